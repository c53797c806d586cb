#include "app/cli/tokenfile.h"

#include "app/cli/text.h"

#include <QFile>

#include <algorithm>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestToken = 4096;

/// Visible ASCII: what fits into a header field.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(),
                                          [](char byte) { return byte > ' ' && byte < '\x7f'; });
}

} // namespace

operations::Result<QByteArray> readTokenFile(const QString &file)
{
    const auto bad = [&file](const QString &message) {
        return operations::failure({u"CLI-BadTokenFile"_s,
                                    message.arg(file),
                                    Text::tr("Give a file whose first line is the token."),
                                    {{u"file"_s, file}},
                                    {}});
    };
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return bad(Text::tr("The token file %1 cannot be read."));
    }
    const QByteArray token = opened.readLine(LongestToken).trimmed();
    if (!isToken(token)) {
        return bad(Text::tr("The token file %1 holds no token in its first line."));
    }
    return token;
}

bool isReadByOthers(const QString &file)
{
    return QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther);
}

} // namespace ktrdr::cli
