#pragma once

#include "core/marketdata/timerange.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ktrdr::marketdata {

/// One line of a file that cannot be read as a bar.
struct CsvLineProblem
{
    /// Counted from 1.
    qint64 line = 0;
    /// The file's name of the column; empty when the whole line is meant.
    QString column;
    /// What stands there, shortened.
    QString text;
    /// Why it cannot be read: a translated sentence.
    QString why;
};

/// What reading a file through found out.
struct CsvReadReport
{
    qint64 bytes = 0;
    /// Bars to be delivered, after repairs.
    qint64 bars = 0;
    /// First and last bar start; empty where there are no bars.
    std::optional<TimeRange> range;
    /// Rows that came before an earlier time; they were sorted.
    qint64 disordered = 0;
    /// Rows with the time of another one; the later row was kept.
    qint64 duplicates = 0;
    /// Rows that could not be read.
    qint64 badRows = 0;
    /// The first ten of them.
    QList<CsvLineProblem> problems;
    /// Volumes below 0, taken as 0.
    qint64 negativeVolumes = 0;
    /// Times that the zone's clocks show twice, in autumn; the order of the rows told which was
    /// meant.
    qint64 doubledTimes = 0;
    /// Times that the zone's clocks skip, in spring; counted on from before.
    qint64 skippedTimes = 0;
    /// Last rows whose bar is not over yet; left out.
    qint64 unfinished = 0;
    /// Columns of the file that bars do not have.
    QStringList ignoredColumns;
    /// Price columns the file lacks, filled from the others.
    QStringList filledColumns;
    bool hasVolume = true;

    /// What a user should know, as translated sentences; empty = the file was clean.
    [[nodiscard]] QStringList warnings() const;
};

} // namespace ktrdr::marketdata
