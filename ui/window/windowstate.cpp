#include "ui/window/windowstate.h"

#include "ui/pages/pagestack.h"
#include "ui/pages/windowpage.h"

#include "core/settings/settings.h"

#include <QMainWindow>
#include <QScreen>

namespace ktrdr::ui {

namespace {

const auto GeometryKey = QStringLiteral("window.geometry");
const auto BarsKey = QStringLiteral("window.bars");
constexpr int BarsVersion = 1;

QString packed(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString keyOf(const WindowPage &page)
{
    return u"window." + page.name();
}

QByteArray unpacked(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

void saveWindowState(const QMainWindow &window, const PageStack &pages,
                     settings::Settings &settings)
{
    settings.setValue(GeometryKey, packed(window.saveGeometry()));
    settings.setValue(BarsKey, packed(window.saveState(BarsVersion)));
    for (const WindowPage *page : pages.pages())
        settings.setValue(keyOf(*page), page->saveState());
}

void restoreWindowState(QMainWindow &window, const settings::Settings &settings)
{
    if (!window.restoreGeometry(unpacked(settings.value(GeometryKey)))) {
        const QSize screen = window.screen()->availableSize();
        window.resize(QSize(1280, 800).boundedTo(screen * 9 / 10));
    }
    window.restoreState(unpacked(settings.value(BarsKey)), BarsVersion);
}

void restorePageState(WindowPage &page, const settings::Settings &settings)
{
    if (settings.contains(keyOf(page)))
        page.restoreState(settings.value(keyOf(page)).toObject());
}

} // namespace ktrdr::ui
