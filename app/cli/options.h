#pragma once

#include <QStringList>

#include <optional>
#include <variant>

/// What the user asked for, one value type per command: the command line fills them, the commands
/// read them.
namespace ktrdr::cli {

struct GlobalOptions
{
    QString home;
    QString configFile;
    QString logLevel = QStringLiteral("info");
    bool quiet = false;
    bool noColor = false;
    bool json = false;
};

/// Epoch seconds, both ends inclusive; empty = open.
struct TimeOptions
{
    std::optional<qint64> start;
    std::optional<qint64> end;
};

struct DataLoadOptions
{
    /// As typed: `A,B` or `@FILE`.
    QString symbols;
    QString timeframes;
    QString mode = QStringLiteral("tail");
    TimeOptions range;
    QString source;
    bool planOnly = false;
};

struct DataImportOptions
{
    QString file;
    QString symbol;
    QString timeframe;
    QString timeZone = QStringLiteral("UTC");
    QString label = QStringLiteral("start");
    /// As typed: `time=Date,close=Last`.
    QString columns;
    bool skipBad = false;
};

struct DataExportOptions
{
    QString symbol;
    QString timeframe;
    TimeOptions range;
    QString file;
};

struct DataShowOptions
{
    QString symbol;
    QString timeframe;
    TimeOptions range;
    /// The last so many bars; 0 = all.
    int limit = 0;
};

struct DataListOptions
{};

struct OpsListOptions
{
    QString status;
    QString type;
    /// 0 = all.
    int limit = 0;
};

struct OpsShowOptions
{
    QString id;
};

struct OpsWatchOptions
{
    QString id;
};

struct OpsCancelOptions
{
    QString id;
    bool all = false;
    QString reason;
};

struct OpsRetryOptions
{
    QString id;
};

struct OpsExportOptions
{
    OpsListOptions filter;
    /// Empty = standard output.
    QString file;
    QString format = QStringLiteral("csv");
};

struct DemoOptions
{};

using CommandOptions =
    std::variant<DataLoadOptions, DataImportOptions, DataExportOptions, DataShowOptions,
                 DataListOptions, OpsListOptions, OpsShowOptions, OpsWatchOptions, OpsCancelOptions,
                 OpsRetryOptions, OpsExportOptions, DemoOptions>;

struct Invocation
{
    GlobalOptions global;
    CommandOptions command;
};

} // namespace ktrdr::cli
