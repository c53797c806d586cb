#pragma once

#include <QJsonObject>
#include <QString>

/// The JSON lines of the terminal's contract, field by field.
namespace ktrdr::test {

/// Checks a line of a run (`started`, `progress`, an end) or of `ops list`. Returns what is wrong,
/// empty where all is well.
[[nodiscard]] QString checkRunLine(const QJsonObject &line);
[[nodiscard]] QString checkOperationLine(const QJsonObject &line);

/// Checks all lines of one run: started first, one end last, nothing else.
[[nodiscard]] QString checkRun(const QList<QJsonObject> &lines);

} // namespace ktrdr::test
