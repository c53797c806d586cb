#include "app/cli/demoreport.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/modeltext.h"
#include "app/cli/text.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/isotime.h"

namespace ktrdr::cli {

using marketdata::SeriesCheck;

namespace {

QString dateText(qint64 time)
{
    return marketdata::toIsoTime(time).first(10);
}

void reportCheck(CliSession &session, const SeriesCheck &check)
{
    const marketdata::SeriesSummary &summary = check.summary;
    session.out().write(Text::tr("\n%1: %2 bars, %3 to %4, source %5, %6")
                            .arg(summary.id.toString(), countText(summary.bars),
                                 dateText(summary.first), dateText(summary.last), summary.source,
                                 bytesText(summary.sizeBytes)) +
                        u'\n');
    session.out().write(
        Text::tr("  Coverage: %1 of %2 expected bars held, %3 missing (calendar %4)")
            .arg(countText(check.coverage.held), countText(check.coverage.expected),
                 countText(check.coverage.missing), check.coverage.calendar) +
        u'\n');
    if (check.quality.issues.isEmpty()) {
        session.out().write(Text::tr("  Quality: nothing to report") + u'\n');
    }
    for (const marketdata::QualityIssue &issue : check.quality.issues) {
        session.out().write(Text::tr("  Quality: %1").arg(describe(issue)) + u'\n');
    }
}

} // namespace

void reportSeries(CliSession &session, const marketdata::DataManager &manager,
                  const QList<marketdata::SeriesId> &series)
{
    for (const marketdata::SeriesId &id : series) {
        const operations::Result<SeriesCheck> check = manager.check(id);
        if (!check) {
            session.report(check.error());
        } else if (session.options().json) {
            session.out().writeRaw(jsonLine(check->toJson()));
        } else {
            reportCheck(session, *check);
        }
    }
}

void reportModel(CliSession &session, const QString &name)
{
    const auto model = training::ModelCatalogue(session.home().models()).find(name);
    if (!model) {
        session.report(model.error());
    } else if (session.options().json) {
        session.out().writeRaw(jsonLine(model->toJson()));
    } else {
        session.out().write(QString(u'\n'));
        writeModel(session, *model);
    }
}

} // namespace ktrdr::cli
