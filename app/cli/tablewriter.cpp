#include "app/cli/tablewriter.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/text.h"
#include "core/marketdata/isotime.h"

#include <QSaveFile>

#include <charconv>
#include <cmath>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::CancellationToken;
using operations::Error;

namespace {

constexpr qsizetype BlockSize = 65'536;

Error notWritten(const QSaveFile &file)
{
    return {u"CLI-WriteError"_s,
            Text::tr("The file %1 cannot be written: %2.").arg(file.fileName(), file.errorString()),
            Text::tr("Check the folder, your rights and the free space."),
            {{u"file"_s, file.fileName()}},
            {}};
}

void appendNumber(QByteArray &to, double value)
{
    if (std::isnan(value)) {
        return;
    }
    char text[32];
    const auto end = std::to_chars(std::begin(text), std::end(text), value).ptr;
    to.append(text, end - text);
}

QByteArray csvField(const QString &name)
{
    const QByteArray text = name.toUtf8();
    const bool isPlain = !text.contains(',') && !text.contains('"') && !text.contains('\n');
    return isPlain ? text : '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

QByteArray heading(const NumberTable &table)
{
    QByteArray line = "timestamp";
    for (const QString &column : table.columns) {
        line += ',' + csvField(column);
    }
    return line + '\n';
}

void appendCsvRow(QByteArray &to, const NumberTable &table, size_t row)
{
    to += marketdata::toIsoTime(table.times[row]).toLatin1();
    for (const std::vector<double> &column : table.values) {
        to += ',';
        appendNumber(to, column[row]);
    }
    to += '\n';
}

QByteArray jsonRow(const NumberTable &table, size_t row)
{
    QJsonObject json{{u"type"_s, table.type}, {u"time"_s, marketdata::toIsoTime(table.times[row])}};
    for (size_t i = 0; i < table.values.size(); ++i) {
        const double value = table.values[i][row];
        json.insert(table.columns[static_cast<qsizetype>(i)],
                    std::isnan(value) ? QJsonValue(QJsonValue::Null) : QJsonValue(value));
    }
    return jsonLine(json);
}

using Write = std::function<bool(const QByteArray &)>;

/// False where writing ended early.
bool writeRows(const NumberTable &table, size_t first, bool json, const CancellationToken &token,
               const Write &write)
{
    QByteArray block = json ? QByteArray() : heading(table);
    for (size_t row = first; row < table.times.size(); ++row) {
        if (json) {
            block += jsonRow(table, row);
        } else {
            appendCsvRow(block, table, row);
        }
        if (block.size() >= BlockSize) {
            if (token.isCancelled() || !write(block)) {
                return false;
            }
            block.clear();
        }
    }
    return write(block);
}

ExitCode writeToFile(CliSession &session, const NumberTable &table, size_t first,
                     const QString &name, const CancellationToken &token)
{
    QSaveFile file(name);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) &&
        writeRows(table, first, session.options().json, token,
                  [&](const QByteArray &block) { return file.write(block) == block.size(); });
    if (!isWritten && token.isCancelled()) {
        session.warn(Text::tr("It was cancelled; nothing was written."));
        return ExitCode::Cancelled;
    }
    if (!isWritten || !file.commit()) {
        session.report(notWritten(file));
        return ExitCode::Failed;
    }
    session.say(
        Text::tr("%n rows written to %1.", nullptr, static_cast<int>(table.times.size() - first))
            .arg(name));
    return ExitCode::Done;
}

} // namespace

ExitCode writeTable(CliSession &session, const NumberTable &table, int limit, const QString &file,
                    const CancellationToken &token)
{
    const size_t rows = table.times.size();
    const size_t shown = limit > 0 ? std::min(rows, static_cast<size_t>(limit)) : rows;
    if (!file.isEmpty()) {
        return writeToFile(session, table, rows - shown, file, token);
    }
    const bool isWhole =
        writeRows(table, rows - shown, session.options().json, token, [&](const QByteArray &block) {
            session.out().writeRaw(block);
            return session.out().isOpen();
        });
    return !isWhole && token.isCancelled() ? ExitCode::Cancelled : ExitCode::Done;
}

} // namespace ktrdr::cli
