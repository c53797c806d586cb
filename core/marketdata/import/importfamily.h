#pragma once

#include "core/operations/asyncoperation.h"

#include <QMutex>

#include <memory>

namespace ktrdr::marketdata {

/// Adds up what the imports of a folder brought, for the result of their parent. Thread-safe.
class ImportFamily
{
public:
    /// `leftOut`: files of the folder that are not imported.
    explicit ImportFamily(QStringList leftOut);

    /// The same work; what it returns is added here.
    [[nodiscard]] static operations::WorkFunction collecting(std::shared_ptr<ImportFamily> family,
                                                             operations::WorkFunction work);

    /// `series`, `bars_read`, `bars_stored`, `left_out` and `summary`: "3 series: 12,340 bars".
    [[nodiscard]] operations::OperationOutcome outcome() const;

private:
    mutable QMutex m_mutex;
    QStringList m_leftOut;
    int m_series = 0;
    qint64 m_read = 0;
    qint64 m_stored = 0;
};

} // namespace ktrdr::marketdata
