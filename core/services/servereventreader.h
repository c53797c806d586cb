#pragma once

#include "core/services/linereader.h"

namespace ktrdr::services {

/// One server-sent event (WHATWG HTML, 9.2.6).
struct ServerEvent
{
    /// `message` where the server names none.
    QByteArray type{};
    QByteArray data{};
    /// The last one named so far, for going on after a break.
    QByteArray id{};

    [[nodiscard]] bool operator==(const ServerEvent &) const = default;
};

/// Reads events from a stream of bytes, whatever pieces it comes in.
class ServerEventReader
{
public:
    /// The events that are whole now; empty optional = this is no stream of events.
    [[nodiscard]] std::optional<QList<ServerEvent>> add(QByteArrayView bytes);

private:
    void takeField(const QByteArray &line);

    LineReader m_lines;
    ServerEvent m_event;
    bool m_hasData = false;
};

} // namespace ktrdr::services
