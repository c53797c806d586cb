#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

#include <variant>

namespace ktrdr::cli {

/// `ktrdr models list`, `show`, `compare`.
class ModelsCommand final : public Command
{
public:
    using Options = std::variant<ModelsListOptions, ModelsShowOptions, ModelsCompareOptions>;

    explicit ModelsCommand(Options options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &) override {}

private:
    Options m_options;
};

} // namespace ktrdr::cli
