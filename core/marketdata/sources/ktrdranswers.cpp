#include "core/marketdata/sources/ktrdranswers.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/iberror.h"
#include "core/marketdata/sourceerror.h"
#include "core/marketdata/text.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using wire::AnswerFailure;
using wire::IbTrouble;

namespace {

SourceFailure classOf(IbTrouble::Category category)
{
    switch (category) {
    case IbTrouble::Category::Pacing:
        return SourceFailure::Pacing;
    case IbTrouble::Category::DataUnavailable:
        return SourceFailure::NoData;
    case IbTrouble::Category::Fatal:
    case IbTrouble::Category::Permission:
        return SourceFailure::Refused;
    case IbTrouble::Category::Retryable:
    case IbTrouble::Category::Connection:
        break;
    }
    return SourceFailure::Server;
}

SourceFailure classOf(AnswerFailure failure)
{
    switch (failure) {
    case AnswerFailure::Busy:
    case AnswerFailure::Conflict:
    case AnswerFailure::NoWorker:
    case AnswerFailure::Unavailable:
    case AnswerFailure::ServerTrouble:
        return SourceFailure::Server;
    case AnswerFailure::BadAnswer:
        return SourceFailure::BadAnswer;
    default:
        return SourceFailure::Refused;
    }
}

SourceFailure classOf(const Error &error)
{
    if (const auto category = wire::ibCategory(error)) {
        return classOf(*category);
    }
    if (const auto failure = wire::answerFailure(error)) {
        return classOf(*failure);
    }
    if (error.code == u"SERVICE-BadAnswer" || error.code == u"SERVICE-AnswerTooLarge") {
        return SourceFailure::BadAnswer;
    }
    const bool isRefusal = error.code == u"KTRDR-InvalidRequest" ||
                           error.code == u"SERVICE-InvalidRequest" ||
                           error.code == u"SERVICE-ShuttingDown";
    return isRefusal ? SourceFailure::Refused : SourceFailure::Transport;
}

} // namespace

Error asSourceError(const Error &error)
{
    return error.wrappedBy(sourceError(classOf(error), error.message, error.hint));
}

FetchedBars asFetched(const wire::WireBars &wire, Timeframe timeframe, const TimeRange &range)
{
    const bool isLong = timeframe.unit() > Timeframe::Unit::Day;
    FetchedBars fetched;
    fetched.bars.reserve(wire.bars.size());
    for (const wire::WireBar &bar : wire.bars) {
        const qint64 slot = timeframe.floor(bar.time);
        if (range.contains(slot)) {
            fetched.bars.append({isLong ? slot : bar.time, bar.open, bar.high, bar.low, bar.close,
                                 bar.volume.value_or(NoVolume)});
        }
    }
    if (wire.withoutPrice > 0) {
        fetched.warnings << Text::tr("%n bars came without a price and were left out.", nullptr,
                                     wire.withoutPrice);
    }
    return fetched;
}

} // namespace ktrdr::marketdata
