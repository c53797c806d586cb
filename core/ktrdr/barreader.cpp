#include "core/ktrdr/barreader.h"

#include "core/ktrdr/wiretime.h"

#include <simdjson.h>

#include <cmath>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using simdjson::simdjson_error;
namespace dom = simdjson::dom;

namespace {

/// Thrown inside this file only, as simdjson's own.
struct Unusable
{
    QString what;
};

qint64 secondsOf(std::string_view text)
{
    const std::optional<qint64> ms = parseWireTime(text);
    if (!ms) {
        throw Unusable{u"not a time: %1"_s.arg(QString::fromUtf8(
            text.data(), static_cast<qsizetype>(std::min<size_t>(text.size(), 40))))};
    }
    return *ms >= 0 ? *ms / 1000 : (*ms - 999) / 1000;
}

/// Empty for null; texts such as "NaN" are refused.
std::optional<double> numberOf(const dom::element &element)
{
    if (element.is_null()) {
        return std::nullopt;
    }
    const double number = element.get_double();
    if (!std::isfinite(number)) {
        throw Unusable{u"a number that is none"_s};
    }
    return number;
}

std::optional<double> volumeOf(std::optional<double> told)
{
    constexpr double None = -1;
    return told == None ? std::nullopt : told;
}

void add(WireBars &to, qint64 time, const std::array<std::optional<double>, 4> &prices,
         std::optional<double> volume)
{
    for (const std::optional<double> &price : prices) {
        if (!price) {
            ++to.withoutPrice;
            return;
        }
    }
    to.bars << WireBar{time, *prices[0], *prices[1], *prices[2], *prices[3], volumeOf(volume)};
}

WireBars barsByTime(std::string_view text)
{
    dom::parser parser;
    const dom::object byTime = parser.parse(text.data(), text.size()).get_object();
    WireBars result;
    result.bars.reserve(static_cast<qsizetype>(byTime.size()));
    for (const auto &[time, bar] : byTime) {
        dom::element volume;
        const bool hasVolume = bar["volume"].get(volume) == simdjson::SUCCESS;
        add(result, secondsOf(time),
            {numberOf(bar["open"]), numberOf(bar["high"]), numberOf(bar["low"]),
             numberOf(bar["close"])},
            hasVolume ? numberOf(volume) : std::nullopt);
    }
    result.order();
    return result;
}

HistoricalBody historicalBody(const QByteArray &body)
{
    dom::parser parser;
    const dom::object answer =
        parser.parse(body.constData(), static_cast<size_t>(body.size())).get_object();
    HistoricalBody result;
    result.success = answer["success"].get_bool();
    std::string_view text;
    if (answer["error"].get(text) == simdjson::SUCCESS) {
        result.error = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    int64_t rows = 0;
    if (answer["rows"].get(rows) == simdjson::SUCCESS) {
        result.rows = rows;
    }
    dom::element data;
    if (answer["data"].get(data) == simdjson::SUCCESS && !data.is_null()) {
        result.bars = barsByTime(data.get_string());
    }
    return result;
}

WireBars columnBars(const QByteArray &body)
{
    dom::parser parser;
    const dom::element answer = parser.parse(body.constData(), static_cast<size_t>(body.size()));
    dom::element data;
    if (answer["data"].get(data) != simdjson::SUCCESS) {
        data = answer;
    }
    const dom::array dates = data["dates"].get_array();
    const dom::array rows = data["ohlcv"].get_array();
    if (dates.size() != rows.size()) {
        throw Unusable{u"%1 dates and %2 rows"_s.arg(dates.size()).arg(rows.size())};
    }
    WireBars result;
    result.bars.reserve(static_cast<qsizetype>(rows.size()));
    auto date = dates.begin();
    for (const dom::element row : rows) {
        std::array<std::optional<double>, 4> prices;
        std::optional<double> volume;
        size_t column = 0;
        for (const dom::element cell : row.get_array()) {
            if (column < prices.size()) {
                prices.at(column) = numberOf(cell);
            } else if (column == prices.size()) {
                volume = numberOf(cell);
            }
            ++column;
        }
        if (column < prices.size()) {
            throw Unusable{u"a row of %1 numbers"_s.arg(column)};
        }
        add(result, secondsOf((*date).get_string()), prices, volume);
        ++date;
    }
    result.order();
    return result;
}

template<typename Read>
auto guarded(Read read) -> tl::expected<decltype(read()), QString>
{
    try {
        return read();
    } catch (const Unusable &unusable) {
        return tl::unexpected(unusable.what);
    } catch (const simdjson_error &error) {
        return tl::unexpected(QString::fromUtf8(error.what()));
    }
}

} // namespace

tl::expected<HistoricalBody, QString> readHistoricalBody(const QByteArray &body)
{
    return guarded([&body] { return historicalBody(body); });
}

tl::expected<WireBars, QString> readColumnBars(const QByteArray &body)
{
    return guarded([&body] { return columnBars(body); });
}

} // namespace ktrdr::wire
