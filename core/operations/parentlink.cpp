#include "core/operations/parentlink.h"

#include <algorithm>

namespace ktrdr::operations {

ParentLink::ParentLink() noexcept
    : CallbackNode(&pass)
{}

ParentLink::~ParentLink()
{
    disconnect();
}

void ParentLink::connect(CancelState &child, CancelState &parent) noexcept
{
    if (&parent == &CancelState::null()) {
        return;
    }
    m_child = &child;
    m_parent = CancelReference(parent);
    if (!parent.add(*this)) {
        child.cancel(parent.reason());
    }
}

void ParentLink::disconnect() noexcept
{
    if (!m_parent.isNull()) {
        m_parent->remove(*this);
        m_parent = CancelReference();
    }
}

void ParentLink::pass(CallbackNode &node)
{
    auto &link = static_cast<ParentLink &>(node);
    link.m_child->cancelFromParent(link.m_parent->reason());
}

LinkedState::LinkedState(std::span<CancelState *> parents, QString operation)
    : CancelState(std::move(operation))
{
    size_t used = 0;
    for (size_t i = 0; i < parents.size(); ++i) {
        CancelState *const parent = parents[i];
        const auto earlier = parents.first(i);
        if (parent == &null() ||
            std::find(earlier.begin(), earlier.end(), parent) != earlier.end()) {
            continue;
        }
        if (used < InlineLinks) {
            m_links[used++].connect(*this, *parent);
        } else {
            m_moreLinks.push_back(std::make_unique<ParentLink>());
            m_moreLinks.back()->connect(*this, *parent);
        }
    }
}

LinkedState::~LinkedState()
{
    m_moreLinks.clear();
    for (ParentLink &link : m_links) {
        link.disconnect();
    }
}

bool LinkedState::hasLiveParent() const noexcept
{
    const auto isAlive = [](const ParentLink &link) { return link.isAlive(); };
    return std::any_of(m_links.begin(), m_links.end(), isAlive) ||
           std::any_of(m_moreLinks.begin(), m_moreLinks.end(),
                       [&](const auto &link) { return isAlive(*link); });
}

} // namespace ktrdr::operations
