#include "core/training/manager/sweepfamily.h"

#include "core/training/values/text.h"

#include <QJsonArray>
#include <QMutexLocker>

#include <algorithm>
#include <limits>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::OperationContext;
using operations::OperationOutcome;
using operations::Result;
using operations::WorkFunction;

WorkFunction SweepFamily::collecting(std::shared_ptr<SweepFamily> family, const QString &title,
                                     WorkFunction work)
{
    return [family = std::move(family), title,
            work = std::move(work)](OperationContext &context) -> Result<OperationOutcome> {
        Result<OperationOutcome> outcome = work(context);
        if (outcome) {
            family->add(title, outcome->result);
        }
        return outcome;
    };
}

void SweepFamily::add(const QString &title, const QJsonObject &result)
{
    const double loss =
        result["best_val_loss"_L1].toDouble(std::numeric_limits<double>::infinity());
    const QMutexLocker lock(&m_mutex);
    m_members.append({title, result, loss});
}

OperationOutcome SweepFamily::outcome() const
{
    const QMutexLocker lock(&m_mutex);
    QList<Member> members = m_members;
    std::ranges::stable_sort(members, {}, &Member::validationLoss);
    QJsonArray trainings;
    for (const Member &member : members) {
        trainings.append(QJsonObject{
            {u"title"_s, member.title},
            {u"model"_s, member.result["model"_L1]},
            {u"best_val_loss"_s, member.result["best_val_loss"_L1]},
            {u"test_accuracy"_s, member.result["test_metrics"_L1]["test_accuracy"_L1]}});
    }
    const auto count = static_cast<int>(members.size());
    QString summary = Text::tr("%n training(s)", nullptr, count);
    if (!members.isEmpty()) {
        summary = Text::tr("%1, the best with %2").arg(summary, members.first().title);
    }
    return {{{u"trainings"_s, trainings}, {u"best"_s, trainings.first()}, {u"summary"_s, summary}},
            {},
            {}};
}

} // namespace ktrdr::training
