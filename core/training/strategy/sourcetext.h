#pragma once

#include "core/training/strategy/finding.h"

#include <QByteArray>

#include <optional>

namespace ktrdr::training {

/// The bytes of a text file, and where in it they are.
class SourceText
{
public:
    /// Takes UTF-8, with or without a byte order mark. Tells what else it is: empty, UTF-16,
    /// UTF-32, another eight-bit encoding, binary.
    [[nodiscard]] static std::optional<SourceText> read(const QByteArray &bytes,
                                                        Findings &findings);

    /// Without a byte order mark.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] SourcePosition positionOf(qsizetype offset) const;
    /// Of line and byte in it, both from 0, as yaml-cpp counts.
    [[nodiscard]] SourcePosition positionAt(int line, int byteInLine) const;
    [[nodiscard]] qsizetype offsetOf(int line, int byteInLine) const;
    /// Whether the blanks that a line (from 0) begins with hold a tab.
    [[nodiscard]] bool isIndentedWithTab(int line) const;
    /// Whether `null` or `~` is written there.
    [[nodiscard]] bool isNullAt(qsizetype offset) const;
    /// Whether a quoted text that begins at `offset` has its closing quote.
    [[nodiscard]] bool isQuoteClosed(qsizetype offset) const;

private:
    explicit SourceText(QByteArray bytes);

    QByteArray m_bytes;
    QList<qsizetype> m_lineStarts;
    /// Where the last count of characters ended, so that many places in a long line stay cheap.
    mutable int m_countedLine = -1;
    mutable qsizetype m_countedBytes = 0;
    mutable int m_countedCharacters = 0;
};

} // namespace ktrdr::training
