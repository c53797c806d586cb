#include "app/cli/demoreporter.h"

#include "app/cli/clisession.h"

namespace ktrdr::cli {

using operations::OperationRecord;
using operations::OperationStatus;

DemoReporter::DemoReporter(CliSession &session, std::unique_ptr<RunReporter> run, Part part,
                           Report report)
    : m_session(session)
    , m_run(std::move(run))
    , m_part(part)
    , m_report(std::move(report))
{}

void DemoReporter::started(const OperationRecord &record)
{
    m_run->started(record);
}

void DemoReporter::changed(const OperationRecord &record)
{
    m_run->changed(record);
}

void DemoReporter::ended(const OperationRecord &record)
{
    const bool isCompleted = record.status == OperationStatus::Completed ||
                             record.status == OperationStatus::CompletedWithWarnings;
    if (!isCompleted) {
        m_run->ended(record);
        return;
    }
    const bool isJson = m_session.options().json;
    if (isJson) {
        m_report(record);
    }
    if (isJson && m_part == Part::First) {
        m_run->changed(record);
    } else {
        m_run->ended(record);
    }
    if (!isJson) {
        m_report(record);
    }
}

} // namespace ktrdr::cli
