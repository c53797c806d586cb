#pragma once

#include "core/training/trainer/modelcard.h"
#include "core/training/trainer/trainingresult.h"

namespace ktrdr::test {

/// What tells one kept model from another.
struct ModelWish
{
    QString strategy = QStringLiteral("trend");
    QString timeframe = QStringLiteral("1d");
    /// Of the best epoch.
    double validationLoss = 0.7;
    int epochs = 20;
    double learningRate = 0.01;
    /// `op_training_…`; empty = none is known.
    QString operation{};
    QDateTime createdAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
};

/// Keeps a model as a training does, with curves, a test and a strategy of three classes; returns
/// its folder.
QString keepModelOf(const QString &models, const ModelWish &wish);

} // namespace ktrdr::test
