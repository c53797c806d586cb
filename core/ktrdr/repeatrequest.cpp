#include "core/ktrdr/repeatrequest.h"

#include "core/ktrdr/jsonfields.h"
#include "core/ktrdr/text.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

QJsonObject RepeatRequest::toJson() const
{
    if (const auto *download = std::get_if<DownloadRequest>(&what)) {
        return {{u"on"_s, service}, {u"start"_s, u"download"_s}, {u"body"_s, download->toJson()}};
    }
    const auto &training = std::get<TrainingRequest>(what);
    return {{u"on"_s, service},
            {u"start"_s, u"training"_s},
            {u"body"_s,
             training.strategyYaml.isEmpty() ? training.toBackendJson() : training.toHostJson()}};
}

Result<RepeatRequest> RepeatRequest::fromJson(const QJsonObject &json)
{
    const QString service = textOf(json[u"on"_s]);
    const QString start = textOf(json[u"start"_s]);
    const QJsonObject body = json[u"body"_s].toObject();
    if (start == "download"_L1) {
        if (const auto download = DownloadRequest::fromJson(body)) {
            return RepeatRequest{service, *download};
        }
    } else if (start == "training"_L1) {
        if (const auto training = TrainingRequest::fromJson(body)) {
            return RepeatRequest{service, *training};
        }
    }
    return failure({u"KTRDR-InvalidRequest"_s,
                    Text::tr("The stored request does not say what to start."),
                    Text::tr("Start it anew with the parameters you want."),
                    {{u"service"_s, service}, {u"start"_s, start}},
                    {}});
}

std::optional<RepeatRequest> RepeatRequest::of(const RemoteOperation &operation,
                                               const QString &service)
{
    if (operation.isDownload()) {
        if (const auto download = DownloadRequest::of(operation)) {
            return RepeatRequest{service, *download};
        }
    } else if (operation.isTraining()) {
        if (const auto training = TrainingRequest::of(operation)) {
            return RepeatRequest{service, *training};
        }
    }
    return std::nullopt;
}

} // namespace ktrdr::wire
