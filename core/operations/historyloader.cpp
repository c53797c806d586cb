#include "core/operations/historyloader.h"

#include "core/operations/operationledger.h"

namespace ktrdr::operations {

namespace {

/// Small enough that merging one chunk does not cost a frame.
constexpr int Chunk = 500;

} // namespace

HistoryLoader::HistoryLoader(const OperationLedger &ledger, int newest, Take take)
    : m_thread([this, &ledger, newest, take = std::move(take)] {
        LedgerQuery query;
        query.limit = newest;
        ledger.read(query, Chunk, [&](QList<OperationRecord> records) {
            if (!m_stop) {
                // They stay for as long as the program shows them.
                records.squeeze();
                take(std::move(records));
            }
            return !m_stop;
        });
        if (!m_stop) {
            take({});
        }
    })
{}

HistoryLoader::~HistoryLoader()
{
    m_stop = true;
    m_thread.join();
}

} // namespace ktrdr::operations
