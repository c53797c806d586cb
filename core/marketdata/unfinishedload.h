#pragma once

#include "core/marketdata/timerange.h"

#include <QList>
#include <QString>

namespace ktrdr::marketdata {

/// What a load has planned and not fetched yet, so that asking for the same again goes on where an
/// interrupted, cancelled or partly failed load stopped.
struct UnfinishedLoad
{
    /// The request, in a form that is equal for equal requests.
    QString request;
    QList<TimeRange> ranges;

    /// How it is stored; unreadable text is no load.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static UnfinishedLoad fromText(const QString &text);
    [[nodiscard]] friend bool operator==(const UnfinishedLoad &, const UnfinishedLoad &) = default;
};

} // namespace ktrdr::marketdata
