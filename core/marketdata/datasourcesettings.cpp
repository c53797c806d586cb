#include "core/marketdata/datasourcesettings.h"

#include <QtGlobal>

namespace ktrdr::marketdata {

DataSourceSettings DataSourceSettings::fromEnvironment()
{
    DataSourceSettings settings;
    settings.csvFolder = qEnvironmentVariable("KTRDR_DATA_DIR");
    return settings;
}

} // namespace ktrdr::marketdata
