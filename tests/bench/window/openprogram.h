#pragma once

#include "app/desktop/desktopprogram.h"

#include "core/operations/interrupthandler.h"

#include <QTemporaryDir>

/// The program as its main() opens it, in a data home of the benchmark's.
class OpenProgram
{
public:
    explicit OpenProgram(const QString &home);

    void start() { m_program->start({}); }
    [[nodiscard]] ktrdr::ui::MainWindow &window() { return m_program->window(); }
    [[nodiscard]] ktrdr::desktop::DesktopCore &core() { return m_program->core(); }

private:
    ktrdr::operations::InterruptHandler m_interrupts;
    ktrdr::desktop::SingleInstance m_instance;
    std::unique_ptr<ktrdr::desktop::DesktopProgram> m_program;
};

/// A data home whose ledger holds that many ended operations; made once per number.
[[nodiscard]] const QString &homeWith(int operations);
