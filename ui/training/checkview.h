#pragma once

#include "core/operations/timeestimate.h"
#include "ui/training/trainingdraft.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace ktrdr::ui {

class FactList;
class FindingsModel;

/// What is known of a training before it starts: whether it can, everything that is wrong or has no
/// effect, series that are not stored, and what it will work on.
class CheckView final : public QFrame
{
    Q_OBJECT

public:
    explicit CheckView(QWidget *parent = nullptr);

    /// Nothing can be said: `why` is shown instead.
    void showNothing(const QString &why);
    /// What is on show is not valid any more, but stays until the next is known.
    void showPending();
    /// `expected` is what such a training took so far.
    void showTraining(const CheckedTraining &training,
                      const std::optional<operations::TimeEstimate> &expected);

    /// Why it cannot start, in a sentence; empty where it can.
    [[nodiscard]] const QString &reason() const { return m_reason; }

Q_SIGNALS:
    /// The user wants to load what is missing.
    void loadRequested(const QList<ktrdr::marketdata::SeriesId> &series);

private:
    void makeTable();
    QWidget *makeMissing();
    void showFindings(const CheckedTraining &training);
    void showMissing(const CheckedTraining &training);
    void showFacts(const CheckedTraining &training,
                   const std::optional<operations::TimeEstimate> &expected);
    [[nodiscard]] QString reasonOf(const CheckedTraining &training) const;

    QLabel *m_summary;
    FindingsModel *m_findings;
    QTableView *m_table;
    QWidget *m_missing;
    QLabel *m_missingText;
    FactList *m_facts;
    QList<marketdata::SeriesId> m_notStored;
    QString m_reason;
};

} // namespace ktrdr::ui
