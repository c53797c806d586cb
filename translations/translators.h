#pragma once

#include <QString>

class QCoreApplication;

namespace ktrdr::translations {

/// Makes the application speak a language: `system`, `en`, `de` or `zh_CN`; one that is not there is
/// English. Numbers and dates follow it, but for `system`, where the locale has already been set.
/// Call once, before texts are asked for.
void install(QCoreApplication &application, const QString &language);

} // namespace ktrdr::translations
