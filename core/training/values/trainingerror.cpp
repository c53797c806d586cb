#include "core/training/values/trainingerror.h"

namespace ktrdr::training {

operations::Error trainingError(const char *code, QString message, QString hint,
                                QVariantMap context)
{
    return {QString::fromLatin1(code), std::move(message), std::move(hint), std::move(context), {}};
}

} // namespace ktrdr::training
