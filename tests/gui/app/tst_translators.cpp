#include "translations/translators.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QTest>

class TestTranslators final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void qtsOwnButtonsSpeakTheLanguage_data();
    void qtsOwnButtonsSpeakTheLanguage();
};

void TestTranslators::qtsOwnButtonsSpeakTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Abbrechen");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("取消");
}

void TestTranslators::qtsOwnButtonsSpeakTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, cancel);
    ktrdr::translations::install(*QCoreApplication::instance(), language);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
}

QTEST_GUILESS_MAIN(TestTranslators)
#include "tst_translators.moc"
