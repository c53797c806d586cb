#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/seriesid.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace ktrdr::test {

[[nodiscard]] inline marketdata::SeriesId series(const QString &symbol, const QString &timeframe)
{
    return {marketdata::Symbol::parse(symbol).value(),
            marketdata::Timeframe::parse(timeframe).value()};
}

/// Bars whose values tell their index: `count` of them, `step` seconds apart.
[[nodiscard]] inline marketdata::BarColumns evenBars(qint64 start, qint64 step, qsizetype count,
                                                     double offset = 0)
{
    marketdata::BarColumns bars;
    bars.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const double price = 100.0 + offset + static_cast<double>(i % 1000) / 100.0;
        bars.append({start + i * step, price, price + 0.5, price - 0.25, price + 0.125,
                     static_cast<double>(1000 + i)});
    }
    return bars;
}

/// All that an error says, for the message of a failed check.
[[nodiscard]] inline QString describeError(const operations::Error &error)
{
    return QString::fromUtf8(QJsonDocument(error.toJson()).toJson(QJsonDocument::Compact));
}

/// For QTemporaryDir: in memory where the system offers that, for tests that make many files.
[[nodiscard]] inline QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QString((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
                   QStringLiteral("/ktrdr-test-XXXXXX"));
}

} // namespace ktrdr::test
