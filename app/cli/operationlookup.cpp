#include "app/cli/operationlookup.h"

#include "core/operations/operationledger.h"

#include <QCoreApplication>

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

QString tr(const char *text)
{
    return QCoreApplication::translate("OperationLookup", text);
}

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

} // namespace

Result<OperationRecord> findOperation(const OperationLedger &ledger, const QString &id)
{
    QString problem = tr("There is no operation '%1'.").arg(id);
    if (const std::optional<OperationId> exact = OperationId::parse(id)) {
        if (const std::optional<OperationRecord> record = ledger.find(*exact)) {
            return *record;
        }
        const QList<OperationRecord> similar =
            id.size() >= ShortestEnding ? endingWith(ledger, id) : QList<OperationRecord>();
        if (similar.size() == 1) {
            return similar.first();
        }
        if (similar.size() > 1) {
            problem = tr("More than one operation ends with '%1'.").arg(id);
        }
    }
    return operations::failure(Error{u"OPERATION-NotFound"_s,
                                     problem,
                                     tr("Run 'ktrdr ops list' to see the ids."),
                                     {{u"operation_id"_s, id}},
                                     {}});
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
