#include "core/remote/servicehub.h"

#include "core/operations/operationcancelled.h"
#include "core/operations/runon.h"
#include "core/remote/configuredservice.h"
#include "core/remote/remotesource.h"
#include "core/remote/text.h"
#include "core/settings/secretstore.h"
#include "core/settings/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace ktrdr::remote {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;
using services::HostService;
using settings::SecretStore;

namespace {

constexpr auto AnnounceEvery = 500ms;
constexpr auto ProbeEvery = 5s;
/// Looks at services that hang must not keep the others waiting.
constexpr int Looks = 8;

QString settingsKey()
{
    return u"services"_s;
}

QString secretKey(const QString &name)
{
    return u"service-"_s + name;
}

Error unknown(const QString &name)
{
    return {u"SERVICES-NotFound"_s,
            Text::tr("There is no service “%1”.").arg(name),
            Text::tr("Look at the list of services."),
            {},
            {}};
}

Error taken(const QString &name)
{
    return {u"SERVICES-NameTaken"_s,
            Text::tr("There is a service “%1” already.").arg(name),
            Text::tr("Choose another name."),
            {{u"field"_s, u"name"_s}},
            {}};
}

} // namespace

ServiceHub::ServiceHub(settings::Settings &settings, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_engine(std::make_shared<services::HttpEngine>())
{
    m_threads.setMaxThreadCount(Looks);
    connect(&m_probe, &QTimer::timeout, this, &ServiceHub::probe);
    connect(&m_announce, &QTimer::timeout, this, &ServiceHub::announce);
    sync();
    m_announce.start(AnnounceEvery);
}

ServiceHub::~ServiceHub()
{
    m_end.cancel(operations::CancelWhy::Shutdown);
    m_threads.waitForDone();
    m_services.clear();
}

bool ServiceHub::sync()
{
    QList<ServiceEntry> wanted;
    const QJsonArray all = m_settings.value(settingsKey()).toArray();
    for (const QJsonValue &value : all) {
        if (const auto entry = ServiceEntry::fromJson(value.toObject())) {
            wanted += *entry;
        }
    }
    const auto gone = std::erase_if(
        m_services, [&wanted](const auto &service) { return !wanted.contains(service->entry()); });
    QStringList unread;
    bool isMore = false;
    for (const ServiceEntry &entry : std::as_const(wanted)) {
        if (find(entry.name) != m_services.cend()) {
            continue;
        }
        isMore = true;
        put(entry, {}, {});
        if (entry.hasToken) {
            m_waiting.insert(entry.name);
            unread += entry.name;
        }
    }
    for (const QString &name : std::as_const(unread)) {
        readToken(name);
    }
    return isMore || gone > 0;
}

void ServiceHub::readToken(const QString &name)
{
    m_secrets.read(secretKey(name), [this, name](const Result<QByteArray> &token) {
        m_waiting.remove(name);
        if (const auto known = entry(name); known && token) {
            put(*known, *token, name);
            Q_EMIT entriesChanged();
        } else if (known) {
            (*find(name))->takeCheck({{}, {}, token.error()});
        }
        if (m_waiting.isEmpty()) {
            for (const auto &ready : std::exchange(m_ready, {})) {
                ready();
            }
        }
    });
}

void ServiceHub::whenReady(std::function<void()> done)
{
    if (m_waiting.isEmpty()) {
        done();
    } else {
        m_ready.push_back(std::move(done));
    }
}

ServiceHub::Services::const_iterator ServiceHub::find(const QString &name) const
{
    return std::find_if(m_services.cbegin(), m_services.cend(),
                        [&name](const auto &service) { return service->entry().name == name; });
}

QList<ServiceEntry> ServiceHub::entries() const
{
    QList<ServiceEntry> all;
    for (const auto &service : m_services) {
        all += service->entry();
    }
    return all;
}

std::optional<ServiceEntry> ServiceHub::entry(const QString &name) const
{
    const auto found = find(name);
    return found == m_services.cend() ? std::nullopt : std::optional((*found)->entry());
}

QList<ServiceState> ServiceHub::states() const
{
    QList<ServiceState> all;
    for (const auto &service : m_services) {
        all += service->state();
    }
    return all;
}

std::optional<ServiceState> ServiceHub::state(const QString &name) const
{
    const auto found = find(name);
    return found == m_services.cend() ? std::nullopt : std::optional((*found)->state());
}

void ServiceHub::put(const ServiceEntry &entry, const QByteArray &token, const QString &replaced)
{
    auto made = std::make_unique<ConfiguredService>(entry, *m_engine, token);
    const auto old = std::find_if(m_services.begin(), m_services.end(), [&](const auto &service) {
        return service->entry().name == replaced;
    });
    if (old == m_services.end()) {
        m_services.push_back(std::move(made));
    } else {
        *old = std::move(made);
    }
}

Result<void> ServiceHub::store(const std::optional<ServiceEntry> &entry, const QString &replaced)
{
    return m_settings.change(settingsKey(), [&](const QJsonValue &now) {
        QJsonArray all;
        bool isPlaced = !entry;
        for (const QJsonValue &value : now.toArray()) {
            const QString name = value[u"name"_s].toString();
            if (name != replaced && (!entry || name != entry->name)) {
                all.append(value);
            } else if (!std::exchange(isPlaced, true)) {
                all.append(entry->toJson());
            }
        }
        if (!isPlaced) {
            all.append(entry->toJson());
        }
        return all;
    });
}

/// The given token or, without one, what is stored for the replaced service.
void ServiceHub::withToken(const std::optional<QByteArray> &token, const QString &replaced,
                           const std::function<void(const Result<QByteArray> &)> &go)
{
    const auto old = entry(replaced);
    if (token || !old || !old->hasToken) {
        go(token.value_or(QByteArray()));
    } else {
        m_secrets.read(secretKey(replaced), go);
    }
}

void ServiceHub::save(const ServiceEntry &entry, const std::optional<QByteArray> &token,
                      const QString &replaced, const Done &done)
{
    if (const Result<void> good = entry.check(); !good) {
        done(good);
        return;
    }
    if (entry.name != replaced && find(entry.name) != m_services.cend()) {
        done(failure(taken(entry.name)));
        return;
    }
    withToken(token, replaced, [=, this](const Result<QByteArray> &read) {
        if (!read) {
            // Saved without it, it would be lost.
            done(failure(read.error()));
            return;
        }
        const QByteArray &secret = *read;
        const auto keep = [=, this](const Result<SecretStore::Place> &written) {
            if (!written) {
                done(failure(written.error()));
                return;
            }
            if (!replaced.isEmpty() && (replaced != entry.name || secret.isEmpty())) {
                m_secrets.remove(secretKey(replaced));
            }
            ServiceEntry kept = entry;
            kept.hasToken = !secret.isEmpty();
            const Result<void> stored = store(kept, replaced);
            put(kept, secret, replaced);
            Q_EMIT entriesChanged();
            done(stored);
        };
        if (secret.isEmpty()) {
            keep(SecretStore::Place::File);
        } else {
            m_secrets.write(secretKey(entry.name), secret, keep);
        }
    });
}

Result<void> ServiceHub::remove(const QString &name)
{
    const auto found = find(name);
    if (found == m_services.cend()) {
        return failure(unknown(name));
    }
    if ((*found)->entry().hasToken) {
        m_secrets.remove(secretKey(name));
    }
    const Result<void> stored = store(std::nullopt, name);
    m_services.erase(found);
    Q_EMIT entriesChanged();
    return stored;
}

operations::OperationSource *ServiceHub::source(const QString &name)
{
    const auto found = find(name);
    const bool isReady = found != m_services.cend() && !m_waiting.contains(name);
    return isReady ? (*found)->source() : nullptr;
}

void ServiceHub::reach(const QString &name, const Done &done)
{
    const auto found = find(name);
    RemoteSource *source = found == m_services.cend() ? nullptr : (*found)->source();
    if (source == nullptr) {
        done(failure(unknown(name)));
        return;
    }
    if (source->isHeard()) {
        done({});
        return;
    }
    auto *once = new QObject(source);
    const auto answer = [once, done = std::make_shared<Done>(done)](const Result<void> &result) {
        once->deleteLater();
        if (const Done call = std::exchange(*done, {})) {
            call(result);
        }
    };
    connect(source, &RemoteSource::heard, once, [answer] { answer({}); });
    connect(source, &RemoteSource::lost, once,
            [answer](const operations::Error &error) { answer(failure(error)); });
}

std::shared_ptr<HostService> ServiceHub::service(const QString &name) const
{
    const auto found = find(name);
    return found == m_services.cend() ? nullptr : (*found)->service();
}

void ServiceHub::startProbing()
{
    m_probe.start(ProbeEvery);
    probe();
}

} // namespace ktrdr::remote
