#pragma once

#include "core/operations/operationprovider.h"

#include <QHash>

#include <memory>
#include <vector>

namespace ktrdr::operations {

/// The providers of all domains, by type. Filled once at start; reading is thread-safe after that.
class OperationProviders
{
public:
    /// A later provider of the same type takes the place of the earlier.
    void add(std::unique_ptr<OperationProvider> provider);
    [[nodiscard]] bool canMake(const QString &type) const;
    /// Error OPERATION-UnknownType where no provider knows the type.
    [[nodiscard]] Result<AsyncOperation> make(const QString &type,
                                              const QJsonObject &request) const;

private:
    std::vector<std::unique_ptr<OperationProvider>> m_providers;
    QHash<QString, const OperationProvider *> m_byType;
};

} // namespace ktrdr::operations
