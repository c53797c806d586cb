#include "core/marketdata/schedules/zonenames.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <array>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 10> Regions{
    QLatin1StringView("Africa/"),     QLatin1StringView("America/"),
    QLatin1StringView("Antarctica/"), QLatin1StringView("Arctic/"),
    QLatin1StringView("Asia/"),       QLatin1StringView("Atlantic/"),
    QLatin1StringView("Australia/"),  QLatin1StringView("Europe/"),
    QLatin1StringView("Indian/"),     QLatin1StringView("Pacific/"),
};

bool isOfARegion(const QString &id)
{
    return std::any_of(Regions.begin(), Regions.end(),
                       [&id](QLatin1StringView region) { return id.startsWith(region); });
}

QString cityOf(const QString &id)
{
    return id.mid(id.lastIndexOf(u'/') + 1).replace(u'_', u' ');
}

/// Qt lists places with a country only; Etc/UTC and older names are none of them, and it takes any
/// word for a zone.
bool isInDatabase(const QString &id)
{
    static const QRegularExpression Name(u"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"_s);
    return Name.match(id).hasMatch() && QFileInfo(u"/usr/share/zoneinfo/"_s + id).isFile();
}

struct ZoneNames
{
    /// Lower case -> IANA name.
    QHash<QString, QByteArray> ids;
    QHash<QString, QByteArray> cities;
};

/// Of two zones with the same city the one with the shorter name: the other is its older or longer
/// name.
const ZoneNames &names()
{
    static const ZoneNames Names = [] {
        ZoneNames all;
        for (const QByteArray &bytes : QTimeZone::availableTimeZoneIds()) {
            const QString id = QString::fromLatin1(bytes);
            all.ids.insert(id.toLower(), bytes);
            if (!isOfARegion(id)) {
                continue;
            }
            QByteArray &known = all.cities[cityOf(id).toLower()];
            if (known.isEmpty() || bytes.size() < known.size()) {
                known = bytes;
            }
        }
        return all;
    }();
    return Names;
}

} // namespace

std::optional<QTimeZone> zoneFromName(const QString &name)
{
    const QString wanted = name.simplified().toLower();
    if (wanted == "local"_L1) {
        return localZone();
    }
    QByteArray id = names().ids.value(wanted);
    if (id.isEmpty()) {
        id = names().cities.value(QString(wanted).replace(u'_', u' '));
    }
    if (id.isEmpty() && isInDatabase(name.simplified())) {
        id = name.simplified().toLatin1();
    }
    return id.isEmpty() ? std::nullopt : std::optional(QTimeZone(id));
}

QString zoneName(const QTimeZone &zone)
{
    const QString id = QString::fromLatin1(zone.id());
    const QString city = cityOf(id);
    return names().cities.value(city.toLower()) == zone.id() ? city : id;
}

QTimeZone localZone()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    const QTimeZone zone(id);
    return zone.isValid() ? zone : QTimeZone("UTC");
}

} // namespace ktrdr::marketdata
