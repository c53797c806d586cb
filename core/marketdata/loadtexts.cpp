#include "core/marketdata/loadtexts.h"

#include "core/marketdata/text.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Plural forms beyond an int's range are those of its largest value.
int pluralNumber(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString utcText(qint64 time, const QString &format)
{
    return QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc()).toString(format);
}

} // namespace

QString groupedNumber(qint64 number)
{
    QLocale locale;
    if (locale.language() == QLocale::C) {
        locale = QLocale(QLocale::English, QLocale::UnitedStates);
    }
    return locale.toString(number);
}

QString barsText(qint64 bars)
{
    return bars == 1 ? Text::tr("1 bar")
                     : Text::tr("%1 bars", nullptr, pluralNumber(bars)).arg(groupedNumber(bars));
}

QString gapsText(qint64 gaps)
{
    if (gaps == 0) {
        return Text::tr("no gaps left");
    }
    return gaps == 1
               ? Text::tr("1 gap left")
               : Text::tr("%1 gaps left", nullptr, pluralNumber(gaps)).arg(groupedNumber(gaps));
}

QString storedText(qint64 bars)
{
    return bars == 1
               ? Text::tr("1 bar stored")
               : Text::tr("%1 bars stored", nullptr, pluralNumber(bars)).arg(groupedNumber(bars));
}

QString durationText(std::chrono::seconds duration)
{
    const auto hours = std::chrono::floor<std::chrono::hours>(duration);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(duration) - hours;
    const std::chrono::seconds rest = duration - hours - minutes;
    QStringList parts;
    if (hours > 0h) {
        parts << Text::tr("%1h").arg(hours.count());
    }
    if (minutes > 0min) {
        parts << Text::tr("%1m").arg(minutes.count());
    }
    if (hours == 0h && (rest > 0s || minutes == 0min)) {
        parts << Text::tr("%1s").arg(rest.count());
    }
    return parts.join(u' ');
}

QString basisText(TimeBasis basis)
{
    switch (basis) {
    case TimeBasis::EarlierLoads:
        return Text::tr("learned from earlier loads");
    case TimeBasis::Both:
        return Text::tr("partly learned from earlier loads, else at the source's usual pace");
    case TimeBasis::SourcePace:
        break;
    }
    return Text::tr("at the source's usual pace");
}

QString momentText(qint64 time)
{
    return utcText(time, u"yyyy-MM-dd HH:mm"_s);
}

QString dayText(qint64 time)
{
    return utcText(time, u"yyyy-MM-dd"_s);
}

} // namespace ktrdr::marketdata
