#pragma once

#include "core/marketdata/seriesid.h"
#include "core/operations/error.h"
#include "core/training/manager/sweepaxis.h"
#include "core/training/strategy/strategyoverride.h"

#include <QJsonObject>

#include <optional>

namespace ktrdr::training {

/// "Train this": what a dialog, a command line or the API asks for. A value; its JSON is what the
/// ledger keeps for retry and resume. (wire::TrainingRequest is the same in KTRDR's words.)
struct TrainingRequest
{
    /// The YAML text itself, so that a repeated run trains what was trained.
    QString strategy;
    /// Where the text came from, for messages; may be empty.
    QString strategyFile;
    /// Empty lists: as the strategy says. The first timeframe is the base.
    QList<marketdata::Symbol> symbols;
    QList<marketdata::Timeframe> timeframes;
    /// UTC epoch seconds, both ends inclusive; empty = as the strategy says, else all stored bars.
    std::optional<qint64> start;
    std::optional<qint64> end;
    /// Share of the samples for validation, and as much for the test: above 0, below 0.5. Empty =
    /// as the strategy says.
    std::optional<double> validationSplit;
    /// Empty = the strategy's, else drawn when the training is started.
    std::optional<quint64> seed;
    /// Of the model; empty = the strategy's.
    QString name;
    QList<StrategyOverride> overrides;
    /// Every combination of their values is a training; empty = one training.
    QList<SweepAxis> sweep;
    /// What checkpoints are kept under: operations of one run go on where the one before ended.
    /// Empty = a new run.
    QString run;

    /// The trainings of a sweep, in order, with runs of their own where this has one; itself where
    /// it is none.
    [[nodiscard]] QList<TrainingRequest> trainings() const;
    /// Everything that the request says otherwise than the strategy, as values of the strategy.
    [[nodiscard]] QList<StrategyOverride> allOverrides() const;
    /// `training.epochs=20, model.type=lstm`; empty without overrides.
    [[nodiscard]] QString overrideText() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: TRAINING-InvalidRequest, DATA-InvalidSymbol, DATA-InvalidTimeframe; unknown keys are
    /// ignored.
    [[nodiscard]] static operations::Result<TrainingRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] bool operator==(const TrainingRequest &) const = default;
};

/// More trainings than a sweep may have.
constexpr qsizetype MostSweepTrainings = 1000;

/// The type of the operations.
inline const QString TrainingType = QStringLiteral("training");

} // namespace ktrdr::training
