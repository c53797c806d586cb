#pragma once

#include <QString>

namespace ktrdr::marketdata {

/// Machine names of this domain's kinds of work.
inline const QString LoadType = QStringLiteral("data_load");
inline const QString ImportType = QStringLiteral("data_import");

} // namespace ktrdr::marketdata
