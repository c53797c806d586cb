#pragma once

#include "core/marketdata/quality.h"

#include <QJsonObject>

namespace ktrdr::marketdata {

/// Adds up what is peculiar about bars that come in pieces, so that a load never needs the whole
/// series in memory.
class QualityTally
{
public:
    void add(const BarColumns &bars, Timeframe timeframe);
    [[nodiscard]] const QualityReport &report() const { return m_report; }
    /// Kind -> count.
    [[nodiscard]] QJsonObject toJson() const;

private:
    QualityReport m_report;
};

} // namespace ktrdr::marketdata
