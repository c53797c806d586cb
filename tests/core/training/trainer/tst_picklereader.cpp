#include "core/training/trainer/picklereader.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <random>

using namespace ktrdr::training;
using namespace Qt::StringLiterals;

class PickleReaderTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTorchSaveWrites();
    void numbersAndTexts();
    void aCallIsNeverMade_data();
    void aCallIsNeverMade();
    void anyCutIsTold();
    void anyChangeIsToldOrRead();
};

namespace {

using Kind = PickleNode::Kind;

/// data.pkl of `torch.save(torch.nn.Linear(2, 1).state_dict(), file)`, PyTorch 1.13.
QByteArray linearStateDict()
{
    return QByteArray::fromBase64(
        "gAJjY29sbGVjdGlvbnMKT3JkZXJlZERpY3QKcQApUnEBKFgGAAAAd2VpZ2h0cQJjdG9yY2guX3V0aWxzCl9yZWJ1"
        "aWxkX3RlbnNvcl92MgpxAygoWAcAAABzdG9yYWdlcQRjdG9yY2gKRmxvYXRTdG9yYWdlCnEFWAEAAAAwcQZYAwAA"
        "AGNwdXEHSwJ0cQhRSwBLAUsChnEJSwJLAYZxColoAClScQt0cQxScQ1YBAAAAGJpYXNxDmgDKChoBGgFWAEAAAAx"
        "cQ9oB0sBdHEQUUsASwGFcRFLAYVxEoloAClScRN0cRRScRV1fXEWWAkAAABfbWV0YWRhdGFxF2gAKVJxGFgAAAAA"
        "cRl9cRpYBwAAAHZlcnNpb25xG0sBc3NzYi4=");
}

/// A text with zeros in it.
template<size_t Size>
QByteArray bytes(const char (&text)[Size])
{
    return QByteArray(text, qsizetype(Size) - 1);
}

std::string refusal(const QByteArray &pickle)
{
    try {
        const PickleReader reader(pickle);
    } catch (const PickleError &error) {
        return error.what();
    }
    return {};
}

} // namespace

void PickleReaderTest::readsWhatTorchSaveWrites()
{
    const QByteArray pickle = linearStateDict();
    const PickleReader reader(pickle);
    QCOMPARE(reader.root().kind, Kind::Dictionary);
    QCOMPARE(reader.root().items.size(), size_t(4));
    const PickleNode *weight = reader.root().value("weight");
    QCOMPARE(weight->kind, Kind::Tensor);
    QCOMPARE(weight->items[0]->text, QByteArray("FloatStorage"));
    QCOMPARE(weight->items[0]->key, QByteArray("0"));
    QCOMPARE(weight->items[1]->integer, 0);
    QCOMPARE(weight->items[2]->items.size(), size_t(2));
    QCOMPARE(weight->items[2]->items[1]->integer, 2);
    QCOMPARE(weight->items[3]->items[0]->integer, 2);
    const PickleNode *bias = reader.root().value("bias");
    QCOMPARE(bias->items[0]->key, QByteArray("1"));
    QCOMPARE(reader.root().value("none"), nullptr);
}

void PickleReaderTest::numbersAndTexts()
{
    // pickle.dumps([None, True, False, 7, 300, -2, 1.5, 2**40, "é", {"a": (1, 2, 3)}], protocol=2)
    const QByteArray pickle = QByteArray::fromHex(
        "80025d7100284e88894b074d2c014afeffffff473ff80000000000008a0600000000000158020000"
        "00c3a971017d710258010000006171034b014b024b0387710473652e");
    const PickleReader reader(pickle);
    const auto &items = reader.root().items;
    QCOMPARE(items.size(), size_t(10));
    QCOMPARE(items[0]->kind, Kind::None);
    QCOMPARE(items[1]->integer, 1);
    QCOMPARE(items[2]->integer, 0);
    QCOMPARE(items[3]->integer, 7);
    QCOMPARE(items[4]->integer, 300);
    QCOMPARE(items[5]->integer, -2);
    QCOMPARE(items[6]->number, 1.5);
    QCOMPARE(items[7]->integer, qint64(1) << 40);
    QCOMPARE(items[8]->text, QByteArray("é"));
    QCOMPARE(items[9]->value("a")->items[2]->integer, 3);
}

void PickleReaderTest::aCallIsNeverMade_data()
{
    QTest::addColumn<QByteArray>("pickle");
    QTest::newRow("os.system") << bytes("\x80\x02"
                                        "cos\nsystem\nX\x04\x00\x00\x00true\x85R.");
    QTest::newRow("builtins.eval") << QByteArray("cbuiltins\neval\n)R.");
    QTest::newRow("torch.load") << QByteArray("ctorch\nload\n)R.");
    QTest::newRow("a storage is no function") << QByteArray("ctorch\nFloatStorage\n)R.");
    QTest::newRow("a new object") << QByteArray("ccollections\nOrderedDict\n)\x81.");
    QTest::newRow("a global by stack") << bytes("X\x02\x00\x00\x00osX\x06\x00\x00\x00system\x93.");
}

void PickleReaderTest::aCallIsNeverMade()
{
    QFETCH(QByteArray, pickle);
    QVERIFY(!refusal(pickle).empty());
}

void PickleReaderTest::anyCutIsTold()
{
    const QByteArray whole = linearStateDict();
    QVERIFY(refusal(whole).empty());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY2(!refusal(whole.first(size)).empty(), qPrintable(QString::number(size)));
    }
}

/// Whatever the bytes are, reading ends, and touches nothing else: the sanitizers watch.
void PickleReaderTest::anyChangeIsToldOrRead()
{
    std::mt19937 random(1);
    const QByteArray whole = linearStateDict();
    std::uniform_int_distribution<qsizetype> place(0, whole.size() - 1);
    std::uniform_int_distribution<int> byte(0, 255);
    int told = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray changed = whole;
        for (int i = 0; i < 1 + round % 4; ++i) {
            changed[place(random)] = static_cast<char>(byte(random));
        }
        told += refusal(changed).empty() ? 0 : 1;
    }
    QVERIFY(told > 5000);
    QVERIFY(told < 20'000);
}

QTEST_GUILESS_MAIN(PickleReaderTest)

#include "tst_picklereader.moc"
