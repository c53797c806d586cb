#include "core/ktrdr/iberror.h"
#include "core/ktrdr/text.h"

#include <array>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::Error;

namespace {

using Category = IbTrouble::Category;
using Kind = IbTrouble::Kind;

struct Row
{
    QLatin1StringView name;
    QLatin1StringView code;
};

constexpr std::array Rows{
    Row{QLatin1StringView("fatal"), QLatin1StringView("KTRDR-IbFatal")},
    Row{QLatin1StringView("retryable"), QLatin1StringView("KTRDR-IbRetryable")},
    Row{QLatin1StringView("pacing"), QLatin1StringView("KTRDR-IbPacing")},
    Row{QLatin1StringView("data_unavail"), QLatin1StringView("KTRDR-IbDataUnavailable")},
    Row{QLatin1StringView("connection"), QLatin1StringView("KTRDR-IbConnection")},
    Row{QLatin1StringView("permission"), QLatin1StringView("KTRDR-IbPermission")},
};

const Row &rowOf(Category category)
{
    return Rows.at(static_cast<std::size_t>(category));
}

struct Sentences
{
    QString message;
    QString hint;
};

std::optional<Sentences> sentencesOf(Kind kind)
{
    switch (kind) {
    case Kind::NoData:
        return Sentences{
            Text::tr("IB has no bars for this."),
            Text::tr("Choose another range, or check that the symbol is traded then.")};
    case Kind::BeforeHistory:
        return Sentences{
            Text::tr("IB's history of this symbol begins later than what was asked for."),
            Text::tr("Start at the first date that IB has.")};
    case Kind::UnknownSymbol:
        return Sentences{Text::tr("IB does not know this symbol."),
                         Text::tr("Check the spelling; currency pairs are written like EUR.USD.")};
    case Kind::GatewaySilent:
        return Sentences{
            Text::tr("The IB gateway is silent: it did not answer in time."),
            Text::tr("If it stays, restart IB Gateway or TWS; it may hang although it looks "
                     "connected.")};
    case Kind::NoConnection:
        return Sentences{Text::tr("The IB host has no connection to the IB gateway."),
                         Text::tr("Check that IB Gateway or TWS runs and is logged in.")};
    case Kind::Other:
        break;
    }
    return std::nullopt;
}

Sentences sentencesOf(Category category)
{
    switch (category) {
    case Category::Pacing:
        return {Text::tr("IB was asked too often and makes us wait."),
                Text::tr("Nothing needs to be done: the request is repeated after a minute.")};
    case Category::DataUnavailable:
        return {Text::tr("IB cannot give these bars."),
                Text::tr("Choose another range or timeframe.")};
    case Category::Connection:
        return {Text::tr("The connection to IB is disturbed."),
                Text::tr("Check that IB Gateway or TWS runs and is logged in.")};
    case Category::Permission:
        return {Text::tr("The IB account has no permission for this market data."),
                Text::tr("Subscribe to the market data in IB's account management.")};
    case Category::Fatal:
        return {Text::tr("IB refused the request."),
                Text::tr("IB's own words say why; change the request accordingly.")};
    case Category::Retryable:
        break;
    }
    return {Text::tr("IB reported an error."), Text::tr("Try again in a moment.")};
}

} // namespace

QString toString(Category category)
{
    return QString(rowOf(category).name);
}

Error ibError(const IbTrouble &trouble, const QString &text, const Answer &answer)
{
    const auto [message, hint] = sentencesOf(trouble.kind).value_or(sentencesOf(trouble.category));
    QVariantMap context{{u"service"_s, answer.service},
                        {u"call"_s, answer.call},
                        {u"status"_s, answer.status},
                        {u"category"_s, toString(trouble.category)},
                        {u"remote_message"_s, text}};
    if (trouble.code) {
        context.insert(u"ib_code"_s, *trouble.code);
    }
    if (trouble.isRetryable()) {
        const std::chrono::milliseconds wait = trouble.wait;
        context.insert(u"retry_after_ms"_s, QVariant::fromValue<qint64>(wait.count()));
    }
    return {QString(rowOf(trouble.category).code),
            text.isEmpty() ? message : Text::tr("%1 It says: “%2”").arg(message, text.left(400)),
            hint,
            std::move(context),
            {}};
}

std::optional<Category> ibCategory(const Error &error)
{
    for (const Error *link = &error; link; link = link->cause.get()) {
        for (std::size_t i = 0; i < Rows.size(); ++i) {
            if (link->code == Rows.at(i).code) {
                return static_cast<Category>(i);
            }
        }
    }
    return std::nullopt;
}

} // namespace ktrdr::wire
