#include "app/cli/terminaltext.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace ktrdr::cli {

namespace {

struct Block
{
    char32_t first;
    char32_t last;
};

// Unicode 15, East Asian Width W and F, joined to blocks.
constexpr std::array<Block, 27> Wide{{
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3},
    {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x26A1, 0x26A1}, {0x2705, 0x2705}, {0x274C, 0x274C},
    {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797}, {0x2B1B, 0x2B1C}, {0x2E80, 0x303E},
    {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF}, {0xA000, 0xA4CF}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F9FF}, {0x20000, 0x3FFFD},
}};

int characterWidth(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Control || category == QChar::Other_Format) {
        return 0;
    }
    const auto *block = std::lower_bound(Wide.begin(), Wide.end(), character,
                                         [](const Block &b, char32_t c) { return b.last < c; });
    return block != Wide.end() && block->first <= character ? 2 : 1;
}

} // namespace

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        width += characterWidth(character);
    }
    return width;
}

QString elided(const QString &text, int columns)
{
    if (columns <= 0) {
        return {};
    }
    if (terminalWidth(text) <= columns) {
        return text;
    }
    QString kept;
    int width = 1;
    for (const char32_t character : text.toUcs4()) {
        width += characterWidth(character);
        if (width > columns) {
            break;
        }
        kept += QString::fromUcs4(&character, 1);
    }
    return kept + QChar(0x2026);
}

QString padded(const QString &text, int columns, bool alignRight)
{
    const QString blanks(std::max(0, columns - terminalWidth(text)), u' ');
    return alignRight ? QString(blanks + text) : QString(text + blanks);
}

QString singleLine(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control) {
            character = u' ';
        }
    }
    return line;
}

} // namespace ktrdr::cli
