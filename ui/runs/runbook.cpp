#include "ui/runs/runbook.h"

#include "ui/details/trainingcurvestab.h"

namespace ktrdr::ui {

using operations::OperationId;
using operations::OperationRecord;
using training::ModelEntry;

void RunBook::setModels(const QList<ModelEntry> &models)
{
    m_models.clear();
    for (const ModelEntry &model : models) {
        // A folder that was copied is another model of the same operation.
        const QString key = Run::keyOf(model);
        m_models.insert(m_models.contains(key) ? model.folder : key,
                        std::make_shared<const ModelEntry>(model));
    }
}

void RunBook::setRecords(const QList<OperationRecord> &records)
{
    m_records.clear();
    for (const OperationRecord &record : records)
        take(record);
}

bool RunBook::take(const OperationRecord &record)
{
    if (!TrainingCurvesTab::isFor(record))
        return false;
    m_records.insert(record.id.toString(), record);
    return true;
}

void RunBook::remove(const OperationId &id)
{
    m_records.remove(id.toString());
}

QList<Run> RunBook::runs() const
{
    QList<Run> all;
    all.reserve(m_models.size() + m_records.size());
    for (auto it = m_models.cbegin(); it != m_models.cend(); ++it)
        all.append(*find(it.key()));
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        if (!m_models.contains(it.key()))
            all.append(Run{it.key(), nullptr, *it});
    }
    return all;
}

std::optional<Run> RunBook::find(const QString &key) const
{
    Run run{key, m_models.value(key), std::nullopt};
    if (const auto record = m_records.constFind(key); record != m_records.constEnd())
        run.record = *record;
    return run.model || run.record ? std::optional(std::move(run)) : std::nullopt;
}

} // namespace ktrdr::ui
