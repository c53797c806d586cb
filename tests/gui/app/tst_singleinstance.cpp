#include "app/desktop/singleinstance.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using ktrdr::desktop::SingleInstance;

class TestSingleInstance final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void secondStartHandsItsArgumentsOver();
    void staleSocketIsInNobodysWay();
    void nextOneIsFirstAgain();
    void longHomeGetsAShortSocket();
    void handOverFailsWhenTheFirstHasGone();
};

void TestSingleInstance::secondStartHandsItsArgumentsOver()
{
    const QTemporaryDir home;
    SingleInstance first(home.path());
    QVERIFY(first.acquire());
    QSignalSpy again(&first, &SingleInstance::startedAgain);
    const QStringList arguments{QStringLiteral("--show"), QStringLiteral("op_ä")};
    const QFuture<bool> handedOver = QtConcurrent::run([path = home.path(), arguments] {
        SingleInstance second(path);
        return !second.acquire() && second.handOver(arguments);
    });
    QTRY_COMPARE(again.count(), 1);
    QCOMPARE(again.first().first().toStringList(), arguments);
    QTRY_VERIFY(handedOver.isFinished());
    QVERIFY(handedOver.result());
}

void TestSingleInstance::staleSocketIsInNobodysWay()
{
    const QTemporaryDir home;
    QString socket;
    {
        SingleInstance first(home.path());
        QVERIFY(first.acquire());
        socket = first.socketName();
    }
    QFile left(socket);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance next(home.path());
    QVERIFY(next.acquire());
    QVERIFY(QFileInfo::exists(next.socketName()));
}

void TestSingleInstance::nextOneIsFirstAgain()
{
    const QTemporaryDir home;
    {
        SingleInstance first(home.path());
        QVERIFY(first.acquire());
        SingleInstance second(home.path());
        QVERIFY(!second.acquire());
    }
    SingleInstance third(home.path());
    QVERIFY(third.acquire());
}

void TestSingleInstance::longHomeGetsAShortSocket()
{
    const QTemporaryDir home;
    const QString deep = home.filePath(QString(120, u'x'));
    QVERIFY(QDir().mkpath(deep));
    SingleInstance instance(deep);
    QVERIFY(instance.socketName().toLocal8Bit().size() <= 100);
    QVERIFY(instance.acquire());
    const SingleInstance other(home.path());
    QVERIFY(other.socketName() != instance.socketName());
}

void TestSingleInstance::handOverFailsWhenTheFirstHasGone()
{
    const QTemporaryDir home;
    SingleInstance alone(home.path());
    QVERIFY(!alone.handOver({}));
}

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
