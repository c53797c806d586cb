#include "tests/cli/ktrdrprogram.h"
#include "tests/core/operations/smalldisk.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Step = 64;

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Only `name` with these bytes, and nothing of what earlier rounds left.
void place(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QDir dir(folder);
    for (const QString &old : dir.entryList({name + u'*'}, QDir::Files)) {
        QFile::remove(dir.filePath(old));
    }
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool isKeptAside(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({name + u".*"_s}, QDir::Files);
    return std::any_of(names.begin(), names.end(), [&](const QString &aside) {
        return contents(dir.filePath(aside)) == bytes;
    });
}

} // namespace

class TestCliDamage : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTruncatedFileIsSetAsideAndTheCommandGoesOn_data();
    void aTruncatedFileIsSetAsideAndTheCommandGoesOn();
    void aFileOfJunkIsSetAside_data();
    void aFileOfJunkIsSetAside();
    void onAFullDiskTheTrueEndIsPrintedAndRecorded();
};

void TestCliDamage::aTruncatedFileIsSetAsideAndTheCommandGoesOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("command");
    QTest::newRow("ledger") << u"operations.db"_s << QStringList{u"ops"_s, u"list"_s, u"--json"_s};
    QTest::newRow("store") << u"market.db"_s << QStringList{u"data"_s, u"list"_s, u"--json"_s};
}

void TestCliDamage::aTruncatedFileIsSetAsideAndTheCommandGoesOn()
{
    QFETCH(QString, name);
    QFETCH(QStringList, command);
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    const QByteArray whole = contents(home.folder() + u'/' + name);
    QVERIFY(whole.size() > Step);
    for (qint64 size = 0; size < whole.size(); size += Step) {
        place(home.folder(), name, whole.first(size));
        const Run run = home.run(command);
        const QString where = u"cut to %1 bytes: %2"_s.arg(size).arg(QString::fromUtf8(run.err));
        QVERIFY2(run.hasExited && run.exitCode == 0, qPrintable(where));
        QVERIFY2(run.errorLines().size() == 1, qPrintable(where));
        QVERIFY2(isKeptAside(home.folder(), name, whole.first(size)), qPrintable(where));
    }
    place(home.folder(), name, whole);
    const Run healed = home.run(command);
    QCOMPARE(healed.err, QByteArray());
    QCOMPARE(healed.lines().size(), 1);
}

void TestCliDamage::aFileOfJunkIsSetAside_data()
{
    aTruncatedFileIsSetAsideAndTheCommandGoesOn_data();
}

void TestCliDamage::aFileOfJunkIsSetAside()
{
    QFETCH(QString, name);
    QFETCH(QStringList, command);
    const KtrdrHome home;
    const QByteArray junk = QByteArray("this was never a database\n").repeated(500);
    place(home.folder(), name, junk);
    const Run run = home.run(command);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY(isKeptAside(home.folder(), name, junk));
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
}

void TestCliDamage::onAFullDiskTheTrueEndIsPrintedAndRecorded()
{
    const SmallDisk disk("size=64m");
    if (!disk.isMounted()) {
        QSKIP("A small disk needs root.");
    }
    // The bars want several times that much.
    LiveProgram import(ktrdrProgram(), {u"data"_s, u"import"_s, longImportFile(), u"--json"_s,
                                        u"--home"_s, disk.folder()});
    QVERIFY(import.waitForLine([](const QJsonObject &line) {
        return line[u"type"_s].toString() == u"progress" &&
               line[u"items_processed"_s].toInteger() > 0;
    }));
    disk.fill();
    const Run ended = import.end();
    disk.free();
    QCOMPARE(ended.exitCode, 1);
    const QJsonObject last = ended.lines().last();
    QCOMPARE(last[u"type"_s], u"failed"_s);
    const Run list =
        runProgram(ktrdrProgram(), {u"ops"_s, u"list"_s, u"--json"_s, u"--home"_s, disk.folder()});
    QCOMPARE(list.lines().size(), 1);
    const QJsonObject recorded = list.lines().first();
    QCOMPARE(recorded[u"operation_id"_s], last[u"operation_id"_s]);
    QCOMPARE(recorded[u"status"_s], u"failed"_s);
    QCOMPARE(recorded[u"error"_s][u"code"_s], last[u"error"_s][u"code"_s]);
}

QTEST_GUILESS_MAIN(TestCliDamage)

#include "tst_clidamage.moc"
