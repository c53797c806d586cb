#include "core/operations/operationproviders.h"

#include <QCoreApplication>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

void OperationProviders::add(std::unique_ptr<OperationProvider> provider)
{
    m_byType.insert(provider->type(), provider.get());
    m_providers.push_back(std::move(provider));
}

bool OperationProviders::canMake(const QString &type) const
{
    return m_byType.contains(type);
}

Result<AsyncOperation> OperationProviders::make(const QString &type,
                                                const QJsonObject &request) const
{
    if (const OperationProvider *provider = m_byType.value(type)) {
        return provider->fromRequest(request);
    }
    return failure({u"OPERATION-UnknownType"_s,
                    QCoreApplication::translate(
                        "Operations", "This program does not know how to run work of the type %1.")
                        .arg(type),
                    QCoreApplication::translate(
                        "Operations", "Run it with the program and version that started it."),
                    {{u"type"_s, type}},
                    {}});
}

} // namespace ktrdr::operations
