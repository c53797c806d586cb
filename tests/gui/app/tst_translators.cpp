#include "translations/translators.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTest>
#include <QXmlStreamReader>

using ktrdr::translations::install;

class TestTranslators final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void qtsOwnButtonsSpeakTheLanguage_data();
    void qtsOwnButtonsSpeakTheLanguage();
    void anotherLanguageReplacesTheFirst();
    void englishHasPluralForms();
    void unknownLanguageIsEnglish();
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
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
    install(*QCoreApplication::instance(), language);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
}

void TestTranslators::anotherLanguageReplacesTheFirst()
{
    install(*QCoreApplication::instance(), QStringLiteral("de"));
    QCOMPARE(QLocale().language(), QLocale::German);
    install(*QCoreApplication::instance(), QStringLiteral("en"));
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    QCOMPARE(QCoreApplication::translate("StatusLine", "Nothing is running"),
             QStringLiteral("Nothing is running"));
}

void TestTranslators::englishHasPluralForms()
{
    install(*QCoreApplication::instance(), QStringLiteral("en"));
    const auto minutes = [](int count) {
        return QCoreApplication::translate("ktrdr::ui::TimeframeChooser", "%n minute(s)", nullptr,
                                           count);
    };
    QCOMPARE(minutes(1), QStringLiteral("1 minute"));
    QCOMPARE(minutes(5), QStringLiteral("5 minutes"));
}

void TestTranslators::unknownLanguageIsEnglish()
{
    install(*QCoreApplication::instance(), QStringLiteral("xx"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

void TestTranslators::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"ktrdr_en.ts", "ktrdr_de.ts", "ktrdr_zh_CN.ts"})
        QTest::newRow(name) << QStringLiteral(KTRDR_TRANSLATIONS "/") + QLatin1StringView(name);
}

void TestTranslators::everySentenceIsTranslated()
{
    QFETCH(const QString, file);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&source);
    QStringList untranslated;
    QString sentence;
    int count = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1StringView("source")) {
            sentence = xml.readElementText();
            ++count;
        } else if (xml.isStartElement() && xml.name() == QLatin1StringView("translation")) {
            const bool isOpen = xml.attributes().hasAttribute(QLatin1StringView("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (isOpen || text.trimmed().isEmpty())
                untranslated << sentence;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(count > 20);
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslators)
#include "tst_translators.moc"
