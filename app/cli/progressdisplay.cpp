#include "app/cli/progressdisplay.h"

#include "app/cli/humantext.h"
#include "app/cli/progressline.h"
#include "app/cli/terminal.h"
#include "app/cli/text.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

constexpr std::chrono::milliseconds RedrawInterval = 100ms;
constexpr std::chrono::milliseconds PlainInterval = 1s;

QString translated(const char *text)
{
    return Text::tr(text);
}

Colour colourOf(OperationStatus status)
{
    switch (status) {
    case OperationStatus::Completed:
        return Colour::Good;
    case OperationStatus::CompletedWithWarnings:
    case OperationStatus::Cancelled:
        return Colour::Warning;
    default:
        return Colour::Bad;
    }
}

bool isWhole(OperationStatus status)
{
    return status == OperationStatus::Completed || status == OperationStatus::CompletedWithWarnings;
}

} // namespace

ProgressDisplay::ProgressDisplay(Terminal &out, Terminal &err, bool quiet,
                                 const operations::Clock &clock)
    : m_out(out)
    , m_err(err)
    , m_quiet(quiet)
    , m_clock(clock)
{
    m_timer.setInterval(RedrawInterval);
    connect(&m_timer, &QTimer::timeout, this, &ProgressDisplay::redraw);
}

void ProgressDisplay::started(const OperationRecord &record)
{
    m_newest = record;
    if (m_quiet) {
        return;
    }
    if (m_out.isTerminal()) {
        m_timer.start();
        redraw();
    } else {
        print(record);
    }
}

void ProgressDisplay::changed(const OperationRecord &record)
{
    m_newest = record;
    if (m_quiet || m_out.isTerminal()) {
        return;
    }
    const bool isNews = !m_printed || m_printed->status != record.status ||
                        m_printed->progress.currentStep != record.progress.currentStep;
    if (isNews || m_clock.now() - m_printedAt >= PlainInterval) {
        print(record);
    }
}

void ProgressDisplay::ended(const OperationRecord &record)
{
    m_timer.stop();
    if (!m_quiet) {
        clearLine();
    }
    printEnd(record);
}

void ProgressDisplay::redraw()
{
    const LineStyle style{m_out.columns() - 1, m_out.isUtf8(), m_tick++};
    m_out.write(u'\r' + progressLine(*m_newest, style) + u"\x1b[K"_s);
}

void ProgressDisplay::clearLine()
{
    if (m_out.isTerminal()) {
        m_out.write(u"\r\x1b[K"_s);
    }
}

void ProgressDisplay::print(const OperationRecord &record)
{
    const QString line = plainLine(record);
    if (!m_printed || line != plainLine(*m_printed)) {
        m_out.write(line + u'\n');
    }
    m_printed = record;
    m_printedAt = m_clock.now();
}

void ProgressDisplay::printEnd(const OperationRecord &record)
{
    const bool failed = record.status == OperationStatus::Failed && record.error;
    if (!m_quiet || !record.isFinal()) {
        const QString word = m_out.coloured(statusText(record.status), colourOf(record.status));
        const QString summary = record.result[u"summary"_s].toString();
        const QString what = summary.isEmpty() || failed ? record.name : summary;
        const QString took = translated("(%1)").arg(durationText(record.progress.elapsed));
        m_out.write(word + u": "_s + what + u' ' + took + u'\n');
    }
    for (const QString &warning : record.warnings) {
        m_err.write(m_err.coloured(translated("Warning:"), Colour::Warning) + u' ' + warning +
                    u'\n');
    }
    if (!m_quiet && !record.reason.isEmpty() && record.status == OperationStatus::Cancelled) {
        m_out.write(translated("Reason: %1").arg(record.reason) + u'\n');
    }
    if (!m_quiet && !record.kept.isEmpty() && !isWhole(record.status)) {
        m_out.write(record.kept + u'\n');
    }
    if (failed) {
        m_err.write(record.error->message + u'\n' + record.error->hint + u'\n');
    } else if (record.status == OperationStatus::Interrupted) {
        m_err.write(
            translated("The process that ran it has gone.") + u'\n' +
            translated("Run 'ktrdr ops retry %1' to run it again.").arg(record.id.toString()) +
            u'\n');
    }
}

} // namespace ktrdr::cli
