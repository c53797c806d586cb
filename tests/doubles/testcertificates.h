#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTemporaryDir>

namespace ktrdr::test {

/// A certificate authority and certificates made on the spot with the program openssl, in files
/// that live as long as the object; ends the test program where that fails.
class TestCertificates
{
public:
    enum class Key : quint8 { Ec, Rsa };
    /// What a certificate says.
    struct Wish
    {
        /// As OpenSSL writes them: `DNS:localhost`, `IP:127.0.0.1`.
        QStringList names{QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1")};
        QDateTime from = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime until = QDateTime::currentDateTimeUtc().addDays(1);
        Key key = Key::Ec;
    };
    /// PEM files.
    struct Pair
    {
        QString certificateFile{};
        QString keyFile{};
    };

    TestCertificates();

    [[nodiscard]] QString authorityFile() const { return file("ca.pem"); }
    /// Signed by the authority.
    [[nodiscard]] Pair issue(const Wish &wish);
    [[nodiscard]] Pair issue() { return issue(Wish{}); }
    /// Signed by itself alone.
    [[nodiscard]] Pair selfSigned();

private:
    [[nodiscard]] QString file(const char *name) const;
    void write(const char *name, const QByteArray &text) const;
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] Pair next();

    QTemporaryDir m_folder;
    int m_made = 0;
};

} // namespace ktrdr::test
