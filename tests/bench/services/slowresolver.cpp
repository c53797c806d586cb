#include "tests/bench/services/slowresolver.h"

#include <atomic>
#include <cstring>
#include <dlfcn.h>
#include <netdb.h>

namespace {

constexpr const char *SlowHost = "slow.invalid";
std::atomic<bool> hangs = false;
std::atomic<int> asked = 0;

} // namespace

/// In place of the C library's.
extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints,
                           addrinfo **found)
{
    if (name != nullptr && std::strcmp(name, SlowHost) == 0) {
        ++asked;
        hangs.wait(true);
        --asked;
        return EAI_NONAME;
    }
    using LookUp = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto lookUp = reinterpret_cast<LookUp>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    return lookUp(name, service, hints, found);
}

namespace ktrdr::bench {

SlowResolver::SlowResolver()
{
    hangs = true;
}

SlowResolver::~SlowResolver()
{
    hangs = false;
    hangs.notify_all();
}

QString SlowResolver::host()
{
    return QString::fromLatin1(SlowHost);
}

bool SlowResolver::isAsked()
{
    return asked > 0;
}

} // namespace ktrdr::bench
