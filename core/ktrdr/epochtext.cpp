#include "core/ktrdr/epochtext.h"

#include <QRegularExpression>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> numberIn(const QRegularExpressionMatch &match, int group)
{
    bool isNumber = false;
    const int number = match.captured(group).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// A total that is smaller than what is counted is none.
std::optional<int> totalIn(const QRegularExpressionMatch &match, int group, int counted)
{
    const std::optional<int> total = numberIn(match, group);
    return total && *total >= counted && *total > 0 ? total : std::nullopt;
}

} // namespace

std::optional<EpochText> EpochText::parse(const QString &text)
{
    static const QRegularExpression epochPattern(u"\\bepoch\\s+(\\d+)(?:\\s*/\\s*(\\d+))?"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression batchPattern(u"\\bbatch\\s+(\\d+)(?:\\s*/\\s*(\\d+))?"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch epoch = epochPattern.match(text);
    const std::optional<int> number = numberIn(epoch, 1);
    if (!number) {
        return std::nullopt;
    }
    EpochText told{*number, totalIn(epoch, 2, *number), {}, {}};
    const QRegularExpressionMatch batch = batchPattern.match(text);
    told.batch = numberIn(batch, 1);
    if (told.batch) {
        told.batches = totalIn(batch, 2, *told.batch);
    }
    return told;
}

} // namespace ktrdr::wire
