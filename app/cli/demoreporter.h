#pragma once

#include "app/cli/runreporter.h"
#include "core/marketdata/seriesid.h"

#include <QList>

#include <memory>

namespace ktrdr::marketdata {
class DataManager;
struct SeriesCheck;
} // namespace ktrdr::marketdata

namespace ktrdr::cli {

class CliSession;

/// Reports a run like another reporter and, when it completed, what was found in the loaded
/// series. In JSON that comes before the end, which stays the last line.
class DemoReporter final : public RunReporter
{
public:
    /// Session and manager are borrowed.
    DemoReporter(CliSession &session, const marketdata::DataManager &manager,
                 QList<marketdata::SeriesId> series, std::unique_ptr<RunReporter> run);

    void started(const operations::OperationRecord &record) override;
    void changed(const operations::OperationRecord &record) override;
    void ended(const operations::OperationRecord &record) override;

private:
    void reportSeries();
    void reportCheck(const marketdata::SeriesCheck &check);

    CliSession &m_session;
    const marketdata::DataManager &m_manager;
    QList<marketdata::SeriesId> m_series;
    std::unique_ptr<RunReporter> m_run;
};

} // namespace ktrdr::cli
