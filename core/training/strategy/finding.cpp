#include "core/training/strategy/finding.h"

#include "core/training/strategy/strategytext.h"

#include <algorithm>

namespace ktrdr::training {

QString toString(FindingSeverity severity)
{
    return severity == FindingSeverity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

void Findings::error(SourcePosition at, const QString &path, const QString &message,
                     const QString &hint)
{
    m_hasErrors = true;
    add({FindingSeverity::Error, at, path, message, hint});
}

void Findings::warning(SourcePosition at, const QString &path, const QString &message,
                       const QString &hint)
{
    add({FindingSeverity::Warning, at, path, message, hint});
}

QList<Finding> Findings::sorted() const
{
    QList<Finding> findings = m_kept;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.at < b.at; });
    if (m_notKept > 0) {
        findings.append(
            {m_hasErrors ? FindingSeverity::Error : FindingSeverity::Warning,
             findings.last().at,
             {},
             StrategyText::tr("There are %n more findings.", nullptr, static_cast<int>(m_notKept)),
             StrategyText::tr("Correct the first ones, then check again.")});
    }
    return findings;
}

void Findings::add(Finding finding)
{
    if (m_kept.size() < MostKept) {
        m_kept.append(std::move(finding));
    } else {
        ++m_notKept;
    }
}

} // namespace ktrdr::training
