#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace ktrdr::test {

/// A session bus of its own with GNOME's keyring on it, unlocked and empty, in a folder of its own.
/// From begin() on it is this process's session bus; nothing else can be started by it.
class SecretService
{
public:
    SecretService() = default;
    ~SecretService();
    SecretService(const SecretService &) = delete;
    SecretService &operator=(const SecretService &) = delete;

    /// Whether this computer has the programs for it.
    [[nodiscard]] static bool isInstalled();
    /// Before anything of this process uses the session bus. Empty, or what went wrong.
    [[nodiscard]] QString begin();
    /// Ends the keyring; the bus stays, so that its absence is noticed at once.
    void endKeyring();

private:
    [[nodiscard]] bool startBus();
    [[nodiscard]] bool startKeyring();
    [[nodiscard]] bool isKeyringOnBus() const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
};

} // namespace ktrdr::test
