#include "app/cli/democommand.h"

#include "app/cli/clisession.h"
#include "app/cli/demoreporter.h"
#include "app/cli/text.h"
#include "core/marketdata/datamanager.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::DataLoadRequest;
using marketdata::Symbol;
using marketdata::Timeframe;
using operations::failure;

namespace {

DataLoadRequest sampleRequest()
{
    DataLoadRequest request;
    request.symbols = {*Symbol::parse(u"GOOG"_s), *Symbol::parse(u"MSFT"_s)};
    request.timeframes = {*Timeframe::parse(u"1d")};
    request.mode = marketdata::LoadMode::Full;
    request.source = u"sample"_s;
    return request;
}

} // namespace

void DemoCommand::start(CliSession &session, Done done)
{
    session.say(Text::tr("Loading the bundled real daily bars of GOOG and MSFT into %1.")
                    .arg(session.home().folder()));
    const auto manager = session.dataManager();
    if (!manager) {
        follow(session, failure(manager.error()), std::move(done));
        return;
    }
    const DataLoadRequest request = sampleRequest();
    auto reporter =
        std::make_unique<DemoReporter>(session, **manager, request.series(), makeReporter(session));
    follow(session, (*manager)->loadData(request), std::move(done), std::move(reporter));
}

} // namespace ktrdr::cli
