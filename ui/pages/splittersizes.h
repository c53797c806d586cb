#pragma once

class QJsonArray;
class QJsonValue;
class QSplitter;

namespace ktrdr::ui {

/// How a splitter's room is divided, for the settings.
[[nodiscard]] QJsonArray sizesOf(const QSplitter &splitter);
/// Leaves the splitter as it is where `stored` does not fit it, or is of one that was never shown.
void restoreSizes(QSplitter &splitter, const QJsonValue &stored);

} // namespace ktrdr::ui
