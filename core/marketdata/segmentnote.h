#pragma once

#include "core/marketdata/timerange.h"
#include "core/marketdata/unfinishedload.h"

#include <optional>

namespace ktrdr::marketdata {

/// What becomes true together with the bars of a segment.
struct SegmentNote
{
    /// The source has answered it in full: what is absent there does not exist.
    std::optional<TimeRange> answered;
    /// What the load has not fetched afterwards.
    UnfinishedLoad left;
};

} // namespace ktrdr::marketdata
