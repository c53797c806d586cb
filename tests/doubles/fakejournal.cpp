#include "tests/doubles/fakejournal.h"

namespace ktrdr::test {

using namespace operations;
using namespace Qt::StringLiterals;

void FakeJournal::writeStart(const OperationRecord &record, Stored stored)
{
    write(u"start"_s, record, std::move(stored));
}

void FakeJournal::writeChange(const OperationRecord &record, Stored stored)
{
    write(u"change"_s, record, std::move(stored));
}

void FakeJournal::writeProgress(const QList<OperationRecord> &records)
{
    m_progress.append(records);
}

void FakeJournal::writeEnd(const OperationRecord &record, Stored stored)
{
    write(u"end"_s, record, std::move(stored));
}

void FakeJournal::write(const QString &what, const OperationRecord &record, Stored stored)
{
    m_lines.append(u"%1 %2 %3"_s.arg(what, record.name, toString(record.status)));
    if (m_answer) {
        stored(*m_answer);
    } else {
        m_waiting.push_back(std::move(stored));
    }
}

bool FakeJournal::storeNext(const Result<void> &result)
{
    if (m_waiting.empty()) {
        return false;
    }
    const Stored stored = std::move(m_waiting.front());
    m_waiting.pop_front();
    stored(result);
    return true;
}

void FakeJournal::storeAll()
{
    while (storeNext()) {
    }
}

void FakeJournal::answerAtOnce(const Result<void> &result)
{
    m_answer = result;
    storeAll();
}

} // namespace ktrdr::test
