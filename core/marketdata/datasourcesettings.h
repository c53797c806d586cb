#pragma once

#include <QString>

namespace ktrdr::marketdata {

/// Which sources there are, and where.
struct DataSourceSettings
{
    /// Folder of the source `csv`; empty = there is none.
    QString csvFolder;
    /// Source of series that came from nowhere yet; empty = the first configured, else `sample`.
    QString defaultSource;

    /// `$KTRDR_DATA_DIR`, where set.
    [[nodiscard]] static DataSourceSettings fromEnvironment();
};

} // namespace ktrdr::marketdata
