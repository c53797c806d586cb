#pragma once

#include "core/operations/cancellationsource.h"
#include "core/operations/mailbox.h"
#include "ui/runs/rundetails.h"

#include <QObject>
#include <QThreadPool>

namespace ktrdr::ui {

/// Reads model folders on threads of its own. GUI thread; what is still under way when it ends is
/// not told any more.
class RunReader final : public QObject
{
    Q_OBJECT

public:
    explicit RunReader(const training::ModelCatalogue &models, QObject *parent = nullptr);
    ~RunReader() override;

    /// listed() follows. Asked for again meanwhile, it reads once more afterwards.
    void list();
    /// detailsRead() follows.
    void readDetails(const Run &run);

Q_SIGNALS:
    void listed(const QList<ktrdr::training::ModelEntry> &models);
    void detailsRead(const QString &key, const ktrdr::ui::RunDetails &details);

private:
    template<typename Question, typename Take>
    void ask(Question question, Take take);

    training::ModelCatalogue m_models;
    operations::CancellationSource m_end;
    bool m_isListing = false;
    bool m_isStale = false;
    operations::Mailbox m_mail;
    QThreadPool m_threads;
};

} // namespace ktrdr::ui
