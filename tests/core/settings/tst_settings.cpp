#include "core/settings/datahome.h"
#include "core/settings/settings.h"

#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ktrdr::settings::DataHome;
using ktrdr::settings::Settings;

class TestSettings : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileIsAnEmptyOne();
    void whatWasSavedIsReadAgain();
    void removingAKeyBringsTheDefaultBack();
    void anUnreadableFileIsSetAsideAndKept();
    void aFolderThatCannotBeWrittenIsTold();
    void savingNothingWritesNothing();
    void twoProgramsKeepWhatTheOtherSaved();
    void aChangeIsMadeOfWhatOthersSaved();
    void aFileDamagedMeanwhileIsSetAside();
    void theHomeIsTheOneAskedForAndIsMade();
    void aFileInPlaceOfTheHomeIsRefusedWithAHint();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"settings.json"_s); }
    QTemporaryDir m_folder;

protected:
    void prepare() override { QFile::remove(file()); }
};

void TestSettings::aMissingFileIsAnEmptyOne()
{
    const Settings settings = Settings::open(file());
    QVERIFY(settings.notice().isEmpty());
    QCOMPARE(settings.value(u"theme"_s, u"system"_s).toString(), u"system"_s);
}

void TestSettings::whatWasSavedIsReadAgain()
{
    Settings settings = Settings::open(file());
    settings.setValue(u"theme"_s, u"dark"_s);
    QVERIFY(settings.save().has_value());
    QCOMPARE(Settings::open(file()).value(u"theme"_s).toString(), u"dark"_s);
}

void TestSettings::removingAKeyBringsTheDefaultBack()
{
    Settings settings = Settings::open(file());
    settings.setValue(u"theme"_s, u"dark"_s);
    settings.remove(u"theme"_s);
    QVERIFY(!settings.contains(u"theme"_s));
    QCOMPARE(settings.value(u"theme"_s, u"system"_s).toString(), u"system"_s);
}

void TestSettings::anUnreadableFileIsSetAsideAndKept()
{
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"theme\": \"da");
    broken.close();

    const Settings settings = Settings::open(file());
    QVERIFY(settings.notice().contains(u"set aside"_s));
    const QStringList aside =
        QDir(m_folder.path()).entryList({u"settings.json.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile kept(m_folder.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("{\"theme\": \"da"));
}

void TestSettings::aFolderThatCannotBeWrittenIsTold()
{
    Settings settings = Settings::open(m_folder.filePath(u"nowhere/settings.json"_s));
    settings.setValue(u"theme"_s, u"dark"_s);
    const auto saved = settings.save();
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, u"SETTINGS-NotWritten"_s);
    QVERIFY(!saved.error().hint.isEmpty());
}

void TestSettings::savingNothingWritesNothing()
{
    Settings settings = Settings::open(file());
    QVERIFY(settings.save().has_value());
    QVERIFY(!QFile::exists(file()));
}

void TestSettings::twoProgramsKeepWhatTheOtherSaved()
{
    Settings window = Settings::open(file());
    window.setValue(u"old"_s, 1);
    QVERIFY(window.save().has_value());
    Settings terminal = Settings::open(file());
    terminal.setValue(u"services"_s, u"lab"_s);
    terminal.remove(u"old"_s);
    QVERIFY(terminal.save().has_value());
    window.setValue(u"theme"_s, u"dark"_s);
    QVERIFY(window.save().has_value());
    const Settings after = Settings::open(file());
    QCOMPARE(after.value(u"services"_s).toString(), u"lab"_s);
    QCOMPARE(after.value(u"theme"_s).toString(), u"dark"_s);
    QVERIFY(!after.contains(u"old"_s));

    terminal.setValue(u"mine"_s, 2);
    QVERIFY(terminal.takeSaved());
    QCOMPARE(terminal.value(u"theme"_s).toString(), u"dark"_s);
    QCOMPARE(terminal.value(u"mine"_s).toInt(), 2);
    QVERIFY(!terminal.takeSaved());
}

void TestSettings::aChangeIsMadeOfWhatOthersSaved()
{
    Settings first = Settings::open(file());
    Settings second = Settings::open(file());
    const auto add = [](const QJsonValue &now) { return now.toInt() + 1; };
    QVERIFY(first.change(u"count"_s, add).has_value());
    QVERIFY(second.change(u"count"_s, add).has_value());
    QVERIFY(first.change(u"count"_s, add).has_value());
    QCOMPARE(first.value(u"count"_s).toInt(), 3);
    QCOMPARE(Settings::open(file()).value(u"count"_s).toInt(), 3);
}

void TestSettings::aFileDamagedMeanwhileIsSetAside()
{
    Settings settings = Settings::open(file());
    settings.setValue(u"theme"_s, u"dark"_s);
    QVERIFY(settings.save().has_value());
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"theme\"");
    }
    QVERIFY(!settings.takeSaved());
    settings.setValue(u"language"_s, u"de"_s);
    QVERIFY(settings.save().has_value());
    QVERIFY(!settings.notice().isEmpty());
    QCOMPARE(Settings::open(file()).value(u"theme"_s).toString(), u"dark"_s);
    const QStringList aside =
        QDir(m_folder.path()).entryList({u"settings.json.damaged-*"_s}, QDir::Files);
    QVERIFY(!aside.isEmpty());
}

void TestSettings::theHomeIsTheOneAskedForAndIsMade()
{
    const QString wanted = m_folder.filePath(u"a/home"_s);
    const auto home = DataHome::open(wanted);
    QVERIFY(home.has_value());
    QCOMPARE(home->folder(), wanted);
    QVERIFY(QDir(wanted).exists());

    qputenv("KTRDR_HOME", m_folder.filePath(u"other"_s).toUtf8());
    const auto fromEnvironment = DataHome::open();
    qunsetenv("KTRDR_HOME");
    QVERIFY(fromEnvironment.has_value());
    QCOMPARE(fromEnvironment->folder(), m_folder.filePath(u"other"_s));
}

void TestSettings::aFileInPlaceOfTheHomeIsRefusedWithAHint()
{
    QFile blocker(m_folder.filePath(u"blocker"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto home = DataHome::open(blocker.fileName());
    QVERIFY(!home.has_value());
    QCOMPARE(home.error().code, u"HOME-NotWritable"_s);
    QVERIFY(home.error().hint.contains(u"--home"_s));
}

QTEST_GUILESS_MAIN(TestSettings)

#include "tst_settings.moc"
