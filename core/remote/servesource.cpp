#include "core/remote/servesource.h"

#include "core/ktrdr/ktrdrbackend.h"
#include "core/remote/serverecord.h"
#include "core/remote/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ktrdr::remote {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::OperationId;
using operations::OperationRecord;
using operations::Result;
using services::HttpRequest;
using services::ServerEvent;

namespace {

constexpr std::chrono::seconds ShortestPause{1};
constexpr std::chrono::seconds LongestPause{30};
constexpr int HistoryPage = 200;
constexpr int NewestOperations = 2000;
constexpr int NotFound = 404;

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray historyTarget(int offset)
{
    return "/api/v1/operations?detail=full&limit=" + QByteArray::number(HistoryPage) +
           "&offset=" + QByteArray::number(offset);
}

} // namespace

ServeSource::ServeSource(std::shared_ptr<services::HostService> service)
    : RemoteSource(std::move(service))
{}

ServeSource::~ServeSource()
{
    endWork();
}

void ServeSource::start()
{
    run([this] { watch(); });
}

void ServeSource::watch()
{
    std::chrono::seconds pause = ShortestPause;
    while (!token().isCancelled()) {
        m_isReady = false;
        const Result<void> ended = readEvents();
        if (m_isReady) {
            pause = ShortestPause;
        }
        mail().post([this, error = ended ? goodbye() : ended.error()] { takeSilence(error); });
        if (token().waitFor(pause)) {
            return;
        }
        pause = std::min(2 * pause, LongestPause);
    }
}

Error ServeSource::goodbye() const
{
    return {u"SERVICE-Unreachable"_s,
            Text::tr("“%1” ended the connection.").arg(name()),
            Text::tr("It may be shutting down; it is called again by itself."),
            {},
            {}};
}

Result<void> ServeSource::readHistory()
{
    for (int offset = 0; offset < NewestOperations; offset += HistoryPage) {
        HttpRequest request;
        request.target = historyTarget(offset);
        const auto answer = service().call(request, token());
        if (!answer) {
            return failure(answer.error().error());
        }
        const QJsonArray page = objectOf(answer->body).value(u"data"_s).toArray();
        QList<OperationRecord> records;
        for (const QJsonValue &entry : page) {
            if (const auto record = recordOfServe(entry.toObject(), name())) {
                records += *record;
            }
        }
        mail().post([this, records] { take(records, false); });
        if (page.size() < HistoryPage) {
            break;
        }
    }
    return {};
}

Result<void> ServeSource::readEvents()
{
    HttpRequest request;
    request.target = "/api/v1/operations/events";
    request.fields.add("Accept", "text/event-stream");
    auto stream = service().stream(request, token());
    if (!stream) {
        return failure(stream.error().error());
    }
    m_told.clear();
    services::ServerEventReader reader;
    while (true) {
        const auto piece = stream->read(token());
        if (!piece) {
            return failure(brokenOff(piece.error()));
        }
        if (!*piece) {
            return {};
        }
        const auto events = reader.add(**piece);
        if (!events) {
            return failure(notEvents());
        }
        if (const Result<void> taken = takeEvents(*events); !taken) {
            return taken;
        }
    }
}

Result<void> ServeSource::takeEvents(const QList<ServerEvent> &events)
{
    QList<OperationRecord> changed;
    for (const ServerEvent &event : events) {
        if (event.type == "operation") {
            if (const auto record = recordOfServe(objectOf(event.data), name())) {
                note(*record);
                changed += *record;
            }
        } else if (event.type == "ready") {
            const auto lost = askForTheLost();
            // Also what began and ended while nobody listened.
            const Result<void> read = readHistory();
            if (!lost || !read) {
                return failure(lost ? read.error() : lost.error());
            }
            changed += *lost;
            m_isReady = true;
            service().health().worked();
        }
    }
    mail().post([this, changed, isReady = m_isReady] { take(changed, isReady); });
    return {};
}

void ServeSource::note(const OperationRecord &record)
{
    m_told.insert(record.id);
    if (record.isFinal()) {
        m_living.remove(record.id);
    } else {
        m_living.insert(record.id, record);
    }
}

/// What ended while nobody listened.
Result<QList<OperationRecord>> ServeSource::askForTheLost()
{
    QList<OperationRecord> found;
    for (const OperationRecord &record : m_living.values()) {
        if (m_told.contains(record.id)) {
            continue;
        }
        HttpRequest request;
        request.target = "/api/v1/operations/" + record.id.toString().toLatin1();
        const auto answer = service().call(request, token());
        if (answer) {
            const QJsonObject data = objectOf(answer->body).value(u"data"_s).toObject();
            found += recordOfServe(data, name()).value_or(gone(record));
        } else if (answer.error().status == NotFound) {
            found += gone(record);
        } else {
            return failure(answer.error().error());
        }
        note(found.last());
    }
    return found;
}

OperationRecord ServeSource::gone(OperationRecord record) const
{
    record.status = operations::OperationStatus::Interrupted;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.progress.remaining.reset();
    record.reason =
        Text::tr("“%1” does not know it any more; how it ended cannot be told.").arg(name());
    return record;
}

Error ServeSource::brokenOff(const services::TransportFailure &why) const
{
    services::ServiceError error;
    error.kind = why.kind;
    error.service = name();
    error.address = QString::fromLatin1(service().settings().origin.authority());
    error.method = "GET";
    error.endpoint = "/api/v1/operations/events";
    error.detail = why.detail;
    return error.error();
}

Error ServeSource::notEvents() const
{
    return {u"SERVICES-NotKtrdr"_s,
            Text::tr("What “%1” sends are no events.").arg(name()),
            Text::tr("Check that the address leads to 'ktrdr serve'."),
            {},
            {}};
}

Result<void> ServeSource::cancelThere(const OperationId &id, const QString &text)
{
    const auto answer = wire::KtrdrBackend(service()).cancel(id, text, token());
    return answer ? Result<void>() : failure(answer.error());
}

Result<OperationId> ServeSource::repeatThere(const OperationRecord &record)
{
    HttpRequest request;
    request.method = "POST";
    request.target = "/api/v1/operations/" + record.id.toString().toLatin1() + "/retry";
    request.onFreshConnection = true;
    const auto answer = service().call(request, token());
    if (!answer) {
        return failure(answer.error().error());
    }
    const QJsonObject data = objectOf(answer->body).value(u"data"_s).toObject();
    const auto id = OperationId::parse(data.value(u"operation_id"_s).toString());
    if (!id) {
        return failure({u"SERVICES-NotKtrdr"_s,
                        Text::tr("“%1” did not tell which operation it started.").arg(name()),
                        Text::tr("Look at its operations."),
                        {},
                        {}});
    }
    return *id;
}

} // namespace ktrdr::remote
