#pragma once

#include "core/operations/error.h"

#include <QString>
#include <QStringList>

namespace ktrdr::desktop {

/// What `ktrdr-monitor` was asked to do. A second start sends its own to the first.
struct DesktopArguments
{
    /// Empty = `$KTRDR_HOME` or the platform's place.
    QString home;
    QString logLevel = QStringLiteral("info");
    /// Id of an operation to open.
    QString show;
    bool newLoad = false;
    bool newTraining = false;
    bool inTray = false;
    bool help = false;
    bool version = false;

    /// `arguments` without the program's name. Error: APP-WrongUsage.
    [[nodiscard]] static operations::Result<DesktopArguments> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace ktrdr::desktop
