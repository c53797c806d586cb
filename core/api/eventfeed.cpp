#include "core/api/eventfeed.h"

#include "core/api/operationjson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ktrdr::api {

using operations::OperationBoard;
using operations::OperationRecord;

namespace {

/// Shows a reader that the line is alive, and us that the reader is gone.
constexpr auto Heartbeat = 10s;

QByteArray eventText(QByteArrayView name, const QJsonObject &data)
{
    QByteArray text("event: ");
    text.append(name).append("\ndata: ");
    text.append(QJsonDocument(data).toJson(QJsonDocument::Compact)).append("\n\n");
    return text;
}

} // namespace

EventFeed::EventFeed(OperationBoard &board, QObject *parent)
    : QObject(parent)
    , m_board(board)
{
    connect(&board, &OperationBoard::recordsAdded, this, &EventFeed::tell);
    connect(&board, &OperationBoard::recordsChanged, this, &EventFeed::tell);
    connect(&board, &OperationBoard::recordsRemoved, this, &EventFeed::tellRemoved);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] { send(": alive\n\n"); });
}

EventFeed::~EventFeed() = default;

void EventFeed::add(const std::shared_ptr<services::ServerReply> &reply)
{
    reply->beginStream("text/event-stream");
    for (const OperationRecord &record : m_board.records()) {
        if (!record.isFinal())
            reply->write(eventText("operation", detailOf(record)));
    }
    reply->write(eventText("ready", {}));
    m_listeners.push_back(reply);
    if (!m_heartbeat.isActive())
        m_heartbeat.start(Heartbeat);
}

void EventFeed::tell(const QList<OperationRecord> &records)
{
    if (m_listeners.empty())
        return;
    QByteArray events;
    for (const OperationRecord &record : records)
        events += eventText("operation", detailOf(record));
    send(events);
}

void EventFeed::tellRemoved(const QList<operations::OperationId> &ids)
{
    if (m_listeners.empty())
        return;
    QByteArray events;
    for (const operations::OperationId &id : ids)
        events += eventText("removed", {{u"operation_id"_s, id.toString()}});
    send(events);
}

void EventFeed::send(const QByteArray &events)
{
    for (const auto &listener : m_listeners)
        listener->write(events);
    std::erase_if(m_listeners, [](const auto &listener) { return !listener->isOpen(); });
    if (m_listeners.empty())
        m_heartbeat.stop();
}

void EventFeed::close()
{
    m_listeners.clear();
    m_heartbeat.stop();
}

} // namespace ktrdr::api
