#include "translations/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ktrdr::translations {

namespace {

void add(QCoreApplication &application, const QLocale &locale, const QString &name,
         const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

void install(QCoreApplication &application, const QString &language)
{
    const bool isSystem = language == QStringLiteral("system");
    const QLocale locale = isSystem ? QLocale::system() : QLocale(language);
    if (!isSystem)
        QLocale::setDefault(locale);
    const QString ours = QStringLiteral(":/translations");
    // What a language lacks is English, with English plural forms.
    add(application, QLocale(QLocale::English), QStringLiteral("ktrdr"), ours);
    if (locale.language() == QLocale::English)
        return;
    add(application, locale, QStringLiteral("qtbase"),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(application, locale, QStringLiteral("ktrdr"), ours);
}

} // namespace ktrdr::translations
