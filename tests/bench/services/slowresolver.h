#pragma once

#include <QString>

namespace ktrdr::bench {

/// A name whose look-up by the system hangs as long as the object lives; other names are looked up
/// as ever.
class SlowResolver
{
public:
    SlowResolver();
    ~SlowResolver();
    SlowResolver(const SlowResolver &) = delete;
    SlowResolver &operator=(const SlowResolver &) = delete;

    [[nodiscard]] static QString host();
    /// A look-up hangs now.
    [[nodiscard]] static bool isAsked();
};

} // namespace ktrdr::bench
