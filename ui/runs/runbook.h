#pragma once

#include "ui/runs/run.h"

#include <QHash>

namespace ktrdr::ui {

/// Brings the models that are kept together with the operations that trained them.
class RunBook
{
public:
    /// Replaces the models.
    void setModels(const QList<training::ModelEntry> &models);
    /// Replaces the operations; what is no training, or a sweep of some, is left out.
    void setRecords(const QList<operations::OperationRecord> &records);
    /// True where it is a training: the run's key is the operation's id.
    bool take(const operations::OperationRecord &record);
    void remove(const operations::OperationId &id);

    /// In no particular order.
    [[nodiscard]] QList<Run> runs() const;
    /// Empty where there is none.
    [[nodiscard]] std::optional<Run> find(const QString &key) const;

private:
    QHash<QString, std::shared_ptr<const training::ModelEntry>> m_models;
    QHash<QString, operations::OperationRecord> m_records;
};

} // namespace ktrdr::ui
