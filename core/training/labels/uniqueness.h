#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace ktrdr::training {

/// How unique each label is (Lopez de Prado, Advances in Financial Machine Learning, 2018, 4.4): a
/// label lives for `lives` bars from its own of `bars` on (ascending, lives >= 1); the mean, over
/// those, of 1 over the number of labels alive, scaled so that the weights' mean is 1.
[[nodiscard]] std::vector<double> uniquenessWeights(std::span<const qsizetype> bars,
                                                    std::span<const qsizetype> lives);

} // namespace ktrdr::training
