#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/operations/error.h"

#include <QSaveFile>

namespace ktrdr::marketdata {

/// Writes bars in KTRDR's layout: `,open,high,low,close,volume`, UTC stamps with `Z`, numbers in
/// the shortest form that reads back to the same bits, nothing where there is no volume. The file
/// appears under its name only when commit() succeeds; before that an older one stays as it was.
class CsvBarWriter
{
public:
    /// Fails with DATA-WriteError where the file cannot be made.
    [[nodiscard]] static operations::Result<std::unique_ptr<CsvBarWriter>>
    create(const QString &fileName);

    /// Appends bars; call with ascending blocks.
    [[nodiscard]] operations::Result<void> append(const BarColumns &bars);
    [[nodiscard]] operations::Result<void> commit();
    [[nodiscard]] qint64 bars() const { return m_bars; }

private:
    explicit CsvBarWriter(const QString &fileName);
    [[nodiscard]] operations::Result<void> flush();

    QSaveFile m_file;
    QByteArray m_buffer;
    qint64 m_bars = 0;
};

} // namespace ktrdr::marketdata
