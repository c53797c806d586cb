#pragma once

#include "core/training/indicators/indicatorcatalogue.h"

#include <QVariantMap>

namespace ktrdr::training {

/// An indicator with its parameters, checked and complete. A value; pure, any thread.
class Indicator
{
public:
    /// `type` as findIndicatorType() takes it; parameters that are absent have their defaults,
    /// names that the type does not know are left out. Fails with TRAINING-UnknownIndicator or
    /// TRAINING-InvalidParameter.
    [[nodiscard]] static operations::Result<Indicator> make(QStringView type,
                                                            const QVariantMap &parameters = {});

    [[nodiscard]] const IndicatorType &type() const { return *m_type; }
    /// All parameters, also those by default.
    [[nodiscard]] QVariantMap parameters() const;
    /// The checked value of a parameter that the type has.
    [[nodiscard]] double real(QLatin1StringView parameter) const;
    [[nodiscard]] qsizetype integer(QLatin1StringView parameter) const;
    [[nodiscard]] bool flag(QLatin1StringView parameter) const;
    /// What `source` says; close where the type has no source.
    [[nodiscard]] BarColumn source() const;
    /// All columns it reads.
    [[nodiscard]] std::vector<BarColumn> columns() const;

    /// With fewer bars there is no value, or none to trust.
    [[nodiscard]] qsizetype fewestBars() const { return m_type->fewestBars(*this); }
    /// Fails with TRAINING-TooFewBars, or TRAINING-UnusableBars where a column that it reads holds
    /// something that is not finite; the message names column and bar.
    [[nodiscard]] operations::Result<IndicatorColumns>
    compute(const marketdata::BarColumns &bars) const;

    [[nodiscard]] friend bool operator==(const Indicator &, const Indicator &) = default;

private:
    Indicator(const IndicatorType &type, std::vector<double> values);

    const IndicatorType *m_type;
    /// In the order of the type's rules.
    std::vector<double> m_values;
};

/// A column of the bars.
[[nodiscard]] std::span<const double> columnOf(const marketdata::BarColumns &bars,
                                               BarColumn column);
/// `open`, `high`, …
[[nodiscard]] QString toString(BarColumn column);

} // namespace ktrdr::training
