#pragma once

#include "core/operations/error.h"

#include <QStringList>

namespace ktrdr::marketdata {

/// A store file that is there, readable and of this version.
struct StoreFile
{
    QString name;
    /// What was set aside on the way: translated sentences.
    QStringList notices;
};

/// Makes sure that a folder holds a sound `market.db`: checks the one that is there, sets a damaged
/// one aside, makes a missing one. Safe against other processes doing the same.
[[nodiscard]] operations::Result<StoreFile> prepareStoreFile(const QString &folder);

} // namespace ktrdr::marketdata
