#include "tests/core/training/strategy/strategytexts.h"

#include <QStringList>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

QByteArray plainStrategy()
{
    return R"(name: plain
description: Has every section.
version: "3.0"

training_data:
  symbols:
    mode: multi_symbol
    list: [AAPL, MSFT]
  timeframes:
    mode: multi_timeframe
    list: [1h, 4h]
    base_timeframe: 1h
  history_required: 100
  start_date: "2020-01-01"
  end_date: "2024-01-01"

deployment:
  target_symbols:
    mode: group_restricted
    restrictions:
      asset_classes: [stocks]
  target_timeframes:
    mode: multi_timeframe
    supported: [1h, 4h]

indicators:
  rsi_14:
    type: rsi
    period: 14
  macd_12:
    type: macd
    fast_period: 12
    slow_period: 26

fuzzy_sets:
  momentum:
    indicator: rsi_14
    low: [0, 20, 45]
    high:
      type: gaussian
      parameters: [70, 10]
  trend:
    indicator: macd_12.histogram
    rising:
      type: trapezoidal
      parameters: [0, 1, 2, 3]

nn_inputs:
  - fuzzy_set: momentum
    timeframes: all
  - fuzzy_set: trend
    timeframes: [4h]
  - raw_indicator: rsi_14
    timeframes: [1h]
    normalization: zscore

model:
  type: mlp
  architecture:
    hidden_layers: [32, 16]
    activation: relu
    dropout: 0.2

decisions:
  output_format: classification
  confidence_threshold: 0.6
  position_awareness: true
  filters:
    min_signal_separation: 4
    volume_filter: false
  cost_model:
    round_trip_cost: 0.003
    min_edge_multiplier: 1.5

training:
  labels:
    source: zigzag
    zigzag_threshold: 0.03
  data_split:
    train: 0.6
    validation: 0.2
    test: 0.2
  loss: cross_entropy
  epochs: 50
  learning_rate: 0.001
  batch_size: 64
)";
}

QByteArray edited(const QByteArray &from, const QByteArray &to)
{
    QByteArray yaml = plainStrategy();
    Q_ASSERT_X(yaml.count(from) == 1, "edited", from.constData());
    return yaml.replace(from, to);
}

training::SourcePosition placeOf(const QByteArray &yaml, const QByteArray &part)
{
    const qsizetype offset = yaml.indexOf(part);
    const QByteArray before = yaml.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {static_cast<int>(before.count('\n')) + 1,
            static_cast<int>(QString::fromUtf8(before.mid(lineStart)).toUcs4().size()) + 1};
}

QString told(const QList<training::Finding> &findings)
{
    QStringList lines;
    for (const training::Finding &finding : findings) {
        lines.append(
            u"%1:%2 %3 %4: %5 | %6"_s.arg(finding.at.line)
                .arg(finding.at.column)
                .arg(toString(finding.severity), finding.path, finding.message, finding.hint));
    }
    return lines.join(u'\n');
}

} // namespace ktrdr::test
