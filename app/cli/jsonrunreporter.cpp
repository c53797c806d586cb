#include "app/cli/jsonrunreporter.h"

#include "app/cli/jsonlines.h"
#include "app/cli/terminal.h"

namespace ktrdr::cli {

using operations::OperationRecord;

namespace {
constexpr std::chrono::milliseconds ShortestPause{100};
}

JsonRunReporter::JsonRunReporter(Terminal &out, const operations::Clock &clock)
    : m_out(out)
    , m_clock(clock)
{}

void JsonRunReporter::started(const OperationRecord &record)
{
    m_out.writeRaw(jsonLine(startedJson(record)));
    m_shownStatus = record.status;
    m_shownAt = m_clock.now();
}

void JsonRunReporter::changed(const OperationRecord &record)
{
    const operations::Clock::TimePoint now = m_clock.now();
    if (m_shownStatus == record.status && now - m_shownAt < ShortestPause) {
        return;
    }
    m_out.writeRaw(jsonLine(progressJson(record)));
    m_shownStatus = record.status;
    m_shownAt = now;
}

void JsonRunReporter::ended(const OperationRecord &record)
{
    m_out.writeRaw(jsonLine(endedJson(record)));
}

} // namespace ktrdr::cli
