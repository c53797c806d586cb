#include "resources/resources.h"

#include <QDir>

#include <mutex>

// Q_INIT_RESOURCE must be used outside of any namespace.
static void initialiseFiles()
{
    Q_INIT_RESOURCE(calendars);
    Q_INIT_RESOURCE(sampledata);
    Q_INIT_RESOURCE(strategies);
}

namespace ktrdr::resources {

void initialise()
{
    static std::once_flag once;
    std::call_once(once, initialiseFiles);
}

} // namespace ktrdr::resources
