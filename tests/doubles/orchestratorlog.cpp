#include "tests/doubles/orchestratorlog.h"

namespace ktrdr::test {

using namespace operations;
using namespace Qt::StringLiterals;

OrchestratorLog::OrchestratorLog(Orchestrator &orchestrator)
{
    connect(&orchestrator, &Orchestrator::operationAdded, this,
            [this](const auto &record) { m_lines.append(u"added %1"_s.arg(record.name)); });
    connect(&orchestrator, &Orchestrator::operationsChanged, this, [this](const auto &records) {
        ++m_changeCalls;
        for (const OperationRecord &record : records) {
            m_changes.append(record);
            m_lines.append(u"changed %1 %2"_s.arg(record.name, toString(record.status)));
        }
    });
    connect(&orchestrator, &Orchestrator::operationFinished, this, [this](const auto &record) {
        m_finished.append(record);
        m_lines.append(u"finished %1 %2"_s.arg(record.name, toString(record.status)));
    });
    connect(&orchestrator, &Orchestrator::journalFailed, this,
            [this](const Error &error) { m_journalErrors.append(error); });
}

QStringList OrchestratorLog::story(const QString &name) const
{
    QStringList story;
    for (const QString &line : m_lines) {
        const QStringList words = line.split(u' ');
        if (words.value(1) == name && (story.isEmpty() || story.last() != line)) {
            story.append(line);
        }
    }
    return story;
}

std::optional<OperationRecord> OrchestratorLog::end(const OperationId &id) const
{
    for (const OperationRecord &record : m_finished) {
        if (record.id == id) {
            return record;
        }
    }
    return std::nullopt;
}

} // namespace ktrdr::test
