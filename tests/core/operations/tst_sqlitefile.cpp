#include "core/operations/sqlitefile.h"

#include "tests/support/stricttest.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;

namespace {

/// Whether another process finds the file locked.
bool isLockedForOthers(const QByteArray &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(path.constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        ::_exit(::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

class TestSqliteFile final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFileIsSound();
    void aCutFileIsTorn();
    void anotherFileInItsPlaceIsLookedAtAnew();
    void whatIsNoDatabaseIsTorn();
    void whatCannotBeOpenedIsNotJudged();
    void locksOfThisProcessStay();

private:
    void prepare() override;
    void writeDatabase() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestSqliteFile::prepare()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"some.db"_s);
    writeDatabase();
}

void TestSqliteFile::writeDatabase() const
{
    const QString name = u"sqlitefile"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE t(x)"_s));
        QVERIFY(query.exec(u"INSERT INTO t VALUES(zeroblob(20000))"_s));
    }
    QSqlDatabase::removeDatabase(name);
}

void TestSqliteFile::aWholeFileIsSound()
{
    QVERIFY(!isTornSqliteFile(m_path));
    QVERIFY(!isTornSqliteFile(m_path));
}

void TestSqliteFile::aCutFileIsTorn()
{
    QVERIFY(!isTornSqliteFile(m_path));
    QVERIFY(QFile::resize(m_path, 8192));
    QVERIFY(isTornSqliteFile(m_path));
    QVERIFY(QFile::resize(m_path, 50));
    QVERIFY(isTornSqliteFile(m_path));
}

void TestSqliteFile::anotherFileInItsPlaceIsLookedAtAnew()
{
    QVERIFY(QFile::resize(m_path, 8192));
    QVERIFY(isTornSqliteFile(m_path));
    QVERIFY(QFile::rename(m_path, m_path + u".aside"_s));
    writeDatabase();
    QVERIFY(!isTornSqliteFile(m_path));
}

void TestSqliteFile::whatIsNoDatabaseIsTorn()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QVERIFY(isTornSqliteFile(m_path));
}

void TestSqliteFile::whatCannotBeOpenedIsNotJudged()
{
    QVERIFY(!isTornSqliteFile(m_dir->filePath(u"nowhere/some.db"_s)));
}

void TestSqliteFile::locksOfThisProcessStay()
{
    const QByteArray name = QFile::encodeName(m_path);
    const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    QVERIFY(::fcntl(file, F_SETLK, &lock) == 0);
    QVERIFY(isLockedForOthers(name));
    QVERIFY(!isTornSqliteFile(m_path));
    QVERIFY(isLockedForOthers(name));
    ::close(file);
}

QTEST_GUILESS_MAIN(TestSqliteFile)
#include "tst_sqlitefile.moc"
