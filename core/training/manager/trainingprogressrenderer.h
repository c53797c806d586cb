#pragma once

#include "core/operations/progressrenderer.h"

#include <QStringList>

namespace ktrdr::training {

/// What a training is about, in words.
struct TrainingSubject
{
    /// `mlp`
    QString model;
    QStringList symbols;
    QStringList timeframes;
    /// Ids of the indicators and of the fuzzy sets, in the order of the strategy.
    QStringList indicators;
    QStringList fuzzySets;

    [[nodiscard]] bool operator==(const TrainingSubject &) const = default;
};

/// The words of trainings. All domain language of progress lives here.
///
/// Message: `Training MLP epoch 15/50 (AAPL, GOOGL)` while it trains; before that what is prepared
/// of which symbol, `📈 Processing AAPL (1/5) [1h] - Computing rsi_14 (3/40)`; for a raw text
/// `text (mlp on AAPL, MSFT (+1 more) [1h, 4h]) [2/4]`. Step detail: `Epoch 5/10 · Batch 120/500`,
/// and `🖥️ RTX 3090: 85%` where the context has `gpu_used`, `gpu_name`, `gpu_utilization`.
/// Each part appears only where it is known.
class TrainingProgressRenderer final : public operations::ProgressRenderer
{
public:
    explicit TrainingProgressRenderer(TrainingSubject subject = {});

    [[nodiscard]] QString renderMessage(const operations::ProgressState &state) const override;
    [[nodiscard]] QString renderStepDetail(const operations::ProgressState &state) const override;

private:
    [[nodiscard]] QString preparationText(const operations::ProgressState &state) const;
    [[nodiscard]] QString processing(qint64 symbol) const;

    TrainingSubject m_subject;
};

/// `AAPL, MSFT (+1 more)`: the first two names.
[[nodiscard]] QString shortList(const QStringList &names);

} // namespace ktrdr::training
