#include "ui/services/servicesmodel.h"

#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/gui/services/servicesfixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/services/servicelamp.h"
#include "ui/services/servicetable.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using remote::ServiceKind;
using test::ServicesFixture;

namespace {

struct Fixture
{
    ServicesFixture services;
    ServicesModel model{services.hub};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString text(int row, ServiceColumn column, int role = Qt::DisplayRole) const
    {
        return model.index(row, static_cast<int>(column)).data(role).toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(text(row, ServiceColumn::Name));
        return names;
    }
};

const QUrl SomeUrl(QStringLiteral("http://10.0.0.7:5001"));

} // namespace

class TestServicesModel final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void servicesStandInTheUsersOrder();
    void whatIsNotKnownIsNotClaimed();
    void whatAnswersAndWorksIsTold();
    void whatRefusesIsDownInWords();
    void changesKeepTheRowsThatStay();
    void lightsHaveShapesOfTheirOwn();
    void everyColumnSortsByItsValues();
    void cellsAreReadInFullInEveryLanguage_data();
    void cellsAreReadInFullInEveryLanguage();
};

void TestServicesModel::servicesStandInTheUsersOrder()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    f.services.add(QStringLiteral("zebra"), ServiceKind::Ib, SomeUrl);
    f.services.add(QStringLiteral("ant"), ServiceKind::Serve, SomeUrl);
    QCOMPARE(f.names(), QStringList({QStringLiteral("zebra"), QStringLiteral("ant")}));
    QCOMPARE(f.text(0, ServiceColumn::Kind), QStringLiteral("IB host"));
    QCOMPARE(f.text(0, ServiceColumn::Address), QStringLiteral("10.0.0.7:5001"));
}

void TestServicesModel::whatIsNotKnownIsNotClaimed()
{
    Fixture f;
    f.services.add(QStringLiteral("ib"), ServiceKind::Ib, SomeUrl);
    QCOMPARE(f.text(0, ServiceColumn::Process), QStringLiteral("Not known"));
    QCOMPARE(f.text(0, ServiceColumn::Service), QStringLiteral("Not known"));
    QCOMPARE(f.text(0, ServiceColumn::Data), QStringLiteral("Not yet"));
    for (const auto column : {ServiceColumn::Latency, ServiceColumn::Reused, ServiceColumn::P50,
                              ServiceColumn::P95, ServiceColumn::P99})
        QCOMPARE(f.text(0, column), QString());
    QCOMPARE(f.text(0, ServiceColumn::Requests), QStringLiteral("0"));
}

void TestServicesModel::whatAnswersAndWorksIsTold()
{
    const test::KtrdrBackendDouble backend;
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Backend, backend.url());
    QVERIFY(f.services.check(QStringLiteral("desk")).isUsable());
    QTRY_COMPARE(f.text(0, ServiceColumn::Process), QStringLiteral("Answers"));
    QCOMPARE(f.text(0, ServiceColumn::Service), QStringLiteral("Works"));
    QCOMPARE(f.text(0, ServiceColumn::Data), QStringLiteral("Not yet"));
    QTRY_VERIFY(!f.text(0, ServiceColumn::P99).isEmpty());
    QCOMPARE(f.text(0, ServiceColumn::Requests), QString::number(backend.requests().size()));
    QCOMPARE(f.text(0, ServiceColumn::Open), QStringLiteral("1"));
    const QString told = f.text(0, ServiceColumn::Name, Qt::ToolTipRole);
    QVERIFY2(told.contains(QStringLiteral("The service does its work.")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("No data have come")), qPrintable(told));
}

void TestServicesModel::whatRefusesIsDownInWords()
{
    Fixture f;
    f.services.add(QStringLiteral("off"), ServiceKind::Backend, test::refusedUrl());
    QVERIFY(!f.services.check(QStringLiteral("off")).isUsable());
    QTRY_COMPARE(f.text(0, ServiceColumn::Process), QStringLiteral("No answer"));
    const QString told = f.text(0, ServiceColumn::Process, Qt::ToolTipRole);
    QVERIFY2(told.contains(QStringLiteral("No usable answer comes from 127.0.0.1:")),
             qPrintable(told));
    QCOMPARE(f.text(0, ServiceColumn::Process, ServiceIconRole), QStringLiteral("light-down"));
}

void TestServicesModel::changesKeepTheRowsThatStay()
{
    Fixture f;
    for (const char *name : {"a", "b", "c"})
        f.services.add(QString::fromLatin1(name), ServiceKind::Serve, SomeUrl);
    const QPersistentModelIndex b(f.model.indexOf(QStringLiteral("b")));
    QVERIFY(f.services.hub.remove(QStringLiteral("a")));
    QVERIFY(b.isValid());
    QCOMPARE(b.row(), 0);
    const QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    remote::ServiceEntry renamed = *f.services.hub.entry(QStringLiteral("c"));
    renamed.name = QStringLiteral("d");
    f.services.hub.save(renamed, {}, QStringLiteral("c"),
                        [](const operations::Result<void> &saved) { QVERIFY(saved); });
    QCOMPARE(f.names(), QStringList({QStringLiteral("b"), QStringLiteral("d")}));
    QVERIFY(b.isValid());
    QVERIFY(resets.isEmpty());
    QVERIFY(!f.model.indexOf(QStringLiteral("c")).isValid());
}

void TestServicesModel::lightsHaveShapesOfTheirOwn()
{
    using services::Light;
    QSet<QString> shapes;
    remote::ServiceState state;
    for (const auto &[process, service] :
         {std::pair(Light::Unknown, Light::Unknown), std::pair(Light::Up, Light::Up),
          std::pair(Light::Up, Light::Unknown), std::pair(Light::Up, Light::Down),
          std::pair(Light::Down, Light::Up)}) {
        state.health.process = process;
        state.health.service = service;
        shapes.insert(lookOf(state).iconName);
    }
    QCOMPARE(shapes.size(), 5);
    for (const QString &shape : std::as_const(shapes))
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(shape)), qPrintable(shape));
}

void TestServicesModel::everyColumnSortsByItsValues()
{
    const test::KtrdrBackendDouble backend;
    Fixture f;
    f.services.add(QStringLiteral("b-off"), ServiceKind::Backend, test::refusedUrl());
    f.services.add(QStringLiteral("c-up"), ServiceKind::Backend, backend.url());
    f.services.add(QStringLiteral("a-new"), ServiceKind::Ib, SomeUrl);
    (void)f.services.check(QStringLiteral("b-off"));
    (void)f.services.check(QStringLiteral("c-up"));
    ServiceTable table(f.model);
    const QAbstractItemModelTester sorted(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto first = [&table](ServiceColumn column, Qt::SortOrder order) {
        table.sortByColumn(static_cast<int>(column), order);
        return table.model()->index(0, 0).data().toString();
    };
    QTRY_COMPARE(first(ServiceColumn::Process, Qt::AscendingOrder), QStringLiteral("b-off"));
    QCOMPARE(first(ServiceColumn::Process, Qt::DescendingOrder), QStringLiteral("c-up"));
    QCOMPARE(first(ServiceColumn::Name, Qt::AscendingOrder), QStringLiteral("a-new"));
    QTRY_COMPARE(first(ServiceColumn::Requests, Qt::AscendingOrder), QStringLiteral("a-new"));
    // What is not known comes last.
    QCOMPARE(first(ServiceColumn::P50, Qt::AscendingOrder), QStringLiteral("c-up"));

    ServiceTable again(f.model);
    again.restoreColumns(table.saveColumns());
    QCOMPARE(again.horizontalHeader()->sortIndicatorSection(),
             static_cast<int>(ServiceColumn::P50));
    // The user's own order again.
    again.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(again.model()->index(0, 0).data().toString(), QStringLiteral("b-off"));
}

void TestServicesModel::cellsAreReadInFullInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestServicesModel::cellsAreReadInFullInEveryLanguage()
{
    QFETCH(const QString, language);
    translations::install(*QCoreApplication::instance(), language);
    const test::KtrdrBackendDouble backend;
    const test::KtrdrHttpDouble stranger;
    Fixture f;
    f.services.add(QStringLiteral("up"), ServiceKind::Backend, backend.url());
    f.services.add(QStringLiteral("other"), ServiceKind::Backend, stranger.url());
    f.services.add(QStringLiteral("off"), ServiceKind::TrainingHost, test::refusedUrl());
    for (const char *name : {"up", "other", "off"})
        (void)f.services.check(QString::fromLatin1(name));
    QTRY_VERIFY(!f.text(0, ServiceColumn::P99).isEmpty());
    const ServiceTable table(f.model);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < ServiceColumnCount; ++column) {
            const QModelIndex index = table.model()->index(row, column);
            QStyleOptionViewItem option;
            option.fontMetrics = table.fontMetrics();
            const int needed = table.itemDelegate()->sizeHint(option, index).width();
            QVERIFY2(table.columnWidth(column) >= needed, qPrintable(index.data().toString()));
        }
    }
    translations::install(*QCoreApplication::instance(), QStringLiteral("en"));
}

QTEST_MAIN(TestServicesModel)
#include "tst_servicesmodel.moc"
