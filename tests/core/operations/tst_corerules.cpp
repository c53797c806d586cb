#include "tests/support/stricttest.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SourceLine
{
    QString file;
    int number = 0;
    QString text;
};

QList<SourceLine> linesOf(const QString &folder)
{
    QList<SourceLine> lines;
    QDirIterator files(QStringLiteral(KTRDR_SOURCE_DIR "/") + folder,
                       {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        int number = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            lines.append({file.fileName(), ++number, QString::fromUtf8(line)});
        }
    }
    return lines;
}

/// Where `pattern` occurs, one place a line.
QString placesOf(const QString &pattern, const QString &folder)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    QStringList places;
    for (const SourceLine &line : linesOf(folder)) {
        if (expression.match(line.text).hasMatch()) {
            places.append(u"%1:%2: %3"_s.arg(line.file).arg(line.number).arg(line.text.trimmed()));
        }
    }
    return places.join(u'\n');
}

} // namespace

class TestCoreRules : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theLintFindsWhatItLooksFor();
    void nothingInTheCoreBlocksOnAFutureOrTurnsALoopOfItsOwn();
    void operationsKnowNoDomainWord();
    void theCoreKnowsNoWindow();
    void operationsIncludeOnlyWhatIsBelowThem();
    void nothingSleepsOrWaitsBlindly();
};

void TestCoreRules::theLintFindsWhatItLooksFor()
{
    QVERIFY(linesOf(u"core/operations"_s).size() > 1000);
    QVERIFY(placesOf(u"class Orchestrator final"_s, u"core/operations"_s)
                .contains(u"orchestrator.h"_s));
}

void TestCoreRules::nothingInTheCoreBlocksOnAFutureOrTurnsALoopOfItsOwn()
{
    QCOMPARE(placesOf(u"waitForFinished|processEvents|QEventLoop|[pP]ool(\\(\\))?(\\.|->)clear\\(|"
                      "globalInstance\\(\\)"_s,
                      u"core"_s),
             QString());
}

void TestCoreRules::operationsKnowNoDomainWord()
{
    const QString words =
        u"symbol|time ?frame|(?<!since)(?<!since_)epoch|strateg(y|ies)|\\bbars?\\b|(?-i:\\bBar[A-Z])|candle|ticker|ohlc"_s;
    for (const QString &folder : {u"core/operations"_s, u"core/services"_s,
                                  u"tests/core/operations"_s, u"tests/doubles"_s}) {
        const QStringList all = placesOf(words, folder).split(u'\n', Qt::SkipEmptyParts);
        // This list itself, and the doubles of other programs, which speak as they do.
        const QRegularExpression allowed(
            u"^(?!.*(tst_corerules|/doubles/(ktrdr|exchange|binance|coinbase|kraken)))"_s);
        QCOMPARE(all.filter(allowed).join(u'\n'), QString());
    }
}

void TestCoreRules::theCoreKnowsNoWindow()
{
    QCOMPARE(
        placesOf(u"Qt6::(Widgets|Gui|Svg|PrintSupport)\\b|"
                 "#include <(QtWidgets|QtGui|QWidget|QApplication|QGuiApplication|QColor|QIcon|"
                 "QPainter|QPixmap|QFont|QAction|QMessageBox)\\b|#include \"(ui|app)/"_s,
                 u"core"_s),
        QString());
}

void TestCoreRules::operationsIncludeOnlyWhatIsBelowThem()
{
    QCOMPARE(placesOf(u"#include \"(?!core/(operations|logging)/)"_s, u"core/operations"_s),
             QString());
}

void TestCoreRules::nothingSleepsOrWaitsBlindly()
{
    QCOMPARE(placesOf(u"sleep_for|sleep_until|\\b[mu]?sleep\\(|NOLINT"_s, u"core"_s), QString());
}

QTEST_GUILESS_MAIN(TestCoreRules)

#include "tst_corerules.moc"
