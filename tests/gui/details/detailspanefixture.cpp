#include "tests/gui/details/detailspanefixture.h"

#include "core/logging/operationlog.h"
#include "ui/details/logtab.h"

#include <QDir>
#include <QLabel>

namespace ktrdr::test {

using operations::OperationRecord;

DetailsPaneFixture::DetailsPaneFixture()
    : logger("test", logging::makeOperationSink(folder.path()))
{
    QDir(folder.path()).mkpath(QStringLiteral("operations"));
    pane.resize(900, 320);
    pane.show();
}

void DetailsPaneFixture::log(const OperationRecord &record, const char *text,
                             spdlog::level::level_enum level)
{
    const logging::OperationLogScope scope(record.id.toString());
    logger.log(level, text);
}

QString DetailsPaneFixture::textOf(const char *name) const
{
    const auto *label = pane.findChild<QLabel *>(QLatin1StringView(name));
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

ui::LogModel &DetailsPaneFixture::lines()
{
    return pane.findChild<ui::LogTab *>()->model();
}

} // namespace ktrdr::test
