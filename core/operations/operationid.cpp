#include "core/operations/operationid.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestId = 200;
}

OperationId::OperationId(QString text)
    : m_text(std::move(text))
{}

OperationId OperationId::create(const QString &type, const QDateTime &now)
{
    const quint32 random = QRandomGenerator::system()->generate();
    return OperationId(u"op_%1_%2_%3"_s.arg(type, now.toUTC().toString(u"yyyyMMdd_HHmmss"_s))
                           .arg(random, 8, 16, QLatin1Char('0')));
}

std::optional<OperationId> OperationId::parse(const QString &text)
{
    const bool printable =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (text.isEmpty() || text.size() > LongestId || !printable) {
        return std::nullopt;
    }
    return OperationId(text);
}

} // namespace ktrdr::operations
