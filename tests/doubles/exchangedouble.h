#pragma once

#include "tests/doubles/ktrdrhttpdouble.h"

#include <QJsonArray>

#include <mutex>

namespace ktrdr::test {

/// A bar as an exchange writes it; `time` in epoch seconds.
struct ExchangeBar
{
    qint64 time = 0;
    QString open{};
    QString high{};
    QString low{};
    QString close{};
    QString volume{};
};

/// `count` bars of `step` seconds from `first` on, with prices of eight decimals.
[[nodiscard]] QList<ExchangeBar> exchangeBars(qint64 first, qint64 step, int count);

/// What the doubles of exchanges have in common: a history of one symbol, a clock, and a habit of
/// misbehaving when told to. Functions may be called from any thread.
class ExchangeDouble : public KtrdrHttpDouble
{
public:
    /// Changes the rows of an answer before they are sent.
    using Twist = std::function<void(QJsonArray &)>;

    ~ExchangeDouble() override;

    /// Ascending; what begins after its time is not told yet.
    void setBars(const QList<ExchangeBar> &bars);
    /// Its clock, epoch seconds; stands.
    void setTime(qint64 time);
    /// The next requests for bars get these, in order, before bars are sent again.
    void misbehave(const QList<DoubleReply> &replies);
    void setTwist(const Twist &twist);
    /// Requests for bars so far.
    [[nodiscard]] int barRequests() const;

protected:
    ExchangeDouble();

    [[nodiscard]] virtual bool asksForBars(const DoubleRequest &request) const = 0;
    /// Under the lock, on the double's thread.
    [[nodiscard]] virtual DoubleReply bars(const DoubleRequest &request) = 0;
    [[nodiscard]] virtual DoubleReply others(const DoubleRequest &request) = 0;

    /// Those that begin from `start` to `end` and not after the double's time.
    [[nodiscard]] QList<ExchangeBar> between(qint64 start, qint64 end) const;
    [[nodiscard]] QJsonArray twisted(QJsonArray rows) const;
    [[nodiscard]] qint64 time() const { return m_time; }

private:
    [[nodiscard]] DoubleReply answer(const DoubleRequest &request);

    mutable std::mutex m_mutex;
    QList<ExchangeBar> m_bars;
    qint64 m_time = 0;
    QList<DoubleReply> m_misbehaviour;
    Twist m_twist;
    int m_barRequests = 0;
};

/// A JSON value as the body of an answer.
[[nodiscard]] QByteArray jsonBody(const QJsonArray &array);

} // namespace ktrdr::test
