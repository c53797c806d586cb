#include "tests/gui/runs/keptmodels.h"

#include "core/training/strategy/samplestrategies.h"
#include "core/training/strategy/strategyoverride.h"
#include "core/training/trainer/modelfolder.h"

#include <QFile>

#include <cmath>

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

QJsonObject configOf(const ModelWish &wish)
{
    QFile file(strategyFileFor(u"rsi"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample strategy is not there");
    const auto changed = withOverrides(
        file.readAll(), {{u"training.learning_rate"_s, QString::number(wish.learningRate)},
                         {u"name"_s, quotedYaml(wish.strategy)}});
    if (!changed)
        qFatal("%s", qPrintable(changed.error().message));
    return strategyToJson(*changed);
}

TrainingResult trainedResult(const ModelWish &wish)
{
    TrainingResult result;
    result.bestEpoch = std::max(1, wish.epochs * 2 / 3);
    for (int i = 1; i <= wish.epochs; ++i) {
        const double away = std::abs(i - result.bestEpoch) / double(wish.epochs);
        const double loss = wish.validationLoss + 0.4 * away + 0.01 * std::sin(i * 2.1) * away;
        result.history.push_back({i,
                                  loss - 0.002 * i,
                                  0.5 + 0.01 * i,
                                  loss,
                                  0.9 - loss * 0.4,
                                  wish.learningRate,
                                  std::chrono::milliseconds(5),
                                  {},
                                  i == result.bestEpoch});
    }
    result.weights = "weights";
    result.parameters = 2'451;
    result.test =
        ClassificationTest{wish.validationLoss + 0.05,
                           0.65,
                           0.6,
                           0.65,
                           0.62,
                           {{0.7, 0.6, 0.646, 40}, {0.6, 0.75, 0.667, 60}, {0.66, 0.55, 0.6, 57}},
                           {{24, 10, 6}, {5, 45, 10}, {6, 20, 31}}};
    result.duration = std::chrono::seconds(75);
    result.dataFingerprint = "5e1f" + QByteArray::number(wish.epochs).repeated(8);
    return result;
}

} // namespace

QString keepModelOf(const QString &models, const ModelWish &wish)
{
    ModelCard card;
    card.strategyName = wish.strategy;
    card.strategyVersion = u"3.0"_s;
    card.symbols = {u"GOOG"_s};
    card.timeframes = {wish.timeframe};
    card.start = QDateTime(QDate(2020, 1, 2), QTime(0, 0), Qt::UTC);
    card.end = QDateTime(QDate(2024, 2, 28), QTime(0, 0), Qt::UTC);
    card.config = configOf(wish);
    card.features = {u"a"_s, u"b"_s};
    card.outputType = u"classification"_s;
    card.provenance = {{u"seed"_s, u"42"_s}, {u"operation"_s, wish.operation}};
    card.createdAt = wish.createdAt;
    const auto folder = keepModel(models, card, {}, trainedResult(wish));
    if (!folder)
        qFatal("%s", qPrintable(folder.error().message));
    return *folder;
}

} // namespace ktrdr::test
