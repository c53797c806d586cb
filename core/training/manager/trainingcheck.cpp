#include "core/training/manager/trainingcheck.h"

#include "core/training/strategy/strategyreader.h"

#include <algorithm>

namespace ktrdr::training {

namespace {

bool hasErrors(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.severity == FindingSeverity::Error;
    });
}

void addOnce(QString &text, const QString &sentence)
{
    if (!sentence.isEmpty() && !text.contains(sentence)) {
        text += text.isEmpty() ? sentence : QString(u' ' + sentence);
    }
}

} // namespace

bool TrainingCheck::isReady() const
{
    return strategy.has_value() && problems.isEmpty() && !hasErrors(findings);
}

operations::Error TrainingCheck::toError(const QString &strategyFile) const
{
    QList<operations::Error> all = problems;
    if (hasErrors(findings)) {
        all.prepend(StrategyReading{{}, findings}.toError(strategyFile));
    }
    if (all.isEmpty()) {
        return {};
    }
    operations::Error together = all.takeFirst();
    for (const operations::Error &problem : std::as_const(all)) {
        addOnce(together.message, problem.message);
        addOnce(together.hint, problem.hint);
    }
    return together;
}

} // namespace ktrdr::training
