#pragma once

#include "core/operations/operationrecord.h"
#include "ui/details/detailspane.h"

#include <QTemporaryDir>

#include <spdlog/logger.h>

namespace ktrdr::ui {
class LogModel;
}

namespace ktrdr::test {

/// A pane on show over a folder into which the program's own sink writes.
class DetailsPaneFixture
{
public:
    DetailsPaneFixture();

    void log(const operations::OperationRecord &record, const char *text,
             spdlog::level::level_enum level = spdlog::level::info);
    /// What the label says; empty while it is not visible.
    QString textOf(const char *name) const;
    ui::LogModel &lines();

    QTemporaryDir folder;
    ui::DetailsPane pane{folder.path()};
    spdlog::logger logger;
};

} // namespace ktrdr::test
