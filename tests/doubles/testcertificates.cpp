#include "tests/doubles/testcertificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace ktrdr::test {

namespace {

const QByteArray Configuration = R"([ca]
default_ca = authority
[authority]
new_certs_dir = .
database = index
rand_serial = yes
unique_subject = no
default_md = sha256
policy = anything
[anything]
commonName = supplied
[req]
distinguished_name = subject
[subject]
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
)";

QStringList keyArguments(TestCertificates::Key key)
{
    if (key == TestCertificates::Key::Rsa)
        return {u"-newkey"_s, u"rsa:2048"_s};
    return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMddHHmmss'Z'"_s);
}

} // namespace

TestCertificates::TestCertificates()
{
    write("openssl.cnf", Configuration);
    write("index", {});
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-config"_s, u"openssl.cnf"_s,
                        u"-extensions"_s, u"root"_s, u"-subj"_s, u"/CN=Authority of the tests"_s,
                        u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s} +
            keyArguments(Key::Ec));
}

TestCertificates::Pair TestCertificates::issue(const Wish &wish)
{
    const Pair pair = next();
    write("names", "subjectAltName = " + wish.names.join(u',').toLatin1() + '\n');
    openssl(QStringList{u"req"_s, u"-new"_s, u"-nodes"_s, u"-config"_s, u"openssl.cnf"_s,
                        u"-subj"_s, u"/CN=A service of the tests"_s, u"-keyout"_s, pair.keyFile,
                        u"-out"_s, u"request"_s} +
            keyArguments(wish.key));
    openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"openssl.cnf"_s, u"-cert"_s,
             u"ca.pem"_s, u"-keyfile"_s, u"ca.key"_s, u"-in"_s, u"request"_s, u"-extfile"_s,
             u"names"_s, u"-startdate"_s, stamp(wish.from), u"-enddate"_s, stamp(wish.until),
             u"-out"_s, pair.certificateFile});
    return pair;
}

TestCertificates::Pair TestCertificates::selfSigned()
{
    const Pair pair = next();
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-config"_s, u"openssl.cnf"_s,
                        u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                        u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, pair.keyFile,
                        u"-out"_s, pair.certificateFile} +
            keyArguments(Key::Ec));
    return pair;
}

TestCertificates::Pair TestCertificates::next()
{
    const QString path = m_folder.filePath(QString::number(++m_made));
    return {path + u".pem"_s, path + u".key"_s};
}

QString TestCertificates::file(const char *name) const
{
    return m_folder.filePath(QString::fromLatin1(name));
}

void TestCertificates::write(const char *name, const QByteArray &text) const
{
    QFile written(file(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(written.fileName()));
}

void TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("openssl %s: %s %s", qPrintable(arguments.join(u' ')),
               qPrintable(process.errorString()), process.readAllStandardError().constData());
    }
}

} // namespace ktrdr::test
