#include "core/marketdata/loadmode.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

QString toString(LoadMode mode)
{
    switch (mode) {
    case LoadMode::Local:
        return u"local"_s;
    case LoadMode::Tail:
        return u"tail"_s;
    case LoadMode::Backfill:
        return u"backfill"_s;
    case LoadMode::Full:
        return u"full"_s;
    }
    Q_UNREACHABLE();
}

QList<LoadMode> allLoadModes()
{
    return {LoadMode::Local, LoadMode::Tail, LoadMode::Backfill, LoadMode::Full};
}

std::optional<LoadMode> loadModeFromString(QStringView text)
{
    for (const LoadMode mode : allLoadModes()) {
        if (toString(mode) == text) {
            return mode;
        }
    }
    return std::nullopt;
}

} // namespace ktrdr::marketdata
