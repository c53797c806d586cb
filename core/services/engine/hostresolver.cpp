#include "core/services/engine/hostresolver.h"

#include <algorithm>
#include <netdb.h>
#include <netinet/in.h>
#include <thread>

namespace ktrdr::services {

namespace {

constexpr std::chrono::seconds Remembered{60};

Transported<HostResolver::Addresses> lookUp(const std::string &host)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int failed = ::getaddrinfo(host.c_str(), nullptr, &hints, &found);
    if (failed != 0) {
        return tl::unexpected(
            TransportFailure{FailureKind::Dns, QString::fromLocal8Bit(::gai_strerror(failed))});
    }
    HostResolver::Addresses addresses;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!address.isNull() && !addresses.contains(address))
            addresses.append(address);
    }
    ::freeaddrinfo(found);
    return addresses;
}

} // namespace

HostResolver::HostResolver(std::shared_ptr<EngineLink> link)
    : m_link(std::move(link))
    , m_self(std::make_shared<HostResolver *>(this))
{}

HostResolver::~HostResolver() = default;

void HostResolver::resolve(const QString &host, Answer answer)
{
    if (const QHostAddress numeric(host); !numeric.isNull()) {
        answer(Addresses{numeric});
        return;
    }
    const auto known = m_known.constFind(host);
    if (known != m_known.cend() && known->until > std::chrono::steady_clock::now()) {
        answer(known->addresses);
        return;
    }
    std::vector<Answer> &waiting = m_asking[host];
    waiting.push_back(std::move(answer));
    if (waiting.size() > 1)
        return;
    std::thread([host, link = m_link, self = std::weak_ptr(m_self)] {
        auto found = lookUp(host.toStdString());
        link->post([host, found = std::move(found), self] {
            if (const auto alive = self.lock())
                (*alive)->take(host, found);
        });
    }).detach();
}

void HostResolver::take(const QString &host, const Transported<Addresses> &found)
{
    if (found)
        m_known.insert(host, {*found, std::chrono::steady_clock::now() + Remembered});
    for (const Answer &answer : m_asking.take(host))
        answer(found);
}

} // namespace ktrdr::services
