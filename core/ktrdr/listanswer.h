#pragma once

#include "core/ktrdr/answer.h"

namespace ktrdr::wire {

/// The list of a successful answer, whether bare, in `data`, in `name`, or in `data.name`. Errors:
/// answerError(), KTRDR-BadAnswer where there is none.
[[nodiscard]] operations::Result<QJsonArray> listIn(const Answer &answer, const QString &name);

} // namespace ktrdr::wire
