#include "core/remote/serviceentry.h"

#include "core/remote/text.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace ktrdr::remote {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;
using services::Origin;

namespace {

struct KindFacts
{
    ServiceKind kind;
    QLatin1StringView word;
    const char *text;
    bool hasOperations;
    bool isExchange;
    QLatin1StringView usualUrl;
};

constexpr std::array Kinds{
    KindFacts{ServiceKind::Ib, QLatin1StringView("ib"), QT_TRANSLATE_NOOP("Remote", "IB host"),
              false, false, QLatin1StringView("http://127.0.0.1:5001")},
    KindFacts{ServiceKind::TrainingHost, QLatin1StringView("training-host"),
              QT_TRANSLATE_NOOP("Remote", "Training host"), true, false,
              QLatin1StringView("http://127.0.0.1:5002")},
    KindFacts{ServiceKind::Backend, QLatin1StringView("ktrdr"),
              QT_TRANSLATE_NOOP("Remote", "KTRDR backend"), true, false,
              QLatin1StringView("http://127.0.0.1:8000")},
    KindFacts{ServiceKind::Serve, QLatin1StringView("serve"),
              QT_TRANSLATE_NOOP("Remote", "ktrdr serve"), true, false,
              QLatin1StringView("http://127.0.0.1:8321")},
    KindFacts{ServiceKind::Binance, QLatin1StringView("binance"),
              QT_TRANSLATE_NOOP("Remote", "Binance"), false, true,
              QLatin1StringView("https://data-api.binance.vision")},
    KindFacts{ServiceKind::Coinbase, QLatin1StringView("coinbase"),
              QT_TRANSLATE_NOOP("Remote", "Coinbase"), false, true,
              QLatin1StringView("https://api.exchange.coinbase.com")},
    KindFacts{ServiceKind::Kraken, QLatin1StringView("kraken"),
              QT_TRANSLATE_NOOP("Remote", "Kraken"), false, true,
              QLatin1StringView("https://api.kraken.com")},
};

const KindFacts &factsOf(ServiceKind kind)
{
    return *std::find_if(Kinds.begin(), Kinds.end(),
                         [kind](const KindFacts &facts) { return facts.kind == kind; });
}

Error wrongField(const QString &code, const QString &field, const QString &message,
                 const QString &hint)
{
    return {code, message, hint, {{u"field"_s, field}}, {}};
}

bool isGoodName(const QString &name)
{
    static const QRegularExpression Pattern(u"^[A-Za-z0-9_.-]{1,40}$"_s);
    return Pattern.match(name).hasMatch() && name != u"local" && !name.startsWith(u'.') &&
           !name.startsWith(u'-');
}

bool isGoodProxy(const QUrl &proxy)
{
    const bool isKnown = proxy.scheme() == u"http" || proxy.scheme() == u"socks5";
    return proxy.isValid() && isKnown && !proxy.host().isEmpty() && proxy.port() > 0;
}

/// The adapters add what KTRDR's paths begin with; people copy addresses with it.
QByteArray basePathOf(const QUrl &url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/')) {
        path.chop(1);
    }
    constexpr QByteArrayView Api = "/api/v1";
    return path.endsWith(Api) ? path.chopped(Api.size()) : path;
}

} // namespace

QString toString(ServiceKind kind)
{
    return QString(factsOf(kind).word);
}

std::optional<ServiceKind> serviceKindFromString(QStringView text)
{
    const auto found = std::find_if(Kinds.begin(), Kinds.end(),
                                    [text](const KindFacts &facts) { return text == facts.word; });
    return found == Kinds.end() ? std::nullopt : std::optional(found->kind);
}

QString kindText(ServiceKind kind)
{
    return QCoreApplication::translate("Remote", factsOf(kind).text);
}

bool hasOperations(ServiceKind kind)
{
    return factsOf(kind).hasOperations;
}

bool isExchange(ServiceKind kind)
{
    return factsOf(kind).isExchange;
}

bool hasBars(ServiceKind kind)
{
    return isExchange(kind) || kind == ServiceKind::Ib || kind == ServiceKind::Backend;
}

QUrl usualUrl(ServiceKind kind)
{
    return QUrl(QString(factsOf(kind).usualUrl));
}

Result<void> ServiceEntry::check() const
{
    if (!isGoodName(name)) {
        return failure(
            wrongField(u"SERVICES-BadName"_s, u"name"_s,
                       Text::tr("A service cannot be called “%1”.").arg(name),
                       Text::tr("Use 1 to 40 letters, digits, '-', '_' or '.', and not 'local'.")));
    }
    if (hasBars(kind) && (name == u"sample" || name == u"csv")) {
        return failure(wrongField(u"SERVICES-BadName"_s, u"name"_s,
                                  Text::tr("“%1” is a source of bars already.").arg(name),
                                  Text::tr("Choose another name.")));
    }
    const bool hasExtras = url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty();
    if (!Origin::fromUrl(url) || hasExtras) {
        return failure(wrongField(
            u"SERVICES-BadUrl"_s, u"url"_s,
            Text::tr("“%1” is not the address of a service.").arg(url.toDisplayString()),
            Text::tr("Enter it like %1 or https://host:443.").arg(usualUrl(kind).toString())));
    }
    if (!caFile.isEmpty() && !QFileInfo(caFile).isReadable()) {
        return failure(wrongField(u"SERVICES-BadCaFile"_s, u"ca"_s,
                                  Text::tr("The file %1 cannot be read.").arg(caFile),
                                  Text::tr("Give a file with certificates in PEM form.")));
    }
    if (!proxy.isEmpty() && !isGoodProxy(proxy)) {
        return failure(
            wrongField(u"SERVICES-BadProxy"_s, u"proxy"_s,
                       Text::tr("“%1” is not the address of a proxy.").arg(proxy.toDisplayString()),
                       Text::tr("Enter it like http://host:3128 or socks5://host:1080.")));
    }
    return {};
}

services::ServiceSettings ServiceEntry::settings(const QByteArray &token) const
{
    services::ServiceSettings settings;
    settings.name = name;
    settings.origin = Origin::fromUrl(url).value_or(Origin());
    settings.origin.caFile = caFile;
    settings.origin.proxy = proxy;
    settings.basePath = basePathOf(url);
    settings.token = token;
    if (isExchange(kind)) {
        // Loads ask again by rules of their own, and an exchange counts every request.
        settings.retries.retries = 0;
    }
    return settings;
}

QJsonObject ServiceEntry::toJson() const
{
    QJsonObject json{{u"name"_s, name}, {u"kind"_s, toString(kind)}, {u"url"_s, url.toString()}};
    if (!caFile.isEmpty()) {
        json.insert(u"ca"_s, caFile);
    }
    if (!proxy.isEmpty()) {
        json.insert(u"proxy"_s, proxy.toString());
    }
    if (hasToken) {
        json.insert(u"token"_s, true);
    }
    return json;
}

std::optional<ServiceEntry> ServiceEntry::fromJson(const QJsonObject &json)
{
    const auto kind = serviceKindFromString(json.value(u"kind"_s).toString());
    if (!kind) {
        return std::nullopt;
    }
    ServiceEntry entry{json.value(u"name"_s).toString(),        *kind,
                       QUrl(json.value(u"url"_s).toString()),   json.value(u"ca"_s).toString(),
                       QUrl(json.value(u"proxy"_s).toString()), json.value(u"token"_s).toBool()};
    const bool isNamed = isGoodName(entry.name);
    return isNamed && Origin::fromUrl(entry.url) ? std::optional(entry) : std::nullopt;
}

} // namespace ktrdr::remote
