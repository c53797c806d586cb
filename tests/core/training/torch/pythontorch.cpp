#include "tests/core/training/torch/pythontorch.h"

#include <QJsonDocument>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 100'000;

} // namespace

PythonTorch::~PythonTorch()
{
    m_python.closeWriteChannel();
    m_python.waitForFinished(Patience);
}

QString PythonTorch::version()
{
    return ask(u"version"_s, {})["version"_L1].toString();
}

QJsonObject PythonTorch::ask(const QString &what, QJsonObject request)
{
    if (m_python.state() == QProcess::NotRunning) {
        m_python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // The system's: Debian's packages are not those of another Python that is first on the
        // path.
        m_python.start(u"/usr/bin/python3"_s, {QStringLiteral(KTRDR_PYTORCH_REFERENCE)});
    }
    request.insert("do"_L1, what);
    m_python.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!m_python.canReadLine()) {
        if (!m_python.waitForReadyRead(Patience)) {
            return {{u"error"_s, m_python.errorString()}};
        }
    }
    return QJsonDocument::fromJson(m_python.readLine()).object();
}

} // namespace ktrdr::test
