#include "tests/gui/training/trainingdialogfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace ktrdr::test {

using operations::isFinal;

TrainingDialogFixture::TrainingDialogFixture()
{
    QFile engine(core.home.filePath(QStringLiteral("engine.so")));
    if (!engine.open(QIODevice::WriteOnly))
        qFatal("no engine");
    qputenv("KTRDR_TRAINING_ENGINE", engine.fileName().toUtf8());
    reopen();
}

void TrainingDialogFixture::reopen()
{
    dialog.reset();
    dialog = std::make_unique<ui::NewTrainingDialog>(
        ui::NewTrainingDialog::Parts{*core.training, services.hub, services.settings});
}

void TrainingDialogFixture::show() const
{
    dialog->show();
    if (!QTest::qWaitForWindowActive(dialog.get()))
        qFatal("The dialog did not become active");
}

void TrainingDialogFixture::storeGoog() const
{
    marketdata::DataLoadRequest request;
    request.symbols = {marketdata::Symbol::parse(QStringLiteral("GOOG")).value()};
    request.timeframes = {marketdata::Timeframe::parse(u"1d").value()};
    request.mode = marketdata::LoadMode::Full;
    const auto id = core.data->loadData(request);
    if (!id || !QTest::qWaitFor([&] { return isFinal(core.status(*id)); }))
        qFatal("The sample was not loaded");
}

QString TrainingDialogFixture::strategy(const QByteArray &from, const QByteArray &to,
                                        const QString &name) const
{
    QFile sample(QStringLiteral(":/strategies/rsi.yaml"));
    QFile made(core.home.filePath(name));
    if (!sample.open(QIODevice::ReadOnly) || !made.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    QByteArray text = sample.readAll();
    if (!text.contains(from))
        qFatal("There is no %s", from.constData());
    made.write(text.replace(from, to));
    return made.fileName();
}

void TrainingDialogFixture::type(const char *field, const QString &text) const
{
    auto &edit = child<QLineEdit>(field);
    edit.selectAll();
    if (text.isEmpty())
        QTest::keyClick(&edit, Qt::Key_Delete);
    else
        QTest::keyClicks(&edit, text);
}

void TrainingDialogFixture::choose(const QString &strategy) const
{
    auto &edit = child<QLineEdit>("training.strategy");
    edit.selectAll();
    QTest::keyClicks(&edit, strategy);
    waitForCheck();
}

void TrainingDialogFixture::waitForCheck() const
{
    QSignalSpy shown(dialog.get(), &ui::NewTrainingDialog::checkShown);
    if (!shown.wait())
        qFatal("Nothing was checked");
}

QStringList TrainingDialogFixture::findings() const
{
    const QAbstractItemModel &model = *child<QTableView>("training.findings").model();
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        all.append(cells.join(u' '));
    }
    return all;
}

} // namespace ktrdr::test
