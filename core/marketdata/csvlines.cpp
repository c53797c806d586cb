#include "core/marketdata/csvlines.h"

#include "core/marketdata/datafailure.h"
#include "core/marketdata/text.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

/// Some milliseconds of parsing.
constexpr size_t BlockSize = size_t(512) << 10;
constexpr std::string_view Utf8Mark = "\xEF\xBB\xBF";

DataFailure fileFailure(const char *code, const QString &message, const QString &fileName,
                        const QString &hint)
{
    return DataFailure(dataError(code, message.arg(fileName), hint, {{u"file"_s, fileName}}));
}

} // namespace

CsvLines::CsvLines(const QString &fileName, std::function<void(qint64, qint64)> progress)
    : m_file(fileName)
    , m_progress(std::move(progress))
    , m_buffer(2 * BlockSize)
{
    open();
    if (readBlock()) {
        refuseOtherThanText();
    }
    if (std::string_view(m_buffer.data(), m_end).starts_with(Utf8Mark)) {
        m_begin = Utf8Mark.size();
    }
}

void CsvLines::open()
{
    const QString name = m_file.fileName();
    const QFileInfo info(name);
    if (!info.exists()) {
        throw fileFailure("DATA-FileNotFound", Text::tr("There is no file %1."), name,
                          Text::tr("Check the spelling and the folder."));
    }
    if (info.isDir()) {
        throw fileFailure("DATA-ReadError", Text::tr("%1 is a folder, not a file."), name,
                          Text::tr("Name one CSV file in it."));
    }
    if (!info.isFile()) {
        throw fileFailure("DATA-ReadError", Text::tr("%1 is not a regular file."), name,
                          Text::tr("Write the bars into a file first."));
    }
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        throw fileFailure("DATA-ReadError",
                          QString(Text::tr("%1 cannot be read: ") + m_file.errorString()), name,
                          Text::tr("Check that you may read it."));
    }
    m_size = m_file.size();
    if (m_size == 0) {
        throw fileFailure("DATA-EmptyFile", Text::tr("%1 is empty."), name,
                          Text::tr("Check that it was written completely."));
    }
}

void CsvLines::refuseOtherThanText() const
{
    const std::string_view head(m_buffer.data(), m_end);
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) {
        throw fileFailure("DATA-InvalidFormat", Text::tr("%1 is written in UTF-16."),
                          m_file.fileName(), Text::tr("Save it as UTF-8 text, then try again."));
    }
    const bool isBinary = std::any_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
    if (isBinary) {
        throw fileFailure(
            "DATA-InvalidFormat", Text::tr("%1 is not a text file."), m_file.fileName(),
            Text::tr("Bars are imported from CSV text; unpack or convert the file first."));
    }
}

bool CsvLines::readBlock()
{
    const size_t rest = m_end - m_begin;
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, rest);
    m_begin = 0;
    m_end = rest;
    if (m_buffer.size() < rest + BlockSize) {
        m_buffer.resize(rest + BlockSize);
    }
    const qint64 count = m_file.read(m_buffer.data() + rest, qint64(BlockSize));
    if (count < 0) {
        throw fileFailure(
            "DATA-ReadError",
            QString(Text::tr("%1 cannot be read to its end: ") + m_file.errorString()),
            m_file.fileName(), Text::tr("Copy the file to a sound disk and try again."));
    }
    m_end += static_cast<size_t>(count);
    m_read += count;
    if (m_progress && count > 0) {
        m_progress(m_read, std::max(m_size, m_read));
    }
    return count > 0;
}

bool CsvLines::next(std::string_view &line)
{
    while (true) {
        const std::string_view text(m_buffer.data() + m_begin, m_end - m_begin);
        const size_t size = text.find('\n');
        if (size != std::string_view::npos) {
            line = text.substr(0, size);
            m_begin += size + 1;
            break;
        }
        if (isLineTooLong()) {
            return false;
        }
        if (!readBlock()) {
            line = {m_buffer.data() + m_begin, m_end - m_begin};
            m_begin = m_end;
            if (line.empty()) {
                return false;
            }
            break;
        }
    }
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return true;
}

bool CsvLines::nextBlock(std::string &lines)
{
    while (!isLineTooLong()) {
        const bool isMore = readBlock();
        const std::string_view text(m_buffer.data() + m_begin, m_end - m_begin);
        const size_t last = text.rfind('\n');
        const size_t size = !isMore ? text.size() : last == text.npos ? 0 : last + 1;
        if (size > 0) {
            lines.assign(text.substr(0, size));
            m_begin += size;
            return true;
        }
        if (!isMore) {
            return false;
        }
    }
    return false;
}

} // namespace ktrdr::marketdata
