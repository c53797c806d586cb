#pragma once

#include "core/ktrdr/remoteoperation.h"
#include "core/ktrdr/servicepaths.h"
#include "core/ktrdr/startanswer.h"
#include "tests/core/ktrdr/plainclient.h"

namespace ktrdr::test {

/// Posts it and tells the id of the operation that the double began.
[[nodiscard]] inline operations::OperationId started(PlainClient &client, const QString &path,
                                                     const QJsonObject &body)
{
    return wire::StartAnswer::fromAnswer(client.call("POST", path, body))->id;
}

/// The operation as the double tells it now.
[[nodiscard]] inline wire::RemoteOperation look(PlainClient &client,
                                                const operations::OperationId &id)
{
    return *wire::RemoteOperation::fromAnswer(client.call("GET", wire::operationPath(id)));
}

} // namespace ktrdr::test
