#pragma once

#include "core/training/strategy/sourceposition.h"

#include <QHash>
#include <QString>

namespace ktrdr::training {

/// Where in its file each key of a strategy is, for errors that show later: `training.epochs` is in
/// line 52.
class StrategyPlaces
{
public:
    void note(const QString &path, SourcePosition at) { m_places.insert(path, at); }
    /// The place of a path, else of what it lies in; 0, 0 where nothing of it is in the file.
    [[nodiscard]] SourcePosition of(const QString &path) const;

    [[nodiscard]] friend bool operator==(const StrategyPlaces &, const StrategyPlaces &) = default;

private:
    QHash<QString, SourcePosition> m_places;
};

} // namespace ktrdr::training
