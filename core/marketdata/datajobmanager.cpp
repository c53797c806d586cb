#include "core/marketdata/datajobmanager.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/dataoperationtypes.h"
#include "core/marketdata/loadmode.h"
#include "core/marketdata/text.h"
#include "core/operations/orchestrator.h"

#include <QJsonArray>

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::AsyncOperation;
using operations::failure;
using operations::OperationId;
using operations::OperationRecord;
using operations::Result;

namespace {

bool writes(const OperationRecord &record, const SeriesId &series)
{
    const QJsonObject &context = record.context;
    return context[u"mode"_s].toString() != toString(LoadMode::Local) &&
           context[u"symbols"_s].toArray().contains(series.symbol.toString()) &&
           context[u"timeframes"_s].toArray().contains(series.timeframe.toString());
}

} // namespace

DataJobManager::DataJobManager(operations::Orchestrator &orchestrator)
    : m_orchestrator(orchestrator)
{}

Result<OperationId> DataJobManager::start(AsyncOperation operation, const QList<SeriesId> &writes)
{
    for (const OperationRecord &record : running()) {
        if (record.type == operation.type && record.request == operation.request &&
            record.status != operations::OperationStatus::Cancelling) {
            return record.id;
        }
    }
    for (const SeriesId &series : writes) {
        if (const auto writer = writerOf(series)) {
            return failure(dataError(
                "DATA-SeriesBusy",
                Text::tr("%1 is being written by another operation: %2.")
                    .arg(series.toString(), writer->name),
                Text::tr("Wait until it has ended, or cancel it."),
                {{u"series"_s, series.toString()}, {u"operation"_s, writer->id.toString()}}));
        }
    }
    return m_orchestrator.start(std::move(operation));
}

std::optional<OperationRecord> DataJobManager::writerOf(const SeriesId &series) const
{
    const QList<OperationRecord> all = running();
    std::optional<OperationRecord> found;
    for (const OperationRecord &record : all) {
        // The children of a parent say exactly what it writes.
        const bool isParent = std::ranges::any_of(
            all, [&record](const OperationRecord &other) { return other.parentId == record.id; });
        if (!isParent && writes(record, series)) {
            found = record;
        }
    }
    return found;
}

QList<OperationRecord> DataJobManager::running() const
{
    QList<OperationRecord> list = m_orchestrator.records();
    list.removeIf([](const OperationRecord &record) {
        return record.isFinal() || (record.type != LoadType && record.type != ImportType);
    });
    return list;
}

} // namespace ktrdr::marketdata
