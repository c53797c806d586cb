#include "ui/curves/curvetext.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace ktrdr::ui {

namespace {

const auto Dot = QStringLiteral(" · ");

} // namespace

QString CurveText::loss(double loss)
{
    return std::isnan(loss) ? QString() : QLocale().toString(loss, 'f', 4);
}

QString CurveText::share(double share)
{
    return std::isnan(share)
               ? QString()
               : tr("%1 %", "a percentage").arg(QLocale().toString(share * 100, 'f', 1));
}

QString CurveText::rate(double learningRate)
{
    return std::isnan(learningRate) ? QString() : QLocale().toString(learningRate, 'g', 4);
}

QString CurveText::figures(double loss, double accuracy)
{
    QStringList parts{CurveText::loss(loss), share(accuracy)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString CurveText::described(const std::vector<CurveRun> &runs)
{
    QStringList sentences;
    for (const CurveRun &run : runs) {
        const EpochFigures *best = run.curve.find(run.curve.bestEpoch);
        QString sentence = run.curve.isEmpty() ? tr("No epoch has ended.")
                                               : tr("%n epoch(s).", nullptr, run.curve.lastEpoch());
        if (best) {
            sentence +=
                QChar(u' ') + tr("The best is epoch %1 with validation loss and accuracy %2.")
                                  .arg(QLocale().toString(best->epoch),
                                       figures(best->validationLoss, best->validationAccuracy));
        }
        sentences += run.name.isEmpty() ? sentence : run.name + u": " + sentence;
    }
    return sentences.join(u' ');
}

QString CurveText::summary(const EpochCurve &curve)
{
    if (curve.isEmpty())
        return {};
    QStringList parts;
    if (curve.bestEpoch > 0) {
        parts += tr("%n epoch(s), the best is epoch %1", nullptr, curve.lastEpoch())
                     .arg(QLocale().toString(curve.bestEpoch));
    } else {
        parts += tr("%n epoch(s)", nullptr, curve.lastEpoch());
    }
    if (const auto missing = curve.lastEpoch() - static_cast<int>(curve.epochs.size()); missing > 0)
        parts += tr("%n epoch(s) are not known", nullptr, missing);
    if (const auto constant = curve.constantRate())
        parts += tr("learning rate %1").arg(rate(*constant));
    return parts.join(Dot);
}

QString CurveText::pointed(const std::vector<CurveRun> &runs, int epoch)
{
    QStringList parts{tr("Epoch %1").arg(QLocale().toString(epoch))};
    for (const CurveRun &run : runs) {
        const EpochFigures *figures = run.curve.find(epoch);
        if (!figures)
            continue;
        if (runs.size() > 1) {
            parts += run.name + u": " +
                     CurveText::figures(figures->validationLoss, figures->validationAccuracy);
            continue;
        }
        const QString train = CurveText::figures(figures->trainLoss, figures->trainAccuracy);
        const QString validation =
            CurveText::figures(figures->validationLoss, figures->validationAccuracy);
        if (!train.isEmpty())
            parts += tr("training %1").arg(train);
        if (!validation.isEmpty())
            parts += tr("validation %1").arg(validation);
        if (run.curve.hasChangingRate() && !std::isnan(figures->learningRate))
            parts += tr("learning rate %1").arg(rate(figures->learningRate));
    }
    if (parts.size() == 1)
        parts += tr("not known", "the figures of an epoch");
    return parts.join(Dot);
}

} // namespace ktrdr::ui
