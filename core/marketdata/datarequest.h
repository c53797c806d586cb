#pragma once

#include "core/marketdata/csvimportoptions.h"
#include "core/marketdata/loadmode.h"
#include "core/marketdata/seriesid.h"
#include "core/operations/error.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace ktrdr::marketdata {

/// "Load these series": what a dialog, a command line or the API asks for. A value; its JSON is
/// what the ledger keeps for retry.
struct DataLoadRequest
{
    QList<Symbol> symbols;
    QList<Timeframe> timeframes;
    LoadMode mode = LoadMode::Tail;
    /// UTC epoch seconds, both ends inclusive; empty = as the mode says.
    std::optional<qint64> start;
    std::optional<qint64> end;
    /// Name of a source; empty = the one a series came from, else the first configured, else
    /// `sample`.
    QString source;
    /// Asks again for what is stored, too (after a split): all of it where no start is given. Every
    /// answer takes the place of the stored bars that it has, and of no others.
    bool reload = false;

    /// DATA-InvalidRequest (nothing asked for, the same series twice, a reload without a source) or
    /// DATA-InvalidDateRange.
    [[nodiscard]] operations::Result<void> validate() const;
    /// Every symbol with every timeframe, symbols first.
    [[nodiscard]] QList<SeriesId> series() const;
    /// The same request for one of its series.
    [[nodiscard]] DataLoadRequest forSeries(const SeriesId &id) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: DATA-InvalidRequest, DATA-InvalidSymbol, DATA-InvalidTimeframe, ...; unknown keys
    /// are ignored.
    [[nodiscard]] static operations::Result<DataLoadRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] bool operator==(const DataLoadRequest &other) const = default;
};

/// "Bring this CSV file into the store."
struct DataImportRequest
{
    /// Absolute path; validate() makes sure that it is a readable file.
    QString file;
    SeriesId series;
    CsvImportOptions options;
    /// Code of the market whose calendar the series is judged by from now on; empty = as before.
    QString calendar{};

    /// DATA-FileNotFound, DATA-ReadError, DATA-EmptyFile or DATA-UnknownCalendar.
    [[nodiscard]] operations::Result<void> validate() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static operations::Result<DataImportRequest> fromJson(const QJsonObject &json);
    [[nodiscard]] bool operator==(const DataImportRequest &other) const;
};

} // namespace ktrdr::marketdata
