#include "ui/window/windowstate.h"

#include "ui/operations/operationspage.h"

#include "core/settings/settings.h"

#include <QMainWindow>
#include <QScreen>

namespace ktrdr::ui {

namespace {

const auto GeometryKey = QStringLiteral("window.geometry");
const auto BarsKey = QStringLiteral("window.bars");
const auto PageKey = QStringLiteral("window.operations");
constexpr int BarsVersion = 1;

QString packed(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray unpacked(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

void saveWindowState(const QMainWindow &window, const OperationsPage &page,
                     settings::Settings &settings)
{
    settings.setValue(GeometryKey, packed(window.saveGeometry()));
    settings.setValue(BarsKey, packed(window.saveState(BarsVersion)));
    settings.setValue(PageKey, page.saveState());
}

void restoreWindowState(QMainWindow &window, OperationsPage &page,
                        const settings::Settings &settings)
{
    if (!window.restoreGeometry(unpacked(settings.value(GeometryKey)))) {
        const QSize screen = window.screen()->availableSize();
        window.resize(QSize(1280, 800).boundedTo(screen * 9 / 10));
    }
    window.restoreState(unpacked(settings.value(BarsKey)), BarsVersion);
    if (settings.contains(PageKey))
        page.restoreState(settings.value(PageKey).toObject());
}

} // namespace ktrdr::ui
