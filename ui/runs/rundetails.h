#pragma once

#include "core/training/trainer/trainingresult.h"
#include "ui/runs/run.h"

#include <QMap>

namespace ktrdr::ui {

/// How the model did on the data that were held back for its test.
struct RunTest
{
    /// In the order of the classes' numbers; empty where none are known.
    QStringList classNames;
    std::vector<training::ClassMetrics> classes;
    /// [class][predicted class], in samples.
    std::vector<std::vector<qint64>> confusion;
    std::optional<double> loss;
    std::optional<double> accuracy;
    std::optional<double> f1;
    /// Of models that predict numbers.
    std::optional<double> meanAbsoluteError;
};

/// What is read of a run only when it is looked at.
struct RunDetails
{
    /// The strategy as it was used, as text for people: YAML as written, else JSON.
    QString strategyText;
    /// The same by the keys' places: `training.epochs` is `20`.
    QMap<QString, QString> settings;
    std::optional<RunTest> test;
    /// Why there is not more.
    std::optional<operations::Error> problem;
};

/// From the model's folder, else from what the operation was asked to do and told. Blocks on the
/// disk; any thread.
[[nodiscard]] RunDetails readRunDetails(const Run &run);

} // namespace ktrdr::ui
