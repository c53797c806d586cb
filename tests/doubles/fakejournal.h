#pragma once

#include "core/operations/operationjournal.h"

#include <QStringList>

#include <deque>

namespace ktrdr::test {

/// A journal whose writing takes as long as the test wants: nothing is stored before storeNext().
class FakeJournal final : public operations::OperationJournal
{
public:
    void writeStart(const operations::OperationRecord &record, Stored stored) override;
    void writeChange(const operations::OperationRecord &record, Stored stored) override;
    void writeProgress(const QList<operations::OperationRecord> &records) override;
    void writeEnd(const operations::OperationRecord &record, Stored stored) override;

    /// Answers the oldest write; false = there is none.
    bool storeNext(const operations::Result<void> &result = {});
    void storeAll();
    /// From now on everything is answered at once, with this.
    void answerAtOnce(const operations::Result<void> &result = {});

    /// What was written: `start load pending`.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] const QList<QList<operations::OperationRecord>> &progress() const
    {
        return m_progress;
    }

private:
    void write(const QString &what, const operations::OperationRecord &record, Stored stored);

    QStringList m_lines;
    std::deque<Stored> m_waiting;
    QList<QList<operations::OperationRecord>> m_progress;
    std::optional<operations::Result<void>> m_answer;
};

} // namespace ktrdr::test
