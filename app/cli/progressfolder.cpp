#include "app/cli/progressfolder.h"

#include "app/cli/jsonlines.h"
#include "app/cli/text.h"
#include "core/training/trainer/atomicfile.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryFile>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::OperationRecord;
using operations::Result;

namespace {

/// Every file is flushed to the disk, which costs more than a line of text.
constexpr std::chrono::milliseconds ShortestPause{250};

const QString ProgressFile = u"progress.json"_s;
const QString MetricsFile = u"metrics.json"_s;
const QString ResultFile = u"result.json"_s;

Error notWritable(const QString &folder, const QString &why)
{
    return {u"CLI-ProgressFolder"_s,
            Text::tr("The folder %1 for the progress cannot be written: %2.").arg(folder, why),
            Text::tr("Make it writable, or name another one with --progress-dir."),
            {{u"folder"_s, folder}, {u"detail"_s, why}},
            {}};
}

} // namespace

Result<void> ProgressFolder::prepare(const QString &folder)
{
    errno = 0;
    if (!QDir().mkpath(folder)) {
        return failure(notWritable(folder, qt_error_string(errno)));
    }
    // A full disk lets files be made, but nothing be written to them.
    QTemporaryFile probe(QDir(folder).filePath(u".probe-XXXXXX"_s));
    if (!probe.open() || probe.write("{}") < 0 || !probe.flush()) {
        return failure(notWritable(folder, probe.errorString()));
    }
    return {};
}

ProgressFolder::ProgressFolder(QString folder, std::unique_ptr<RunReporter> run, Trouble trouble,
                               const operations::Clock &clock)
    : m_folder(std::move(folder))
    , m_run(std::move(run))
    , m_trouble(std::move(trouble))
    , m_clock(clock)
{}

void ProgressFolder::started(const OperationRecord &record)
{
    for (const QString &name : {ResultFile, MetricsFile, ProgressFile}) {
        QFile::remove(QDir(m_folder).filePath(name));
    }
    m_metrics = {};
    writeProgress(record);
    m_run->started(record);
}

void ProgressFolder::changed(const OperationRecord &record)
{
    if (record.status != m_status || m_clock.now() - m_writtenAt >= ShortestPause) {
        writeProgress(record);
        writeMetrics(record);
    }
    m_run->changed(record);
}

void ProgressFolder::ended(const OperationRecord &record)
{
    writeProgress(record);
    writeMetrics(record);
    // Whoever waits for the result has to hear that it never comes.
    m_hasTold = false;
    write(ResultFile, endedJson(record));
    m_run->ended(record);
}

void ProgressFolder::writeProgress(const OperationRecord &record)
{
    m_status = record.status;
    m_writtenAt = m_clock.now();
    write(ProgressFile, progressJson(record));
}

void ProgressFolder::writeMetrics(const OperationRecord &record)
{
    const QJsonObject metrics{{u"type"_s, u"metrics"_s},
                              {u"operation_id"_s, record.id.toString()},
                              {u"latest"_s, record.context["metrics"_L1].toObject()},
                              {u"epochs"_s, record.result["metrics"_L1].toArray()}};
    const bool isKnown = !metrics["latest"_L1].toObject().isEmpty();
    if (isKnown && metrics != m_metrics && write(MetricsFile, metrics)) {
        m_metrics = metrics;
    }
}

bool ProgressFolder::write(const QString &name, const QJsonObject &content)
{
    const Result<void> written =
        training::writeAtomically(QDir(m_folder).filePath(name), jsonLine(content));
    if (!written && !std::exchange(m_hasTold, true)) {
        m_trouble(written.error());
    }
    return written.has_value();
}

} // namespace ktrdr::cli
