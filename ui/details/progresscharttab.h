#pragma once

#include "core/operations/operationrecord.h"
#include "ui/details/progresspoint.h"
#include "ui/details/progressseries.h"

#include <QFutureWatcher>
#include <QWidget>

#include <functional>

class QLabel;

namespace ktrdr::ui {

class ProgressChart;

/// The course of one operation: what was stored of it, then what it does now. A new attempt begins
/// a new curve.
class ProgressChartTab final : public QWidget
{
    Q_OBJECT

public:
    /// Called on a pool thread; oldest point first.
    using HistorySource =
        std::function<std::vector<ProgressPoint>(const operations::OperationId &)>;

    explicit ProgressChartTab(QWidget *parent = nullptr);

    void setHistorySource(HistorySource source) { m_source = std::move(source); }
    void showRecord(const operations::OperationRecord &record);
    void clear();
    [[nodiscard]] const ProgressSeries &percentages() const { return m_percentages; }
    [[nodiscard]] const ProgressSeries &rates() const { return m_rates; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    using History = std::pair<operations::OperationId, std::vector<ProgressPoint>>;

    QWidget *buildBar();
    void readHistory();
    void takeHistory();
    void addPoint(const ProgressPoint &point);
    void showPointed(double seconds);
    void redraw();

    HistorySource m_source;
    QFutureWatcher<History> m_watcher;
    std::optional<operations::OperationId> m_id;
    int m_attempt = 0;
    bool m_isHistoryDue = false;
    ProgressSeries m_percentages;
    ProgressSeries m_rates;
    /// What came in while the history was being read.
    std::vector<ProgressPoint> m_live;
    ProgressChart *m_chart;
    QLabel *m_pointed;
};

} // namespace ktrdr::ui
