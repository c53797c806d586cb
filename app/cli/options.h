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
    bool reload = false;
    bool planOnly = false;
};

struct DataImportOptions
{
    QString file;
    /// Both empty = as the file's name tells.
    QString symbol;
    QString timeframe;
    QString timeZone = QStringLiteral("UTC");
    QString label = QStringLiteral("start");
    /// As typed: `time=Date,close=Last`.
    QString columns;
    /// `comma`, `semicolon`, `tab`, `pipe`; empty = as the header tells.
    QString delimiter;
    QString decimal = QStringLiteral("point");
    /// `s`, `ms`, `us`; empty = as the numbers tell.
    QString timeUnit;
    QString dateOrder;
    /// Market code; empty = as before, at first inferred.
    QString calendar;
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

struct DataCheckOptions
{
    QString symbol;
    QString timeframe;
    /// Market code; empty = the series' own, else inferred.
    QString calendar;
};

struct CalendarsListOptions
{};

struct CalendarsShowOptions
{
    /// Market code.
    QString code;
    /// Its special days instead of its text; empty = the text.
    std::optional<int> year;
};

struct CalendarsSaveOptions
{
    QString code;
    QString file;
};

struct CalendarsResetOptions
{
    QString code;
};

struct StrategyValidateOptions
{
    /// Empty = the samples.
    QStringList files;
};

struct StrategyTableOptions
{
    /// A file, or the name of a sample.
    QString strategy;
    QString symbol;
    /// Where it is open, the strategy's own dates.
    TimeOptions range;
    /// The last so many rows; 0 = all.
    int limit = 0;
    /// Empty = standard output.
    QString file;
};

struct StrategyFeaturesOptions
{
    StrategyTableOptions table;
};

struct StrategyLabelsOptions
{
    StrategyTableOptions table;
};

struct TrainOptions
{
    /// A file, or the name of a sample; empty with `resume`.
    QString strategy;
    /// As typed: `A,B` or `@FILE`; empty = as the strategy says. So in all that follow.
    QString symbols;
    QString timeframes;
    TimeOptions range;
    std::optional<double> validationSplit;
    std::optional<quint64> seed;
    QString name;
    /// How the strategy's bars are loaded before; `local` = not at all.
    QString dataMode = QStringLiteral("local");
    /// Empty = none.
    QString progressFolder;
    /// As typed: `KEY=A,B`.
    QStringList sweeps;
    /// Id of the training to go on with.
    QString resume;
    /// Name of a service; empty or `local` = this computer.
    QString on;
};

struct ModelsListOptions
{};

struct ModelsShowOptions
{
    QString name;
};

struct ModelsCompareOptions
{
    QStringList names;
};

struct OpsListOptions
{
    /// Name of a service; empty = this computer. So in all that follow.
    QString on;
    QString status;
    QString type;
    /// 0 = all.
    int limit = 0;
};

struct OpsShowOptions
{
    QString id;
    QString on;
};

struct OpsWatchOptions
{
    QString id;
    QString on;
};

struct OpsCancelOptions
{
    QString id;
    bool all = false;
    QString reason;
    QString on;
};

struct OpsPauseOptions
{
    QString id;
    QString on;
    /// False = it goes on.
    bool isPaused = true;
};

struct OpsRetryOptions
{
    QString id;
    /// Only the parts that did not complete.
    bool failedOnly = false;
    QString on;
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

struct SchedulesListOptions
{};

struct SchedulesAddOptions
{
    DataLoadOptions load;
    /// As typed: `every weekday 22:15 New York`; empty = of the three that follow.
    QString when;
    QString every;
    QString at;
    QString zone;
    bool noCatchUp = false;
};

struct SchedulesRemoveOptions
{
    QString id;
};

struct ServicesListOptions
{};

struct ServicesAddOptions
{
    QString name;
    QString kind;
    /// Empty = the usual one of its kind.
    QString url;
    QString tokenFile;
    QString caFile;
    QString proxy;
};

struct ServicesRemoveOptions
{
    QString name;
};

struct ServicesCheckOptions
{
    /// Empty = all.
    QString name;
};

struct ServeOptions
{
    int port = 8321;
    QString address = QStringLiteral("127.0.0.1");
    QString tokenFile;
    QString certificateFile;
    QString keyFile;
};

using CommandOptions =
    std::variant<DataLoadOptions, DataImportOptions, DataExportOptions, DataShowOptions,
                 DataListOptions, DataCheckOptions, CalendarsListOptions, CalendarsShowOptions,
                 CalendarsSaveOptions, CalendarsResetOptions, StrategyValidateOptions,
                 StrategyFeaturesOptions, StrategyLabelsOptions, TrainOptions, ModelsListOptions,
                 ModelsShowOptions, ModelsCompareOptions, OpsListOptions, OpsShowOptions,
                 OpsWatchOptions, OpsCancelOptions, OpsPauseOptions, OpsRetryOptions,
                 OpsExportOptions, SchedulesListOptions, SchedulesAddOptions,
                 SchedulesRemoveOptions, DemoOptions, ServicesListOptions, ServicesAddOptions,
                 ServicesRemoveOptions, ServicesCheckOptions, ServeOptions>;

struct Invocation
{
    GlobalOptions global;
    CommandOptions command;
};

} // namespace ktrdr::cli
