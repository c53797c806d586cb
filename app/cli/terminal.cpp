#include "app/cli/terminal.h"

#include <QtGlobal>

#include <sys/ioctl.h>
#include <unistd.h>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualColumns = 80;

bool environmentAllowsColours()
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

QByteArray asAscii(QString text)
{
    text.replace(QChar(0x2026), u"..."_s);
    text.replace(QChar(0x2013), u"-"_s);
    return text.toLatin1();
}

} // namespace

Terminal::Terminal(std::FILE *stream, bool coloursWanted, bool utf8)
    : m_stream(stream)
    , m_isTerminal(::isatty(::fileno(stream)) == 1)
    , m_hasColours(m_isTerminal && coloursWanted && environmentAllowsColours())
    , m_utf8(utf8)
{}

int Terminal::columns() const
{
    winsize size{};
    if (::ioctl(::fileno(m_stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return UsualColumns;
}

void Terminal::write(const QString &text)
{
    writeRaw(m_utf8 ? text.toUtf8() : asAscii(text));
}

void Terminal::writeRaw(const QByteArray &bytes)
{
    if (!m_isOpen) {
        return;
    }
    const auto size = static_cast<size_t>(bytes.size());
    m_isOpen =
        std::fwrite(bytes.constData(), 1, size, m_stream) == size && std::fflush(m_stream) == 0;
}

QString Terminal::coloured(const QString &text, Colour colour) const
{
    if (!m_hasColours || colour == Colour::Plain) {
        return text;
    }
    const QString code = colour == Colour::Good      ? u"32"_s
                         : colour == Colour::Warning ? u"33"_s
                         : colour == Colour::Bad     ? u"31"_s
                                                     : u"2"_s;
    return u"\x1b[%1m%2\x1b[0m"_s.arg(code, text);
}

} // namespace ktrdr::cli
