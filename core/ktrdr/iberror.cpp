#include "core/ktrdr/iberror.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

using Category = IbTrouble::Category;
using Kind = IbTrouble::Kind;

constexpr seconds LongestDelay = 60s;

struct CodeRule
{
    int code;
    Category category;
    seconds wait;
};

constexpr std::array CodeRules{
    CodeRule{100, Category::Pacing, 60s},         CodeRule{420, Category::Pacing, 60s},
    CodeRule{1100, Category::Connection, 5s},     CodeRule{1101, Category::Connection, 0s},
    CodeRule{1102, Category::Connection, 0s},     CodeRule{326, Category::Connection, 2s},
    CodeRule{502, Category::Connection, 5s},      CodeRule{504, Category::Connection, 2s},
    CodeRule{507, Category::Connection, 1s},      CodeRule{200, Category::Fatal, 0s},
    CodeRule{354, Category::Permission, 0s},      CodeRule{10090, Category::Permission, 0s},
    CodeRule{10197, Category::Permission, 0s},    CodeRule{162, Category::DataUnavailable, 0s},
    CodeRule{165, Category::DataUnavailable, 0s}, CodeRule{430, Category::DataUnavailable, 0s},
    CodeRule{2103, Category::Connection, 2s},     CodeRule{2105, Category::Connection, 2s},
    CodeRule{2107, Category::Connection, 2s},     CodeRule{2108, Category::Connection, 2s},
    CodeRule{2104, Category::Connection, 0s},     CodeRule{2106, Category::Connection, 0s},
    CodeRule{2119, Category::Connection, 0s},     CodeRule{154, Category::Fatal, 0s},
    CodeRule{392, Category::Fatal, 0s},
};

struct TextRule
{
    QLatin1StringView part;
    Category category;
    Kind kind;
    seconds wait;
};

/// What the host itself says.
constexpr std::array HostRules{
    TextRule{QLatin1StringView("symbol validation failed"), Category::Fatal, Kind::UnknownSymbol,
             0s},
    TextRule{QLatin1StringView("data not available before"), Category::DataUnavailable,
             Kind::BeforeHistory, 0s},
    TextRule{QLatin1StringView("no data returned for"), Category::DataUnavailable, Kind::NoData,
             0s},
    TextRule{QLatin1StringView("request timeout for connection"), Category::Connection,
             Kind::GatewaySilent, 5s},
    TextRule{QLatin1StringView("connection pool exhausted"), Category::Connection,
             Kind::NoConnection, 2s},
    TextRule{QLatin1StringView("failed to create connection"), Category::Connection,
             Kind::NoConnection, 5s},
    TextRule{QLatin1StringView("not connected to ib"), Category::Connection, Kind::NoConnection,
             5s},
};

/// IB uses 162 for nearly everything that can befall a historical request.
constexpr std::array HistoricalRules{
    TextRule{QLatin1StringView("pacing"), Category::Pacing, Kind::Other, 60s},
    TextRule{QLatin1StringView("violation"), Category::Pacing, Kind::Other, 60s},
    TextRule{QLatin1StringView("returned no data"), Category::DataUnavailable, Kind::NoData, 0s},
    TextRule{QLatin1StringView("permission"), Category::Permission, Kind::Other, 0s},
    TextRule{QLatin1StringView("not subscribed"), Category::Permission, Kind::Other, 0s},
    TextRule{QLatin1StringView("subscription"), Category::Permission, Kind::Other, 0s},
    TextRule{QLatin1StringView("connected from a different ip"), Category::Connection,
             Kind::NoConnection, 5s},
    TextRule{QLatin1StringView("connection attempt failed"), Category::Connection,
             Kind::NoConnection, 5s},
    TextRule{QLatin1StringView("query cancelled"), Category::Retryable, Kind::Other, 5s},
};

/// For numbers that no table knows, in this order.
constexpr std::array PlainRules{
    TextRule{QLatin1StringView("handler is closed"), Category::Connection, Kind::NoConnection, 2s},
    TextRule{QLatin1StringView("transport closed"), Category::Connection, Kind::NoConnection, 2s},
    TextRule{QLatin1StringView("connection closed"), Category::Connection, Kind::NoConnection, 2s},
    TextRule{QLatin1StringView("unable to perform operation"), Category::Connection,
             Kind::NoConnection, 2s},
    TextRule{QLatin1StringView("socket"), Category::Connection, Kind::NoConnection, 2s},
    TextRule{QLatin1StringView("tcp"), Category::Connection, Kind::NoConnection, 2s},
    TextRule{QLatin1StringView("connection lost"), Category::Connection, Kind::NoConnection, 2s},
    TextRule{QLatin1StringView("disconnected"), Category::Connection, Kind::NoConnection, 2s},
    TextRule{QLatin1StringView("already in use"), Category::Connection, Kind::NoConnection, 2s},
    TextRule{QLatin1StringView("no market data permissions"), Category::Permission, Kind::Other,
             0s},
    TextRule{QLatin1StringView("market data permission"), Category::Permission, Kind::Other, 0s},
    TextRule{QLatin1StringView("not subscribed"), Category::Permission, Kind::Other, 0s},
    TextRule{QLatin1StringView("subscription required"), Category::Permission, Kind::Other, 0s},
};

bool says(const QString &text, QLatin1StringView part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

std::optional<IbTrouble> byText(std::span<const TextRule> rules, const QString &text)
{
    for (const TextRule &rule : rules) {
        if (says(text, rule.part)) {
            return IbTrouble{rule.category, rule.kind, {}, rule.wait};
        }
    }
    return std::nullopt;
}

IbTrouble byPlainText(const QString &text)
{
    if (const auto trouble = byText(PlainRules, text)) {
        return *trouble;
    }
    if (says(text, "historical"_L1) && says(text, "data"_L1)) {
        return says(text, "pacing"_L1) || says(text, "violation"_L1)
                   ? IbTrouble{Category::Pacing, Kind::Other, {}, 60s}
                   : IbTrouble{Category::DataUnavailable, Kind::Other, {}, 0s};
    }
    return {Category::Retryable, Kind::Other, {}, 5s};
}

std::optional<int> codeOf(const QString &text)
{
    static const QRegularExpression pattern(u"\\berror\\s+(\\d{1,6})\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

IbTrouble byCode(int code, const QString &text)
{
    constexpr int Historical = 162;
    if (code == Historical) {
        if (const auto trouble = byText(HistoricalRules, text)) {
            return *trouble;
        }
    }
    const auto *rule =
        std::find_if(CodeRules.begin(), CodeRules.end(),
                     [&](const CodeRule &candidate) { return candidate.code == code; });
    if (rule == CodeRules.end()) {
        return byPlainText(text);
    }
    return {rule->category, code == 200 ? Kind::UnknownSymbol : Kind::Other, {}, rule->wait};
}

} // namespace

IbTrouble IbTrouble::of(const QString &text)
{
    const std::optional<int> number = codeOf(text);
    if (const auto trouble = byText(HostRules, text); trouble && !number) {
        return *trouble;
    }
    IbTrouble trouble = number ? byCode(*number, text) : byPlainText(text);
    trouble.code = number;
    return trouble;
}

std::optional<seconds> IbTrouble::delayAfter(int attempt) const
{
    const auto grown = [attempt](seconds base) {
        return std::min(LongestDelay, seconds(base.count() << std::clamp(attempt - 1, 0, 10)));
    };
    switch (category) {
    case Category::Connection:
        return grown(2s);
    case Category::Retryable:
        return grown(5s);
    case Category::Pacing:
        return LongestDelay;
    case Category::Fatal:
    case Category::Permission:
    case Category::DataUnavailable:
        break;
    }
    return std::nullopt;
}

} // namespace ktrdr::wire
