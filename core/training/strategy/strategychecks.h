#pragma once

#include "core/training/strategy/sectionreader.h"
#include "core/training/strategy/strategy.h"

namespace ktrdr::training {

/// Whether what the parts of a strategy say about each other holds: names, outputs, timeframes and
/// sources that exist, columns of the network that differ; and what nobody uses. Places and
/// findings go to `notes`.
void checkReferences(const Strategy &strategy, ReadingNotes &notes);

/// Labels that are numbers for a regression, classes for a classification.
void checkLabelsAgainstOutput(const Strategy &strategy, ReadingNotes &notes);

} // namespace ktrdr::training
