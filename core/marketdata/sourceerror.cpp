#include "core/marketdata/sourceerror.h"

#include <array>
#include <cmath>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::Error;
using std::chrono::milliseconds;

namespace {

struct Rule
{
    SourceFailure failure;
    QLatin1StringView code;
    /// All tries together.
    int attempts;
    milliseconds firstDelay;
    double factor;
};

constexpr milliseconds LongestDelay = 60s;
constexpr std::array Rules{
    Rule{SourceFailure::Transport, QLatin1StringView("DATA-SourceTransport"), 4, 2s, 2},
    Rule{SourceFailure::Pacing, QLatin1StringView("DATA-SourcePacing"), 4, 60s, 1},
    Rule{SourceFailure::Server, QLatin1StringView("DATA-SourceServer"), 3, 5s, 2},
    Rule{SourceFailure::NoData, QLatin1StringView("DATA-SourceNoData"), 1, 0s, 1},
    Rule{SourceFailure::BadAnswer, QLatin1StringView("DATA-SourceBadAnswer"), 2, 2s, 1},
    Rule{SourceFailure::UnknownSeries, QLatin1StringView("DATA-SourceUnknownSeries"), 1, 0s, 1},
    Rule{SourceFailure::Refused, QLatin1StringView("DATA-SourceRefused"), 1, 0s, 1},
};

const Rule &ruleOf(SourceFailure failure)
{
    return Rules.at(static_cast<std::size_t>(failure));
}

} // namespace

Error sourceError(SourceFailure failure, const QString &message, const QString &hint,
                  QVariantMap context, std::optional<milliseconds> retryAfter)
{
    if (retryAfter) {
        context.insert(u"retry_after_ms"_s, QVariant::fromValue<qint64>(retryAfter->count()));
    }
    return Error{ruleOf(failure).code, message, hint, std::move(context), {}};
}

std::optional<SourceFailure> sourceFailure(const Error &error)
{
    for (const Error *link = &error; link; link = link->cause.get()) {
        for (const Rule &rule : Rules) {
            if (link->code == rule.code) {
                return rule.failure;
            }
        }
    }
    return std::nullopt;
}

std::optional<milliseconds> retryAfter(const Error &error)
{
    for (const Error *link = &error; link; link = link->cause.get()) {
        bool isNumber = false;
        const qint64 wait = link->context.value(u"retry_after_ms"_s).toLongLong(&isNumber);
        if (isNumber && wait >= 0) {
            return milliseconds(wait);
        }
    }
    return std::nullopt;
}

bool endsTheLoad(SourceFailure failure)
{
    return failure == SourceFailure::UnknownSeries || failure == SourceFailure::Refused;
}

std::optional<milliseconds> RetryRules::delayBefore(int next, const Error &error) const
{
    const std::optional<SourceFailure> failure = sourceFailure(error);
    if (!failure || next > ruleOf(*failure).attempts) {
        return std::nullopt;
    }
    const Rule &rule = ruleOf(*failure);
    const double grown =
        static_cast<double>(rule.firstDelay.count()) * std::pow(rule.factor, std::max(0, next - 2));
    const milliseconds own(static_cast<qint64>(grown));
    const milliseconds delay = retryAfter(error).value_or(std::min(own, LongestDelay));
    return std::chrono::duration_cast<milliseconds>(delay * m_scale);
}

} // namespace ktrdr::marketdata
