#include "core/services/engine/tlstrust.h"

#include "core/services/http/text.h"
#include <QFile>
#include <QSslCertificate>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

TransportFailure unusable(const QString &text)
{
    return {FailureKind::Tls, text};
}

QString explain(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return Text::tr("The server's certificate has expired (on %1).")
            .arg(error.certificate().expiryDate().toString(Qt::ISODate));
    case QSslError::CertificateNotYetValid:
        return Text::tr(
                   "The server's certificate is not valid yet (from %1). Is this computer's clock "
                   "right?")
            .arg(error.certificate().effectiveDate().toString(Qt::ISODate));
    case QSslError::HostNameMismatch:
        return Text::tr("The server's certificate was made for another name (%1).")
            .arg(QStringList(error.certificate().subjectAlternativeNames().values() +
                             error.certificate().subjectInfo(QSslCertificate::CommonName))
                     .join(u", "_s));
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return Text::tr("The server's certificate is self-signed and not among the trusted ones.");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Text::tr(
            "The server's certificate was issued by an authority that is not trusted here.");
    case QSslError::CertificateRevoked:
        return Text::tr("The server's certificate was revoked.");
    default:
        return Text::tr("The server's certificate was not accepted: %1.").arg(error.errorString());
    }
}

} // namespace

Transported<QSslConfiguration> tlsConfiguration(const Origin &origin)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    if (origin.caFile.isEmpty())
        return configuration;
    QFile file(origin.caFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            unusable(Text::tr("The file with the trusted certificates cannot be read: "
                              "%1 (%2).")
                         .arg(origin.caFile, file.errorString())));
    }
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty()) {
        return tl::unexpected(
            unusable(Text::tr("There is no certificate in PEM form in %1.").arg(origin.caFile)));
    }
    configuration.setCaCertificates(authorities);
    return configuration;
}

QString explain(const QList<QSslError> &errors, const QString &handshakeError)
{
    // OpenSSL's words for bytes that are no TLS record.
    if (errors.isEmpty() && handshakeError.contains(u"wrong version number"))
        return Text::tr(
            "What answers there does not speak TLS; its address may begin with http://.");
    // What names the cause best first: a pinned authority that does not match also leaves the
    // chain unverified.
    for (const QSslError::SslError kind :
         {QSslError::CertificateExpired, QSslError::CertificateNotYetValid,
          QSslError::HostNameMismatch, QSslError::CertificateRevoked}) {
        for (const QSslError &error : errors) {
            if (error.error() == kind)
                return explain(error);
        }
    }
    return errors.isEmpty() ? handshakeError : explain(errors.first());
}

} // namespace ktrdr::services
