#include "core/operations/error.h"

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

Error Error::wrappedBy(Error wider) const
{
    wider.cause = std::make_shared<const Error>(*this);
    return wider;
}

const Error &Error::root() const
{
    const Error *link = this;
    while (link->cause) {
        link = link->cause.get();
    }
    return *link;
}

QJsonObject Error::toJson() const
{
    QJsonObject json{
        {u"code"_s, code},
        {u"message"_s, message},
        {u"hint"_s, hint},
        {u"context"_s, QJsonObject::fromVariantMap(context)},
    };
    if (cause) {
        json.insert(u"cause"_s, cause->toJson());
    }
    return json;
}

Error Error::fromJson(const QJsonObject &json)
{
    Error error{json[u"code"_s].toString(),
                json[u"message"_s].toString(),
                json[u"hint"_s].toString(),
                json[u"context"_s].toObject().toVariantMap(),
                {}};
    if (const QJsonObject cause = json[u"cause"_s].toObject(); !cause.isEmpty()) {
        error.cause = std::make_shared<const Error>(fromJson(cause));
    }
    return error;
}

bool Error::operator==(const Error &other) const
{
    return toJson() == other.toJson();
}

} // namespace ktrdr::operations
