#pragma once

#include "app/cli/command.h"

namespace ktrdr::cli {

/// `ktrdr data list`: the catalogue of the store.
class DataListCommand final : public Command
{
public:
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;
};

} // namespace ktrdr::cli
