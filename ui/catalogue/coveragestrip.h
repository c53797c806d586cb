#pragma once

#include "core/marketdata/seriescheck.h"

#include <QWidget>

#include <optional>

namespace ktrdr::ui {

/// The time from the first to the last bar of a series as a strip: what is held, and where bars are
/// missing, confirmed empty, or not to be expected. However short, a hole is to be seen; the
/// pointer tells which it is.
class CoverageStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageStrip(QWidget *parent = nullptr);

    void showCheck(const marketdata::SeriesCheck &check);
    void clear();

    /// The hole at a place of the strip, the worst where there are several; empty = bars.
    [[nodiscard]] std::optional<marketdata::CoverageGap> gapAt(int x) const;
    [[nodiscard]] static QColor colorOf(marketdata::GapClass gapClass, const QPalette &palette);
    [[nodiscard]] static QColor heldColor(const QPalette &palette);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Left edge of a moment; logical pixels.
    [[nodiscard]] int placeOf(qint64 time) const;
    [[nodiscard]] QRect rectOf(const marketdata::CoverageGap &gap) const;

    std::optional<marketdata::SeriesCheck> m_check;
};

} // namespace ktrdr::ui
