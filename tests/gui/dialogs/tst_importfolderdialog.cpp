#include "ui/dialogs/import/importfolderdialog.h"

#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/fixtures/mnemonics.h"
#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/dialogs/fielderror.h"
#include "ui/theme/palettes.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using marketdata::SeriesId;
using marketdata::Symbol;
using marketdata::Timeframe;
using operations::OperationId;

namespace {

const QByteArray Daily = ",open,high,low,close,volume\n2024-01-02T00:00:00Z,1,2,0.5,1.5,10\n"
                         "2024-01-03T00:00:00Z,1.5,2.25,1,1.75,11\n";

struct Fixture
{
    test::CoreFixture core;
    ImportFolderDialog dialog{*core.data};
    QList<OperationId> started;

    Fixture()
    {
        QObject::connect(&dialog, &ImportFolderDialog::importStarted, &dialog,
                         [this](const OperationId &id) { started << id; });
        QDir().mkpath(folder());
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog did not become active");
    }
    [[nodiscard]] QString folder() const { return core.home.filePath(u"files"_s); }
    void write(const QString &name, const QByteArray &content = Daily) const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// Takes the folder and waits until its files, or why there are none, are on show.
    void open(const QString &path)
    {
        QSignalSpy shown(&dialog, &ImportFolderDialog::listShown);
        dialog.setFolder(path);
        QTRY_VERIFY(!shown.isEmpty());
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        T *found = dialog.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return *found;
    }
    [[nodiscard]] QPushButton &start() const { return child<QPushButton>("importFolder.start"); }
    [[nodiscard]] QString textOf(const char *name) const { return child<QLabel>(name).text(); }
    [[nodiscard]] QStringList files() const
    {
        const auto &list = child<QTreeWidget>("importFolder.files");
        QStringList files;
        for (int i = 0; i < list.topLevelItemCount(); ++i)
            files << list.topLevelItem(i)->text(0) + u' ' + list.topLevelItem(i)->text(1);
        return files;
    }
};

} // namespace

class TestImportFolderDialog final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { translations::install(*qApp, u"en"_s); }
    void withoutAFolderItSaysWhatToDo();
    void itsSeriesAreListedAndTheRestIsNamed();
    void enterStartsOneImportOfAll();
    void aDroppedFolderIsTaken();
    void foldersThatCannotBeImportedAreMarked_data();
    void foldersThatCannotBeImportedAreMarked();
    void aWrongZoneIsRefused();
    void noTwoFieldsShareAKey_data();
    void noTwoFieldsShareAKey();
};

void TestImportFolderDialog::withoutAFolderItSaysWhatToDo()
{
    const Fixture f;
    QVERIFY(!f.start().isEnabled());
    QVERIFY(f.textOf("importFolder.reason").contains(u"AAPL_1h.csv"));
    QCOMPARE(f.child<FieldError>("importFolder.folder.problem").problem(), QString());
}

void TestImportFolderDialog::itsSeriesAreListedAndTheRestIsNamed()
{
    Fixture f;
    f.write(u"AAPL_1d.csv"_s);
    f.write(u"BRK_B_1d.csv"_s);
    f.write(u"notes.csv"_s);
    f.write(u"readme.txt"_s);
    f.open(f.folder());
    QCOMPARE(f.files(), (QStringList{u"AAPL 1d AAPL_1d.csv"_s, u"BRK_B 1d BRK_B_1d.csv"_s}));
    QCOMPARE(f.textOf("importFolder.reason"), u"2 series will be imported."_s);
    QCOMPARE(f.textOf("importFolder.leftOut"),
             u"1 file left out, because the name tells no series: notes.csv"_s);
    QVERIFY(f.start().isEnabled());
}

void TestImportFolderDialog::enterStartsOneImportOfAll()
{
    Fixture f;
    f.write(u"AAPL_1d.csv"_s);
    f.write(u"MSFT_1d.csv"_s);
    f.open(f.folder());
    auto &calendar = f.child<QComboBox>("import.calendar");
    calendar.setCurrentIndex(calendar.findData(u"XNAS"_s));
    f.child<QLineEdit>("importFolder.folder").setFocus();
    QTest::keyClick(f.dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(f.started.size(), 1);
    QVERIFY(!f.dialog.isVisible());
    const auto id = f.started.first();
    QTRY_VERIFY(f.core.board->find(id) && f.core.board->find(id)->isFinal());
    const auto stored = f.core.data->catalogue().value();
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored.first().summary.bars, 2);
    QCOMPARE(stored.first().summary.calendar, u"XNAS"_s);
}

void TestImportFolderDialog::aDroppedFolderIsTaken()
{
    Fixture f;
    f.write(u"AAPL_1d.csv"_s);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(f.folder())});
    QSignalSpy shown(&f.dialog, &ImportFolderDialog::listShown);
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.dialog, &drop);
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(f.files().size(), 1);
}

void TestImportFolderDialog::foldersThatCannotBeImportedAreMarked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("missing") << u"elsewhere"_s << u"does not exist"_s;
    QTest::newRow("a file") << u"files/notes.csv"_s << u"cannot be read"_s;
    QTest::newRow("no series") << u"files"_s << u"named like AAPL_1h.csv"_s;
}

void TestImportFolderDialog::foldersThatCannotBeImportedAreMarked()
{
    QFETCH(QString, name);
    QFETCH(QString, problem);
    Fixture f;
    f.write(u"notes.csv"_s);
    f.open(f.core.home.filePath(name));
    const QString told = f.child<FieldError>("importFolder.folder.problem").problem();
    QVERIFY2(told.contains(problem), qPrintable(told));
    QVERIFY(!f.start().isEnabled());
    QTest::keyClick(&f.dialog, Qt::Key_Return);
    QVERIFY(f.started.isEmpty());
}

void TestImportFolderDialog::aWrongZoneIsRefused()
{
    Fixture f;
    f.write(u"AAPL_1d.csv"_s);
    f.open(f.folder());
    f.child<QComboBox>("import.zone").setCurrentText(u"Mars/Base"_s);
    f.start().click();
    QVERIFY(f.started.isEmpty());
    QVERIFY(f.dialog.isVisible());
    QVERIFY(!f.child<FieldError>("import.zone.problem").problem().isEmpty());
}

void TestImportFolderDialog::noTwoFieldsShareAKey_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestImportFolderDialog::noTwoFieldsShareAKey()
{
    QFETCH(const QString, language);
    translations::install(*QCoreApplication::instance(), language);
    test::useAppearance(language == u"de" ? darkPalette() : lightPalette());
    {
        Fixture f;
        f.write(u"AAPL_1d.csv"_s);
        f.write(u"MSFT_1h.csv"_s);
        f.write(u"notes.csv"_s);
        f.open(f.folder());
        QCOMPARE(test::sharedKeys(f.dialog), QStringList());
        test::keepPicture(f.dialog.grab().toImage(), u"import-folder-"_s + language);
    }
    translations::install(*QCoreApplication::instance(), u"en"_s);
    test::useAppearance(lightPalette());
}

QTEST_MAIN(TestImportFolderDialog)

#include "tst_importfolderdialog.moc"
