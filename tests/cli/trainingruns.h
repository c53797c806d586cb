#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// Trainings of a sample strategy in the real program.
namespace ktrdr::test {

class KtrdrHome;

/// Loads the daily bars of GOOG that the sample strategy trains on.
void loadGoog(const KtrdrHome &home);

/// The arguments that train the sample strategy with a fixed seed, and `more` of them.
[[nodiscard]] QStringList train(const QStringList &more);

/// Whether a line of a training tells of this epoch or a later one.
[[nodiscard]] bool isInEpoch(const QJsonObject &line, int epoch);

/// The records of all trainings, as `ops list --json` shows them.
[[nodiscard]] QList<QJsonObject> trainingRecords(const KtrdrHome &home);

/// The sample strategy in a file, with so many epochs.
[[nodiscard]] QString longStrategy(const KtrdrHome &home, const QByteArray &epochs);

} // namespace ktrdr::test
