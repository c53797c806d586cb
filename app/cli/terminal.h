#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace ktrdr::cli {

enum class Colour { Plain, Good, Warning, Bad, Faint };

/// One output stream of the process: what it is (terminal or pipe, its width, whether it takes
/// colours and UTF-8) and writing to it whole. A reader that went away (`| head`) is no error:
/// later output is dropped.
class Terminal
{
public:
    /// `utf8` = the user's locale; without it, text that ASCII cannot say is replaced.
    Terminal(std::FILE *stream, bool coloursWanted, bool utf8);

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }
    [[nodiscard]] bool hasColours() const { return m_hasColours; }
    [[nodiscard]] bool isUtf8() const { return m_utf8; }
    /// Now: windows are resized. 80 where unknown.
    [[nodiscard]] int columns() const;
    /// Whether somebody still reads.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    void write(const QString &text);
    void writeRaw(const QByteArray &bytes);
    [[nodiscard]] QString coloured(const QString &text, Colour colour) const;

private:
    std::FILE *m_stream;
    bool m_isTerminal;
    bool m_hasColours;
    bool m_utf8;
    bool m_isOpen = true;
};

} // namespace ktrdr::cli
