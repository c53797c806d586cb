#pragma once

#include "core/marketdata/barcolumns.h"

#include <QByteArray>
#include <QTemporaryFile>

namespace ktrdr::marketdata {

/// Holds any number of bars between two looks at them: the first ones in memory, the rest in a
/// nameless temporary file, so that memory stays bounded. Throws DataFailure (DATA-StoreFull) when
/// the temporary folder has no room.
class BarSpool
{
public:
    BarSpool();

    void append(const BarColumns &bars);
    /// Call once, when all bars are in, before reading.
    void finish();
    [[nodiscard]] qsizetype size() const { return m_size + m_open.size(); }
    [[nodiscard]] qsizetype blockCount() const { return m_blocks; }
    /// The packed bars of a block (barchunk.h).
    [[nodiscard]] QByteArray block(qsizetype index);

private:
    void closeBlock();

    BarColumns m_open;
    std::vector<QByteArray> m_inMemory;
    QTemporaryFile m_file;
    qsizetype m_blocks = 0;
    qsizetype m_size = 0;
};

} // namespace ktrdr::marketdata
