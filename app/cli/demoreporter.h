#pragma once

#include "app/cli/runreporter.h"

#include <functional>
#include <memory>

namespace ktrdr::cli {

class CliSession;

/// Tells a part of the demo like any run, and afterwards what came of it. With --json the parts are
/// one run: only the last one ends it.
class DemoReporter final : public RunReporter
{
public:
    enum class Part { First, Last };
    /// Called once the part completed.
    using Report = std::function<void(const operations::OperationRecord &)>;

    DemoReporter(CliSession &session, std::unique_ptr<RunReporter> run, Part part, Report report);

    void started(const operations::OperationRecord &record) override;
    void changed(const operations::OperationRecord &record) override;
    void ended(const operations::OperationRecord &record) override;

private:
    CliSession &m_session;
    std::unique_ptr<RunReporter> m_run;
    Part m_part;
    Report m_report;
};

} // namespace ktrdr::cli
