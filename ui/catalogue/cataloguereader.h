#pragma once

#include "core/marketdata/catalogueentry.h"
#include "core/marketdata/seriescheck.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/error.h"
#include "core/operations/mailbox.h"

#include <QObject>
#include <QThreadPool>

namespace ktrdr::marketdata {
class DataManager;
}

namespace ktrdr::ui {

/// Works with the store on threads of its own, so that no page waits for it. GUI thread; what is
/// still under way when it ends is cancelled.
class CatalogueReader final : public QObject
{
    Q_OBJECT

public:
    /// The manager is borrowed and outlives it.
    explicit CatalogueReader(marketdata::DataManager &manager, QObject *parent = nullptr);
    ~CatalogueReader() override;

    /// listed() or failed() follows. Asked for again meanwhile, it reads once more afterwards.
    void list();
    /// checked() or failed() follows, unless another check is asked for meanwhile.
    void check(const marketdata::SeriesId &series);
    /// Nobody wants to know the check any more.
    void forgetCheck();
    /// Writes KTRDR's CSV layout; exported() or failed() follows.
    void exportTo(const QString &file, const marketdata::SeriesId &series);
    /// By which market's hours the series is judged from now on; empty = inferred. list() and
    /// check() follow, or failed().
    void setCalendar(const marketdata::SeriesId &series, const QString &code);

Q_SIGNALS:
    void listed(const QList<ktrdr::marketdata::CatalogueEntry> &entries);
    void checked(const ktrdr::marketdata::SeriesCheck &check);
    void exported(const ktrdr::marketdata::SeriesId &series, const QString &file, qint64 bars);
    void failed(const ktrdr::operations::Error &error);

private:
    /// `question` runs on the other thread, `take` here with its answer; neither where the token is
    /// cancelled.
    template<typename Question, typename Take>
    void ask(const operations::CancellationToken &token, Question question, Take take);

    marketdata::DataManager &m_manager;
    operations::CancellationSource m_end;
    operations::CancellationSource m_checking;
    bool m_isListing = false;
    bool m_isStale = false;
    operations::Mailbox m_mail;
    QThreadPool m_threads;
};

} // namespace ktrdr::ui
