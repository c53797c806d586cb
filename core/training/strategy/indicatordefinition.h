#pragma once

#include "core/training/features/membership.h"
#include "core/training/indicators/indicatorcatalogue.h"

#include <QStringList>
#include <QVariantMap>

namespace ktrdr::training {

/// An entry of `indicators`.
struct IndicatorDefinition
{
    /// Without a dot.
    QString id;
    /// Never null in a valid strategy.
    const IndicatorType *type = nullptr;
    /// Checked; those that are absent have their defaults.
    QVariantMap parameters;
    /// A source id of the context data; empty = the symbol's own bars.
    QString dataSource;
};

/// One column of an indicator: `macd_12.signal`, or `rsi_14` alone, which is the first.
struct IndicatorReference
{
    QString id;
    QString output;

    [[nodiscard]] static IndicatorReference parse(const QString &text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] friend bool operator==(const IndicatorReference &,
                                         const IndicatorReference &) = default;
};

/// How far a value belongs to a fuzzy set; parameters as Membership::make() takes them.
struct MemberDefinition
{
    QString name;
    MembershipKind kind = MembershipKind::Triangular;
    std::vector<double> parameters;

    [[nodiscard]] friend bool operator==(const MemberDefinition &,
                                         const MemberDefinition &) = default;
};

/// An entry of `fuzzy_sets`: what an indicator's values mean. At least one member.
struct FuzzySetDefinition
{
    QString id;
    IndicatorReference indicator;
    QList<MemberDefinition> members;
};

} // namespace ktrdr::training
