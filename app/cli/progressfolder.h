#pragma once

#include "app/cli/runreporter.h"
#include "core/operations/clock.h"
#include "core/operations/error.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace ktrdr::cli {

/// The folder of `--progress-dir`, for programs that look at a run instead of reading its lines:
/// `progress.json` (as a progress line; its status is the last one in the end), `metrics.json`
/// (every epoch) and, once it has ended, `result.json` (as the last line). Each is replaced as a
/// whole, so that a reader finds a whole one or none. Told on to the reporter that people see, who
/// learns of an end after the files tell it.
class ProgressFolder final : public RunReporter
{
public:
    /// Hears of a file that could not be written: at the first one, and at the result.
    using Trouble = std::function<void(const operations::Error &)>;

    /// Makes the folder and tries it out. Error: CLI-ProgressFolder.
    [[nodiscard]] static operations::Result<void> prepare(const QString &folder);

    ProgressFolder(QString folder, std::unique_ptr<RunReporter> run, Trouble trouble,
                   const operations::Clock &clock);

    /// Takes away what an earlier run left.
    void started(const operations::OperationRecord &record) override;
    void changed(const operations::OperationRecord &record) override;
    void ended(const operations::OperationRecord &record) override;

private:
    void writeProgress(const operations::OperationRecord &record);
    void writeMetrics(const operations::OperationRecord &record);
    bool write(const QString &name, const QJsonObject &content);

    QString m_folder;
    std::unique_ptr<RunReporter> m_run;
    Trouble m_trouble;
    const operations::Clock &m_clock;
    operations::OperationStatus m_status = operations::OperationStatus::Pending;
    operations::Clock::TimePoint m_writtenAt;
    QJsonObject m_metrics;
    bool m_hasTold = false;
};

} // namespace ktrdr::cli
