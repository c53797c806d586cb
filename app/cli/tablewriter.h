#pragma once

#include "app/cli/exitcode.h"
#include "core/operations/cancellationtoken.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace ktrdr::cli {

class CliSession;

/// A table of numbers by time.
struct NumberTable
{
    /// Of the JSON lines.
    QString type;
    /// Without the time.
    QStringList columns;
    /// Epoch seconds.
    std::vector<qint64> times;
    /// Column by column, each as long as `times`; NaN = no number.
    std::vector<std::vector<double>> values;
};

/// Writes the last `limit` rows (0 = all) to standard output, or to `file` whole or not at all: CSV
/// with the header `timestamp,…`, with --json `{"type","time","<column>":…}` a line. Numbers are
/// the shortest that read back the same. Any thread.
[[nodiscard]] ExitCode writeTable(CliSession &session, const NumberTable &table, int limit,
                                  const QString &file, const operations::CancellationToken &token);

} // namespace ktrdr::cli
