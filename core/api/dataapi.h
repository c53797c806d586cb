#pragma once

#include "core/marketdata/datamanager.h"
#include "core/operations/mailbox.h"
#include "core/services/server/serverreply.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace ktrdr::api {

/// `/data`: starts loads and reads bars. Lives on the orchestrator's thread; bars are read and put
/// into JSON on threads of its own.
class DataApi final : public QObject
{
public:
    using Reply = std::shared_ptr<services::ServerReply>;

    /// Borrowed; outlives it.
    explicit DataApi(marketdata::DataManager &data, QObject *parent = nullptr);
    ~DataApi() override;

    /// `path` is what follows `data`.
    void handle(const services::ServerRequest &request, const QStringList &path,
                const Reply &reply);

private:
    void startLoad(const services::ServerRequest &request, const Reply &reply);
    void readBars(const services::ServerRequest &request, const QString &symbol,
                  const QString &timeframe, const Reply &reply);

    marketdata::DataManager &m_data;
    operations::Mailbox m_mail;
    QThreadPool m_threads;
};

} // namespace ktrdr::api
