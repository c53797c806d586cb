#include "ui/dialogs/symbolfield.h"

#include "tests/support/stricttest.h"
#include "ui/dialogs/fielderror.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::ui;
using ktrdr::marketdata::Symbol;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    SymbolField field{QStringLiteral("load.symbols")};

    QString write(const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QStringLiteral("symbols.txt"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The list could not be written");
        return path;
    }

    QString symbols()
    {
        QStringList names;
        const auto read = field.read();
        if (read) {
            for (const Symbol &symbol : *read)
                names << symbol.toString();
        }
        return names.join(u' ');
    }

    QString problem()
    {
        (void)field.read();
        return field.findChild<FieldError *>()->problem();
    }

    QLineEdit &edit() const { return *field.findChild<QLineEdit *>(); }

    /// As the desktop does it: enters, then drops. False where the field refuses.
    bool drop(const QMimeData &data) const
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&edit(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&edit(), &drop);
        return drop.isAccepted();
    }
};

} // namespace

class TestSymbolField final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreReadAsPeopleKeepThem_data();
    void listsAreReadAsPeopleKeepThem();
    void badNamesOfAListAreMarkedTogether();
    void fileThatCannotBeTakenIsToldAndChangesNothing_data();
    void fileThatCannotBeTakenIsToldAndChangesNothing();
    void fileIsChosenWithTheKeyboard();
    void textIsDropped();
    void fileIsDropped();
    void picturesAreNotTaken();
};

void TestSymbolField::listsAreReadAsPeopleKeepThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("symbols");
    QTest::newRow("one to a line") << QByteArray("GOOG\nMSFT\n") << QStringLiteral("GOOG MSFT");
    QTest::newRow("with commas") << QByteArray("GOOG,MSFT, AAPL;AMD")
                                 << QStringLiteral("GOOG MSFT AAPL AMD");
    QTest::newRow("with comments")
        << QByteArray("# mine\nGOOG # the first\n\n#MSFT\nAMD") << QStringLiteral("GOOG AMD");
    QTest::newRow("Windows and BOM")
        << QByteArray("\xEF\xBB\xBFGOOG\r\nMSFT\r\n") << QStringLiteral("GOOG MSFT");
    QTest::newRow("twice the same")
        << QByteArray("GOOG\nMSFT\nGOOG") << QStringLiteral("GOOG MSFT");
    QTest::newRow("CSV with a heading")
        << QByteArray("Name,Symbol,Weight\n\"Alphabet Inc\",\"GOOG\",3.5\nMicrosoft,MSFT,6\n")
        << QStringLiteral("GOOG MSFT");
    QTest::newRow("heading alone in its line")
        << QByteArray("ticker\nBRK.B\nES-2026") << QStringLiteral("BRK.B ES-2026");
}

void TestSymbolField::listsAreReadAsPeopleKeepThem()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, symbols);
    Fixture f;
    QSignalSpy changed(&f.field, &SymbolField::changed);
    f.field.readFile(f.write(bytes));
    QCOMPARE(f.symbols(), symbols);
    QCOMPARE(changed.count(), 1);
    QVERIFY(f.problem().isEmpty());
}

void TestSymbolField::badNamesOfAListAreMarkedTogether()
{
    Fixture f;
    f.field.readFile(f.write("GOOG\n../etc\nMSFT\nb@d\n"));
    QVERIFY(f.symbols().isEmpty());
    const QString problem = f.problem();
    QVERIFY2(problem.contains(QStringLiteral("../etc, b@d")), qPrintable(problem));
    QVERIFY2(problem.contains(u'4'), qPrintable(problem));
    QVERIFY(f.field.text().contains(QStringLiteral("MSFT")));
}

void TestSymbolField::fileThatCannotBeTakenIsToldAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comments only") << QByteArray("# nothing\n");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("far too large") << QByteArray(5 * 1024 * 1024, 'A');
}

void TestSymbolField::fileThatCannotBeTakenIsToldAndChangesNothing()
{
    QFETCH(const QByteArray, bytes);
    Fixture f;
    f.field.setText(QStringLiteral("GOOG"));
    f.field.readFile(f.write(bytes));
    QVERIFY(f.field.findChild<FieldError *>()->problem().contains(QStringLiteral("symbols.txt")));
    QCOMPARE(f.field.text(), QStringLiteral("GOOG"));
    f.field.readFile(f.folder.filePath(QStringLiteral("missing")));
    QVERIFY(f.field.findChild<FieldError *>()->problem().contains(QStringLiteral("missing")));
}

void TestSymbolField::fileIsChosenWithTheKeyboard()
{
    Fixture f;
    const QString path = f.write("GOOG\nMSFT\n");
    f.field.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.field));
    QTest::keyClick(&f.edit(), Qt::Key_Tab);
    auto *button = f.field.findChild<QPushButton *>(QStringLiteral("load.symbols.file"));
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    auto *dialog = f.field.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(f.symbols(), QStringLiteral("GOOG MSFT"));
}

void TestSymbolField::textIsDropped()
{
    Fixture f;
    QMimeData data;
    data.setText(QStringLiteral("GOOG # comment\nMSFT"));
    QVERIFY(f.drop(data));
    QCOMPARE(f.symbols(), QStringLiteral("GOOG MSFT"));
}

void TestSymbolField::fileIsDropped()
{
    Fixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.write("GOOG\nMSFT"))});
    QVERIFY(f.drop(data));
    QCOMPARE(f.symbols(), QStringLiteral("GOOG MSFT"));
}

void TestSymbolField::picturesAreNotTaken()
{
    const Fixture f;
    QMimeData picture;
    picture.setData(QStringLiteral("image/png"), "x");
    QVERIFY(!f.drop(picture));
    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("https://example.org/list.txt"))});
    QVERIFY(!f.drop(remote));
}

QTEST_MAIN(TestSymbolField)
#include "tst_symbolfield.moc"
