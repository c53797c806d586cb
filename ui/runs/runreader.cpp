#include "ui/runs/runreader.h"

#include "core/operations/runon.h"

namespace ktrdr::ui {

using training::ModelEntry;

RunReader::RunReader(const training::ModelCatalogue &models, QObject *parent)
    : QObject(parent)
    , m_models(models)
{
    // One for the list, one for what is looked at.
    m_threads.setMaxThreadCount(2);
}

RunReader::~RunReader()
{
    m_end.cancel();
}

void RunReader::list()
{
    m_isStale = m_isListing;
    if (m_isListing)
        return;
    m_isListing = true;
    ask([models = m_models] { return models.models(); },
        [this](const QList<ModelEntry> &models) {
            m_isListing = false;
            Q_EMIT listed(models);
            if (m_isStale)
                list();
        });
}

void RunReader::readDetails(const Run &run)
{
    ask([run] { return readRunDetails(run); },
        [this, key = run.key](const RunDetails &details) { Q_EMIT detailsRead(key, details); });
}

template<typename Question, typename Take>
void RunReader::ask(Question question, Take take)
{
    operations::runOn(m_threads, [this, token = m_end.token(), question, take] {
        if (token.isCancelled())
            return;
        m_mail.post([take, answer = question()] { take(answer); });
    });
}

} // namespace ktrdr::ui
