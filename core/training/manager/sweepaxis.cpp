#include "core/training/manager/sweepaxis.h"

namespace ktrdr::training {

namespace {

/// Parts a text at commas outside of brackets.
QStringList partsOf(const QString &text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'[' || c == u'{' ? 1 : c == u']' || c == u'}' ? -1 : 0;
        if (c == u',' && depth == 0) {
            parts.append(QString());
        } else {
            parts.last().append(c);
        }
    }
    for (QString &part : parts) {
        part = part.trimmed();
    }
    return parts;
}

} // namespace

std::optional<SweepAxis> SweepAxis::parse(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0) {
        return {};
    }
    SweepAxis axis{text.left(equals).trimmed(), partsOf(text.mid(equals + 1))};
    if (axis.key.isEmpty() || axis.values.contains(QString())) {
        return {};
    }
    return axis;
}

QString SweepAxis::toText() const
{
    return QString(key + u'=' + values.join(u','));
}

} // namespace ktrdr::training
