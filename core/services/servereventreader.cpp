#include "core/services/servereventreader.h"

namespace ktrdr::services {

std::optional<QList<ServerEvent>> ServerEventReader::add(QByteArrayView bytes)
{
    const auto lines = m_lines.add(bytes);
    if (!lines)
        return std::nullopt;
    QList<ServerEvent> events;
    for (const QByteArray &line : *lines) {
        if (!line.isEmpty()) {
            takeField(line);
            continue;
        }
        if (m_hasData) {
            if (m_event.type.isEmpty())
                m_event.type = "message";
            events.append(m_event);
        }
        m_event.type.clear();
        m_event.data.clear();
        m_hasData = false;
    }
    return events;
}

void ServerEventReader::takeField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = QByteArrayView(line).first(colon < 0 ? line.size() : colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : QByteArrayView(line).sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (name == "data") {
        if (m_hasData)
            m_event.data.append('\n');
        m_event.data.append(value);
        m_hasData = true;
    } else if (name == "event") {
        m_event.type = value.toByteArray();
    } else if (name == "id" && !value.contains('\0')) {
        m_event.id = value.toByteArray();
    }
}

} // namespace ktrdr::services
