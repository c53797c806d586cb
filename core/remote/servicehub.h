#pragma once

#include "core/operations/cancellationsource.h"
#include "core/operations/mailbox.h"
#include "core/operations/operationsource.h"
#include "core/remote/servicecheck.h"
#include "core/services/engine/httpengine.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace ktrdr::settings {
class SecretStore;
class Settings;
} // namespace ktrdr::settings

namespace ktrdr::remote {

class ConfiguredService;

/// What is known of one configured service at this moment; a value.
struct ServiceState
{
    ServiceEntry entry{};
    services::ServiceHealth health{};
    services::TrafficStatistics traffic{};
    /// The circuit breaker lets no call through.
    bool isPaused = false;
    /// A check is under way.
    bool isChecking = false;
    /// When the last check ended, UTC, and what answered then.
    std::optional<QDateTime> checkedAt{};
    QString identity{};

    [[nodiscard]] bool operator==(const ServiceState &) const = default;
};

/// All configured services, over one pooled engine. Entries that this version does not understand
/// are kept as they are. Consumer's thread; nothing blocks.
class ServiceHub final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const operations::Result<void> &)>;
    using Checked = std::function<void(const ServiceCheck &)>;

    /// Both are borrowed and outlive it. Entries are kept in the settings under `services`.
    ServiceHub(settings::Settings &settings, settings::SecretStore &secrets,
               QObject *parent = nullptr);
    /// Calls that are under way are cancelled.
    ~ServiceHub() override;

    /// In the order in which the user added them.
    [[nodiscard]] QList<ServiceEntry> entries() const;
    [[nodiscard]] std::optional<ServiceEntry> entry(const QString &name) const;
    [[nodiscard]] QList<ServiceState> states() const;
    [[nodiscard]] std::optional<ServiceState> state(const QString &name) const;

    /// Adds the service, or replaces the one that is called `replaced`; saves the settings. Without
    /// a token, that of the replaced one stays; an empty one removes it. Errors: those of
    /// ServiceEntry::check(), SERVICES-NameTaken, SETTINGS-NotWritten, SECRETS-NotWritten. `done`
    /// is called once, perhaps before this returns.
    void save(const ServiceEntry &entry, const std::optional<QByteArray> &token,
              const QString &replaced, const Done &done);
    /// Also its token. SERVICES-NotFound, SETTINGS-NotWritten.
    [[nodiscard]] operations::Result<void> remove(const QString &name);

    /// Looks at a configured service now. `done` is called once, later; not after the hub's end.
    void check(const QString &name, const Checked &done = {});
    /// The same for one that is not saved (yet): "Test connection". Without a token, that of the
    /// service called `replaced` is used. Once `stop` is cancelled, so is the test: its connection
    /// is closed, and `done` may not be called any more.
    void test(const ServiceEntry &entry, const std::optional<QByteArray> &token,
              const QString &replaced, const operations::CancellationToken &stop,
              const Checked &done);
    /// From now on each service that was silent for 15 s is looked at, and what other programs
    /// configure is taken over.
    void startProbing();
    void checkAll();
    /// Calls back once the tokens of all services are read, perhaps before this returns.
    void whenReady(std::function<void()> done);

    /// The service's operations, watched from the first call on; null where it has none or is not
    /// known. Owned here; ends with the service's removal or change.
    [[nodiscard]] operations::OperationSource *source(const QString &name);
    /// Calls back once the watched service told all that lives, or did not answer: at the latest
    /// after the time-outs of a call. SERVICES-NotFound where it has no operations.
    void reach(const QString &name, const Done &done);
    /// What all calls go through; who keeps it may call beyond the hub's end.
    [[nodiscard]] const std::shared_ptr<services::HttpEngine> &engine() const { return m_engine; }
    /// Calls to the service; null where it is not known.
    [[nodiscard]] std::shared_ptr<services::HostService> service(const QString &name) const;

Q_SIGNALS:
    /// Services were added, changed or removed.
    void entriesChanged();
    /// Lights or figures of a service changed; at most a few times per second.
    void stateChanged(const QString &name);

private:
    using Services = std::vector<std::unique_ptr<ConfiguredService>>;

    /// Makes of the services what the settings say; true where that is something else.
    bool sync();
    /// In the settings: `entry` takes the place of the service called `replaced`, or the last one.
    [[nodiscard]] operations::Result<void> store(const std::optional<ServiceEntry> &entry,
                                                 const QString &replaced);
    [[nodiscard]] Services::const_iterator find(const QString &name) const;
    /// Takes the place of the service called `replaced`, or the last place.
    void put(const ServiceEntry &entry, const QByteArray &token, const QString &replaced);
    void readToken(const QString &name);
    void withToken(const std::optional<QByteArray> &token, const QString &replaced,
                   const std::function<void(const operations::Result<QByteArray> &)> &go);
    void probe();
    void announce();
    void look(const std::shared_ptr<services::HostService> &service, ServiceKind kind,
              const operations::CancellationToken &stop, const Checked &done);

    settings::Settings &m_settings;
    settings::SecretStore &m_secrets;
    operations::CancellationSource m_end;
    const std::shared_ptr<services::HttpEngine> m_engine;
    /// In the user's order.
    Services m_services;
    /// Whose token is being read.
    QSet<QString> m_waiting;
    std::vector<std::function<void()>> m_ready;
    QHash<QString, ServiceState> m_announced;
    QTimer m_probe;
    QTimer m_announce;
    operations::Mailbox m_mail;
    QThreadPool m_threads;
};

} // namespace ktrdr::remote
