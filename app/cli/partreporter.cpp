#include "app/cli/partreporter.h"

#include "app/cli/clisession.h"

namespace ktrdr::cli {

using operations::OperationRecord;
using operations::OperationStatus;

PartReporter::PartReporter(CliSession &session, std::unique_ptr<RunReporter> run, Part part,
                           Report report)
    : m_session(session)
    , m_run(std::move(run))
    , m_part(part)
    , m_report(std::move(report))
{}

void PartReporter::started(const OperationRecord &record)
{
    m_run->started(record);
}

void PartReporter::changed(const OperationRecord &record)
{
    m_run->changed(record);
}

void PartReporter::ended(const OperationRecord &record)
{
    const bool isCompleted = record.status == OperationStatus::Completed ||
                             record.status == OperationStatus::CompletedWithWarnings;
    if (!isCompleted) {
        m_run->ended(record);
        return;
    }
    const bool isJson = m_session.options().json;
    if (isJson && m_report) {
        m_report(record);
    }
    if (isJson && m_part == Part::First) {
        m_run->changed(record);
    } else {
        m_run->ended(record);
    }
    if (!isJson && m_report) {
        m_report(record);
    }
}

} // namespace ktrdr::cli
