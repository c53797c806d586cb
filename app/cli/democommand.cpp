#include "app/cli/democommand.h"

#include "app/cli/clisession.h"
#include "app/cli/demoreport.h"
#include "app/cli/partreporter.h"
#include "app/cli/text.h"
#include "app/cli/trainarguments.h"
#include "core/marketdata/datamanager.h"
#include "core/operations/operationboard.h"
#include "core/training/manager/trainingmanager.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::DataLoadRequest;
using marketdata::Symbol;
using marketdata::Timeframe;
using operations::failure;
using operations::OperationRecord;

namespace {

/// Recorded with the model, so that everybody sees the same figures.
constexpr quint64 DemoSeed = 1;

DataLoadRequest sampleRequest()
{
    DataLoadRequest request;
    request.symbols = {*Symbol::parse(u"GOOG"_s), *Symbol::parse(u"MSFT"_s)};
    request.timeframes = {*Timeframe::parse(u"1d")};
    request.mode = marketdata::LoadMode::Full;
    request.source = u"sample"_s;
    return request;
}

operations::Result<training::TrainingRequest> sampleTraining()
{
    TrainOptions options;
    options.strategy = u"trend"_s;
    options.symbols = u"GOOG"_s;
    options.seed = DemoSeed;
    return trainingRequest(options);
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
    auto reporter = std::make_unique<PartReporter>(
        session, makeReporter(session), PartReporter::Part::First,
        [&session, manager = *manager, series = request.series()](const OperationRecord &) {
            reportSeries(session, *manager, series);
        });
    const auto trainNext = [this, &session, done](ExitCode loaded) {
        // Not from within the follower that is replaced.
        QMetaObject::invokeMethod(
            &session.board(), [this, &session, loaded, done] { train(session, loaded, done); },
            Qt::QueuedConnection);
    };
    follow(session, (*manager)->loadData(request), trainNext, std::move(reporter));
}

void DemoCommand::train(CliSession &session, ExitCode loaded, const Done &done)
{
    if (loaded != ExitCode::Done && loaded != ExitCode::CompletedWithWarnings) {
        done(loaded);
        return;
    }
    session.say(Text::tr("\nTraining the sample strategy 'trend' on the bars of GOOG."));
    const auto manager = session.trainingManager();
    const auto request = manager ? sampleTraining() : failure(manager.error());
    if (!request) {
        follow(session, failure(request.error()), done);
        return;
    }
    auto reporter = std::make_unique<PartReporter>(
        session, makeReporter(session), PartReporter::Part::Last,
        [&session](const OperationRecord &record) {
            reportModel(session, record.result["model"_L1].toString());
            session.say(Text::tr("\nNext: 'ktrdr data load GOOG 1d' keeps these bars in your own "
                                 "store, 'ktrdr train trend' trains on them; 'ktrdr data import "
                                 "FILE …' brings yours."));
        });
    follow(session, (*manager)->trainMultiSymbolStrategy(*request), done, std::move(reporter));
}

} // namespace ktrdr::cli
