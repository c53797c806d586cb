#pragma once

#include "core/operations/operationrecord.h"
#include "ui/curves/curverun.h"

#include <QJsonValue>
#include <QWidget>

namespace ktrdr::ui {

class CurveView;

/// The curves of one training, here or at a service, growing with every epoch that the operation
/// tells of. A run that goes on from a checkpoint brings the epochs before it along.
class TrainingCurvesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingCurvesTab(QWidget *parent = nullptr);

    void showRecord(const operations::OperationRecord &record);
    void clear();
    [[nodiscard]] const EpochCurve &curve() const { return m_curve; }

    /// Whether there are curves to expect of an operation: a sweep has them in its parts.
    [[nodiscard]] static bool isFor(const operations::OperationRecord &record);
    /// A sentence for a training of which no epoch is known.
    [[nodiscard]] static QString whyEmpty(const operations::OperationRecord &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readMetrics();

    CurveView *m_view;
    std::optional<operations::OperationId> m_id;
    /// As told last; read while visible only.
    QJsonValue m_metrics;
    QString m_why;
    bool m_isStale = false;
    EpochCurve m_curve;
};

} // namespace ktrdr::ui
