#include "app/desktop/desktopprogram.h"

#include "core/ktrdr/downloadrequest.h"
#include "core/ktrdr/ktrdrbackend.h"
#include "core/operations/interrupthandler.h"
#include "core/operations/operationcontext.h"
#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/support/stricttest.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/operations/operationspage.h"
#include "ui/operations/operationtablemodel.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::operations;

namespace {

struct Fixture
{
    QTemporaryDir home;
    InterruptHandler interrupts;
    desktop::SingleInstance instance{home.path()};
    std::unique_ptr<desktop::DesktopProgram> program;

    Fixture()
    {
        if (!instance.acquire())
            qFatal("The home is not free");
        const auto folder = settings::DataHome::open(home.path()).value();
        program = desktop::DesktopProgram::open(
                      folder, settings::Settings::open(folder.settingsFile()), instance, interrupts)
                      .value();
        program->start({});
    }

    [[nodiscard]] QAction *action(const QString &id) const
    {
        return program->window().commands().action(id);
    }
    [[nodiscard]] QString textOf(const QString &id) const { return action(id)->iconText(); }

    [[nodiscard]] OperationId startOne() const
    {
        AsyncOperation operation;
        operation.type = QStringLiteral("data_load");
        operation.name = QStringLiteral("Goes on");
        operation.work = [](OperationContext &context) -> Result<OperationOutcome> {
            while (!context.token().waitFor(std::chrono::minutes(1))) {
            }
            context.token().throwIfCancelled("the wait");
            return OperationOutcome{};
        };
        return program->core().orchestrator().start(std::move(operation)).value();
    }
};

} // namespace

class TestDesktopProgram final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void languageIsSwitchedWhileOperationsRun();
    void operationsOfAConfiguredServiceAreShown();
};

void TestDesktopProgram::languageIsSwitchedWhileOperationsRun()
{
    const Fixture f;
    const OperationId id = f.startOne();
    f.program->window().openOperation(id);
    QTRY_COMPARE(f.program->window().page().selectedIds(), QList{id});
    QCOMPARE(f.textOf(ui::command::CancelAll), QStringLiteral("Cancel all"));

    f.action(QStringLiteral("view.language.de"))->trigger();
    QTRY_COMPARE(f.textOf(ui::command::CancelAll), QStringLiteral("Alle abbrechen"));
    QVERIFY(f.program->window().isVisible());
    QVERIFY(f.action(QStringLiteral("view.language.de"))->isChecked());
    QTRY_COMPARE(f.program->window().page().selectedIds(), QList{id});
    const QModelIndex row = f.program->window().page().model().indexOf(id);
    QCOMPARE(row.siblingAtColumn(static_cast<int>(ui::OperationColumn::Status)).data().toString(),
             QStringLiteral("Läuft"));

    f.action(QStringLiteral("view.language.en"))->trigger();
    QTRY_COMPARE(f.textOf(ui::command::CancelAll), QStringLiteral("Cancel all"));
    f.program->core().board().cancelAll();
    QTRY_VERIFY(f.program->core().board().find(id)->isFinal());
}

void TestDesktopProgram::operationsOfAConfiguredServiceAreShown()
{
    const test::KtrdrBackendDouble backend;
    const Fixture f;
    remote::ServiceHub &hub = f.program->core().services();
    const QString name = QStringLiteral("desk");
    const auto shown = [&f, &name] {
        const QList<OperationRecord> records = f.program->core().board().records();
        return std::count_if(
            records.begin(), records.end(),
            [&name](const OperationRecord &record) { return record.where == name; });
    };
    const auto startOneThere = [&hub, &name] {
        const wire::KtrdrBackend there(*hub.service(name));
        const wire::DownloadRequest request{
            QStringLiteral("AAPL"), QStringLiteral("1h"), QStringLiteral("tail"), {}, {}};
        QVERIFY(there.startDownload(request, {}));
    };
    // Added while the program runs.
    remote::ServiceEntry entry{name, remote::ServiceKind::Backend, backend.url()};
    hub.save(entry, {}, {}, [](const Result<void> &saved) { QVERIFY(saved); });
    startOneThere();
    QTRY_COMPARE(shown(), 1);
    // Changed: who watched it is gone, and another takes over.
    hub.save(entry, {}, name, [](const Result<void> &saved) { QVERIFY(saved); });
    startOneThere();
    QTRY_COMPARE(shown(), 2);
}

QTEST_MAIN(TestDesktopProgram)
#include "tst_desktopprogram.moc"
