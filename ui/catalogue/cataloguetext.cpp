#include "ui/catalogue/cataloguetext.h"

#include "core/marketdata/loadtexts.h"

#include <QLocale>

#include <cmath>

namespace ktrdr::ui {

using marketdata::CatalogueEntry;
using marketdata::Coverage;
using marketdata::CoverageGap;
using marketdata::GapClass;
using marketdata::SeriesId;

QString CatalogueText::name(const SeriesId &series)
{
    return series.symbol.toString() + u' ' + series.timeframe.toString();
}

QString CatalogueText::time(const SeriesId &series, qint64 time)
{
    return series.timeframe.isIntraday() ? marketdata::momentText(time) : marketdata::dayText(time);
}

std::optional<double> CatalogueText::share(const CatalogueEntry &entry)
{
    const qint64 toBeHad = entry.summary.bars + entry.missing;
    if (toBeHad == 0)
        return std::nullopt;
    return static_cast<double>(entry.summary.bars) / static_cast<double>(toBeHad);
}

QString CatalogueText::share(double share)
{
    constexpr double Promille = 1000.0;
    const double percent = std::floor(share * Promille) / 10.0;
    return tr("%1 %", "a share").arg(QLocale().toString(percent, 'f', share < 1.0 ? 1 : 0));
}

QString CatalogueText::calendar(const QString &chosen, bool isInferred)
{
    if (!isInferred)
        return chosen;
    return chosen.isEmpty() ? inferredCalendar()
                            : tr("inferred: %1 cannot be used", "a calendar").arg(chosen);
}

QString CatalogueText::inferredCalendar()
{
    return tr("inferred from the bars", "a calendar");
}

QString CatalogueText::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString CatalogueText::gapClass(GapClass gapClass)
{
    switch (gapClass) {
    case GapClass::Closed:
        return tr("Market closed");
    case GapClass::Holiday:
        return tr("Holiday");
    case GapClass::ConfirmedEmpty:
        return tr("Confirmed empty");
    case GapClass::Missing:
        break;
    }
    return tr("Missing", "bars");
}

QString CatalogueText::gap(const SeriesId &series, const CoverageGap &gap)
{
    const QString from = time(series, gap.range.start);
    const QString to = time(series, gap.range.end);
    const QString what = gapClass(gap.gapClass);
    if (gap.bars == 0)
        return tr("%1: %2", "class of a gap: day").arg(what, from);
    return tr("%1: %2 from %3 to %4", "class of a gap: bars from to")
        .arg(what, marketdata::barsText(gap.bars), from, to);
}

QString CatalogueText::coverage(const Coverage &coverage)
{
    QStringList sentences{tr("%1 of %2 expected bars are stored.")
                              .arg(marketdata::groupedNumber(coverage.held),
                                   marketdata::groupedNumber(coverage.expected))};
    if (coverage.missing > 0)
        sentences += tr("%1 missing.", "how many bars").arg(marketdata::barsText(coverage.missing));
    if (coverage.confirmedEmpty > 0)
        sentences += tr("%1 confirmed empty by the source.", "how many bars")
                         .arg(marketdata::barsText(coverage.confirmedEmpty));
    return sentences.join(u' ');
}

} // namespace ktrdr::ui
