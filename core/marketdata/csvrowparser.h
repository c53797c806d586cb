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

/// Turns lines into bars: numbers, stamps, zone, label. One parser reads one file, top down.
class CsvRowParser
{
public:
    enum class Outcome { Bar, Blank, Unfinished, Bad };

    CsvRowParser(CsvHeader header, Timeframe timeframe, const CsvImportOptions &options);

    [[nodiscard]] Outcome parse(std::string_view line);
    /// Of the line just parsed, when it was a bar.
    [[nodiscard]] const Bar &bar() const { return m_bar; }
    /// UTC of the line's stamp as written, before label and timeframe are heeded.
    [[nodiscard]] qint64 stampTime() const { return m_stampTime; }
    /// Of the line just parsed, when it was bad; without its line number.
    [[nodiscard]] const CsvLineProblem &problem() const { return m_problem; }
    [[nodiscard]] qint64 negativeVolumes() const { return m_negativeVolumes; }
    [[nodiscard]] const CsvHeader &header() const { return m_header; }

private:
    using Values = std::array<double, CsvRoleCount>;

    [[nodiscard]] bool readFast(std::string_view line, Values &values);
    [[nodiscard]] bool readSlow(std::string_view line, Values &values);
    [[nodiscard]] bool readField(size_t column, std::string_view text, Values &values);
    [[nodiscard]] bool readStamp(std::string_view text);
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
    qint64 m_now;
    ZoneTable m_zone;
    Bar m_bar;
    qint64 m_stampTime = std::numeric_limits<qint64>::min();
    qint64 m_negativeVolumes = 0;
    CsvLineProblem m_problem;
};

} // namespace ktrdr::marketdata
