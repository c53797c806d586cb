#include "core/settings/datahome.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ktrdr::settings {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

QString chosenFolder(const QString &explicitFolder)
{
    if (!explicitFolder.isEmpty()) {
        return explicitFolder;
    }
    QString fromEnvironment = qEnvironmentVariable("KTRDR_HOME");
    if (!fromEnvironment.isEmpty()) {
        return fromEnvironment;
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/ktrdr"_s;
}

Error unusable(const QString &folder, const QString &why)
{
    return Error{u"HOME-NotWritable"_s,
                 QCoreApplication::translate("DataHome", "The data folder %1 cannot be used: %2")
                     .arg(QDir::toNativeSeparators(folder), why),
                 QCoreApplication::translate("DataHome",
                                             "Choose another folder with --home or KTRDR_HOME, "
                                             "or give yourself the right to write there."),
                 {{u"folder"_s, folder}},
                 {}};
}

} // namespace

DataHome::DataHome(QString folder)
    : m_folder(std::move(folder))
{}

Result<DataHome> DataHome::open(const QString &explicitFolder)
{
    const QString folder = QDir(chosenFolder(explicitFolder)).absolutePath();
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir()) {
        return failure(
            unusable(folder, QCoreApplication::translate("DataHome", "it is not a folder.")));
    }
    if (!QDir().mkpath(folder)) {
        return failure(
            unusable(folder, QCoreApplication::translate("DataHome", "it could not be made.")));
    }
    return DataHome(folder);
}

QString DataHome::logs() const
{
    return m_folder + u"/logs"_s;
}

QString DataHome::secrets() const
{
    return m_folder + u"/secrets"_s;
}

QString DataHome::models() const
{
    return m_folder + u"/models"_s;
}

QString DataHome::runs() const
{
    return m_folder + u"/runs"_s;
}

QString DataHome::calendars() const
{
    return m_folder + u"/calendars"_s;
}

QString DataHome::settingsFile() const
{
    return m_folder + u"/settings.json"_s;
}

} // namespace ktrdr::settings
