#include "ui/catalogue/cataloguereader.h"

#include "core/marketdata/datamanager.h"
#include "core/operations/operationcancelled.h"
#include "core/operations/runon.h"

namespace ktrdr::ui {

using marketdata::CatalogueEntry;
using marketdata::SeriesCheck;
using marketdata::SeriesId;
using operations::CancellationSource;
using operations::CancellationToken;
using operations::OperationCancelled;
using operations::Result;

CatalogueReader::CatalogueReader(marketdata::DataManager &manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
    // One for the list, one for a check or an export of a long series.
    m_threads.setMaxThreadCount(2);
}

CatalogueReader::~CatalogueReader()
{
    m_end.cancel();
}

void CatalogueReader::list()
{
    m_isStale = m_isListing;
    if (m_isListing)
        return;
    m_isListing = true;
    const CancellationToken token = m_end.token();
    ask(
        token, [&manager = m_manager, token] { return manager.catalogue(token); },
        [this](const Result<QList<CatalogueEntry>> &entries) {
            m_isListing = false;
            if (entries)
                Q_EMIT listed(*entries);
            else
                Q_EMIT failed(entries.error());
            if (m_isStale)
                list();
        });
}

void CatalogueReader::check(const SeriesId &series)
{
    forgetCheck();
    m_checking = CancellationSource::linkedTo(m_end.token());
    const CancellationToken token = m_checking.token();
    ask(
        token, [&manager = m_manager, series, token] { return manager.check(series, token); },
        [this](const Result<SeriesCheck> &check) {
            if (check)
                Q_EMIT checked(*check);
            else
                Q_EMIT failed(check.error());
        });
}

void CatalogueReader::forgetCheck()
{
    m_checking.cancel();
}

void CatalogueReader::exportTo(const QString &file, const SeriesId &series)
{
    const CancellationToken token = m_end.token();
    ask(
        token,
        [&manager = m_manager, series, file, token] {
            return manager.exportFile(series, {}, file, token);
        },
        [this, series, file](const Result<qint64> &bars) {
            if (bars)
                Q_EMIT exported(series, file, *bars);
            else
                Q_EMIT failed(bars.error());
        });
}

void CatalogueReader::setCalendar(const SeriesId &series, const QString &code)
{
    ask(
        m_end.token(),
        [&manager = m_manager, series, code] { return manager.setCalendar(series, code); },
        [this, series](const Result<void> &set) {
            if (set) {
                list();
                check(series);
            } else {
                Q_EMIT failed(set.error());
            }
        });
}

template<typename Question, typename Take>
void CatalogueReader::ask(const CancellationToken &token, Question question, Take take)
{
    operations::runOn(m_threads, [this, token, question, take] {
        try {
            token.throwIfCancelled();
            m_mail.post([token, take, answer = question()] {
                if (!token.isCancelled())
                    take(answer);
            });
        } catch (const OperationCancelled &) {
            // Nobody waits for it any more.
        }
    });
}

} // namespace ktrdr::ui
