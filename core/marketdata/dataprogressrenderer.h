#pragma once

#include "core/operations/progressrenderer.h"

#include <QStringList>

namespace ktrdr::marketdata {

/// What a data operation is about, in words.
struct DataSubject
{
    QStringList symbols;
    QStringList timeframes;
    /// `tail`; empty for imports.
    QString mode;
    /// "sample data", or a file's name for imports.
    QString source;

    [[nodiscard]] bool operator==(const DataSubject &) const = default;
};

/// The words of loads and imports. All domain language of progress lives here.
///
/// Message: `Downloading 12 segments from IB (AAPL 1h, backfill mode) [6/7] - item (1500/3000
/// items) ETA: 45s`. Step detail: `Downloading 12 segments from IB: ✅ Loaded 1500 bars (3/12)
/// (1500/3000 items) (AAPL 1h, backfill mode)`. Each part appears only where it is known. Entries
/// `symbol`, `timeframe`, `symbols`, `timeframes`, `mode`, `source` and `current_item` of the
/// state's context win over the subject given here.
class DataProgressRenderer final : public operations::ProgressRenderer
{
public:
    explicit DataProgressRenderer(DataSubject subject = {});

    [[nodiscard]] QString renderMessage(const operations::ProgressState &state) const override;
    [[nodiscard]] QString renderStepDetail(const operations::ProgressState &state) const override;

private:
    DataSubject m_subject;
};

} // namespace ktrdr::marketdata
