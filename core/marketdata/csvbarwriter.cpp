#include "core/marketdata/csvbarwriter.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/isotime.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>

namespace ktrdr::marketdata {

using operations::Result;

namespace {

constexpr qsizetype BufferSize = qsizetype(1) << 20;
/// Longest line: a stamp, five numbers, commas and the line's end.
constexpr qsizetype LongestLine = 20 + 5 * 340 + 6;

/// Plain digits for all but the very small and very large, as people and spreadsheets expect.
char *putNumber(char *to, char *end, double value)
{
    const double size = std::fabs(value);
    const bool plain = size == 0 || (size >= 1e-7 && size < 1e16);
    return plain ? std::to_chars(to, end, value, std::chars_format::fixed).ptr
                 : std::to_chars(to, end, value).ptr;
}

operations::Error writeError(const QSaveFile &file)
{
    return dataError(
        "DATA-WriteError",
        QCoreApplication::translate("MarketData", "%1 cannot be written: %2.")
            .arg(file.fileName(), file.errorString()),
        QCoreApplication::translate(
            "MarketData",
            "Check that the folder exists, that you may write there and that the disk has room. "
            "A file that was there before is unchanged."),
        {{QStringLiteral("file"), file.fileName()}});
}

} // namespace

CsvBarWriter::CsvBarWriter(const QString &fileName)
    : m_file(fileName)
{}

Result<std::unique_ptr<CsvBarWriter>> CsvBarWriter::create(const QString &fileName)
{
    std::unique_ptr<CsvBarWriter> writer(new CsvBarWriter(fileName));
    if (!writer->m_file.open(QIODevice::WriteOnly)) {
        return operations::failure(writeError(writer->m_file));
    }
    writer->m_buffer.reserve(BufferSize + LongestLine);
    writer->m_buffer = QByteArrayLiteral(",open,high,low,close,volume\n");
    return writer;
}

Result<void> CsvBarWriter::append(const BarColumns &bars)
{
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const qsizetype used = m_buffer.size();
        m_buffer.resize(used + LongestLine);
        char *const begin = m_buffer.data();
        char *const end = begin + m_buffer.size();
        char *at = begin + used;
        const Bar bar = bars.at(i);
        writeIsoTime(bar.time, at);
        at += IsoTimeLength;
        for (const double value : {bar.open, bar.high, bar.low, bar.close}) {
            *at++ = ',';
            at = putNumber(at, end, value);
        }
        *at++ = ',';
        if (bar.hasVolume()) {
            at = putNumber(at, end, bar.volume);
        }
        *at++ = '\n';
        m_buffer.resize(at - begin);
        if (m_buffer.size() >= BufferSize) {
            if (const Result<void> written = flush(); !written) {
                return written;
            }
        }
    }
    m_bars += bars.size();
    return {};
}

Result<void> CsvBarWriter::flush()
{
    if (m_file.write(m_buffer) != m_buffer.size()) {
        return operations::failure(writeError(m_file));
    }
    m_buffer.resize(0);
    return {};
}

Result<void> CsvBarWriter::commit()
{
    if (const Result<void> written = flush(); !written) {
        return written;
    }
    if (!m_file.commit()) {
        return operations::failure(writeError(m_file));
    }
    return {};
}

} // namespace ktrdr::marketdata
