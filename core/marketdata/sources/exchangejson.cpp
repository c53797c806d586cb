#include "core/marketdata/sources/exchangejson.h"

#include "core/marketdata/sourceerror.h"
#include "core/marketdata/text.h"

#include <charconv>
#include <cmath>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;
namespace dom = simdjson::dom;

namespace {

constexpr qsizetype ShownBytes = 200;

QVariantMap contextOf(const QByteArray &body, const QString &what)
{
    return {{u"answer"_s, QString::fromUtf8(body.first(std::min(body.size(), ShownBytes)))},
            {u"detail"_s, what}};
}

Error damaged(const QString &exchange, const QByteArray &body, const QString &what)
{
    return sourceError(
        SourceFailure::BadAnswer,
        body.isEmpty()
            ? Text::tr("The answer of %1 is empty.").arg(exchange)
            : Text::tr("The answer of %1 breaks off, or is not what was asked for.").arg(exchange),
        Text::tr("If it happens again, something on the way changes answers: a proxy, a "
                 "firewall, or the log-in page of a network."),
        contextOf(body, what));
}

Error ofAnotherForm(const QString &exchange, const QByteArray &body, const QString &what)
{
    return sourceError(
        SourceFailure::BadAnswer,
        Text::tr("The answer of %1 is not of the form that it documents.").arg(exchange),
        Text::tr("Nothing of it was stored. Look for a newer version of this program, or choose "
                 "another source."),
        contextOf(body, what));
}

bool isAboutForm(simdjson::error_code code)
{
    switch (code) {
    case simdjson::INCORRECT_TYPE:
    case simdjson::NUMBER_OUT_OF_RANGE:
    case simdjson::INDEX_OUT_OF_BOUNDS:
    case simdjson::NO_SUCH_FIELD:
        return true;
    default:
        return false;
    }
}

} // namespace

double numberIn(const dom::element &cell)
{
    std::string_view text;
    if (cell.get(text) != simdjson::SUCCESS) {
        return cell.get_double();
    }
    double number = 0;
    const char *end = text.data() + text.size();
    const auto [next, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || next != end || !std::isfinite(number)) {
        throw UnexpectedForm{u"not a number: "_s + textIn(cell)};
    }
    return number;
}

qint64 wholeNumberIn(const dom::element &cell)
{
    return cell.get_int64();
}

QString textIn(const dom::element &cell)
{
    const std::string_view text = cell.get_string();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

dom::array listIn(const dom::element &answer)
{
    return answer.get_array();
}

dom::array rowOf(const dom::element &row, std::size_t cells)
{
    const dom::array array = row.get_array();
    if (array.size() < cells) {
        throw UnexpectedForm{u"a row of %1 cells"_s.arg(array.size())};
    }
    return array;
}

Result<void> readJson(const QString &exchange, const QByteArray &body,
                      const std::function<void(const dom::element &)> &read)
{
    try {
        dom::parser parser;
        read(parser.parse(body.constData(), static_cast<std::size_t>(body.size())));
        return {};
    } catch (const UnexpectedForm &unexpected) {
        return failure(ofAnotherForm(exchange, body, unexpected.what));
    } catch (const simdjson::simdjson_error &error) {
        const QString what = QString::fromUtf8(error.what());
        return failure(isAboutForm(error.error()) ? ofAnotherForm(exchange, body, what)
                                                  : damaged(exchange, body, what));
    }
}

Result<std::vector<Bar>> readBars(const QString &exchange, const QByteArray &body,
                                  const std::function<dom::array(const dom::element &)> &rowsOf,
                                  const std::function<Bar(const dom::element &)> &barOf)
{
    std::vector<Bar> bars;
    const Result<void> read = readJson(exchange, body, [&](const dom::element &answer) {
        for (const dom::element row : rowsOf(answer)) {
            bars.push_back(barOf(row));
        }
    });
    if (!read) {
        return failure(read.error());
    }
    return bars;
}

} // namespace ktrdr::marketdata
