#include "core/settings/secretstore.h"

#include "tests/core/settings/secretservice.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::settings;
using ktrdr::operations::Result;
using ktrdr::test::SecretService;

/// Secrets in a real keychain, and in files where there is none.
class TestSecretStore : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeychainASecretIsInAFileOfItsOwner();
    void aSecretIsInTheKeychainAndInNoFile();
    void aSecretIsReplacedAndRemoved();
    void aFileFromATimeWithoutAKeychainGivesWay();
    void aKeychainThatIsGoneLeavesFiles();

protected:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files);
    }
    [[nodiscard]] static std::optional<SecretStore::Place> write(SecretStore &store,
                                                                 const QByteArray &secret);
    /// What is stored, or the code of the error.
    [[nodiscard]] static QByteArray read(SecretStore &store);
    /// Begins it once; why this computer cannot, otherwise.
    [[nodiscard]] QString keychain();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretService> m_service;
};

std::optional<SecretStore::Place> TestSecretStore::write(SecretStore &store,
                                                         const QByteArray &secret)
{
    std::optional<Result<SecretStore::Place>> written;
    store.write(u"lab"_s, secret,
                [&written](const Result<SecretStore::Place> &result) { written = result; });
    if (!QTest::qWaitFor([&written] { return written.has_value(); }, 30'000) || !*written) {
        return std::nullopt;
    }
    return **written;
}

QByteArray TestSecretStore::read(SecretStore &store)
{
    std::optional<Result<QByteArray>> found;
    store.read(u"lab"_s, [&found](const Result<QByteArray> &result) { found = result; });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }, 30'000)) {
        return "no answer";
    }
    return *found ? **found : found->error().code.toUtf8();
}

QString TestSecretStore::keychain()
{
    if (!SecretService::isInstalled()) {
        return u"gnome-keyring and dbus are not installed"_s;
    }
    if (m_service) {
        return {};
    }
    m_service = std::make_unique<SecretService>();
    const QString trouble = m_service->begin();
    if (!trouble.isEmpty()) {
        m_service.reset();
    }
    return trouble;
}

void TestSecretStore::withoutAKeychainASecretIsInAFileOfItsOwner()
{
    SecretStore store(m_folder->path(), false);
    QCOMPARE(read(store), "SECRETS-NotFound");
    QVERIFY(write(store, "s3cret") == SecretStore::Place::File);
    QCOMPARE(files(), QStringList{u"lab"_s});
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"lab"_s)) & others));
    QCOMPARE(read(store), "s3cret");
    store.remove(u"lab"_s);
    QVERIFY(files().isEmpty());
}

void TestSecretStore::aSecretIsInTheKeychainAndInNoFile()
{
    if (const QString trouble = keychain(); !trouble.isEmpty()) {
        QSKIP(qPrintable(trouble));
    }
    SecretStore store(m_folder->path(), true);
    QVERIFY(write(store, "s3cret") == SecretStore::Place::Keychain);
    QVERIFY(files().isEmpty());
    QCOMPARE(read(store), "s3cret");
    SecretStore another(m_folder->path(), true);
    QCOMPARE(read(another), "s3cret");
    SecretStore withoutKeychain(m_folder->path(), false);
    QCOMPARE(read(withoutKeychain), "SECRETS-NotFound");
}

void TestSecretStore::aSecretIsReplacedAndRemoved()
{
    if (const QString trouble = keychain(); !trouble.isEmpty()) {
        QSKIP(qPrintable(trouble));
    }
    SecretStore store(m_folder->path(), true);
    QVERIFY(write(store, "first") == SecretStore::Place::Keychain);
    const QByteArray anyBytes("\x00\xff two\n", 7);
    QVERIFY(write(store, anyBytes) == SecretStore::Place::Keychain);
    QCOMPARE(read(store), anyBytes);
    store.remove(u"lab"_s);
    QTRY_COMPARE(read(store), "SECRETS-NotFound");
}

void TestSecretStore::aFileFromATimeWithoutAKeychainGivesWay()
{
    if (const QString trouble = keychain(); !trouble.isEmpty()) {
        QSKIP(qPrintable(trouble));
    }
    SecretStore before(m_folder->path(), false);
    QVERIFY(write(before, "old") == SecretStore::Place::File);
    SecretStore store(m_folder->path(), true);
    QCOMPARE(read(store), "old");
    QVERIFY(write(store, "new") == SecretStore::Place::Keychain);
    QVERIFY(files().isEmpty());
    QCOMPARE(read(store), "new");
}

void TestSecretStore::aKeychainThatIsGoneLeavesFiles()
{
    if (const QString trouble = keychain(); !trouble.isEmpty()) {
        QSKIP(qPrintable(trouble));
    }
    m_service->endKeyring();
    SecretStore store(m_folder->path(), true);
    QVERIFY(write(store, "s3cret") == SecretStore::Place::File);
    QCOMPARE(read(store), "s3cret");
    QFile::remove(m_folder->filePath(u"lab"_s));
    QCOMPARE(read(store), "SECRETS-NotReadable");
}

QTEST_GUILESS_MAIN(TestSecretStore)

#include "tst_secretstore.moc"
