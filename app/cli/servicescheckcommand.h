#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/remote/servicehub.h"

namespace ktrdr::cli {

/// `ktrdr services check`: asks one service or all, and says what is wrong and what to do.
class ServicesCheckCommand final : public Command
{
public:
    explicit ServicesCheckCommand(ServicesCheckOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    void check();
    void take(const QString &name, const remote::ServiceCheck &found);

    ServicesCheckOptions m_options;
    CliSession *m_session = nullptr;
    Done m_done;
    QStringList m_names;
    QHash<QString, remote::ServiceCheck> m_checks;
};

} // namespace ktrdr::cli
