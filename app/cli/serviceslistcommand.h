#pragma once

#include "app/cli/command.h"

namespace ktrdr::remote {
struct ServiceState;
} // namespace ktrdr::remote

namespace ktrdr::cli {

/// `ktrdr services list`: what is configured; asks nobody.
class ServicesListCommand final : public Command
{
public:
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;
};

/// As a table or as JSON lines, as the options ask.
void printServices(CliSession &session, const QList<remote::ServiceState> &states);

} // namespace ktrdr::cli
