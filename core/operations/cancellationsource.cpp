#include "core/operations/cancellationsource.h"

#include "core/operations/deadlinetimer.h"
#include "core/operations/parentlink.h"
#include "core/operations/steadytime.h"

#include <utility>

namespace ktrdr::operations {

CancellationSource::CancellationSource()
    : CancellationSource(QString())
{}

CancellationSource::CancellationSource(QString operation)
    : CancellationSource(*new CancelState(std::move(operation)))
{}

CancellationSource::CancellationSource(CancelState &state) noexcept
    : m_state(&state)
{
    m_state->addFirstSource();
}

CancellationSource::CancellationSource(const CancellationSource &other) noexcept
    : m_state(other.m_state)
{
    if (m_state != nullptr) {
        m_state->addSource();
    }
}

CancellationSource::CancellationSource(CancellationSource &&other) noexcept
    : m_state(std::exchange(other.m_state, nullptr))
{}

CancellationSource &CancellationSource::operator=(CancellationSource other) noexcept
{
    std::swap(m_state, other.m_state);
    return *this;
}

CancellationSource::~CancellationSource()
{
    if (m_state != nullptr) {
        m_state->dropSource();
    }
}

bool CancellationSource::cancel(CancelWhy why, const QString &text, const QString &origin) const
{
    const CancellationSource alive = *this;
    return alive.m_state->cancel(why, text, origin);
}

void CancellationSource::cancelAfter(std::chrono::milliseconds delay, const QString &text)
{
    DeadlineTimer::instance().arm(*m_state, deadlineIn(delay), text);
}

CancellationSource CancellationSource::linkedToStates(std::span<CancelState *> parents,
                                                      QString operation)
{
    return CancellationSource(*new LinkedState(parents, std::move(operation)));
}

CancellationSource CancellationSource::forOperation(QString operation,
                                                    const CancellationToken &parent)
{
    std::array<CancelState *, 1> parents{&*parent.m_state};
    return linkedToStates(parents, std::move(operation));
}

CancellationSource CancellationSource::linkedTo(const std::vector<CancellationToken> &tokens)
{
    std::vector<CancelState *> parents;
    parents.reserve(tokens.size());
    for (const CancellationToken &token : tokens) {
        parents.push_back(&*token.m_state);
    }
    return linkedToStates(parents);
}

} // namespace ktrdr::operations
