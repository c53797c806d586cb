#include "tests/core/training/strategy/strategytexts.h"
#include "tests/support/stricttest.h"

#include "core/training/strategy/yamlreader.h"

#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

/// YAML as strategies may have it, and what is said about files that are not.
class TestStrategyYaml final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueKnowsItsPlace();
    void placesCountCharactersAndNotBytes();
    void anAliasIsWhatItStandsFor();
    void scalarsAreWhatTheyLookLike_data();
    void scalarsAreWhatTheyLookLike();
    void whatIsWrongIsToldAtItsPlace_data();
    void whatIsWrongIsToldAtItsPlace();
    void otherEncodingsAreNamed_data();
    void otherEncodingsAreNamed();
    void aByteOrderMarkOfUtf8IsFine();
    void allDuplicatesAreToldAtOnce();
    void hostileFilesAreRefusedQuickly_data();
    void hostileFilesAreRefusedQuickly();
};

namespace {

std::optional<YamlNode> read(const QByteArray &yaml)
{
    Findings findings;
    std::optional<YamlNode> node = readYaml(yaml, findings);
    if (findings.hasErrors()) {
        QTest::qFail(qPrintable(told(findings.sorted())), __FILE__, __LINE__);
    }
    return node;
}

const YamlEntry &entry(const YamlNode &map, const QString &key)
{
    const auto found =
        std::ranges::find_if(map.entries(), [&](const YamlEntry &e) { return e.key == key; });
    Q_ASSERT(found != map.entries().end());
    return *found;
}

} // namespace

void TestStrategyYaml::everyValueKnowsItsPlace()
{
    const QByteArray yaml = "a: 1\nb:\n  - x\n  -  {c: d}\n";
    const auto root = read(yaml);
    QVERIFY(root.has_value());
    const YamlEntry &b = entry(*root, u"b"_s);
    QCOMPARE(b.keyAt, (SourcePosition{2, 1}));
    QCOMPARE(b.value.entries()[0].value.at(), (SourcePosition{3, 5}));
    const YamlNode map = b.value.entries()[1].value;
    QCOMPARE(map.at(), (SourcePosition{4, 6}));
    QCOMPARE(map.entries()[0].keyAt, (SourcePosition{4, 7}));
    QCOMPARE(map.entries()[0].value.at(), (SourcePosition{4, 10}));
}

void TestStrategyYaml::placesCountCharactersAndNotBytes()
{
    const auto root = read("{größe: 1, 𝛼: 2, c: 3}");
    QVERIFY(root.has_value());
    QCOMPARE(entry(*root, u"größe"_s).value.at(), (SourcePosition{1, 9}));
    QCOMPARE(entry(*root, u"c"_s).keyAt, (SourcePosition{1, 18}));
}

void TestStrategyYaml::anAliasIsWhatItStandsFor()
{
    const auto root = read("a: &some [1, 2]\nb: *some\n");
    QVERIFY(root.has_value());
    const YamlNode b = entry(*root, u"b"_s).value;
    QCOMPARE(b.entries().size(), size_t(2));
    QCOMPARE(b.entries()[1].value.toInteger(), std::optional<qint64>(2));
}

void TestStrategyYaml::scalarsAreWhatTheyLookLike_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("whole number") << QByteArray("14") << QVariant(qint64(14));
    QTest::newRow("negative") << QByteArray("-3") << QVariant(qint64(-3));
    QTest::newRow("fraction") << QByteArray("0.5") << QVariant(0.5);
    QTest::newRow("fraction without 0") << QByteArray(".5") << QVariant(0.5);
    QTest::newRow("exponent") << QByteArray("1e-3") << QVariant(0.001);
    QTest::newRow("true") << QByteArray("true") << QVariant(true);
    QTest::newRow("Yes, as YAML 1.1 has it") << QByteArray("Yes") << QVariant(true);
    QTest::newRow("off") << QByteArray("off") << QVariant(false);
    QTest::newRow("a number in quotes is text") << QByteArray("\"14\"") << QVariant(u"14"_s);
    QTest::newRow("a timeframe is text") << QByteArray("1h") << QVariant(u"1h"_s);
    QTest::newRow("infinity is text") << QByteArray(".inf") << QVariant(u".inf"_s);
    QTest::newRow("not a number is text") << QByteArray(".nan") << QVariant(u".nan"_s);
    QTest::newRow("thousands are text") << QByteArray("\"1,000\"") << QVariant(u"1,000"_s);
    QTest::newRow("too great for a number") << QByteArray("1e999") << QVariant(u"1e999"_s);
}

void TestStrategyYaml::scalarsAreWhatTheyLookLike()
{
    QFETCH(QByteArray, written);
    QFETCH(QVariant, value);
    const auto root = read("key: " + written + "\n");
    QVERIFY(root.has_value());
    QCOMPARE(root->entries()[0].value.toVariant(), value);
}

void TestStrategyYaml::whatIsWrongIsToldAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<SourcePosition>("at");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *yaml, int line, int column,
                        const QString &message) {
        QTest::newRow(name) << QByteArray(yaml) << SourcePosition{line, column} << message;
    };
    row("empty", "", 0, 0, u"empty"_s);
    row("blanks only", " \n\n", 0, 0, u"empty"_s);
    row("comments only", "# nothing\n", 0, 0, u"nothing but comments"_s);
    row("a list", "- a\n", 1, 1, u"not a strategy"_s);
    row("a word", "hello\n", 1, 1, u"not a strategy"_s);
    row("colon too many", "a: b: c\n", 1, 5, u"A colon has no place here."_s);
    row("colon forgotten", "a: 1\nb\nc: 2\n", 3, 2, u"A colon has no place here."_s);
    row("wrong indentation", "a:\n  b: 1\n c: 2\n", 3, 2, u"fits none of the keys"_s);
    row("list entry out of line", "a:\n  - 1\n - 2\n", 3, 2, u"fits none of the keys"_s);
    row("bracket open", "a: [1, 2\nb: 3\n", 2, 2, u"not closed"_s);
    row("brace open", "a: {b: 1\n", 2, 1, u"not closed"_s);
    row("bracket closed twice", "a: [1]]\n", 1, 7, u"closes none"_s);
    row("single quote open", "a: 'x\nb: 1\n", 1, 4, u"The quote that begins here is not closed."_s);
    row("double quote open", "a: \"x\\\" y\nb: 1\n", 1, 4,
        u"The quote that begins here is not closed."_s);
    row("list entry after a key", "a: - b\n", 1, 4, u"A list entry has no place here."_s);
    row("at sign", "a: @b\n", 1, 4, u"cannot begin with this character"_s);
    row("unknown alias", "a: *b\n", 1, 4, u"Nothing above has the name"_s);
    row("alias of itself", "a: &b [*b]\n", 1, 8, u"stands for something that holds it"_s);
    row("unknown escape", "a: \"\\q\"\n", 1, 7, u"unknown escape"_s);
    row("tab as indentation", "a:\n\tb\n", 2, 1, u"indented with a tab"_s);
    row("tab after blanks", "a:\n  b: 1\n  \tc: 2\n", 3, 3, u"indented with a tab"_s);
    row("tab within brackets", "a: [1,\n\t2]\n", 2, 1, u"indented with a tab"_s);
    row("merge key", "a: &x {b: 1}\nc:\n  <<: *x\n", 3, 3, u"Merge keys (<<) are not expanded."_s);
    row("key twice", "a: 1\nb: 2\na: 3\n", 3, 1, u"'a' is given twice: first in line 1."_s);
    row("inner key twice", "a: {b: 1, b: 2}\n", 1, 11, u"'b' is given twice: first in line 1."_s);
    row("quoted key twice", "a: 1\n\"a\": 3\n", 2, 1, u"'a' is given twice"_s);
    row("second document", "a: 1\n---\nb: 2\n", 2, 1, u"second document"_s);
    row("list as key", "? [a]\n: b\n", 1, 3, u"A key must be a word."_s);
    row("no key", ": b\n", 1, 1, u"A key must be a word."_s);
    row("Python's tag", "a: !!python/object:os.system {b: 1}\n", 1, 4, u"has no meaning"_s);
    row("control character", "a: b\x01\n", 1, 5, u"byte 0x01"_s);
    row("directive of the future", "%YAML 2.0\n---\na: 1\n", 1, 1, u"YAML major version"_s);
}

void TestStrategyYaml::whatIsWrongIsToldAtItsPlace()
{
    QFETCH(QByteArray, yaml);
    QFETCH(SourcePosition, at);
    QFETCH(QString, message);
    Findings findings;
    const auto root = readYaml(yaml, findings);
    const QList<Finding> all = findings.sorted();
    QVERIFY2(all.size() == 1, qPrintable(told(all)));
    QVERIFY(all.first().severity == FindingSeverity::Error);
    QVERIFY2(all.first().message.contains(message), qPrintable(told(all)));
    QVERIFY2(all.first().at == at, qPrintable(told(all)));
    QVERIFY(!all.first().hint.isEmpty());
}

void TestStrategyYaml::otherEncodingsAreNamed_data()
{
    const QString text = u"name: größe\n"_s;
    const auto encoded = [&](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        return QByteArray(QStringEncoder(encoding, flag)(text));
    };
    using Flag = QStringConverter::Flag;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SourcePosition>("at");
    QTest::addColumn<QString>("message");
    const QString utf16 = u"UTF-16 or UTF-32"_s;
    QTest::newRow("UTF-16 with mark")
        << encoded(QStringConverter::Utf16LE, Flag::WriteBom) << SourcePosition() << utf16;
    QTest::newRow("UTF-16, big end first")
        << encoded(QStringConverter::Utf16BE, Flag::WriteBom) << SourcePosition() << utf16;
    QTest::newRow("UTF-16 without mark")
        << encoded(QStringConverter::Utf16LE, Flag::Default) << SourcePosition() << utf16;
    QTest::newRow("UTF-32") << encoded(QStringConverter::Utf32BE, Flag::WriteBom)
                            << SourcePosition() << utf16;
    QTest::newRow("Latin-1") << text.toLatin1() << SourcePosition{1, 9} << u"0xf6"_s;
    QTest::newRow("a torn character")
        << text.toUtf8().left(9) << SourcePosition{1, 9} << u"not UTF-8"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << SourcePosition{2, 1} << u"not text: byte 0x1a"_s;
    QTest::newRow("zeros") << QByteArray(100, '\0') << SourcePosition{1, 1} << u"not text"_s;
}

void TestStrategyYaml::otherEncodingsAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(SourcePosition, at);
    QFETCH(QString, message);
    Findings findings;
    QVERIFY(!readYaml(bytes, findings));
    const QList<Finding> all = findings.sorted();
    QCOMPARE(all.size(), 1);
    QVERIFY2(all.first().message.contains(message), qPrintable(told(all)));
    QVERIFY2(all.first().at == at, qPrintable(told(all)));
}

void TestStrategyYaml::aByteOrderMarkOfUtf8IsFine()
{
    const auto root = read("\xEF\xBB\xBFname: x\n");
    QVERIFY(root.has_value());
    QCOMPARE(root->entries()[0].key, u"name"_s);
    QCOMPARE(root->entries()[0].keyAt, (SourcePosition{1, 1}));
}

void TestStrategyYaml::allDuplicatesAreToldAtOnce()
{
    Findings findings;
    static_cast<void>(readYaml("a: 1\na: 2\nb: {c: 1, c: 2}\nd:\n  - {e: 1, e: 2}\n", findings));
    const QList<Finding> all = findings.sorted();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].path, u"a"_s);
    QCOMPARE(all[1].path, u"b.c"_s);
    QCOMPARE(all[2].path, u"d[0].e"_s);
}

void TestStrategyYaml::hostileFilesAreRefusedQuickly_data()
{
    constexpr qsizetype Large = LargestStrategyFile;
    QByteArray bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char level = 'b'; level < 'l'; ++level) {
        const QByteArray alias = QByteArray("*") + char(level - 1);
        bomb += QByteArray(1, level) + ": &" + level + " [" + QByteArrayList(9, alias).join(", ") +
                "]\n";
    }
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("alias bomb") << bomb;
    QTest::newRow("brackets without end") << QByteArray(Large, '[');
    QTest::newRow("braces without end") << QByteArray("{a: ").repeated(Large / 4);
    QTest::newRow("list in list in list") << QByteArray("- ").repeated(Large / 2);
    QTest::newRow("keys in keys") << QByteArray("? ").repeated(Large / 2);
    QTest::newRow("deep map") << [] {
        QByteArray text;
        for (int level = 0; level < 1000; ++level) {
            text += QByteArray(level, ' ') + "a:\n";
        }
        return text;
    }();
    QTest::newRow("many values") << "a:\n" + QByteArray("  - 1\n").repeated(Large / 6);
    QTest::newRow("many values in a line")
        << "a: [" + QByteArray("1,").repeated(Large / 2) + "1]\n";
    QTest::newRow("many anchors") << "a: [" + QByteArray("&x 1,").repeated(Large / 5) + "1]\n";
    QTest::newRow("blanks, then values")
        << "a:\n" + QByteArray(Large / 2, ' ') + "[" + QByteArray("ä,").repeated(40'000) + "1]\n";
    QTest::newRow("one quote") << "a: \"" + QByteArray(Large, 'x');
    QTest::newRow("many quotes") << "a: [" + QByteArray("'").repeated(Large);
    QTest::newRow("colons") << QByteArray(Large, ':');
}

void TestStrategyYaml::hostileFilesAreRefusedQuickly()
{
    QFETCH(QByteArray, yaml);
    Findings findings;
    QVERIFY(!readYaml(yaml, findings));
    QVERIFY(findings.hasErrors());
}

QTEST_GUILESS_MAIN(TestStrategyYaml)

#include "tst_strategyyaml.moc"
