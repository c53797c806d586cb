#pragma once

#include "core/operations/error.h"

#include <QObject>
#include <QString>

#include <functional>

namespace ktrdr::settings {

/// Tokens and passwords: in the desktop's keychain where there is one, else in files of the data
/// home that nobody but the user may read. Never in the settings, never in a log. Lives on the
/// consumer's thread; nothing blocks.
class SecretStore final : public QObject
{
    Q_OBJECT

public:
    enum class Place : quint8 { Keychain, File };
    using Read = std::function<void(const operations::Result<QByteArray> &)>;
    using Written = std::function<void(const operations::Result<Place> &)>;

    /// `folder` holds the files; it is made when needed.
    explicit SecretStore(QString folder, bool mayUseKeychain = isKeychainWanted(),
                         QObject *parent = nullptr);
    /// False where the environment says `KTRDR_KEYCHAIN=no`: for machines whose keychain asks for a
    /// password when nobody is there.
    [[nodiscard]] static bool isKeychainWanted();

    /// Answers come once, perhaps before the call returns, and not after the store's end. `key` is
    /// made of letters, digits, `-`, `_` and `.`. Errors: SECRETS-NotFound, SECRETS-NotReadable.
    void read(const QString &key, const Read &done);
    /// Errors: SECRETS-NotWritten.
    void write(const QString &key, const QByteArray &secret, const Written &done);
    /// From wherever it is.
    void remove(const QString &key);

private:
    [[nodiscard]] QString fileOf(const QString &key) const;
    [[nodiscard]] operations::Result<Place> writeFile(const QString &key,
                                                      const QByteArray &secret) const;

    const QString m_folder;
    const bool m_mayUseKeychain;
};

} // namespace ktrdr::settings
