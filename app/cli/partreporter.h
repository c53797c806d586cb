#pragma once

#include "app/cli/runreporter.h"

#include <functional>
#include <memory>

namespace ktrdr::cli {

class CliSession;

/// Tells one of the runs that a command is made of like any run, and afterwards what came of it.
/// With --json they are one run: only the last one ends it, or the one that did not complete.
class PartReporter final : public RunReporter
{
public:
    enum class Part { First, Last };
    /// Called once the part completed; may be empty.
    using Report = std::function<void(const operations::OperationRecord &)>;

    PartReporter(CliSession &session, std::unique_ptr<RunReporter> run, Part part, Report report);

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
