#include "core/settings/secretstore.h"

#include <qt6keychain/keychain.h>

#include <QDir>
#include <QSaveFile>

namespace ktrdr::settings {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

constexpr auto OnlyOwner = QFile::ReadOwner | QFile::WriteOwner;

QString serviceName()
{
    return u"ktrdr-monitor"_s;
}

} // namespace

SecretStore::SecretStore(QString folder, bool mayUseKeychain, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_mayUseKeychain(mayUseKeychain)
{}

bool SecretStore::isKeychainWanted()
{
    return qEnvironmentVariable("KTRDR_KEYCHAIN") != u"no";
}

QString SecretStore::fileOf(const QString &key) const
{
    return QDir(m_folder).filePath(key);
}

void SecretStore::read(const QString &key, const Read &done)
{
    QFile file(fileOf(key));
    if (file.exists()) {
        if (file.open(QIODevice::ReadOnly)) {
            done(file.readAll());
        } else {
            done(failure(
                {u"SECRETS-NotReadable"_s,
                 tr("The file %1 cannot be read: %2").arg(file.fileName(), file.errorString()),
                 tr("Give yourself the right to read it, or enter the token again."),
                 {},
                 {}}));
        }
        return;
    }
    const Error notFound{u"SECRETS-NotFound"_s,
                         tr("No token is stored under “%1”.").arg(key),
                         tr("Enter the token again."),
                         {},
                         {}};
    if (!m_mayUseKeychain) {
        done(failure(notFound));
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(serviceName(), this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, done, notFound] {
        if (job->error() == QKeychain::NoError) {
            done(job->binaryData());
        } else if (job->error() == QKeychain::EntryNotFound) {
            done(failure(notFound));
        } else {
            done(failure({u"SECRETS-NotReadable"_s,
                          tr("The keychain does not give the token “%1”: %2")
                              .arg(job->key(), job->errorString()),
                          tr("Unlock the keychain, or enter the token again."),
                          {},
                          {}}));
        }
    });
    job->start();
}

void SecretStore::write(const QString &key, const QByteArray &secret, const Written &done)
{
    if (!m_mayUseKeychain) {
        done(writeFile(key, secret));
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(serviceName(), this);
    job->setKey(key);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job, key, secret, done] {
        if (job->error() != QKeychain::NoError) {
            done(writeFile(key, secret));
            return;
        }
        // One from a time without a keychain would be read first.
        QFile::remove(fileOf(key));
        done(Place::Keychain);
    });
    job->start();
}

Result<SecretStore::Place> SecretStore::writeFile(const QString &key,
                                                  const QByteArray &secret) const
{
    const QString path = fileOf(key);
    const bool hasFolder = QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, OnlyOwner | QFile::ExeOwner);
    QSaveFile file(path);
    const bool isOpen = hasFolder && file.open(QIODevice::WriteOnly);
    // Before the secret is in it.
    if (isOpen && file.setPermissions(OnlyOwner) && file.write(secret) == secret.size() &&
        file.commit()) {
        return Place::File;
    }
    return failure({u"SECRETS-NotWritten"_s,
                    tr("The token cannot be stored in %1: %2").arg(path, file.errorString()),
                    tr("Make room, or give yourself the right to write there."),
                    {},
                    {}});
}

void SecretStore::remove(const QString &key)
{
    QFile::remove(fileOf(key));
    if (!m_mayUseKeychain) {
        return;
    }
    auto *job = new QKeychain::DeletePasswordJob(serviceName(), this);
    job->setKey(key);
    job->start();
}

} // namespace ktrdr::settings
