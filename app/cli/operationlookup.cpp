#include "app/cli/operationlookup.h"

#include "app/cli/text.h"

#include "core/operations/operationledger.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::OperationId;
using operations::OperationLedger;
using operations::OperationRecord;
using operations::Result;

namespace {

constexpr qsizetype ShortestEnding = 4;
constexpr int Chunk = 1000;

QList<OperationRecord> endingWith(const OperationLedger &ledger, const QString &ending)
{
    QList<OperationRecord> found;
    ledger.read({}, Chunk, [&](const QList<OperationRecord> &records) {
        for (const OperationRecord &record : records) {
            if (record.id.toString().endsWith(ending)) {
                found.append(record);
            }
        }
        return found.size() < 2;
    });
    return found;
}

Result<OperationRecord> onlyOne(const QList<OperationRecord> &similar, const QString &id)
{
    if (similar.size() == 1) {
        return similar.first();
    }
    const QString problem = similar.isEmpty()
                                ? Text::tr("There is no operation '%1'.").arg(id)
                                : Text::tr("More than one operation ends with '%1'.").arg(id);
    return operations::failure(Error{u"OPERATION-NotFound"_s,
                                     problem,
                                     Text::tr("Run 'ktrdr ops list' to see the ids."),
                                     {{u"operation_id"_s, id}},
                                     {}});
}

} // namespace

Result<OperationRecord> findOperation(const OperationLedger &ledger, const QString &id)
{
    if (const std::optional<OperationId> exact = OperationId::parse(id)) {
        if (const std::optional<OperationRecord> record = ledger.find(*exact)) {
            return *record;
        }
        return onlyOne(
            id.size() >= ShortestEnding ? endingWith(ledger, id) : QList<OperationRecord>(), id);
    }
    return onlyOne({}, id);
}

Result<OperationRecord> findOperation(const QList<OperationRecord> &records, const QString &id)
{
    QList<OperationRecord> similar;
    for (const OperationRecord &record : records) {
        if (record.id.toString() == id) {
            return record;
        }
        if (id.size() >= ShortestEnding && record.id.toString().endsWith(id)) {
            similar.append(record);
        }
    }
    return onlyOne(similar, id);
}

operations::LedgerQuery ledgerQuery(const OpsListOptions &options)
{
    operations::LedgerQuery query;
    query.status = operations::statusFromString(options.status);
    query.type = options.type;
    query.limit = options.limit;
    return query;
}

} // namespace ktrdr::cli
