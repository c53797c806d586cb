#pragma once

#include "core/marketdata/datasource.h"
#include "core/marketdata/sources/sourcehost.h"
#include "core/remote/serviceentry.h"

namespace ktrdr::marketdata {

/// The limits of a host of this kind, for its limiter; none for kinds without bars.
[[nodiscard]] std::vector<services::RateRule> rateRules(remote::ServiceKind kind);

/// The source that asks a service of this kind; null where such services have no bars.
[[nodiscard]] std::shared_ptr<DataSource> makeSource(remote::ServiceKind kind, const QString &name,
                                                     const SourceHost &host);

} // namespace ktrdr::marketdata
