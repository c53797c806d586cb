#include "core/training/trainer/atomicfile.h"
#include "tests/core/marketdata/childprocess.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>
#include <sys/mount.h>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Size = 3'000'000;

} // namespace

class AtomicFileTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsBack();
    void makesTheFolder();
    void replacesAsAWholeAndLeavesNoOtherFile();
    void aReadOnlyFolderIsTold();
    void aFullDiskIsToldAndTheOldFileStays();
    void aMissingFileIsTold();
    void aKilledWriterLeavesAWholeFile();

private:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicFileTest::writesAndReadsBack()
{
    const QByteArray content("a\0b\n", 4);
    QVERIFY(writeAtomically(path(u"f"_s), content));
    QCOMPARE(readWhole(path(u"f"_s)).value(), content);
}

void AtomicFileTest::makesTheFolder()
{
    QVERIFY(writeAtomically(path(u"a/b/c.pt"_s), "x"));
    QCOMPARE(readWhole(path(u"a/b/c.pt"_s)).value(), QByteArray("x"));
}

void AtomicFileTest::replacesAsAWholeAndLeavesNoOtherFile()
{
    QVERIFY(writeAtomically(path(u"f"_s), QByteArray(1000, 'x')));
    QVERIFY(writeAtomically(path(u"f"_s), "short"));
    QCOMPARE(readWhole(path(u"f"_s)).value(), QByteArray("short"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"f"_s));
}

void AtomicFileTest::aReadOnlyFolderIsTold()
{
    // Nobody, not even root, can make a file there.
    const auto written = writeAtomically(u"/proc/self/checkpoint.pt"_s, "x");
    QCOMPARE(written.error().code, u"TRAINING-CannotWrite"_s);
    QVERIFY(written.error().message.contains(u"/proc/self"_s));
    QVERIFY(!written.error().hint.isEmpty());
}

void AtomicFileTest::aFullDiskIsToldAndTheOldFileStays()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (mount("none", folder.constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("A small disk can only be mounted by root.");
    }
    struct Unmount
    {
        const QByteArray &folder;
        ~Unmount() { umount2(folder.constData(), MNT_DETACH); }
    } const unmount{folder};
    QVERIFY(writeAtomically(path(u"f"_s), "old"));
    const auto written = writeAtomically(path(u"f"_s), QByteArray(2'000'000, 'x'));
    QCOMPARE(written.error().code, u"TRAINING-DiskFull"_s);
    QCOMPARE(readWhole(path(u"f"_s)).value(), QByteArray("old"));
    // What was begun is gone, so that the disk has its room back.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"f"_s));
    QVERIFY(writeAtomically(path(u"f"_s), QByteArray(500'000, 'y')));
}

void AtomicFileTest::aMissingFileIsTold()
{
    QCOMPARE(readWhole(path(u"none"_s)).error().code, u"TRAINING-CannotRead"_s);
}

void AtomicFileTest::aKilledWriterLeavesAWholeFile()
{
    std::mt19937 random(5);
    for (int round = 0; round < 25; ++round) {
        ChildProcess child({path(u"f"_s)});
        for (int i = std::uniform_int_distribution<>(1, 5)(random); i > 0; --i) {
            QVERIFY(!child.readLine().isEmpty());
        }
        child.kill();
        const QByteArray content = readWhole(path(u"f"_s)).value();
        QCOMPARE(content.size(), Size);
        QCOMPARE(content.count(content.front()), Size);
    }
}

namespace {

/// Writes one whole file after the other, each of another letter, and tells each.
int writeForever(const QString &file)
{
    for (char letter = 'a';; letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1)) {
        if (!writeAtomically(file, QByteArray(Size, letter))) {
            return 1;
        }
        std::printf("%c\n", letter);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QStringList task = childTask(application); !task.isEmpty()) {
        return writeForever(task.first());
    }
    AtomicFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_atomicfile.moc"
