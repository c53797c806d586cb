#include "core/training/samples/samplesplit.h"

#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <algorithm>
#include <limits>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

namespace {

Result<void> checkShares(const SplitShares &shares, double embargo)
{
    const bool isValid = shares.train > 0 && shares.validation > 0 &&
                         shares.train + shares.validation < 1 && embargo >= 0 && embargo < 1;
    if (isValid) {
        return {};
    }
    return failure(trainingError(
        "TRAINING-InvalidSplit",
        Text::tr("The samples cannot be split into %1 for training and %2 for validation.")
            .arg(shares.train)
            .arg(shares.validation),
        Text::tr("Both shares are numbers above 0, and leave something for the test."),
        {{u"train"_s, shares.train}, {u"validation"_s, shares.validation}}));
}

Result<void> checkParts(const SampleSplit &split, size_t samples)
{
    const auto refuse = [&](const QString &message) -> Result<void> {
        return failure(trainingError(
            "TRAINING-EmptySplit", message,
            Text::tr("Load more bars, choose shorter periods, or other shares for the split."),
            {{u"samples"_s, qulonglong(samples)}}));
    };
    if (split.train.empty()) {
        return refuse(Text::tr("Of %n samples none is left to train on.", nullptr, int(samples)));
    }
    if (split.validation.empty()) {
        return refuse(
            Text::tr("Of %n samples none is left for validation.", nullptr, int(samples)));
    }
    if (split.test.empty()) {
        return refuse(Text::tr("Of %n samples none is left for the test.", nullptr, int(samples)));
    }
    return {};
}

/// The time of the sample that comes `place`th; later than all where there is none.
qint64 timeAt(const std::vector<qint64> &sorted, size_t place)
{
    return place < sorted.size() ? sorted[place] : std::numeric_limits<qint64>::max();
}

} // namespace

Result<SampleSplit> chronologicalSplit(std::span<const qint64> times, const SplitShares &shares)
{
    return purgedSplit(times, times, shares, 0);
}

Result<SampleSplit> purgedSplit(std::span<const qint64> times, std::span<const qint64> settled,
                                const SplitShares &shares, double embargo)
{
    if (const Result<void> checked = checkShares(shares, embargo); !checked) {
        return failure(checked.error());
    }
    std::vector<qint64> sorted(times.begin(), times.end());
    std::ranges::sort(sorted);
    const auto count = double(times.size());
    const auto heldOut = size_t(count * shares.train);
    const auto kept = heldOut - std::min(heldOut, size_t(count * embargo));
    const double validationShare = shares.validation / (1 - shares.train);
    const auto tested = embargo > 0
                            ? heldOut + size_t(double(times.size() - heldOut) * validationShare)
                            : size_t(count * (shares.train + shares.validation));
    const qint64 validationStart = timeAt(sorted, heldOut);
    const qint64 testStart = timeAt(sorted, tested);
    const qint64 embargoStart = timeAt(sorted, kept);
    SampleSplit split;
    for (size_t i = 0; i < times.size(); ++i) {
        if (times[i] >= testStart) {
            split.test.push_back(qsizetype(i));
        } else if (times[i] >= validationStart) {
            split.validation.push_back(qsizetype(i));
        } else if (times[i] < embargoStart && settled[i] <= validationStart) {
            split.train.push_back(qsizetype(i));
        }
    }
    if (const Result<void> checked = checkParts(split, times.size()); !checked) {
        return failure(checked.error());
    }
    return split;
}

} // namespace ktrdr::training
