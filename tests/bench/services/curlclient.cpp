#include "tests/bench/services/curlclient.h"

#include <QtGlobal>

#include <atomic>
#include <curl/curl.h>
#include <deque>
#include <latch>
#include <memory>
#include <mutex>
#include <thread>

namespace ktrdr::bench {

namespace {

using Clock = std::chrono::steady_clock;
using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Multi = std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)>;

constexpr long Connections = 20;

std::size_t keep(char *bytes, std::size_t, std::size_t size, void *body)
{
    static_cast<std::string *>(body)->append(bytes, size);
    return size;
}

Multi makeMulti()
{
    Multi multi(curl_multi_init(), curl_multi_cleanup);
    curl_multi_setopt(multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, Connections);
    curl_multi_setopt(multi.get(), CURLMOPT_MAXCONNECTS, Connections);
    return multi;
}

/// One request that can be made again and again.
struct Transfer
{
    Easy easy{curl_easy_init(), curl_easy_cleanup};
    std::string body{};
    Clock::time_point begun{};
    std::atomic<bool> done = false;

    explicit Transfer(const std::string &url)
    {
        curl_easy_setopt(easy.get(), CURLOPT_URL, url.c_str());
        curl_easy_setopt(easy.get(), CURLOPT_NOPROXY, "*");
        curl_easy_setopt(easy.get(), CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
        curl_easy_setopt(easy.get(), CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, keep);
        curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, &body);
        curl_easy_setopt(easy.get(), CURLOPT_PRIVATE, this);
    }

    void begin(CURLM *multi)
    {
        body.clear();
        begun = Clock::now();
        curl_multi_add_handle(multi, easy.get());
    }
};

void demandSuccess(CURL *easy, CURLcode code)
{
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (code != CURLE_OK || status != 200)
        qFatal("libcurl: %s, status %ld", curl_easy_strerror(code), status);
}

/// Hands over each transfer that is done, taken out of the multi handle.
template<typename Take>
void takeDone(CURLM *multi, Take take)
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *easy = message->easy_handle;
        demandSuccess(easy, message->data.result);
        curl_multi_remove_handle(multi, easy);
        Transfer *transfer = nullptr;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
        take(*transfer);
    }
}

CurlResult run(CURLM *multi, std::deque<Transfer> &transfers, int calls)
{
    CurlResult result;
    result.latencies.reserve(static_cast<std::size_t>(calls));
    const auto begin = Clock::now();
    int unbegun = calls;
    for (Transfer &transfer : transfers) {
        if (unbegun-- > 0)
            transfer.begin(multi);
    }
    int running = 0;
    while (result.latencies.size() < static_cast<std::size_t>(calls)) {
        curl_multi_perform(multi, &running);
        bool took = false;
        takeDone(multi, [&](Transfer &transfer) {
            took = true;
            result.latencies.push_back(Clock::now() - transfer.begun);
            if (unbegun-- > 0)
                transfer.begin(multi);
        });
        if (!took)
            curl_multi_poll(multi, nullptr, 0, 1'000, nullptr);
    }
    result.time = Clock::now() - begin;
    return result;
}

/// Takes transfers from any thread and makes them on its own.
class CurlThread
{
public:
    void perform(Transfer &transfer)
    {
        transfer.done = false;
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(&transfer);
        }
        curl_multi_wakeup(m_multi.get());
        transfer.done.wait(false);
    }

private:
    void run(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            {
                const std::lock_guard lock(m_mutex);
                for (Transfer *transfer : m_waiting)
                    transfer->begin(m_multi.get());
                m_waiting.clear();
            }
            int running = 0;
            curl_multi_perform(m_multi.get(), &running);
            bool took = false;
            takeDone(m_multi.get(), [&took](Transfer &transfer) {
                took = true;
                transfer.done = true;
                transfer.done.notify_one();
            });
            if (!took)
                curl_multi_poll(m_multi.get(), nullptr, 0, 100, nullptr);
        }
    }

    const Multi m_multi = makeMulti();
    std::mutex m_mutex;
    std::vector<Transfer *> m_waiting;
    std::jthread m_thread{[this](const std::stop_token &stop) { run(stop); }};
};

/// A POST that can be made again and again.
struct Post
{
    using Fields = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

    Transfer transfer;
    std::string body;
    Fields fields{curl_slist_append(nullptr, "Expect:"), curl_slist_free_all};

    Post(const std::string &url, std::size_t size)
        : transfer(url)
        , body(size, 'x')
    {
        CURL *easy = transfer.easy.get();
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, fields.get());
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.data());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(size));
    }
};

/// After a first call, which connects.
template<typename Call>
CurlResult measure(int calls, Call call)
{
    call();
    CurlResult result;
    const auto begin = Clock::now();
    for (int i = 0; i < calls; ++i) {
        const auto sent = Clock::now();
        call();
        result.latencies.push_back(Clock::now() - sent);
    }
    result.time = Clock::now() - begin;
    return result;
}

} // namespace

CurlResult curlGet(const std::string &url, int inFlight, int calls)
{
    const Multi multi = makeMulti();
    std::deque<Transfer> transfers;
    for (int i = 0; i < inFlight; ++i)
        transfers.emplace_back(url);
    (void)run(multi.get(), transfers, inFlight);
    return run(multi.get(), transfers, calls);
}

CurlResult curlGetFromThreads(const std::string &url, int inFlight, int calls)
{
    CurlThread network;
    std::atomic<int> left = calls;
    std::latch ready(inFlight + 1);
    std::vector<std::jthread> threads;
    for (int i = 0; i < inFlight; ++i) {
        threads.emplace_back([&] {
            Transfer transfer(url);
            network.perform(transfer);
            ready.arrive_and_wait();
            while (left.fetch_sub(1, std::memory_order_relaxed) > 0)
                network.perform(transfer);
        });
    }
    ready.arrive_and_wait();
    const auto begin = Clock::now();
    threads.clear();
    return {Clock::now() - begin, {}};
}

CurlResult curlPost(const std::string &url, std::size_t size, int calls)
{
    Post post(url, size);
    return measure(calls, [&post] {
        post.transfer.body.clear();
        CURL *easy = post.transfer.easy.get();
        demandSuccess(easy, curl_easy_perform(easy));
    });
}

CurlResult curlPostFromThread(const std::string &url, std::size_t size, int calls)
{
    CurlThread network;
    Post post(url, size);
    return measure(calls, [&] { network.perform(post.transfer); });
}

} // namespace ktrdr::bench
