#include "core/services/linereader.h"

namespace ktrdr::services {

std::optional<QList<QByteArray>> LineReader::add(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        m_rest.append(end < 0 ? bytes : bytes.first(end));
        if (m_rest.size() > m_longestLine)
            return std::nullopt;
        if (end < 0)
            break;
        if (m_rest.endsWith('\r'))
            m_rest.chop(1);
        lines.append(std::exchange(m_rest, {}));
        bytes = bytes.sliced(end + 1);
    }
    return lines;
}

} // namespace ktrdr::services
