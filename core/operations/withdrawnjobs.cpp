#include "core/operations/withdrawnjobs.h"

#include <algorithm>

namespace ktrdr::operations {

std::vector<OperationHandle> WithdrawnJobs::inOrderOfArrival() const
{
    std::vector<QueuePlace> places;
    places.reserve(static_cast<size_t>(m_queued.size()));
    for (const QueuedJob &queued : m_queued) {
        places.push_back(queued.place);
    }
    std::sort(places.begin(), places.end(),
              [](const QueuePlace &a, const QueuePlace &b) { return a.arrival < b.arrival; });
    std::vector<OperationHandle> handles;
    handles.reserve(places.size());
    for (const QueuePlace &place : places) {
        handles.push_back(place.handle);
    }
    return handles;
}

} // namespace ktrdr::operations
