#include "tests/core/marketdata/dataworkplace.h"

#include <QCoreApplication>
#include <cstdio>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using Act = ScriptedSource::Act;

/// Loads into the folder of the first argument, says so when it stands in its third segment, and
/// waits there to be killed.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    DataWorkplace place(QCoreApplication::arguments().at(1));
    place.source().setBars(weekdayBars("2023-10-02", "2024-02-28"));
    place.source().setLongestSpan(std::chrono::days(30));
    place.source().script({Act::Answer, Act::Answer, Act::Hang});
    const auto id = place.manager().loadData(scriptedLoad(LoadMode::Backfill));
    if (!id || !place.source().waitUntilHanging()) {
        return 1;
    }
    std::puts("hanging");
    std::fflush(stdout);
    return place.endOf(*id).isFinal() ? 2 : 3;
}
