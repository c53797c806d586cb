#include "core/operations/ledgerdesk.h"

#include "core/logging/logging.h"

#include <QCoreApplication>

namespace ktrdr::operations {

namespace {

/// How long one statement waits for others who write. Short, so that the thread can be ended; who
/// has more patience tries again.
constexpr std::chrono::milliseconds WaitForOthers{250};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ktrdr::operations::OperationLedger)
};

} // namespace

LedgerDesk::LedgerDesk(const QString &file, qint64 seen)
    : ledger(file, WaitForOthers)
    , store(ledger)
    , upkeep(ledger)
    , watch(ledger, seen)
{}

Result<void> LedgerDesk::write(const LedgerTask &task)
{
    if (!task.record) {
        task.write(*this);
        return {};
    }
    const bool known = store.isLive(task.record->id);
    Result<void> written = store.writeRecord(*task.record);
    if (!written && known) {
        lost += task.record->id;
    }
    return written;
}

void LedgerDesk::writeProgress(const OperationRecord &record)
{
    if (!store.writeProgress(record)) {
        lost += record.id;
    }
}

void LedgerDesk::rolledBack()
{
    store.rolledBack();
    lost.clear();
    removed.clear();
}

void LedgerDesk::lostToOthers(const QList<OperationId> &ids, const LedgerListener &listener)
{
    LedgerNews news;
    for (const OperationId &id : ids) {
        store.giveUp(id);
        news.requests +=
            {id, CancelWhy::Superseded,
             Tr::tr("Another process declared this operation interrupted, because this "
                    "process had not answered for more than ten seconds.")};
        logging::logger("operations")
            ->warn("Lost {} to another process", id.toString().toStdString());
    }
    if (!ids.isEmpty()) {
        listener.news(std::move(news));
    }
}

} // namespace ktrdr::operations
