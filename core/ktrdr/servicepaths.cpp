#include "core/ktrdr/servicepaths.h"

#include "core/ktrdr/wiretime.h"

#include <QUrl>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::OperationId;

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// `?name=value&…` of the parts that have a value; empty without any.
QString queryOf(const QList<std::pair<QString, QString>> &parts)
{
    QStringList items;
    for (const auto &[name, value] : parts) {
        if (!value.isEmpty()) {
            items << name + u'=' + encoded(value);
        }
    }
    return items.isEmpty() ? QString() : QString(u'?' + items.join(u'&'));
}

QString timeText(const std::optional<QDateTime> &time)
{
    return time ? toWireTime(*time) : QString();
}

} // namespace

QString operationsPath(const OperationsQuery &query)
{
    return u"/api/v1/operations?"_s + query.toString();
}

QString operationPath(const OperationId &id)
{
    return u"/api/v1/operations/"_s + encoded(id.toString());
}

QString operationPath(const OperationId &id, const QString &part)
{
    return operationPath(id) + u'/' + part;
}

QString metricsPath(const OperationId &id, int cursor)
{
    return operationPath(id, u"metrics"_s) + queryOf({{u"cursor"_s, QString::number(cursor)}});
}

QString cancelPath(OperationsHost host, const OperationId &id, const QString &reason)
{
    if (host == OperationsHost::Backend) {
        return operationPath(id);
    }
    return operationPath(id, u"cancel"_s) + queryOf({{u"reason"_s, reason}});
}

QString backendBarsPath(const QString &symbol, const QString &timeframe,
                        const std::optional<QDateTime> &start, const std::optional<QDateTime> &end)
{
    return u"/api/v1/data/%1/%2"_s.arg(encoded(symbol), encoded(timeframe)) +
           queryOf({{u"start_date"_s, timeText(start)}, {u"end_date"_s, timeText(end)}});
}

QString healthPath(OperationsHost host)
{
    return host == OperationsHost::Backend ? u"/api/v1/health"_s : u"/health"_s;
}

QString trainingResultPath(const OperationId &id)
{
    return u"/training/result/"_s + encoded(id.toString());
}

QString trainingSessionPath(const OperationId &id)
{
    return u"/training/sessions/"_s + encoded(id.toString());
}

QString ibHeadTimestampPath(const QString &symbol, const QString &timeframe,
                            const QString &instrumentType)
{
    return u"/data/head-timestamp"_s + queryOf({{u"symbol"_s, symbol},
                                                {u"timeframe"_s, timeframe},
                                                {u"instrument_type"_s, instrumentType}});
}

QString ibSymbolInfoPath(const QString &symbol)
{
    return u"/data/symbol-info/"_s + encoded(symbol);
}

} // namespace ktrdr::wire
