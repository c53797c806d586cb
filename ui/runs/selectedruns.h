#pragma once

#include "ui/runs/rundetails.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTabWidget;

namespace ktrdr::ui {

class ComparisonView;
class CurveView;
class ResultView;
class RunReader;

/// The runs that are selected: their curves over each other, their settings and their tests side by
/// side. Live runs are followed.
class SelectedRuns final : public QWidget
{
    Q_OBJECT

public:
    /// The reader is borrowed and outlives it.
    explicit SelectedRuns(RunReader &reader, QWidget *parent = nullptr);

    /// The first CurveLook::MostRuns of `selected` are shown.
    void showRuns(const QList<Run> &selected);
    /// The newer state of a run that may be on show.
    void update(const Run &run);
    /// Null while it has not been read.
    [[nodiscard]] const RunDetails *details(const QString &key) const;

    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// details() knows more now.
    void detailsArrived();

private:
    struct KnownCurve
    {
        QJsonValue metrics;
        std::shared_ptr<const training::ModelEntry> model;
        EpochCurve curve;
    };

    struct KnownDetails
    {
        /// What they were read of.
        QString source;
        RunDetails details;
    };

    void build();
    void askForDetails();
    void takeDetails(const QString &key, const RunDetails &details);
    void showTitle(qsizetype selected);
    void showCurves();
    void showTables();
    [[nodiscard]] const EpochCurve &curveOf(const Run &run);
    [[nodiscard]] static QString sourceOf(const Run &run);

    RunReader &m_reader;
    QLabel *m_title;
    QLabel *m_problem;
    QTabWidget *m_tabs;
    CurveView *m_curves;
    ComparisonView *m_comparison;
    ResultView *m_results;
    QList<Run> m_runs;
    QHash<QString, KnownCurve> m_knownCurves;
    QHash<QString, KnownDetails> m_knownDetails;
    /// By the runs' keys: what is being read of them.
    QHash<QString, QString> m_asked;
    QTimer m_tablesLater;
};

} // namespace ktrdr::ui
