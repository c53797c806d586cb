#include "app/cli/datashowcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/seriesarguments.h"
#include "app/cli/terminaltext.h"
#include "app/cli/text.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/isotime.h"

#include <QLocale>

#include <cmath>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::Bar;
using marketdata::BarColumns;
using operations::CancellationToken;
using operations::Error;

namespace {

constexpr qsizetype BarsPerWrite = 1024;
constexpr int NumberColumns = 12;

QJsonObject barJson(const Bar &bar)
{
    return {{u"type"_s, u"bar"_s},
            {u"time"_s, marketdata::toIsoTime(bar.time)},
            {u"open"_s, bar.open},
            {u"high"_s, bar.high},
            {u"low"_s, bar.low},
            {u"close"_s, bar.close},
            {u"volume"_s,
             std::isnan(bar.volume) ? QJsonValue(QJsonValue::Null) : QJsonValue(bar.volume)}};
}

QString shortest(double value)
{
    return std::isnan(value) ? QString(u'-')
                             : QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

QString plainNumber(double value)
{
    constexpr double LargestWhole = 1e15;
    const bool isWhole = std::trunc(value) == value && std::abs(value) < LargestWhole;
    return isWhole ? QString::number(static_cast<qint64>(value)) : shortest(value);
}

QByteArray barLine(const Bar &bar)
{
    QString line = marketdata::toIsoTime(bar.time);
    for (const double value : {bar.open, bar.high, bar.low, bar.close, bar.volume}) {
        line += u' ' + padded(plainNumber(value), NumberColumns, true);
    }
    return QString(line + u'\n').toUtf8();
}

QByteArray heading()
{
    const QStringList titles{Text::tr("open"), Text::tr("high"), Text::tr("low"), Text::tr("close"),
                             Text::tr("volume")};
    QString line = padded(Text::tr("time (UTC)"), 20);
    for (const QString &title : titles) {
        line += u' ' + padded(title, NumberColumns, true);
    }
    return QString(line + u'\n').toUtf8();
}

ExitCode print(CliSession &session, const BarColumns &bars, const CancellationToken &token)
{
    const bool json = session.options().json;
    QByteArray block = json || bars.isEmpty() || session.options().quiet ? QByteArray() : heading();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        block += json ? jsonLine(barJson(bars.at(i))) : barLine(bars.at(i));
        if (i % BarsPerWrite == 0 || i == bars.size() - 1) {
            if (token.isCancelled()) {
                return ExitCode::Cancelled;
            }
            session.out().writeRaw(block);
            block.clear();
        }
        if (!session.out().isOpen()) {
            return ExitCode::Done;
        }
    }
    return ExitCode::Done;
}

} // namespace

DataShowCommand::DataShowCommand(DataShowOptions options)
    : m_options(std::move(options))
{}

void DataShowCommand::start(CliSession &session, Done done)
{
    const auto refuse = [&](const Error &error) {
        session.report(error);
        done(exitCodeOfRefusal(error));
    };
    const auto series = parseSeries(m_options.symbol, m_options.timeframe);
    if (!series) {
        return refuse(series.error());
    }
    const auto range = parseRange(m_options.range);
    if (!range) {
        return refuse(range.error());
    }
    const auto manager = session.dataManager();
    if (!manager) {
        return refuse(manager.error());
    }
    m_task.start(
        [&session, manager = *manager, series = *series, range = *range,
         limit = m_options.limit](const CancellationToken &token) {
            const operations::Result<BarColumns> bars = manager->bars(series, range, limit);
            if (!bars) {
                session.report(bars.error());
                return exitCodeOfRefusal(bars.error());
            }
            return print(session, *bars, token);
        },
        std::move(done));
}

void DataShowCommand::interrupt(const QString &signalName)
{
    m_task.cancel(signalName);
}

} // namespace ktrdr::cli
