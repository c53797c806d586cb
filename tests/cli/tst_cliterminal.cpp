#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include "app/cli/terminaltext.h"

#include <QStandardPaths>
#include <QTest>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs the program in a pseudo-terminal of the given width; what the terminal got.
Run runInTerminal(const KtrdrHome &home, const QString &arguments, int columns,
                  const QStringList &environment = {})
{
    const QString command = u"stty cols %1; exec '%2' --home '%3' %4"_s.arg(columns).arg(
        ktrdrProgram(), home.folder(), arguments);
    return runProgram(u"script"_s, {u"-qefc"_s, command, u"/dev/null"_s},
                      QStringList{u"TERM=xterm-256color"_s} + environment);
}

/// The pictures that a redrawn line went through, without escape sequences.
QStringList pictures(const QByteArray &out)
{
    QString text = QString::fromUtf8(out);
    text.remove(u"\x1b[K"_s);
    QStringList lines;
    for (const QString &part : text.split(u'\r', Qt::SkipEmptyParts)) {
        if (part.startsWith(u'[')) {
            lines.append(part.section(u'\n', 0, 0));
        }
    }
    return lines;
}

} // namespace

class TestCliTerminal : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTerminalGetsOneRedrawnLine();
    void theLineKeepsToTheWindow();
    void coloursObeyTheUser_data();
    void coloursObeyTheUser();
    void aPipeGetsPlainLines();
    void quietSaysNothingWhenAllIsWell();
    void aPlainLocaleGetsAscii();
    void helpAndVersionNeedNoHome();
    void aPlanNamesTheBasisOfItsTime();
};

void TestCliTerminal::initTestCase()
{
    if (QStandardPaths::findExecutable(u"script"_s).isEmpty()) {
        QSKIP("script (bsdutils) is absent: there is no pseudo-terminal to look at.");
    }
}

void TestCliTerminal::aTerminalGetsOneRedrawnLine()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, generatedMinutes(1'000'000));
    const Run run =
        runInTerminal(home, u"data import '%1' --symbol X --timeframe 1m"_s.arg(file), 100);
    QVERIFY2(run.exitCode == 0, run.out.constData());
    const QStringList shown = pictures(run.out);
    QVERIFY2(shown.size() >= 3, run.out.constData());
    for (const QString &line : shown) {
        QVERIFY2(ktrdr::cli::terminalWidth(line) < 100, qPrintable(line));
    }
    QVERIFY(run.out.contains("%"));
    QVERIFY(QString::fromUtf8(run.out).contains(u"█"));
    QCOMPARE(run.out.count('\n'), 1);
}

void TestCliTerminal::theLineKeepsToTheWindow()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, generatedMinutes(300'000));
    const Run run =
        runInTerminal(home, u"data import '%1' --symbol X --timeframe 1m"_s.arg(file), 30);
    QVERIFY2(run.exitCode == 0, run.out.constData());
    const QString text = QString::fromUtf8(run.out).remove(u"\x1b[K"_s);
    const QStringList drawn = text.section(u'\n', 0, 0).split(u'\r');
    for (const QString &line : drawn.first(drawn.size() - 2)) {
        QVERIFY2(ktrdr::cli::terminalWidth(line) < 30, qPrintable(line));
    }
}

void TestCliTerminal::coloursObeyTheUser_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("colours");
    QTest::newRow("by default") << QString() << QStringList() << true;
    QTest::newRow("--no-color") << u"--no-color"_s << QStringList() << false;
    QTest::newRow("NO_COLOR") << QString() << QStringList{u"NO_COLOR=1"_s} << false;
    QTest::newRow("dumb terminal") << QString() << QStringList{u"TERM=dumb"_s} << false;
}

void TestCliTerminal::coloursObeyTheUser()
{
    QFETCH(QString, option);
    QFETCH(QStringList, environment);
    QFETCH(bool, colours);
    const KtrdrHome home;
    const Run run = runInTerminal(home, u"data load MSFT 1d "_s + option, 80, environment);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.contains("\x1b[32m"), colours);
}

void TestCliTerminal::aPipeGetsPlainLines()
{
    const KtrdrHome home;
    const Run run = home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(!run.out.contains('\x1b') && !run.out.contains('\r'));
    QVERIFY(run.out.contains("Completed"));
    QCOMPARE(run.err, QByteArray());
}

void TestCliTerminal::quietSaysNothingWhenAllIsWell()
{
    const KtrdrHome home;
    const Run run = home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s, u"--quiet"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err, QByteArray());
}

void TestCliTerminal::aPlainLocaleGetsAscii()
{
    const KtrdrHome home;
    const Run run = runInTerminal(home, u"data load MSFT 1d"_s, 100, {u"LC_ALL=C"_s, u"LANG=C"_s});
    QCOMPARE(run.exitCode, 0);
    for (const char byte : run.out) {
        QVERIFY2(static_cast<unsigned char>(byte) < 0x80, run.out.constData());
    }
}

void TestCliTerminal::helpAndVersionNeedNoHome()
{
    const Run version = runProgram(ktrdrProgram(), {u"--version"_s}, {u"KTRDR_HOME=/no/such"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("ktrdr "));
    const Run help =
        runProgram(ktrdrProgram(), {u"data"_s, u"load"_s, u"--help"_s}, {u"KTRDR_HOME=/no/such"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("--plan"));
}

void TestCliTerminal::aPlanNamesTheBasisOfItsTime()
{
    const KtrdrHome home;
    const QStringList plan{u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s, u"--plan"_s};
    QVERIFY(home.run(plan).out.contains("at the source's usual pace"));
    // Two loads of the same kind are enough to learn from.
    const QStringList tail{u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s};
    QCOMPARE(home.run(tail).exitCode, 0);
    const QStringList part{u"data"_s, u"load"_s,  u"GOOG"_s,
                           u"1d"_s,   u"--end"_s, u"2006-06-30T00:00:00Z"_s};
    QCOMPARE(home.run(part).exitCode, 0);
    QVERIFY(home.run(plan).out.contains("learned from earlier loads"));
}

QTEST_GUILESS_MAIN(TestCliTerminal)

#include "tst_cliterminal.moc"
