#include "tests/cli/trainingruns.h"

#include "tests/cli/ktrdrprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

void loadGoog(const KtrdrHome &home)
{
    QCOMPARE(
        home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s, u"--source"_s, u"sample"_s}).exitCode,
        0);
}

QStringList train(const QStringList &more)
{
    return QStringList{u"train"_s, u"rsi"_s, u"--seed"_s, u"1"_s} + more;
}

bool isInEpoch(const QJsonObject &line, int epoch)
{
    static const QRegularExpression form(u"epoch (\\d+)/"_s);
    const auto match = form.match(line[u"message"_s].toString());
    return match.hasMatch() && match.captured(1).toInt() >= epoch;
}

QList<QJsonObject> trainingRecords(const KtrdrHome &home)
{
    return home.run({u"ops"_s, u"list"_s, u"--type"_s, u"training"_s, u"--json"_s}).lines();
}

QString longStrategy(const KtrdrHome &home, const QByteArray &epochs)
{
    QFile sample(QStringLiteral(KTRDR_STRATEGIES "/rsi.yaml"));
    if (!sample.open(QIODevice::ReadOnly)) {
        qFatal("no sample strategy");
    }
    QByteArray text = sample.readAll();
    text.replace("epochs: 30", QByteArray("epochs: " + epochs));
    return home.writeScratch(u"long.yaml"_s, text);
}

} // namespace ktrdr::test
