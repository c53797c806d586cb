#pragma once

#include <QFile>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ktrdr::marketdata {

/// The lines of a file, read block by block; what is held never exceeds the longest line allowed
/// and a block. Throws DataFailure.
class CsvLines
{
public:
    static constexpr qsizetype LongestLine = qsizetype(1) << 20;

    /// Opens the file: DATA-FileNotFound, DATA-ReadError, DATA-EmptyFile, and DATA-InvalidFormat
    /// for what is no text in UTF-8. `progress` is called at each block.
    CsvLines(const QString &fileName, std::function<void(qint64 done, qint64 total)> progress);

    /// The next line without its end; false at the end of the file. Valid until the next call.
    [[nodiscard]] bool next(std::string_view &line);
    /// The next whole lines, about BlockSize bytes of them; false at the end of the file and before
    /// a line that is too long.
    [[nodiscard]] bool nextBlock(std::string &lines);
    /// Whether a line longer than LongestLine came.
    [[nodiscard]] bool isLineTooLong() const { return m_end - m_begin > size_t(LongestLine); }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    void open();
    void refuseOtherThanText() const;
    [[nodiscard]] bool readBlock();

    QFile m_file;
    std::function<void(qint64, qint64)> m_progress;
    std::vector<char> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    qint64 m_size = 0;
    qint64 m_read = 0;
};

} // namespace ktrdr::marketdata
