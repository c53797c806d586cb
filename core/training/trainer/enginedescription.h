#pragma once

#include <QString>

namespace ktrdr::training {

/// What trained: belongs to every result, since figures depend on it.
struct EngineDescription
{
    /// "libtorch".
    QString name;
    /// "1.13.1".
    QString version;
    /// "OpenBLAS 0.3.21 …"; empty = the slow reference library, or not known.
    QString linearAlgebra;

    [[nodiscard]] bool operator==(const EngineDescription &) const = default;
};

} // namespace ktrdr::training
