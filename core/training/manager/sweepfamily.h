#pragma once

#include "core/operations/asyncoperation.h"

#include <QMutex>

#include <memory>

namespace ktrdr::training {

/// Collects what the trainings of a sweep came to, for the result of their parent. Thread-safe.
class SweepFamily
{
public:
    /// The same work; what it returns is added here under `title`.
    [[nodiscard]] static operations::WorkFunction collecting(std::shared_ptr<SweepFamily> family,
                                                             const QString &title,
                                                             operations::WorkFunction work);

    /// `trainings` (title, model, best_val_loss, test_accuracy; lowest validation loss first),
    /// `best` (the first of them) and `summary`.
    [[nodiscard]] operations::OperationOutcome outcome() const;

private:
    struct Member
    {
        QString title;
        QJsonObject result;
        double validationLoss = 0;
    };

    void add(const QString &title, const QJsonObject &result);

    mutable QMutex m_mutex;
    QList<Member> m_members;
};

} // namespace ktrdr::training
