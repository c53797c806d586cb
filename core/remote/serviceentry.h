#pragma once

#include "core/operations/error.h"
#include "core/services/servicesettings.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

/// Services that the user configured, and the operations they run: which there are, how they are,
/// and what they tell.
namespace ktrdr::remote {

enum class ServiceKind : quint8 {
    /// KTRDR's IB host service: bars, no operations.
    Ib,
    /// KTRDR's training host, or one of its workers.
    TrainingHost,
    /// KTRDR's backend.
    Backend,
    /// Another `ktrdr serve`.
    Serve,
    /// Public market data of exchanges: bars, no operations, no key.
    Binance,
    Coinbase,
    Kraken,
};

inline constexpr std::array AllServiceKinds{
    ServiceKind::Ib,      ServiceKind::TrainingHost, ServiceKind::Backend, ServiceKind::Serve,
    ServiceKind::Binance, ServiceKind::Coinbase,     ServiceKind::Kraken};

/// `ib`, `training-host`, `ktrdr`, `serve`, `binance`, …: on the command line and in storage.
[[nodiscard]] QString toString(ServiceKind kind);
[[nodiscard]] std::optional<ServiceKind> serviceKindFromString(QStringView text);
/// Translated: `IB host`.
[[nodiscard]] QString kindText(ServiceKind kind);
[[nodiscard]] bool hasOperations(ServiceKind kind);
/// A public exchange: it is nobody's own, needs no token and is to be asked seldom.
[[nodiscard]] bool isExchange(ServiceKind kind);
/// A service of the kind is a source of bars, under the service's name.
[[nodiscard]] bool hasBars(ServiceKind kind);
/// Where such a service listens when nobody says otherwise: `http://127.0.0.1:8321`.
[[nodiscard]] QUrl usualUrl(ServiceKind kind);

/// A service as the user configured it; a value. Its token is kept elsewhere (SecretStore).
struct ServiceEntry
{
    QString name{};
    ServiceKind kind = ServiceKind::Serve;
    QUrl url{};
    /// PEM file of the only authorities to be believed; empty = the system's.
    QString caFile{};
    /// `http://host:port` or `socks5://host:port`; empty = none.
    QUrl proxy{};
    bool hasToken = false;

    [[nodiscard]] bool operator==(const ServiceEntry &) const = default;

    /// SERVICES-BadName (1 to 40 letters, digits, `-`, `_`, `.`; not `local`, where it has bars
    /// not the name of a source that is always there), SERVICES-BadUrl,
    /// SERVICES-BadCaFile, SERVICES-BadProxy: with `context["field"]` naming the field (`name`,
    /// `url`, `ca`, `proxy`).
    [[nodiscard]] operations::Result<void> check() const;
    [[nodiscard]] services::ServiceSettings settings(const QByteArray &token) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Empty where it is not one: written by a newer version, or by hand.
    [[nodiscard]] static std::optional<ServiceEntry> fromJson(const QJsonObject &json);
};

} // namespace ktrdr::remote
