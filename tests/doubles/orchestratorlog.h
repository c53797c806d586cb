#pragma once

#include "core/operations/orchestrator.h"

#include <QStringList>

namespace ktrdr::test {

/// Writes down what an orchestrator tells, in order: `added load`, `changed load running`,
/// `finished load completed`.
class OrchestratorLog final : public QObject
{
    Q_OBJECT

public:
    explicit OrchestratorLog(operations::Orchestrator &orchestrator);

    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] const QList<operations::OperationRecord> &changes() const { return m_changes; }
    [[nodiscard]] const QList<operations::OperationRecord> &finished() const { return m_finished; }
    [[nodiscard]] const QList<operations::Error> &journalErrors() const { return m_journalErrors; }
    /// How often operationsChanged came.
    [[nodiscard]] int changeCalls() const { return m_changeCalls; }
    /// The lines of one operation, consecutive repetitions dropped.
    [[nodiscard]] QStringList story(const QString &name) const;
    [[nodiscard]] std::optional<operations::OperationRecord>
    end(const operations::OperationId &id) const;

private:
    QStringList m_lines;
    QList<operations::OperationRecord> m_changes;
    QList<operations::OperationRecord> m_finished;
    QList<operations::Error> m_journalErrors;
    int m_changeCalls = 0;
};

} // namespace ktrdr::test
