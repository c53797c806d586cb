#include "core/marketdata/csvreadreport.h"

#include "core/marketdata/text.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

int pluralOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QStringList CsvReadReport::warnings() const
{
    QStringList sentences;
    const auto say = [&sentences](const QString &sentence) { sentences.append(sentence); };
    if (disordered > 0) {
        say(Text::tr("%n row(s) were out of order and have been sorted.", nullptr,
                     pluralOf(disordered)));
    }
    if (duplicates > 0) {
        say(Text::tr("%n row(s) repeated the time of another; the last one of each was kept.",
                     nullptr, pluralOf(duplicates)));
    }
    if (badRows > 0) {
        say(Text::tr("%n row(s) could not be read and were left out.", nullptr, pluralOf(badRows)));
    }
    if (negativeVolumes > 0) {
        say(Text::tr("%n volume(s) below 0 were taken as 0.", nullptr, pluralOf(negativeVolumes)));
    }
    if (doubledTimes > 0) {
        say(Text::tr("%n time(s) were shown twice by the clocks of the zone when they were set "
                     "back; the order of the rows told which was meant.",
                     nullptr, pluralOf(doubledTimes)));
    }
    if (skippedTimes > 0) {
        say(Text::tr(
            "%n time(s) were never shown by the clocks of the zone, which were set forward "
            "then; they were counted on from before. Check the time zone.",
            nullptr, pluralOf(skippedTimes)));
    }
    if (unfinished > 0) {
        say(Text::tr("%n bar(s) are not over yet and were left out.", nullptr,
                     pluralOf(unfinished)));
    }
    if (!ignoredColumns.isEmpty()) {
        say(Text::tr("Columns that bars do not have were ignored: %1.")
                .arg(ignoredColumns.join(u", "_s)));
    }
    if (!filledColumns.isEmpty()) {
        say(Text::tr("Missing price columns were filled from the others: %1.")
                .arg(filledColumns.join(u", "_s)));
    }
    if (!hasVolume) {
        say(Text::tr("The file has no column with volumes."));
    }
    return sentences;
}

} // namespace ktrdr::marketdata
