#include "tests/cli/shownbars.h"

#include "tests/cli/ktrdrprogram.h"

namespace ktrdr::test {

using namespace Qt::StringLiterals;

QList<QJsonObject> shown(const KtrdrHome &home, const QString &symbol, const QString &timeframe)
{
    return home.run({u"data"_s, u"show"_s, symbol, timeframe, u"--json"_s}).lines();
}

} // namespace ktrdr::test
