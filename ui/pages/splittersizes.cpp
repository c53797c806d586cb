#include "ui/pages/splittersizes.h"

#include <QJsonArray>
#include <QSplitter>

namespace ktrdr::ui {

namespace {

constexpr int LargestPart = 10'000;

} // namespace

QJsonArray sizesOf(const QSplitter &splitter)
{
    QJsonArray sizes;
    const QList<int> list = splitter.sizes();
    for (const int size : list)
        sizes.append(size);
    return sizes;
}

void restoreSizes(QSplitter &splitter, const QJsonValue &stored)
{
    QList<int> sizes;
    const QJsonArray array = stored.toArray();
    for (const QJsonValue &size : array)
        sizes.append(qBound(0, size.toInt(), LargestPart));
    if (sizes.size() == splitter.count() && !sizes.contains(0))
        splitter.setSizes(sizes);
}

} // namespace ktrdr::ui
