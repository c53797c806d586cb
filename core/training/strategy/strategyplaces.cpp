#include "core/training/strategy/strategyplaces.h"

#include <QRegularExpression>

namespace ktrdr::training {

SourcePosition StrategyPlaces::of(const QString &path) const
{
    static const QRegularExpression lastStep(QStringLiteral("(\\.|\\[)[^.\\[]*\\z"));
    for (QString known = path; !known.isEmpty();) {
        if (const auto place = m_places.constFind(known); place != m_places.constEnd()) {
            return *place;
        }
        const qsizetype end = known.indexOf(lastStep);
        known.truncate(std::max<qsizetype>(end, 0));
    }
    return {};
}

} // namespace ktrdr::training
