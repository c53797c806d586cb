#include "translations/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ktrdr::translations {

namespace {

const auto ObjectName = QStringLiteral("ktrdr.translator");

/// Returns the language of what was found, or nothing.
QString add(QCoreApplication &application, const QLocale &locale, const QString &name,
            const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(ObjectName);
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        delete translator;
        return {};
    }
    application.installTranslator(translator);
    return translator->language();
}

} // namespace

void install(QCoreApplication &application, const QString &language)
{
    qDeleteAll(application.findChildren<QTranslator *>(ObjectName, Qt::FindDirectChildrenOnly));
    const QLocale locale =
        language == QStringLiteral("system") ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const QString ours = QStringLiteral(":/translations");
    // What a language lacks is English, with English plural forms.
    add(application, QLocale(QLocale::English), QStringLiteral("ktrdr"), ours);
    const QString spoken = add(application, locale, QStringLiteral("ktrdr"), ours);
    if (!spoken.isEmpty())
        add(application, QLocale(spoken), QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace ktrdr::translations
