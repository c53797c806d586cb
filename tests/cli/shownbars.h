#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

/// The bars that the program holds.
namespace ktrdr::test {

class KtrdrHome;

/// How many daily bars of GOOG the sample source has.
constexpr int GoogBars = 1047;

/// The bars of a series, as `data show --json` prints them.
[[nodiscard]] QList<QJsonObject> shown(const KtrdrHome &home, const QString &symbol,
                                       const QString &timeframe);

} // namespace ktrdr::test
