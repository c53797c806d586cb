#pragma once

#include "core/marketdata/datasource.h"
#include "core/marketdata/sourceerror.h"

#include <QMutex>
#include <QSemaphore>

#include <deque>

namespace ktrdr::test {

/// A source whose bars and misbehaviour a test decides. Thread-safe.
class ScriptedSource final : public marketdata::DataSource
{
public:
    enum class Act {
        Answer,
        /// Blocks until cancelled.
        Hang,
        /// Answers once letGo() was called.
        Hold,
        /// Answers "there is nothing in this range".
        Empty,
        Transport,
        Pacing,
        NoData,
        Refused,
        Disorder,
    };

    explicit ScriptedSource(QString name = QStringLiteral("scripted"));

    /// What exists at the source; available is all of it unless setAvailable() says otherwise.
    void setBars(const marketdata::BarColumns &bars);
    void setAvailable(std::optional<marketdata::TimeRange> available);
    void setLongestSpan(std::optional<std::chrono::seconds> span);
    void setArchive(bool isArchive);
    /// The only ones it offers; empty = every timeframe.
    void setTimeframes(const QList<marketdata::Timeframe> &timeframes);
    /// What the next requests meet; after them every request is answered.
    void script(std::initializer_list<Act> acts);
    [[nodiscard]] QList<marketdata::TimeRange> requests() const;
    /// Returns once a request hangs; false after a minute.
    [[nodiscard]] bool waitUntilHanging() { return m_hanging.tryAcquire(1, 60'000); }
    void letGo() { m_letGo.release(); }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString title() const override { return QStringLiteral("the script"); }
    [[nodiscard]] marketdata::SourceCapabilities capabilities() const override;
    [[nodiscard]] std::optional<std::chrono::seconds>
    longestSpan(marketdata::Timeframe timeframe) const override;
    [[nodiscard]] operations::Result<std::optional<marketdata::TimeRange>>
    availableRange(const marketdata::SeriesId &series, marketdata::FetchContext &context) override;
    [[nodiscard]] operations::Result<marketdata::FetchedBars>
    fetch(const marketdata::Segment &segment, marketdata::FetchContext &context) override;

private:
    [[nodiscard]] Act nextAct(const marketdata::TimeRange &range);

    QString m_name;
    mutable QMutex m_mutex;
    marketdata::BarColumns m_bars;
    std::optional<marketdata::TimeRange> m_available;
    std::optional<std::chrono::seconds> m_span;
    bool m_isArchive = false;
    QList<marketdata::Timeframe> m_timeframes;
    std::deque<Act> m_script;
    QList<marketdata::TimeRange> m_requests;
    QSemaphore m_hanging;
    QSemaphore m_letGo;
};

/// Daily bars of the weekdays from `first` to `last` (ISO dates); prices rise by 1 % of `price` a
/// day.
[[nodiscard]] marketdata::BarColumns weekdayBars(const char *first, const char *last,
                                                 double price = 100);

} // namespace ktrdr::test
