#include "ui/window/progresscourse.h"

#include "core/operations/operationledger.h"

namespace ktrdr::ui {

using operations::OperationId;

std::vector<ProgressPoint> courseOf(const operations::OperationLedger &ledger,
                                    const OperationId &id)
{
    const auto points = ledger.progressHistory(id);
    std::vector<ProgressPoint> course;
    const operations::ProgressPoint *before = nullptr;
    for (const operations::ProgressPoint &point : points) {
        if (point.attempt != points.back().attempt)
            continue;
        std::optional<double> rate;
        if (before && point.elapsed > before->elapsed && point.items >= before->items) {
            const std::chrono::duration<double> time = point.elapsed - before->elapsed;
            rate = static_cast<double>(point.items - before->items) / time.count();
        }
        course.push_back({point.elapsed, point.percentage, rate});
        before = &point;
    }
    return course;
}

} // namespace ktrdr::ui
