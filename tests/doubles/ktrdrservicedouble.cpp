#include "tests/doubles/ktrdrservicedouble.h"

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

KtrdrServiceDouble::KtrdrServiceDouble()
    : KtrdrHttpDouble([this](const DoubleRequest &request) {
        const auto lock = locked();
        return reply(request);
    })
{}

KtrdrServiceDouble::~KtrdrServiceDouble()
{
    stop();
}

void KtrdrServiceDouble::advance(milliseconds time)
{
    const auto lock = locked();
    while (time > 0ms) {
        const milliseconds step = std::min<milliseconds>(time, 1s);
        m_elapsed += step;
        time -= step;
        tick(step);
    }
}

QDateTime KtrdrServiceDouble::now() const
{
    const auto lock = locked();
    return utc();
}

QDateTime KtrdrServiceDouble::utc() const
{
    return QDateTime({2026, 1, 5}, {0, 0}, Qt::UTC).addMSecs(m_elapsed.count());
}

QString KtrdrServiceDouble::newId(const QString &type)
{
    return u"op_%1_%2_%3"_s.arg(type, utc().toString(u"yyyyMMdd_HHmmss"_s))
        .arg(++m_ids, 8, 16, QLatin1Char('0'));
}

std::unique_lock<std::recursive_mutex> KtrdrServiceDouble::locked() const
{
    return std::unique_lock(m_mutex);
}

QString zonedTime(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"436+00:00"_s;
}

QString naiveTime(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace ktrdr::test
