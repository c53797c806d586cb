#include "core/training/samples/lookaheadcheck.h"

#include "core/training/features/featuretable.h"
#include "core/training/labels/labels.h"
#include "core/training/samples/changedfuture.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::BarColumns;
using marketdata::Timeframe;
using marketdata::TimeframeBars;
using operations::CancellationToken;
using operations::failure;
using operations::Result;

namespace {

constexpr qsizetype CheckedBars = 20'000;
constexpr qsizetype CheckedLongerBars = 200;
/// Where the future begins, as shares of the bars.
constexpr std::array Moments{0.45, 0.65, 0.85, 0.97};

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

/// The check of one symbol.
class SymbolCheck
{
public:
    SymbolCheck(const FeatureRecipe &recipe, const LabelSpec &labels, const SymbolBars &bars,
                const CancellationToken &token, LookAheadReport &report)
        : m_recipe(recipe)
        , m_base(recipe.timeframes.first())
        , m_bars(newestBars(bars, m_base, CheckedBars, CheckedLongerBars))
        , m_token(token)
        , m_report(report)
        , m_spec(labels)
    {}

    Result<void> run()
    {
        Result<FeatureTable> features = makeFeatures(m_recipe, m_bars, KeepColumns::Yes, m_token);
        if (!features) {
            return failure(features.error());
        }
        m_features = std::move(*features);
        const BarColumns &bars = baseBars(m_bars);
        m_spec = withFixedThresholds(m_spec, bars);
        Result<Labels> labels = makeLabels(m_spec, bars);
        if (!labels) {
            return failure(labels.error());
        }
        m_labels = std::move(*labels);
        m_ends = barEnds(bars.times, m_base, m_bars.calendar);
        for (const double share : Moments) {
            lookFrom(momentNear(qsizetype(share * double(bars.size()))));
        }
        return {};
    }

private:
    [[nodiscard]] const BarColumns &baseBars(const SymbolBars &bars) const
    {
        return std::ranges::find(bars.timeframes, m_base, &TimeframeBars::timeframe)->bars;
    }

    /// The end of a bar about there, within a bar of every longer timeframe where there is such.
    [[nodiscard]] qint64 momentNear(qsizetype bar) const
    {
        const auto isWithin = [this](qint64 moment) {
            return std::ranges::all_of(m_recipe.timeframes, [&](Timeframe timeframe) {
                return timeframe == m_base || timeframe.floor(moment) != moment;
            });
        };
        const auto from = m_ends.begin() + bar;
        const auto found = std::find_if(from, m_ends.end(), isWithin);
        return found == m_ends.end() ? *from : *found;
    }

    void lookFrom(qint64 moment)
    {
        bool compared = false;
        for (const FutureChange change : {FutureChange::Removed, FutureChange::Altered}) {
            const SymbolBars changed = withChangedFuture(m_bars, moment, change);
            // Too few bars before that moment are no finding.
            if (const Result<FeatureTable> features =
                    makeFeatures(m_recipe, changed, KeepColumns::Yes, m_token)) {
                compareFeatures(*features, moment);
                compared = true;
            }
            if (change == FutureChange::Altered) {
                if (const Result<Labels> labels = makeLabels(m_spec, baseBars(changed))) {
                    compareLabels(*labels, moment);
                }
            }
        }
        m_report.moments += compared ? 1 : 0;
    }

    void compareFeatures(const FeatureTable &other, qint64 moment)
    {
        size_t place = 0;
        for (size_t row = 0; row < m_features.times.size(); ++row) {
            const qint64 time = m_features.times[row];
            if (m_base.next(time) > moment || time > other.times.back()) {
                return;
            }
            while (other.times[place] < time) {
                ++place;
            }
            const bool isThere = other.times[place] == time;
            for (size_t column = 0; column < m_features.columns.size(); ++column) {
                const double value = m_features.columns[column][row];
                const double otherValue = isThere ? other.columns[column][place] : std::nan("");
                ++m_report.comparedFeatures;
                if (!isSame(value, otherValue)) {
                    note(m_features.names[qsizetype(column)], time, value, otherValue);
                }
            }
        }
    }

    void compareLabels(const Labels &other, qint64 moment)
    {
        size_t place = 0;
        for (size_t i = 0; i < m_labels.bars.size(); ++i) {
            if (m_ends[size_t(m_labels.settled[i])] > moment) {
                continue;
            }
            while (place < other.bars.size() && other.bars[place] < m_labels.bars[i]) {
                ++place;
            }
            const bool isThere = place < other.bars.size() && other.bars[place] == m_labels.bars[i];
            const double otherValue = isThere ? other.values[place] : std::nan("");
            ++m_report.comparedLabels;
            if (!isSame(m_labels.values[i], otherValue)) {
                note(u"label"_s, baseBars(m_bars).times[size_t(m_labels.bars[i])],
                     m_labels.values[i], otherValue);
            }
        }
    }

    void note(const QString &column, qint64 time, double value, double otherValue)
    {
        if (!m_noted.contains(column)) {
            m_noted.insert(column);
            m_report.findings.append({m_bars.symbol, column, time, value, otherValue});
        }
    }

    const FeatureRecipe &m_recipe;
    Timeframe m_base;
    SymbolBars m_bars;
    const CancellationToken &m_token;
    LookAheadReport &m_report;
    LabelSpec m_spec;
    FeatureTable m_features;
    Labels m_labels;
    /// Of the base bars.
    std::vector<qint64> m_ends;
    QSet<QString> m_noted;
};

} // namespace

Result<LookAheadReport> checkLookAhead(const FeatureRecipe &recipe, const LabelSpec &labels,
                                       const QList<SymbolBars> &symbols,
                                       const CancellationToken &token)
{
    LookAheadReport report;
    for (const SymbolBars &bars : symbols) {
        SymbolCheck check(recipe, labels, bars, token, report);
        if (const Result<void> done = check.run(); !done) {
            return failure(done.error());
        }
    }
    return report;
}

} // namespace ktrdr::training
