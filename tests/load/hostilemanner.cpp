#include "tests/load/hostilemanner.h"

#include <array>

using namespace std::chrono_literals;

namespace ktrdr::load {

namespace {

int between(std::mt19937 &random, int least, int most)
{
    return std::uniform_int_distribution<>(least, most)(random);
}

/// Of our own server and of `ktrdr serve`: at once, after a while, without an end.
QByteArray anyTarget(std::mt19937 &random)
{
    constexpr std::array Targets{
        "/health",       "/slow", "/stream", "/api/v1/operations", "/api/v1/operations/events",
        "/no/such/place"};
    return Targets[static_cast<std::size_t>(between(random, 0, Targets.size() - 1))];
}

QByteArray requestFor(const QByteArray &target, const QByteArray &fields)
{
    return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
}

QByteArray noise(std::mt19937 &random, int size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(between(random, 0, 255));
    return bytes;
}

HostilePlan silent(std::mt19937 &, const QByteArray &)
{
    return {};
}

HostilePlan slowHead(std::mt19937 &, const QByteArray &)
{
    return {.opening = "GET /health HTTP/1.1\r\nHost: x\r\nX: ", .drip = "y", .pace = 200ms};
}

HostilePlan endlessHead(std::mt19937 &, const QByteArray &)
{
    return {.opening = "GET /health HTTP/1.1\r\nHost: x\r\n",
            .drip = QByteArray("X-Field: " + QByteArray(1'000, 'y') + "\r\n").repeated(20),
            .pace = 1ms};
}

HostilePlan giantField(std::mt19937 &, const QByteArray &)
{
    return {.opening = "GET /health HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(2'000'000, 'y')};
}

HostilePlan garbage(std::mt19937 &random, const QByteArray &)
{
    return {.opening = noise(random, between(random, 1, 4'000))};
}

HostilePlan mutated(std::mt19937 &random, const QByteArray &fields)
{
    QByteArray request = requestFor(anyTarget(random), fields);
    for (int i = between(random, 1, 4); i > 0; --i) {
        const auto at = between(random, 0, static_cast<int>(request.size()) - 1);
        request[at] = static_cast<char>(between(random, 0, 255));
    }
    return {.opening = request, .leavesAfter = 3s};
}

HostilePlan halfClosed(std::mt19937 &random, const QByteArray &fields)
{
    QByteArray request = requestFor(anyTarget(random), fields);
    if (between(random, 0, 1) == 0)
        request.chop(between(random, 1, 20));
    return {.opening = request, .halfCloses = true, .leavesAfter = 8s};
}

HostilePlan pipelinedJunk(std::mt19937 &random, const QByteArray &fields)
{
    QByteArray bytes;
    for (int i = between(random, 1, 60); i > 0; --i)
        bytes += requestFor("/health", fields);
    return {.opening = bytes + noise(random, 500)};
}

HostilePlan leavesEarly(std::mt19937 &random, const QByteArray &fields)
{
    return {.opening = requestFor(anyTarget(random), fields),
            .leavesAfter = std::chrono::milliseconds(between(random, 0, 80))};
}

HostilePlan neverReads(std::mt19937 &random, const QByteArray &fields)
{
    QByteArray bytes;
    for (int i = between(random, 1, 200); i > 0; --i)
        bytes += requestFor("/api/v1/operations", fields);
    return {.opening = bytes + requestFor("/stream", fields), .reads = false, .leavesAfter = 8s};
}

HostilePlan slowBody(std::mt19937 &, const QByteArray &fields)
{
    return {.opening = "POST /health HTTP/1.1\r\n" + fields + "Content-Length: 1000000\r\n\r\n",
            .drip = "x",
            .pace = 100ms,
            .leavesAfter = 8s};
}

HostilePlan claimsTooMuch(std::mt19937 &, const QByteArray &fields)
{
    return {.opening = "POST /health HTTP/1.1\r\n" + fields +
                       "Content-Length: 9223372036854775807\r\n\r\n" + QByteArray(100'000, 'x')};
}

HostilePlan badChunks(std::mt19937 &random, const QByteArray &fields)
{
    const QByteArray head =
        "POST /health HTTP/1.1\r\n" + fields + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray extended = "1;" + QByteArray(200'000, 'e');
    const QByteArray noSize = "zz\r\n12345";
    return {.opening = head + (between(random, 0, 1) == 0 ? extended : noSize)};
}

} // namespace

const std::vector<HostileManner> &hostileManners()
{
    static const std::vector<HostileManner> all{{"silent", silent},
                                                {"slow head", slowHead},
                                                {"endless head", endlessHead},
                                                {"giant field", giantField},
                                                {"garbage", garbage},
                                                {"mutated request", mutated},
                                                {"half-closed", halfClosed},
                                                {"pipelined junk", pipelinedJunk},
                                                {"leaves early", leavesEarly},
                                                {"never reads", neverReads},
                                                {"slow body", slowBody},
                                                {"claims too much", claimsTooMuch},
                                                {"bad chunks", badChunks}};
    return all;
}

} // namespace ktrdr::load
