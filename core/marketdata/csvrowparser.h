#pragma once

#include "core/marketdata/bar.h"
#include "core/marketdata/csvheader.h"
#include "core/marketdata/csvreadreport.h"
#include "core/marketdata/stampparser.h"
#include "core/marketdata/timeframe.h"
#include "core/marketdata/zonetable.h"

#include <limits>
#include <string_view>

namespace ktrdr::marketdata {

/// What was taken for what, among the rows that are bars.
struct CsvRowCounts
{
    /// Volumes below 0, taken as 0.
    qint64 negativeVolumes = 0;
    /// Times that the zone's clocks show twice; the order of the rows told which was meant.
    qint64 doubledTimes = 0;
    /// Times that the zone's clocks skip; counted on from before.
    qint64 skippedTimes = 0;

    CsvRowCounts &operator+=(const CsvRowCounts &other);
};

/// Turns lines into bars: numbers, stamps, zone, label. One parser reads one file, top down.
class CsvRowParser
{
public:
    enum class Outcome { Bar, Blank, Unfinished, Bad };

    CsvRowParser(CsvHeader header, Timeframe timeframe, const CsvImportOptions &options);

    [[nodiscard]] Outcome parse(std::string_view line);
    /// Whether what a line means may hang on the line before.
    [[nodiscard]] bool needsEveryLine() const { return m_zone.hasChanges(); }
    /// Of the line just parsed, when it was a bar.
    [[nodiscard]] const Bar &bar() const { return m_bar; }
    /// UTC of the line's stamp as written, before label and timeframe are heeded.
    [[nodiscard]] qint64 stampTime() const { return m_stampTime; }
    /// Of the line just parsed, when it was bad; without its line number.
    [[nodiscard]] const CsvLineProblem &problem() const { return m_problem; }
    [[nodiscard]] const CsvRowCounts &counts() const { return m_counts; }

private:
    using Values = std::array<double, CsvRoleCount>;

    [[nodiscard]] bool readFast(std::string_view line, Values &values);
    [[nodiscard]] bool readSlow(std::string_view line, Values &values);
    [[nodiscard]] bool readField(size_t column, std::string_view text, Values &values);
    [[nodiscard]] bool readNumberField(size_t column, std::string_view text, double &value);
    [[nodiscard]] bool readStamp(std::string_view text);
    [[nodiscard]] QString whyNoStamp(std::string_view text) const;
    [[nodiscard]] Outcome finish(Values &values);
    void place(const Stamp &stamp);
    void fillMissing(Values &values) const;
    Outcome refuse(CsvRole role, double value, const QString &why);
    bool fail(size_t column, std::string_view text, const QString &why);
    [[nodiscard]] size_t columnOf(CsvRole role) const;

    CsvHeader m_header;
    bool m_hasGaps;
    Timeframe m_timeframe;
    BarLabel m_label;
    char m_decimal;
    /// Decimal mark and delimiter are the same: only quotes tell them apart.
    bool m_needsQuotes;
    std::optional<EpochUnit> m_epochUnit;
    DateOrder m_dateOrder;
    qint64 m_now;
    ZoneTable m_zone;
    StampReader m_stamps;
    Bar m_bar;
    ClockTime m_clockTime = ClockTime::Once;
    qint64 m_stampTime = std::numeric_limits<qint64>::min();
    CsvRowCounts m_counts;
    CsvLineProblem m_problem;
};

} // namespace ktrdr::marketdata
