#pragma once

#include "ui/curves/curvechoice.h"
#include "ui/curves/curverun.h"
#include "ui/curves/plotlibrary.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace ktrdr::ui {

class CurveGraphs;

/// Loss and accuracy per epoch, of one training or of several over each other, with the best epoch
/// of each marked. Draws ten times a second at most, and only while it is visible. Epochs are
/// pointed at with the mouse or, while it has the focus, with Left, Right, Home and End.
class CurveChart final : public QCustomPlot
{
    Q_OBJECT

public:
    explicit CurveChart(QWidget *parent = nullptr);
    ~CurveChart() override;

    /// CurveLook::MostRuns at most; the first of them alone has its learning rate drawn.
    void showRuns(std::vector<CurveRun> runs);
    [[nodiscard]] const std::vector<CurveRun> &runs() const { return m_runs; }
    void setChoice(const CurveChoice &choice);
    [[nodiscard]] const CurveChoice &choice() const { return m_choice; }

    /// The epoch that is pointed at; 0 = none.
    [[nodiscard]] int cursor() const { return m_cursor; }
    void setCursorEpoch(int epoch);
    /// How often it drew since it was made.
    [[nodiscard]] int drawCount() const { return m_drawCount; }

Q_SIGNALS:
    void cursorMoved(int epoch);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void arrange();
    void nameAxes();
    void colour();
    void drawSoon();
    void drawNow();
    void fill();
    void fillLegend();
    void scale();
    void placeMarks();
    void placeLine(QCPItemStraightLine &line, double epoch) const;
    [[nodiscard]] QCPItemStraightLine *makeLine(QCPAxisRect &rect);
    [[nodiscard]] bool isAlone() const { return m_runs.size() == 1; }
    [[nodiscard]] int lastEpoch() const;
    void moveCursor(int key);

    std::vector<CurveRun> m_runs;
    CurveChoice m_choice;
    int m_cursor = 0;

    QCPLayoutGrid *m_rects;
    QCPAxisRect *m_loss;
    QCPAxisRect *m_accuracy;
    /// In the layout while there are several runs.
    QCPLegend *m_names;
    /// Of the loss, then of the accuracy.
    QList<QCPItemStraightLine *> m_bestLines;
    QList<QCPItemStraightLine *> m_cursorLines;
    std::vector<std::unique_ptr<CurveGraphs>> m_graphs;

    QTimer m_drawLater;
    QElapsedTimer m_sinceDrawn;
    bool m_isStale = true;
    int m_drawCount = 0;
};

} // namespace ktrdr::ui
