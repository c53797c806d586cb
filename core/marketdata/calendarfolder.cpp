#include "core/marketdata/calendarfolder.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/marketrules.h"
#include "core/marketdata/text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringDecoder>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

const QString Suffix = u".txt"_s;
/// Those of the program have 3 KiB at most.
constexpr qint64 LongestFile = 1'048'576;

Error cannotWrite(const QString &file, const QString &why)
{
    return dataError(
        "DATA-WriteError", Text::tr("The calendar %1 cannot be written: %2.").arg(file, why),
        Text::tr("Check that you may write to its folder and that there is room on the disk."),
        {{u"file"_s, file}});
}

Error notACalendar(const QString &file)
{
    return dataError(
        "DATA-InvalidCalendar",
        Text::tr("%1 is not a calendar: it is not UTF-8 text or far too long.").arg(file),
        Text::tr("Write it as the calendars that come with the program are."), {{u"file"_s, file}});
}

} // namespace

CalendarFolder::CalendarFolder(QString path)
    : m_path(std::move(path))
{}

bool CalendarFolder::isCode(const QString &code)
{
    static const QRegularExpression form(u"\\A[A-Z][A-Z0-9_-]{1,15}\\z"_s);
    return form.match(code).hasMatch();
}

QString CalendarFolder::fileOf(const QString &code) const
{
    return QDir(m_path).filePath(code + Suffix);
}

QStringList CalendarFolder::codes() const
{
    QStringList codes;
    if (m_path.isEmpty()) {
        return codes;
    }
    const QStringList files = QDir(m_path).entryList({u'*' + Suffix}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (const QString code = file.chopped(Suffix.size()); isCode(code)) {
            codes << code;
        }
    }
    return codes;
}

QString CalendarFolder::stampOf(const QString &code) const
{
    if (m_path.isEmpty() || !isCode(code)) {
        return {};
    }
    const QFileInfo info(fileOf(code));
    return info.isFile() ? u"%1 %2"_s.arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size())
                         : QString();
}

Result<QString> CalendarFolder::read(const QString &code) const
{
    return readFile(fileOf(code));
}

Result<QString> CalendarFolder::readFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(dataError("DATA-ReadError",
                                 Text::tr("The calendar %1 cannot be read: %2.")
                                     .arg(file.fileName(), file.errorString()),
                                 Text::tr("Check that you may read it."),
                                 {{u"file"_s, file.fileName()}}));
    }
    if (file.size() > LongestFile) {
        return failure(notACalendar(file.fileName()));
    }
    QStringDecoder decoder(QStringConverter::Utf8);
    QString text = decoder(file.readAll());
    if (decoder.hasError() || text.contains(QChar(0))) {
        return failure(notACalendar(file.fileName()));
    }
    return text;
}

Result<void> CalendarFolder::save(const QString &code, const QString &text) const
{
    if (!isCode(code)) {
        return failure(
            dataError("DATA-InvalidCalendar",
                      Text::tr("\"%1\" cannot be the code of a calendar.").arg(code.left(60)),
                      Text::tr("Use 2 to 16 capital letters, digits, - and _, and a letter first."),
                      {{u"calendar"_s, code.left(200)}}));
    }
    if (const auto rules = MarketRules::fromText(text); !rules) {
        return failure(rules.error());
    }
    if (m_path.isEmpty() || !QDir().mkpath(m_path)) {
        return failure(cannotWrite(fileOf(code), Text::tr("its folder cannot be made")));
    }
    QSaveFile file(fileOf(code));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
        return failure(cannotWrite(file.fileName(), file.errorString()));
    }
    return {};
}

Result<void> CalendarFolder::remove(const QString &code) const
{
    QFile file(fileOf(code));
    if (!stampOf(code).isEmpty() && !file.remove()) {
        return failure(cannotWrite(file.fileName(), file.errorString()));
    }
    return {};
}

} // namespace ktrdr::marketdata
