#pragma once

#include "core/marketdata/timerange.h"

#include <QList>
#include <QString>

namespace ktrdr::marketdata {

/// What loads of a series have planned and not fetched yet, so that the next one goes on where
/// interrupted, cancelled or partly failed ones stopped.
struct UnfinishedLoad
{
    /// The last request, in a form that is equal for equal requests.
    QString request;
    QList<TimeRange> ranges;

    /// How it is stored; unreadable text is no load.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static UnfinishedLoad fromText(const QString &text);
    [[nodiscard]] friend bool operator==(const UnfinishedLoad &, const UnfinishedLoad &) = default;
};

} // namespace ktrdr::marketdata
