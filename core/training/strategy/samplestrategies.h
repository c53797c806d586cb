#pragma once

#include <QList>
#include <QString>

namespace ktrdr::training {

/// A strategy that comes with the program.
struct SampleStrategy
{
    /// `trend`; a command takes it where a file is meant and none has this name.
    QString name;
    /// `:/strategies/trend.yaml`
    QString fileName;
    QString description;
};

/// From simple to rich.
[[nodiscard]] QList<SampleStrategy> sampleStrategies();

/// The file that a user means: a file of that name, else the sample of that name, else `given`.
[[nodiscard]] QString strategyFileFor(const QString &given);

} // namespace ktrdr::training
