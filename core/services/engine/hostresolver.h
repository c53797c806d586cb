#pragma once

#include "core/services/engine/enginelink.h"
#include "core/services/engine/transportfailure.h"

#include <QHash>
#include <QHostAddress>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace ktrdr::services {

/// Names to addresses, remembered for a minute. A look-up runs in a thread of its own that nobody
/// waits for, so that one that hangs delays neither a cancel nor the end of the program. Network
/// thread.
class HostResolver
{
public:
    using Addresses = QList<QHostAddress>;
    using Answer = std::function<void(const Transported<Addresses> &)>;

    explicit HostResolver(std::shared_ptr<EngineLink> link);
    ~HostResolver();

    /// Numeric addresses and known names are answered within the call.
    void resolve(const QString &host, Answer answer);

private:
    struct Entry
    {
        Addresses addresses;
        std::chrono::steady_clock::time_point until;
    };

    void take(const QString &host, const Transported<Addresses> &found);

    std::shared_ptr<EngineLink> m_link;
    QHash<QString, Entry> m_known;
    QHash<QString, std::vector<Answer>> m_asking;
    /// Dies with the resolver; what comes back later finds nobody.
    std::shared_ptr<HostResolver *> m_self;
};

} // namespace ktrdr::services
