#include "ui/window/windowtitle.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace ktrdr::ui {

QString titleText(int running, int queued, std::optional<double> percentage)
{
    QString program = QStringLiteral("ktrdr monitor");
    QStringList parts;
    if (percentage && running > 0) {
        // Rounded down: 100 % must not be read before everything is done.
        parts << QCoreApplication::translate("WindowTitle", "%1 %")
                     .arg(static_cast<int>(std::floor(*percentage)));
    }
    if (running > 0)
        parts << QCoreApplication::translate("WindowTitle", "%n running", nullptr, running);
    if (queued > 0)
        parts << QCoreApplication::translate("WindowTitle", "%n queued", nullptr, queued);
    if (parts.isEmpty())
        return program;
    return QStringLiteral("%1 – %2").arg(parts.join(QStringLiteral(" · ")), program);
}

} // namespace ktrdr::ui
