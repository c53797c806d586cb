#pragma once

#include "core/operations/progressstate.h"

namespace ktrdr::marketdata {

/// The steps of a load and of an import, as numbers; DataProgressRenderer has their words.
enum class LoadPhase : operations::PhaseId {
    None,
    Starting,
    ValidatingSymbol,
    LoadingStored,
    ValidatingRange,
    AnalysingGaps,
    CreatingSegments,
    Downloading,
    Merging,
    ReadingFile,
    StoringFile,
    CheckingFile,
    Deriving,
};

/// What the step is doing right now.
enum class LoadDetail : qint64 {
    None,
    /// Arguments: first and last bar start of the segment.
    Segment,
    /// Arguments: bars.
    LoadedBars,
    /// Arguments: bars.
    SavedBars,
    /// Arguments: try number, seconds until then.
    Retrying,
};

/// The four numbers of a phase: its count, the detail, and two arguments of the detail.
[[nodiscard]] constexpr operations::PhaseArguments
phaseArguments(qint64 count, LoadDetail detail = LoadDetail::None, qint64 first = 0,
               qint64 second = 0)
{
    return {count, static_cast<qint64>(detail), first, second};
}

} // namespace ktrdr::marketdata
