#include "core/ktrdr/downloadrequest.h"

#include "core/ktrdr/jsonfields.h"
#include "core/ktrdr/wiretime.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;

namespace {

bool isUsableMode(const QString &mode)
{
    return mode == "tail"_L1 || mode == "backfill"_L1 || mode == "full"_L1;
}

} // namespace

QJsonObject DownloadRequest::toJson() const
{
    return withoutEmpty({{u"symbol"_s, symbol},
                         {u"timeframe"_s, timeframe},
                         {u"mode"_s, mode},
                         {u"start_date"_s, start ? toWireTime(*start) : QString()},
                         {u"end_date"_s, end ? toWireTime(*end) : QString()}});
}

std::optional<DownloadRequest> DownloadRequest::fromJson(const QJsonObject &json)
{
    DownloadRequest request{textOf(json[u"symbol"_s]), textOf(json[u"timeframe"_s]),
                            textOf(json[u"mode"_s]), timeOf(json[u"start_date"_s]),
                            timeOf(json[u"end_date"_s])};
    if (request.symbol.isEmpty() || request.timeframe.isEmpty() || !isUsableMode(request.mode)) {
        return std::nullopt;
    }
    return request;
}

std::optional<DownloadRequest> DownloadRequest::of(const RemoteOperation &operation)
{
    const RemoteMetadata &metadata = operation.metadata;
    QString mode = metadata.mode;
    for (const QJsonObject &place : {metadata.parameters, operation.resultSummary}) {
        if (mode.isEmpty()) {
            mode = textOf(place[u"mode"_s]);
        }
    }
    return fromJson({{u"symbol"_s, metadata.symbol},
                     {u"timeframe"_s, metadata.timeframe},
                     {u"mode"_s, mode},
                     {u"start_date"_s, metadata.startDate},
                     {u"end_date"_s, metadata.endDate}});
}

DownloadResult DownloadResult::fromJson(const QJsonObject &resultSummary)
{
    return {integerOf(resultSummary[u"rows_downloaded"_s]),
            integerOf(resultSummary[u"gaps_filled"_s]), flagOf(resultSummary[u"cache_hit"_s])};
}

} // namespace ktrdr::wire
