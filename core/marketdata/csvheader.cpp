#include "core/marketdata/csvheader.h"

#include "core/marketdata/csvfields.h"
#include "core/marketdata/datafailure.h"
#include "core/marketdata/text.h"

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, CsvRoleCount> RoleNames{"time", "open",  "high",
                                                           "low",  "close", "volume"};

QString nameOf(CsvRole role)
{
    return QString::fromLatin1(RoleNames[static_cast<size_t>(role)]);
}

bool isTimeName(const QString &name)
{
    return name == u"timestamp"_s || name == u"date"_s || name == u"time"_s ||
           name == u"datetime"_s;
}

[[noreturn]] void refuse(const char *code, const QString &message, const QString &hint,
                         const QString &fileName, const QStringList &names)
{
    throw DataFailure(dataError(code, message, hint,
                                {{u"file"_s, fileName}, {u"line"_s, 1}, {u"columns"_s, names}}));
}

/// The delimiter that the line has most of; two that it has as many of are no answer.
char delimiterOf(std::string_view line, const QString &fileName)
{
    constexpr std::string_view known = ",;\t|";
    const auto countOf = [line](char c) { return std::count(line.begin(), line.end(), c); };
    const auto often =
        std::ranges::max_element(known, {}, [&countOf](char c) { return countOf(c); });
    for (const char other : known) {
        if (other != *often && countOf(other) > 0 && countOf(other) == countOf(*often)) {
            refuse("DATA-InvalidFormat",
                   Text::tr("What parts the columns of %1 is not clear: %2 or %3.")
                       .arg(fileName, delimiterName(*often), delimiterName(other)),
                   Text::tr("Name the delimiter, for example with --delimiter semicolon."),
                   fileName, {});
        }
    }
    return *often;
}

QString mapHint()
{
    return Text::tr("The first line must name the columns, for example timestamp, open, high, low, "
                    "close, volume; say which is which with --columns time=NAME,close=NAME.");
}

class HeaderReader
{
public:
    HeaderReader(CsvHeader &header, const CsvImportOptions &options, const QString &fileName)
        : m_header(header)
        , m_options(options)
        , m_fileName(fileName)
    {
        for (const QString &name : std::as_const(header.names)) {
            m_lowered.append(name.toLower());
        }
    }

    void read()
    {
        for (int role = 0; role < CsvRoleCount; ++role) {
            assign(static_cast<CsvRole>(role));
        }
        if (!m_header.has(CsvRole::Time)) {
            refuse("DATA-MissingColumns", Text::tr("%1 has no column with times.").arg(m_fileName),
                   mapHint(), m_fileName, m_header.names);
        }
        if (m_header.filledColumns().size() == 4) {
            refuse("DATA-MissingColumns", Text::tr("%1 has no column with prices.").arg(m_fileName),
                   mapHint(), m_fileName, m_header.names);
        }
    }

private:
    void assign(CsvRole role)
    {
        const auto mapped = m_options.columns.constFind(nameOf(role));
        if (mapped != m_options.columns.constEnd() && mapped->isEmpty()) {
            return;
        }
        const qsizetype column = mapped != m_options.columns.constEnd() ? columnNamed(*mapped)
                                 : role == CsvRole::Time                ? timeColumn()
                                                         : m_lowered.indexOf(nameOf(role));
        if (column < 0) {
            return;
        }
        CsvRole &taken = m_header.roles[static_cast<size_t>(column)];
        if (taken != CsvRole::Ignored) {
            refuse("DATA-InvalidFormat",
                   Text::tr("The column \"%1\" of %2 cannot be two things: %3 and %4.")
                       .arg(m_header.names[column], m_fileName, nameOf(taken), nameOf(role)),
                   Text::tr("Say for each which column holds it."), m_fileName, m_header.names);
        }
        taken = role;
        m_header.present[static_cast<size_t>(role)] = true;
    }

    qsizetype columnNamed(const QString &name)
    {
        qsizetype column = m_lowered.indexOf(name.toLower());
        if (column < 0 && name.startsWith(u'#')) {
            column = QStringView(name).mid(1).toInt() - 1;
        }
        if (column < 0 || column >= m_lowered.size()) {
            refuse("DATA-MissingColumns",
                   Text::tr("%1 has no column \"%2\".").arg(m_fileName, name),
                   Text::tr("Its columns are: %1.").arg(m_header.names.join(u", "_s)), m_fileName,
                   m_header.names);
        }
        return column;
    }

    qsizetype timeColumn()
    {
        qsizetype found = -1;
        for (qsizetype i = 0; i < m_lowered.size(); ++i) {
            if (!isTimeName(m_lowered[i])) {
                continue;
            }
            if (found >= 0) {
                refuse("DATA-InvalidFormat",
                       Text::tr("%1 has more than one column with times: \"%2\" and \"%3\".")
                           .arg(m_fileName, m_header.names[found], m_header.names[i]),
                       Text::tr("Say which one holds date and time with --columns time=NAME."),
                       m_fileName, m_header.names);
            }
            found = i;
        }
        return found < 0 && m_lowered.first().isEmpty() ? 0 : found;
    }

    CsvHeader &m_header;
    const CsvImportOptions &m_options;
    const QString &m_fileName;
    QStringList m_lowered;
};

} // namespace

std::optional<QMap<QString, QString>> parseColumnMap(const QString &text)
{
    QMap<QString, QString> map;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        QString ours = part.left(std::max<qsizetype>(0, equals)).trimmed().toLower();
        if (isTimeName(ours)) {
            ours = nameOf(CsvRole::Time);
        }
        const bool isKnown =
            std::any_of(RoleNames.begin(), RoleNames.end(),
                        [&ours](const char *name) { return ours == QLatin1StringView(name); });
        const QString theirs = part.mid(equals + 1).trimmed();
        if (!isKnown || theirs.isEmpty()) {
            return std::nullopt;
        }
        map.insert(ours, theirs);
    }
    return map.isEmpty() ? std::nullopt : std::optional(map);
}

QStringList CsvHeader::ignoredColumns() const
{
    QStringList ignored;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (roles[static_cast<size_t>(i)] == CsvRole::Ignored) {
            ignored.append(names[i].isEmpty() ? u"#%1"_s.arg(i + 1) : names[i]);
        }
    }
    return ignored;
}

QStringList CsvHeader::filledColumns() const
{
    QStringList filled;
    for (const CsvRole role : {CsvRole::Open, CsvRole::High, CsvRole::Low, CsvRole::Close}) {
        if (!has(role)) {
            filled.append(nameOf(role));
        }
    }
    return filled;
}

QMap<QString, int> usualColumns(const QStringList &names)
{
    QMap<QString, int> found;
    QList<int> times;
    for (int i = 0; i < names.size(); ++i) {
        const QString name = names[i].toLower();
        if (isTimeName(name)) {
            times << i;
        }
        for (int role = 1; role < CsvRoleCount; ++role) {
            const QString ours = nameOf(static_cast<CsvRole>(role));
            if (name == ours && !found.contains(ours)) {
                found.insert(ours, i);
            }
        }
    }
    if (times.isEmpty() && !names.isEmpty() && names.first().isEmpty()) {
        times << 0;
    }
    if (times.size() == 1) {
        found.insert(nameOf(CsvRole::Time), times.first());
    }
    return found;
}

CsvHeader readCsvHeader(std::string_view line, const CsvImportOptions &options,
                        const QString &fileName)
{
    CsvHeader header;
    header.delimiter = options.delimiter ? *options.delimiter : delimiterOf(line, fileName);
    for (const std::string &name : splitCsvLine(line, header.delimiter)) {
        header.names.append(QString::fromStdString(name).left(100));
    }
    header.roles.assign(static_cast<size_t>(header.names.size()), CsvRole::Ignored);
    HeaderReader(header, options, fileName).read();
    return header;
}

} // namespace ktrdr::marketdata
