#include "core/api/dataapi.h"

#include "core/api/apianswers.h"
#include "core/marketdata/isotime.h"
#include "core/operations/runon.h"

using namespace Qt::StringLiterals;

namespace ktrdr::api {

using marketdata::BarColumns;
using marketdata::DataLoadRequest;
using services::ServerAnswer;
using services::ServerRequest;

namespace {

constexpr int MostBars = 1'000'000;

/// What KTRDR calls a download, as our request.
operations::Result<DataLoadRequest> requestFrom(const QJsonObject &body)
{
    const auto list = [&body](const QString &one, const QString &many) {
        return body.contains(many) ? body.value(many) : QJsonValue(QJsonArray{body.value(one)});
    };
    QJsonObject request{{u"symbols"_s, list(u"symbol"_s, u"symbols"_s)},
                        {u"timeframes"_s, list(u"timeframe"_s, u"timeframes"_s)},
                        {u"mode"_s, body.value(u"mode"_s).toString(u"tail"_s)}};
    const auto copy = [&](const QString &theirs, const QString &ours) {
        if (const QJsonValue value = body.value(theirs); !value.isNull() && !value.isUndefined())
            request.insert(ours, value);
    };
    copy(u"start_date"_s, u"start"_s);
    copy(u"end_date"_s, u"end"_s);
    copy(u"source"_s, u"source"_s);
    return DataLoadRequest::fromJson(request);
}

QString naive(qint64 time)
{
    return marketdata::toIsoTime(time).chopped(1);
}

ServerAnswer barsAnswer(const BarColumns &bars, const QString &symbol, const QString &timeframe)
{
    QJsonArray dates;
    QJsonArray rows;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const marketdata::Bar bar = bars.at(i);
        dates.append(naive(bar.time));
        rows.append(QJsonArray{bar.open, bar.high, bar.low, bar.close,
                               bar.hasVolume() ? QJsonValue(bar.volume) : QJsonValue()});
    }
    const QJsonValue start = bars.isEmpty() ? QJsonValue() : naive(bars.first().time);
    const QJsonValue end = bars.isEmpty() ? QJsonValue() : naive(bars.last().time);
    const QJsonObject metadata{{u"symbol"_s, symbol},           {u"timeframe"_s, timeframe},
                               {u"start_date"_s, start},        {u"end_date"_s, end},
                               {u"point_count"_s, bars.size()}, {u"points"_s, bars.size()}};
    return success({{u"data"_s, QJsonObject{{u"dates"_s, dates},
                                            {u"ohlcv"_s, rows},
                                            {u"points"_s, QJsonValue()},
                                            {u"metadata"_s, metadata}}},
                    {u"error"_s, QJsonValue()}});
}

} // namespace

DataApi::DataApi(marketdata::DataManager &data, QObject *parent)
    : QObject(parent)
    , m_data(data)
{}

DataApi::~DataApi() = default;

void DataApi::handle(const ServerRequest &request, const QStringList &path, const Reply &reply)
{
    const bool isDownload = path == QStringList{u"acquire"_s, u"download"_s};
    if (isDownload && request.method == "POST")
        startLoad(request, reply);
    else if (path.size() == 2 && request.method == "GET" && !isDownload)
        readBars(request, path[0], path[1], reply);
    else
        reply->send(refused(isDownload || path.size() == 2 ? 405 : 404, u"Not Found"_s));
}

void DataApi::startLoad(const ServerRequest &request, const Reply &reply)
{
    const auto body = bodyOf(request);
    if (!body) {
        reply->send(refused(400, u"the body is no JSON object"_s));
        return;
    }
    const auto load = requestFrom(*body);
    if (!load) {
        reply->send(failed(422, load.error()));
        return;
    }
    const auto id = m_data.loadData(*load);
    if (!id) {
        reply->send(failed(id.error().code == u"DATA-SeriesBusy" ? 409 : 400, id.error()));
        return;
    }
    const QString what =
        u"%1 %2"_s.arg(load->symbols.first().toString(), load->timeframes.first().toString());
    reply->send(
        success({{u"operation_id"_s, id->toString()},
                 {u"status"_s, u"started"_s},
                 {u"message"_s, u"Started %1 download for %2"_s.arg(toString(load->mode), what)}}));
}

void DataApi::readBars(const ServerRequest &request, const QString &symbolText,
                       const QString &timeframeText, const Reply &reply)
{
    const auto symbol = marketdata::Symbol::parse(symbolText);
    const auto timeframe = marketdata::Timeframe::parse(timeframeText);
    const auto limit = numberFrom(request, u"limit"_s, 0, 0, MostBars);
    const QString startText = textFrom(request, u"start_date"_s);
    const QString endText = textFrom(request, u"end_date"_s);
    const auto start = marketdata::fromIsoTime(startText);
    const auto end = marketdata::fromIsoTime(endText);
    if (!symbol) {
        reply->send(failed(422, symbol.error()));
    } else if (!timeframe) {
        reply->send(invalidField(u"path.timeframe"_s, u"unknown timeframe"_s));
    } else if (!limit) {
        reply->send(invalidField(u"query.limit"_s, u"a whole number from 0"_s));
    } else if ((!startText.isEmpty() && !start) || (!endText.isEmpty() && !end)) {
        reply->send(invalidField(u"query.start_date"_s, u"an ISO-8601 time"_s));
    } else {
        const marketdata::SeriesId id{*symbol, *timeframe};
        const marketdata::TimeRange range{start.value_or(std::numeric_limits<qint64>::min()),
                                          end.value_or(std::numeric_limits<qint64>::max())};
        operations::runOn(m_threads, [this, id, range, limit = *limit, symbolText, timeframeText,
                                      answerTo = reply]() mutable {
            const auto bars = m_data.bars(id, range, limit);
            const bool isBroken = !bars && bars.error().code != u"DATA-SeriesNotFound";
            const ServerAnswer answer =
                isBroken ? failed(500, bars.error())
                         : barsAnswer(bars.value_or(BarColumns()), symbolText, timeframeText);
            m_mail.post([answerTo = std::move(answerTo), answer] { answerTo->send(answer); });
        });
    }
}

} // namespace ktrdr::api
