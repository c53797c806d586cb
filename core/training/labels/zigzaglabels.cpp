#include "core/training/labels/zigzaglabels.h"

#include "core/training/indicators/trends.h"

namespace ktrdr::training {

namespace {

constexpr double Buy = 0;
constexpr double Hold = 1;
constexpr double Sell = 2;

} // namespace

Labels zigzagLabels(const ZigzagSpec &spec, std::span<const double> close)
{
    const std::vector<ZigzagTurn> turns = zigzagTurns(close, spec.threshold);
    const auto last = std::ssize(close) - 1;
    // A turning point is certain once the next leg has begun.
    const auto certain = [&](size_t turn) {
        return turn + 1 < turns.size() ? turns[turn + 1].begun : last;
    };
    Labels labels;
    labels.append(0, Hold, certain(0));
    for (size_t turn = 1; turn < turns.size(); ++turn) {
        const qsizetype from = turns[turn - 1].at;
        const qsizetype to = turns[turn].at;
        const double leg = close[size_t(to)] > close[size_t(from)] ? Buy : Sell;
        for (qsizetype bar = from + 1; bar <= to; ++bar) {
            labels.append(bar, bar < to ? leg : Hold, certain(turn));
        }
    }
    for (qsizetype bar = turns.back().at + 1; bar <= last; ++bar) {
        labels.append(bar, Hold, last);
    }
    return labels;
}

} // namespace ktrdr::training
