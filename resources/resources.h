#pragma once

/// What the program brings along: the real sample bars (`:/sampledata/…`, with their licence), the
/// markets' calendars (`:/calendars/…`) and sample strategies (`:/strategies/…`).
namespace ktrdr::resources {

/// Makes the files under `:/` visible; cheap, may be called again, from any thread.
void initialise();

} // namespace ktrdr::resources
