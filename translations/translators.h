#pragma once

#include <QString>

class QCoreApplication;

namespace ktrdr::translations {

/// Makes the application speak a language: `system`, `en`, `de` or `zh_CN`; one that is not there
/// is English. `system` is the first of the user's languages that is there (LANGUAGE, else LC_ALL,
/// LC_MESSAGES or LANG). Numbers and dates follow the language, with `system` the system's locale.
/// A later call replaces the language; what has been said already stays as it is.
void install(QCoreApplication &application, const QString &language);

} // namespace ktrdr::translations
