#include "core/ktrdr/remotetexts.h"

#include "core/ktrdr/downloadrequest.h"
#include "core/ktrdr/jsonfields.h"
#include "core/ktrdr/text.h"

#include <QLocale>

#include <limits>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::OperationStatus;

namespace {

/// `AAPL, MSFT 1h`
QString seriesOf(const RemoteMetadata &metadata)
{
    QStringList parts{metadata.symbols().join(u", "), metadata.timeframes().join(u", ")};
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// ` (AAPL 1h, full mode)`: the services forget to say it themselves.
QString subjectOf(const RemoteMetadata &metadata)
{
    const QString series = seriesOf(metadata);
    if (series.isEmpty()) {
        return {};
    }
    return metadata.mode.isEmpty() ? u" (%1)"_s.arg(series)
                                   : Text::tr(" (%1, %2 mode)").arg(series, metadata.mode);
}

QString downloadedText(qint64 rows)
{
    const int plural = static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    return Text::tr("%1 bars downloaded", nullptr, plural).arg(QLocale().toString(rows));
}

QString endOf(const RemoteOperation &operation, const RemoteTruth &truth)
{
    switch (truth.status) {
    case OperationStatus::Failed:
        return Text::tr("Failed");
    case OperationStatus::Cancelled:
        return Text::tr("Cancelled");
    case OperationStatus::Completed:
    case OperationStatus::CompletedWithWarnings:
        break;
    default:
        return {};
    }
    const auto rows = DownloadResult::fromJson(operation.resultSummary).rowsDownloaded;
    return operation.isDownload() && rows ? downloadedText(*rows) : Text::tr("Completed");
}

} // namespace

QString titleOf(const RemoteOperation &operation)
{
    const QString series = seriesOf(operation.metadata);
    if (operation.isDownload()) {
        return series.isEmpty() ? Text::tr("Load data") : Text::tr("Load %1").arg(series);
    }
    if (operation.isTraining()) {
        const QString strategy = textOf(operation.metadata.parameters[u"strategy_name"_s]);
        const QString what = strategy.isEmpty() ? series : strategy;
        return what.isEmpty() ? Text::tr("Train a model") : Text::tr("Train %1").arg(what);
    }
    return series.isEmpty() ? operation.type : u"%1 %2"_s.arg(operation.type, series);
}

QString messageOf(const RemoteOperation &operation, const RemoteTruth &truth)
{
    QString doing = operation.progress.currentStep;
    if (isFinal(truth.status)) {
        doing = endOf(operation, truth);
    } else if (doing.isEmpty()) {
        doing = operation.status == RemoteStatus::Pending ? Text::tr("Waiting for its start")
                                                          : Text::tr("Running");
    }
    const QString message = doing + subjectOf(operation.metadata);
    return truth.note.isEmpty() ? message : u"%1 %2"_s.arg(truth.note, message);
}

Error failureOf(const RemoteOperation &operation, const QString &service)
{
    QString told = operation.errorMessage;
    if (told.isEmpty()) {
        told = operation.errors.join(u"; ");
    }
    QString hint = Text::tr("Start it again; if it stays, the service's log names the cause.");
    if (isUnclaimedFailure(operation)) {
        hint = Text::tr("Nothing has moved for minutes, so it seems to be true. Check that the "
                        "backend was not restarted, then start it again.");
    } else if (told.contains("Host service connection failed"_L1)) {
        hint =
            Text::tr("Check that the IB host service runs (usually port 5001) and that the backend "
                     "can reach it, then start it again.");
    }
    return {u"KTRDR-OperationFailed"_s,
            told.isEmpty() ? Text::tr("%1 reports a failure without saying why.").arg(service)
                           : Text::tr("%1 reports: “%2”").arg(service, told),
            hint,
            {{u"service"_s, service},
             {u"operation"_s, operation.id.toString()},
             {u"remote_message"_s, told}},
            {}};
}

} // namespace ktrdr::wire
