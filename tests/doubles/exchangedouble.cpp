#include "tests/doubles/exchangedouble.h"

#include <QJsonDocument>

namespace ktrdr::test {

namespace {

QString price(int i, double offset)
{
    return QString::number(42283.58 + i * 0.07 + offset, 'f', 8);
}

} // namespace

QList<ExchangeBar> exchangeBars(qint64 first, qint64 step, int count)
{
    QList<ExchangeBar> bars;
    for (int i = 0; i < count; ++i) {
        bars << ExchangeBar{first + i * step, price(i, 0),
                            price(i, 33.1),   price(i, -12.003),
                            price(i, 0.061),  QString::number(0.1 + i * 1e-8, 'f', 8)};
    }
    return bars;
}

QByteArray jsonBody(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

ExchangeDouble::ExchangeDouble()
    : KtrdrHttpDouble([this](const DoubleRequest &request) { return answer(request); })
{}

ExchangeDouble::~ExchangeDouble()
{
    stop();
}

void ExchangeDouble::setBars(const QList<ExchangeBar> &bars)
{
    const std::lock_guard lock(m_mutex);
    m_bars = bars;
}

void ExchangeDouble::setTime(qint64 time)
{
    const std::lock_guard lock(m_mutex);
    m_time = time;
}

void ExchangeDouble::misbehave(const QList<DoubleReply> &replies)
{
    const std::lock_guard lock(m_mutex);
    m_misbehaviour = replies;
}

void ExchangeDouble::setTwist(const Twist &twist)
{
    const std::lock_guard lock(m_mutex);
    m_twist = twist;
}

int ExchangeDouble::barRequests() const
{
    const std::lock_guard lock(m_mutex);
    return m_barRequests;
}

DoubleReply ExchangeDouble::answer(const DoubleRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (!asksForBars(request)) {
        return others(request);
    }
    ++m_barRequests;
    return m_misbehaviour.isEmpty() ? bars(request) : m_misbehaviour.takeFirst();
}

QList<ExchangeBar> ExchangeDouble::between(qint64 start, qint64 end) const
{
    QList<ExchangeBar> found;
    for (const ExchangeBar &bar : m_bars) {
        if (bar.time >= start && bar.time <= std::min(end, m_time)) {
            found << bar;
        }
    }
    return found;
}

QJsonArray ExchangeDouble::twisted(QJsonArray rows) const
{
    if (m_twist) {
        m_twist(rows);
    }
    return rows;
}

} // namespace ktrdr::test
