#pragma once

#include "ui/curves/curvechoice.h"
#include "ui/curves/curverun.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace ktrdr::ui {

class CurveChart;

/// The chart of trainings' curves with its switches, and the figures of the epoch that is pointed
/// at. Where there is no curve yet, words say why.
class CurveView final : public QWidget
{
    Q_OBJECT

public:
    explicit CurveView(QWidget *parent = nullptr);

    /// `why` is a sentence for the case that no epoch of any run is known.
    void showRuns(std::vector<CurveRun> runs, const QString &why);

    [[nodiscard]] CurveChart &chart() { return *m_chart; }
    /// What the user chose to see.
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBar();
    void buildFigures();
    QCheckBox *addSwitch(QLayout &bar, const char *name, bool CurveChoice::*part);
    void retranslate();
    void drawSamples();
    void choose(const CurveChoice &choice);
    void showFigures();

    CurveChart *m_chart;
    QCheckBox *m_training = nullptr;
    QCheckBox *m_validation = nullptr;
    QCheckBox *m_rate = nullptr;
    QCheckBox *m_logarithmic = nullptr;
    QLabel *m_smoothingTitle;
    QComboBox *m_smoothing;
    QLabel *m_figures;
    QLabel *m_why;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace ktrdr::ui
