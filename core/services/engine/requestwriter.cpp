#include "core/services/engine/requestwriter.h"

#include "core/services/http/httptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

bool isWrittenByUs(const QByteArray &name)
{
    constexpr std::array Ours{QByteArrayView("host"), QByteArrayView("content-length"),
                              QByteArrayView("transfer-encoding")};
    return std::any_of(Ours.begin(), Ours.end(), [&name](QByteArrayView ours) {
        return name.compare(ours, Qt::CaseInsensitive) == 0;
    });
}

/// Servers expect a length from these even where there is nothing to send.
bool alwaysHasLength(const QByteArray &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

void addField(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

std::optional<QString> findFault(const HttpRequest &request)
{
    if (!isHttpToken(request.method))
        return u"the method is no token"_s;
    if (!isHttpTarget(request.target))
        return u"the target is no path"_s;
    for (const auto &[name, value] : request.fields.all()) {
        if (!isHttpToken(name) || isWrittenByUs(name))
            return u"the field name '%1' is not allowed"_s.arg(QString::fromLatin1(name));
        if (!isHttpFieldValue(value))
            return u"the value of field '%1' is not allowed"_s.arg(QString::fromLatin1(name));
    }
    return std::nullopt;
}

QByteArray headOf(const HttpRequest &request, const Origin &origin)
{
    QByteArray head;
    head.reserve(512);
    head.append(request.method).append(' ').append(request.target).append(" HTTP/1.1\r\n");
    addField(head, "Host", origin.authority());
    for (const auto &[name, value] : request.fields.all())
        addField(head, name, value);
    if (!request.fields.contains("accept-encoding"))
        addField(head, "Accept-Encoding", "identity");
    if (!request.body.isEmpty() || alwaysHasLength(request.method))
        addField(head, "Content-Length", QByteArray::number(request.body.size()));
    return head.append("\r\n");
}

} // namespace ktrdr::services
