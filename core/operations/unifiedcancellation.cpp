#include "core/operations/unifiedcancellation.h"

namespace ktrdr::operations {

namespace {

CancellationSource linkedToAll(const std::vector<CancellationSource> &sources)
{
    std::vector<CancellationToken> tokens;
    tokens.reserve(sources.size());
    for (const CancellationSource &source : sources) {
        tokens.push_back(source.token());
    }
    return CancellationSource::linkedTo(tokens);
}

} // namespace

UnifiedCancellation::UnifiedCancellation(std::vector<CancellationSource> sources)
    : m_sources(std::move(sources))
    , m_linked(linkedToAll(m_sources))
{}

bool UnifiedCancellation::cancel(CancelWhy why, const QString &text, const QString &origin) const
{
    bool first = false;
    for (const CancellationSource &source : m_sources) {
        first = source.cancel(why, text, origin) || first;
    }
    return first;
}

} // namespace ktrdr::operations
