#pragma once

#include "core/ktrdr/remoteoperation.h"

#include <QList>

namespace ktrdr::wire {

/// One page of a service's list of operations: of `{success, data: […]}` and of
/// `{operations: […], total, filtered}` alike. Never the whole truth: finished operations drop out
/// of it and come back when asked for by id.
struct OperationsPage
{
    QList<RemoteOperation> operations;
    /// How many the filter lets through, on all pages.
    int total = 0;
    /// Pending and running, whatever the filter.
    std::optional<int> active;
    /// Entries that could not be read, each with its error; the others are kept.
    QList<operations::Error> unreadable;
    /// Entries of this page, readable or not: how far the next page's offset moves on.
    int entries = 0;

    [[nodiscard]] static operations::Result<OperationsPage> fromAnswer(const Answer &answer);
    /// Whether more follows when this page began at `offset`.
    [[nodiscard]] bool hasMoreAfter(int offset) const
    {
        return entries > 0 && offset + entries < total;
    }
};

/// What to ask a list for. Always with a limit: without one the services tell ten.
struct OperationsQuery
{
    static constexpr int LargestLimit = 1000;

    std::optional<RemoteStatus> status;
    QString type;
    bool activeOnly = false;
    int limit = LargestLimit;
    int offset = 0;

    /// `status=running&limit=1000&offset=0`, percent-encoded, for behind the `?`.
    [[nodiscard]] QString toString() const;
};

} // namespace ktrdr::wire
