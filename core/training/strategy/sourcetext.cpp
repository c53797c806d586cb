#include "core/training/strategy/sourcetext.h"

#include "core/training/strategy/strategytext.h"

#include <algorithm>

namespace ktrdr::training {

namespace {

QString saveAsUtf8()
{
    return StrategyText::tr("Save the file as UTF-8 in your editor.");
}

bool isOtherUnicode(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ||
           bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4));
}

/// UTF-16 without a mark: every other byte of Latin text is 0.
bool looksLikeUtf16(const QByteArray &bytes)
{
    constexpr qsizetype Looked = 64;
    const QByteArray start = bytes.left(Looked);
    return start.size() >= 4 && start.count('\0') * 3 >= start.size() &&
           start.count('\0') * 3 <= start.size() * 2;
}

/// Bytes of the character that begins with `lead`; 0 where none does.
qsizetype characterLength(char lead)
{
    const auto code = static_cast<unsigned char>(lead);
    if (code < 0x80U) {
        return 1;
    }
    if (code < 0xC2U || code > 0xF4U) {
        return 0;
    }
    return code < 0xE0U ? 2 : (code < 0xF0U ? 3 : 4);
}

/// The first byte that is no part of UTF-8; -1 = none.
qsizetype firstBadByte(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = characterLength(bytes.at(at));
        if (length == 0 || at + length > bytes.size() || !bytes.sliced(at, length).isValidUtf8()) {
            return at;
        }
        at += length;
    }
    return -1;
}

/// Control characters that no text file holds; -1 = none.
qsizetype firstControlCharacter(const QByteArray &bytes)
{
    const auto found = std::find_if(bytes.begin(), bytes.end(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return (code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || code == 0x7F;
    });
    return found == bytes.end() ? -1 : found - bytes.begin();
}

/// In UTF-8, all but the first byte of a character begin with the bits 10.
bool isCharacterStart(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Past the anchor and the tag that a value may begin with.
qsizetype skipProperties(const QByteArray &bytes, qsizetype offset)
{
    const auto isBlank = [&](qsizetype i) {
        return QByteArrayView(" \t\r\n").contains(bytes.at(i));
    };
    while (offset < bytes.size() && (bytes.at(offset) == '&' || bytes.at(offset) == '!')) {
        while (offset < bytes.size() && !isBlank(offset)) {
            ++offset;
        }
        while (offset < bytes.size() && isBlank(offset)) {
            ++offset;
        }
    }
    return offset;
}

} // namespace

SourceText::SourceText(QByteArray bytes)
    : m_bytes(std::move(bytes))
    , m_lineStarts{0}
{
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if (m_bytes.at(i) == '\n') {
            m_lineStarts.append(i + 1);
        }
    }
}

std::optional<SourceText> SourceText::read(const QByteArray &bytes, Findings &findings)
{
    if (bytes.trimmed().isEmpty()) {
        findings.error(
            {}, {}, StrategyText::tr("The file is empty."),
            StrategyText::tr("Give a strategy; 'ktrdr strategy validate' alone names samples."));
        return {};
    }
    if (isOtherUnicode(bytes) || looksLikeUtf16(bytes)) {
        findings.error({}, {}, StrategyText::tr("The file is not UTF-8 but UTF-16 or UTF-32."),
                       saveAsUtf8());
        return {};
    }
    SourceText text(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    if (const qsizetype control = firstControlCharacter(text.m_bytes); control >= 0) {
        const int code = static_cast<unsigned char>(text.m_bytes.at(control));
        findings.error(text.positionOf(control), {},
                       StrategyText::tr("The file is not text: byte 0x%1 has no place in it.")
                           .arg(code, 2, 16, QLatin1Char('0')),
                       StrategyText::tr("Check that the file is a strategy in YAML."));
        return {};
    }
    if (const qsizetype bad = firstBadByte(text.m_bytes); bad >= 0) {
        const int code = static_cast<unsigned char>(text.m_bytes.at(bad));
        findings.error(text.positionOf(bad), {},
                       StrategyText::tr("The file is not UTF-8: byte 0x%1 belongs to another "
                                        "encoding, for example Latin-1.")
                           .arg(code, 2, 16, QLatin1Char('0')),
                       saveAsUtf8());
        return {};
    }
    return text;
}

SourcePosition SourceText::positionOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const auto line = static_cast<int>(after - m_lineStarts.begin()) - 1;
    return positionAt(line, static_cast<int>(offset - m_lineStarts.at(line)));
}

SourcePosition SourceText::positionAt(int line, int byteInLine) const
{
    const qsizetype start = offsetOf(line, 0);
    const qsizetype length = offsetOf(line, byteInLine) - start;
    if (m_countedLine != line || m_countedBytes > length) {
        m_countedLine = line;
        m_countedBytes = 0;
        m_countedCharacters = 0;
    }
    for (; m_countedBytes < length; ++m_countedBytes) {
        m_countedCharacters += isCharacterStart(m_bytes.at(start + m_countedBytes)) ? 1 : 0;
    }
    return {line + 1, m_countedCharacters + 1};
}

qsizetype SourceText::offsetOf(int line, int byteInLine) const
{
    const auto known = std::clamp<qsizetype>(line, 0, m_lineStarts.size() - 1);
    return std::min(m_lineStarts.at(known) + byteInLine, m_bytes.size());
}

bool SourceText::isIndentedWithTab(int line) const
{
    for (qsizetype i = offsetOf(line, 0); i < m_bytes.size(); ++i) {
        if (m_bytes.at(i) == '\t') {
            return true;
        }
        if (m_bytes.at(i) != ' ') {
            return false;
        }
    }
    return false;
}

bool SourceText::isNullAt(qsizetype offset) const
{
    const qsizetype begin = skipProperties(m_bytes, offset);
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(begin);
    constexpr qsizetype Length = 4;
    const bool isNull =
        rest.size() >= Length && rest.first(Length).compare("null", Qt::CaseInsensitive) == 0 &&
        (rest.size() == Length || QByteArrayView(" \t\r\n,]}").contains(rest.at(Length)));
    return rest.startsWith('~') || isNull;
}

bool SourceText::isQuoteClosed(qsizetype offset) const
{
    const qsizetype begin = skipProperties(m_bytes, offset);
    const char quote = begin < m_bytes.size() ? m_bytes.at(begin) : '\0';
    if (quote != '"' && quote != '\'') {
        return true;
    }
    for (qsizetype i = begin + 1; i < m_bytes.size(); ++i) {
        const bool escapes = quote == '"' && m_bytes.at(i) == '\\';
        const bool isDoubled = quote == '\'' && m_bytes.at(i) == quote &&
                               QByteArrayView(m_bytes).sliced(i).startsWith("''");
        if (escapes || isDoubled) {
            ++i;
        } else if (m_bytes.at(i) == quote) {
            return true;
        }
    }
    return false;
}

} // namespace ktrdr::training
