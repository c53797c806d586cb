#pragma once

#include "core/marketdata/catalogueentry.h"
#include "core/marketdata/coverage.h"

#include <QCoreApplication>

namespace ktrdr::ui {

/// Stored series in words and numbers for people, by the current locale.
class CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueText)

public:
    /// `GOOG 1d`.
    [[nodiscard]] static QString name(const marketdata::SeriesId &series);
    /// A bar's start, UTC: the date alone for daily and longer bars.
    [[nodiscard]] static QString time(const marketdata::SeriesId &series, qint64 time);
    /// Held of what is to be had, 0 to 1; empty where there are no bars.
    [[nodiscard]] static std::optional<double> share(const marketdata::CatalogueEntry &entry);
    /// "99.9 %"; "100 %" only where nothing is missing.
    [[nodiscard]] static QString share(double share);
    /// "XNAS", or that it was inferred.
    /// The market's code that was chosen (empty = none), or why it is inferred.
    [[nodiscard]] static QString calendar(const QString &chosen, bool isInferred);
    [[nodiscard]] static QString inferredCalendar();
    [[nodiscard]] static QString size(qint64 bytes);
    [[nodiscard]] static QString gapClass(marketdata::GapClass gapClass);
    /// "Missing: 12 bars from … to …".
    [[nodiscard]] static QString gap(const marketdata::SeriesId &series,
                                     const marketdata::CoverageGap &gap);
    /// In one sentence: how many bars are held, missing, and confirmed empty.
    [[nodiscard]] static QString coverage(const marketdata::Coverage &coverage);
};

} // namespace ktrdr::ui
