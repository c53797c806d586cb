#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace ktrdr::services {

/// Cuts a stream of bytes into lines (LF or CR LF), whatever pieces it comes in: for NDJSON, a
/// value a line. A line that grows beyond the limit is given up on.
class LineReader
{
public:
    explicit LineReader(qsizetype longestLine = 1024LL * 1024)
        : m_longestLine(longestLine)
    {}

    /// The lines that are whole now, without their ends; empty optional = a line is too long.
    [[nodiscard]] std::optional<QList<QByteArray>> add(QByteArrayView bytes);
    /// What came after the last line end.
    [[nodiscard]] const QByteArray &rest() const { return m_rest; }

private:
    const qsizetype m_longestLine;
    QByteArray m_rest;
};

} // namespace ktrdr::services
