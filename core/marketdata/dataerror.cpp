#include "core/marketdata/dataerror.h"

#include "core/marketdata/text.h"

#include <QSqlError>

namespace ktrdr::marketdata {

using operations::Error;

namespace {

/// SQLite's primary result codes (sqlite.org/rescode.html).
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

} // namespace

Error dataError(const char *code, QString message, QString hint, QVariantMap context)
{
    return {QString::fromLatin1(code), std::move(message), std::move(hint), std::move(context), {}};
}

Error invalidSymbol(const QString &text)
{
    return dataError("DATA-InvalidSymbol", Text::tr("\"%1\" is not a symbol.").arg(text.left(60)),
                     Text::tr("Use 1 to 20 letters, digits, dots, dashes or underscores, for "
                              "example AAPL, BRK.B or EURUSD; no dot in front."),
                     {{QStringLiteral("symbol"), text.left(200)}});
}

Error invalidTimeframe(const QString &text)
{
    return dataError(
        "DATA-InvalidTimeframe", Text::tr("\"%1\" is not a timeframe.").arg(text.left(60)),
        Text::tr("Use one of 1m, 5m, 15m, 30m, 1h, 2h, 4h, 1d, 1w, 1M (m minute, M month)."),
        {{QStringLiteral("timeframe"), text.left(200)}});
}

Error seriesNotFound(const QString &series)
{
    return dataError(
        "DATA-SeriesNotFound", Text::tr("There are no bars of %1 in the store.").arg(series),
        Text::tr("Load or import the series first."), {{QStringLiteral("series"), series}});
}

Error storeError(const QSqlError &error, const QString &fileName, const char *doing)
{
    const QVariantMap context{{QStringLiteral("file"), fileName},
                              {QStringLiteral("doing"), QString::fromLatin1(doing)},
                              {QStringLiteral("sqlite"), error.databaseText()},
                              {QStringLiteral("sqliteCode"), error.nativeErrorCode()}};
    const auto make = [&](const char *code, const QString &message, const QString &hint) {
        return dataError(code, message.arg(fileName), hint, context);
    };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return make(
            "DATA-StoreLocked", Text::tr("The bars store %1 is locked by another process."),
            Text::tr("Wait until the other program is done with it, or close it, then try again."));
    case Full:
        return make("DATA-StoreFull",
                    Text::tr("There is no room left on the disk of the bars store %1."),
                    Text::tr("Free some space, then try again; everything stored before is kept."));
    case Perm:
    case ReadOnly:
    case CannotOpen:
        return make(
            "DATA-StoreReadOnly", Text::tr("The bars store %1 cannot be written."),
            Text::tr("Check that the folder exists and that you may write to it, or choose another "
                     "one with --home."));
    case Corrupt:
    case NotADatabase:
        return make(
            "DATA-StoreDamaged", Text::tr("The bars store %1 is damaged."),
            Text::tr("Restart the program: a file that cannot be opened is set aside and never "
                     "overwritten. Export what can still be read first."));
    default:
        return make("DATA-StoreError", Text::tr("The bars store %1 could not be used."),
                    Text::tr("The log names the cause; try again, and report it if it stays."));
    }
}

} // namespace ktrdr::marketdata
