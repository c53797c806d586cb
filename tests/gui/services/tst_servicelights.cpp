#include "ui/services/servicelights.h"

#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/gui/services/servicesfixture.h"
#include "tests/support/stricttest.h"

#include <QAction>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace ktrdr;
using namespace ktrdr::ui;
using remote::ServiceKind;

namespace {

struct Fixture
{
    test::ServicesFixture services;
    QStatusBar bar;
    ServiceLights *lights = new ServiceLights(services.hub);

    Fixture()
    {
        bar.addPermanentWidget(lights);
        bar.resize(900, 30);
        bar.show();
    }

    [[nodiscard]] QToolButton *item(const QString &name) const
    {
        return lights->findChild<QToolButton *>(u"serviceLight." + name);
    }
};

const QUrl SomeUrl(QStringLiteral("http://10.0.0.7:5001"));

} // namespace

class TestServiceLights final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutServicesThereIsNothing();
    void itemsComeAndGoWithTheServices();
    void theToolTipTellsAllThreeLights();
    void aClickOrSpaceAsksForTheService();
    void inANarrowWindowNamesGiveWay();
};

void TestServiceLights::withoutServicesThereIsNothing()
{
    const Fixture f;
    QVERIFY(!f.lights->isVisible());
}

void TestServiceLights::itemsComeAndGoWithTheServices()
{
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Serve, SomeUrl);
    f.services.add(QStringLiteral("attic"), ServiceKind::Serve, SomeUrl);
    QVERIFY(f.lights->isVisible());
    QTRY_VERIFY(f.item(QStringLiteral("attic"))->x() > f.item(QStringLiteral("desk"))->x());
    QCOMPARE(f.item(QStringLiteral("desk"))->text(), QStringLiteral("desk"));
    QVERIFY(f.services.hub.remove(QStringLiteral("desk")));
    QTRY_VERIFY(!f.item(QStringLiteral("desk")));
    QVERIFY(f.services.hub.remove(QStringLiteral("attic")));
    QVERIFY(!f.lights->isVisible());
}

void TestServiceLights::theToolTipTellsAllThreeLights()
{
    const test::KtrdrBackendDouble backend;
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Backend, backend.url());
    f.services.add(QStringLiteral("off"), ServiceKind::Backend, test::refusedUrl());
    (void)f.services.check(QStringLiteral("desk"));
    (void)f.services.check(QStringLiteral("off"));
    const QToolButton &up = *f.item(QStringLiteral("desk"));
    const QToolButton &down = *f.item(QStringLiteral("off"));
    QTRY_COMPARE(up.accessibleName(), QStringLiteral("desk: Works"));
    QTRY_COMPARE(down.accessibleName(), QStringLiteral("off: No answer"));
    for (const char *sentence :
         {"A process answers at", "The service does its work.", "No data have come through it"})
        QVERIFY2(up.toolTip().contains(QLatin1StringView(sentence)), qPrintable(up.toolTip()));
    QVERIFY(down.toolTip().contains(QStringLiteral("No usable answer comes from")));
    QVERIFY(up.icon().pixmap(14).toImage() != down.icon().pixmap(14).toImage());
}

void TestServiceLights::aClickOrSpaceAsksForTheService()
{
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Serve, SomeUrl);
    const QSignalSpy asked(f.lights, &ServiceLights::serviceRequested);
    QToolButton *item = f.item(QStringLiteral("desk"));
    QTest::mouseClick(item, Qt::LeftButton);
    item->setFocus();
    QTest::keyClick(item, Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("desk"));
}

void TestServiceLights::inANarrowWindowNamesGiveWay()
{
    Fixture f;
    for (int i = 0; i < 12; ++i) {
        f.services.add(QStringLiteral("a-service-with-a-long-name-%1").arg(i), ServiceKind::Serve,
                       SomeUrl);
    }
    QVERIFY2(f.bar.minimumSizeHint().width() < 500,
             qPrintable(QString::number(f.bar.minimumSizeHint().width())));
}

QTEST_MAIN(TestServiceLights)
#include "tst_servicelights.moc"
