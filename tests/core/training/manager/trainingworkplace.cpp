#include "tests/core/training/manager/trainingworkplace.h"

#include <QDir>
#include <QTest>

#include <cmath>
#include <random>

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using marketdata::BarColumns;
using marketdata::BarStore;
using marketdata::SeriesId;
using marketdata::Symbol;
using marketdata::Timeframe;
using operations::OperationId;
using operations::OperationRecord;
using operations::Orchestrator;
using operations::Result;
using training::TrainingManager;

namespace {

constexpr qint64 Start = 1'704'067'200; // 2024-01-01

} // namespace

TrainingWorkplace::TrainingWorkplace()
    : TrainingWorkplace(QString())
{}

TrainingWorkplace::TrainingWorkplace(const QString &folder)
    : m_ownFolder(folder.isEmpty() ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_folder(m_ownFolder ? m_ownFolder->path() : folder)
    , m_orchestrator(nullptr, nullptr)
{
    auto store = BarStore::open(m_folder);
    if (!store) {
        qFatal("%s", qPrintable(store.error().message));
    }
    m_store = *std::move(store);
    m_manager = std::make_unique<TrainingManager>(*m_store, m_orchestrator, folders());
    m_manager->registerProviders(m_providers);
    m_orchestrator.setPumpInterval(std::chrono::milliseconds(16));
    QObject::connect(&m_orchestrator, &Orchestrator::operationsChanged, &m_orchestrator,
                     [this](const QList<OperationRecord> &records) { m_changes << records; });
}

training::TrainingFolders TrainingWorkplace::folders() const
{
    return {m_folder + u"/models"_s, m_folder + u"/runs"_s};
}

void TrainingWorkplace::storeBars(const QString &symbol, const QString &timeframe, int count,
                                  int seed)
{
    const Timeframe length = *Timeframe::parse(timeframe);
    storeBars(symbol, timeframe, wanderingBars(length.duration().count(), count, seed));
}

void TrainingWorkplace::storeBars(const QString &symbol, const QString &timeframe,
                                  const BarColumns &bars)
{
    const SeriesId id{*Symbol::parse(symbol), *Timeframe::parse(timeframe)};
    const auto stored = m_store->write(id, bars, {u"test"_s});
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
}

OperationRecord TrainingWorkplace::endOf(const OperationId &id)
{
    const auto hasEnded = [this, &id] {
        const auto record = m_orchestrator.record(id);
        return record && record->isFinal();
    };
    // A training that does not end is seen by its state.
    static_cast<void>(QTest::qWaitFor(hasEnded, 120'000));
    return *m_orchestrator.record(id);
}

OperationRecord TrainingWorkplace::endOf(const Result<OperationId> &started)
{
    if (started) {
        return endOf(*started);
    }
    OperationRecord refused{*OperationId::parse(u"refused"_s)};
    refused.status = operations::OperationStatus::Failed;
    refused.error = started.error();
    return refused;
}

OperationRecord TrainingWorkplace::train(const training::TrainingRequest &request)
{
    return endOf(m_manager->trainMultiSymbolStrategy(request));
}

bool TrainingWorkplace::waitFor(const OperationId &id,
                                const std::function<bool(const OperationRecord &)> &wanted)
{
    bool isSeen = false;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            const auto record = m_orchestrator.record(id);
            isSeen = record && wanted(*record);
            return isSeen || (record && record->isFinal());
        },
        60'000));
    return isSeen;
}

BarColumns wanderingBars(qint64 spacing, int count, int seed)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    std::normal_distribution<double> step(0, 0.4);
    BarColumns bars;
    double close = 100;
    for (int i = 0; i < count; ++i) {
        const double open = close;
        close =
            std::max(20.0, 100 + 12 * std::sin(i / 17.0) + 5 * std::sin(i / 5.3) + step(random));
        bars.append({Start + i * spacing, open, std::max(open, close) + 0.3,
                     std::min(open, close) - 0.3, close, 1000.0 + i % 17});
    }
    return bars;
}

QByteArray rsiStrategy(int epochs)
{
    return R"(name: wander
version: "3.0"

training_data:
  symbols: {mode: single, symbol: AAA}
  timeframes: {mode: single, timeframe: 1h}
  history_required: 100

indicators:
  rsi_14: {type: rsi, period: 14}
  roc_5: {type: roc, period: 5}

fuzzy_sets:
  level:
    indicator: rsi_14
    low: [0, 20, 45]
    middle: [30, 50, 70]
    high: [55, 80, 100]
  speed:
    indicator: roc_5
    falling: [-30, -5, 0]
    rising: [0, 5, 30]

nn_inputs:
  - {fuzzy_set: level, timeframes: all}
  - {fuzzy_set: speed, timeframes: all}

model:
  type: mlp
  architecture: {hidden_layers: [16, 8], activation: relu, dropout: 0.1}

decisions:
  output_format: classification

training:
  labels: {source: zigzag, zigzag_threshold: 0.05}
  data_split: {train: 0.7, validation: 0.15, test: 0.15}
  loss: cross_entropy
  learning_rate: 0.01
  batch_size: 32
  epochs: )" +
           QByteArray::number(epochs) + "\n";
}

training::TrainingRequest requestFor(const QByteArray &strategy)
{
    training::TrainingRequest request;
    request.strategy = QString::fromUtf8(strategy);
    request.strategyFile = u"wander.yaml"_s;
    request.seed = 7;
    return request;
}

} // namespace ktrdr::test
