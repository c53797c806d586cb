#include "tests/cli/ktrdrprogram.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestRun = 60'000;
}

QList<QJsonObject> Run::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            QTest::qFail(QByteArray("no JSON object: " + line).constData(), __FILE__, __LINE__);
        }
        objects.append(document.object());
    }
    return objects;
}

QStringList Run::errorLines() const
{
    return QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts);
}

LiveProgram::LiveProgram(const QString &program, const QStringList &arguments,
                         const QStringList &environment)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"KTRDR_HOME"_s);
    variables.remove(u"KTRDR_DATA_DIR"_s);
    variables.remove(u"LANGUAGE"_s);
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    variables.insert(u"KTRDR_KEYCHAIN"_s, u"no"_s);
    for (const QString &pair : environment) {
        variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    m_process.setProcessEnvironment(variables);
    m_process.start(program, arguments);
}

LiveProgram::~LiveProgram()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        static_cast<void>(end());
    }
}

bool LiveProgram::isInNewOutput(const std::function<bool(const QJsonObject &)> &wanted)
{
    m_out += m_process.readAllStandardOutput();
    for (qsizetype end = m_out.indexOf('\n', m_looked); end >= 0;
         end = m_out.indexOf('\n', m_looked)) {
        const QByteArray line = m_out.mid(m_looked, end - m_looked);
        m_looked = end + 1;
        if (wanted(QJsonDocument::fromJson(line).object())) {
            return true;
        }
    }
    return false;
}

bool LiveProgram::waitForLine(const std::function<bool(const QJsonObject &)> &wanted)
{
    bool isFound = false;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            const bool hasEnded = m_process.state() == QProcess::NotRunning;
            isFound = isInNewOutput(wanted);
            return isFound || hasEnded;
        },
        LongestRun));
    return isFound;
}

void LiveProgram::signal(int number)
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

Run LiveProgram::end()
{
    Run run;
    run.hasExited =
        QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, LongestRun) &&
        m_process.exitStatus() == QProcess::NormalExit;
    run.exitCode = m_process.exitCode();
    run.out = m_out + m_process.readAllStandardOutput();
    run.err = m_process.readAllStandardError();
    return run;
}

QString KtrdrHome::scratch(const QString &name) const
{
    return m_scratch.filePath(name);
}

QString KtrdrHome::writeScratch(const QString &name, const QByteArray &bytes) const
{
    QFile file(scratch(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        QTest::qFail("a scratch file could not be written", __FILE__, __LINE__);
    }
    return file.fileName();
}

Run KtrdrHome::run(const QStringList &arguments, const QStringList &environment) const
{
    return runProgram(ktrdrProgram(), QStringList{u"--home"_s, folder()} + arguments, environment);
}

std::unique_ptr<LiveProgram> KtrdrHome::start(const QStringList &arguments) const
{
    return std::make_unique<LiveProgram>(ktrdrProgram(),
                                         QStringList{u"--home"_s, folder()} + arguments);
}

Run runProgram(const QString &program, const QStringList &arguments, const QStringList &environment)
{
    return LiveProgram(program, arguments, environment).end();
}

QString ktrdrProgram()
{
    return QStringLiteral(KTRDR_PROGRAM);
}

QByteArray generatedMinutes(qint64 bars)
{
    constexpr int MinutesPerDay = 24 * 60;
    QByteArray text = ",open,high,low,close,volume\n";
    text.reserve(bars * 56);
    QByteArray day;
    for (qint64 i = 0; i < bars; ++i) {
        const int minute = static_cast<int>(i % MinutesPerDay);
        if (minute == 0) {
            day = QDate(2000, 1, 1).addDays(i / MinutesPerDay).toString(Qt::ISODate).toLatin1();
        }
        const QByteArray price = QByteArray::number(100 + i % 97) + ".25";
        text += day + 'T' + QByteArray::number(100 + minute / 60).sliced(1) + ':' +
                QByteArray::number(100 + minute % 60).sliced(1) + ":00Z," + price + ",200,90," +
                price + ',' + QByteArray::number(i % 1000) + '\n';
    }
    return text;
}

QString longImportFile()
{
    static const QTemporaryDir folder;
    const QString fileName = folder.filePath(u"LONG_1m.csv"_s);
    QFile file(fileName);
    if (file.exists()) {
        return fileName;
    }
    const QByteArray text = generatedMinutes(LongImportBars);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        QTest::qFail("the long file could not be written", __FILE__, __LINE__);
    }
    return fileName;
}

QJsonObject onlyOperation(const KtrdrHome &home, const QString &type)
{
    const Run list = home.run({u"ops"_s, u"list"_s, u"--json"_s, u"--type"_s, type});
    const QList<QJsonObject> lines = list.lines();
    if (lines.size() != 1) {
        QTest::qFail("not exactly one operation", __FILE__, __LINE__);
        return {};
    }
    return lines.first();
}

} // namespace ktrdr::test
