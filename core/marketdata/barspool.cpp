#include "core/marketdata/barspool.h"

#include "core/marketdata/barchunk.h"
#include "core/marketdata/datafailure.h"
#include "core/marketdata/text.h"

#include <QDir>

namespace ktrdr::marketdata {

namespace {

/// 48 MiB: a million bars; more go to the file.
constexpr size_t BlocksInMemory = 256;
constexpr qint64 BlockBytes = ChunkBars * PackedBarSize;

} // namespace

BarSpool::BarSpool()
{
    m_open.reserve(ChunkBars);
}

void BarSpool::append(const BarColumns &bars)
{
    for (qsizetype from = 0; from < bars.size();) {
        const qsizetype part = std::min(bars.size() - from, ChunkBars - m_open.size());
        m_open.append(bars, from, part);
        from += part;
        if (m_open.size() == ChunkBars) {
            closeBlock();
        }
    }
}

void BarSpool::finish()
{
    if (!m_open.isEmpty()) {
        closeBlock();
    }
}

void BarSpool::closeBlock()
{
    QByteArray packed = packBars(m_open, 0, m_open.size());
    m_size += m_open.size();
    ++m_blocks;
    m_open.clear();
    if (m_inMemory.size() < BlocksInMemory) {
        m_inMemory.push_back(std::move(packed));
        return;
    }
    // Unnamed as long as nobody asks for its name: a killed process leaves nothing behind.
    if ((!m_file.isOpen() && !m_file.open()) || m_file.write(packed) != packed.size()) {
        throw DataFailure(dataError(
            "DATA-StoreFull",
            Text::tr("There is no room for the bars read so far in the temporary folder %1.")
                .arg(QDir::tempPath()),
            Text::tr("Free some space there, or name another folder in the variable TMPDIR."),
            {{QStringLiteral("folder"), QDir::tempPath()}}));
    }
}

QByteArray BarSpool::block(qsizetype index)
{
    if (static_cast<size_t>(index) < m_inMemory.size()) {
        return m_inMemory[static_cast<size_t>(index)];
    }
    m_file.seek((index - qsizetype(BlocksInMemory)) * BlockBytes);
    QByteArray packed = m_file.read(BlockBytes);
    const qsizetype left = m_size - index * ChunkBars;
    if (packed.size() != std::min(ChunkBars, left) * PackedBarSize) {
        throw DataFailure(
            dataError("DATA-ReadError",
                      Text::tr("A temporary file in %1 cannot be read back.").arg(QDir::tempPath()),
                      Text::tr("Check the disk, then try again.")));
    }
    return packed;
}

} // namespace ktrdr::marketdata
