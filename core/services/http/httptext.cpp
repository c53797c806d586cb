#include "core/services/http/httptext.h"

#include <algorithm>

namespace ktrdr::services {

namespace {

bool isTokenCharacter(char c)
{
    constexpr QByteArrayView Marks("!#$%&'*+-.^_`|~");
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           Marks.contains(c);
}

bool isFieldCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7F);
}

} // namespace

bool isHttpToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isHttpFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isFieldCharacter);
}

bool isHttpTarget(QByteArrayView text)
{
    return text.startsWith('/') &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

} // namespace ktrdr::services
