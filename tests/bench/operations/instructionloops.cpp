#include "core/operations/operationblock.h"

#include <QPromise>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <stop_token>
#include <string>

using namespace ktrdr::operations;

namespace {

void clobber()
{
    asm volatile("" : : : "memory");
}

template<typename T>
void use(T value)
{
    asm volatile("" : : "r"(value) : "memory");
}

const OperationBlock &block()
{
    static const OperationBlock block(*OperationId::parse(QStringLiteral("op_count")));
    return block;
}

ProgressManager &progress()
{
    static ProgressManager progress = block().progress();
    return progress;
}

[[gnu::noinline]] void empty(long count)
{
    for (long i = 0; i < count; ++i) {
        clobber();
    }
}

[[gnu::noinline]] void checkpoint(long count)
{
    const Checkpoint checkpoint = block().token().checkpoint();
    for (long i = 0; i < count; ++i) {
        use(checkpoint.isCancelled());
    }
}

[[gnu::noinline]] void token(long count)
{
    static const CancellationToken token = block().token();
    const CancellationToken *borrowed = &token;
    for (long i = 0; i < count; ++i) {
        use(borrowed->isCancelled());
    }
}

[[gnu::noinline]] void stdToken(long count)
{
    static const std::stop_source source;
    static const std::stop_token token = source.get_token();
    const std::stop_token *borrowed = &token;
    for (long i = 0; i < count; ++i) {
        use(borrowed->stop_requested());
    }
}

[[gnu::noinline]] void promise(long count)
{
    static QPromise<int> promise;
    for (long i = 0; i < count; ++i) {
        use(promise.isCanceled());
    }
}

[[gnu::noinline]] void advance(long count)
{
    ProgressManager &writer = progress();
    for (long i = 0; i < count; ++i) {
        writer.advance();
        clobber();
    }
}

[[gnu::noinline]] void phase(long count)
{
    ProgressManager &writer = progress();
    for (long i = 0; i < count; ++i) {
        writer.setPhase(3);
        clobber();
    }
}

[[gnu::noinline]] void phaseWithArguments(long count)
{
    ProgressManager &writer = progress();
    for (long i = 0; i < count; ++i) {
        writer.setPhase(3, {i, 94});
        clobber();
    }
}

[[gnu::noinline]] void text(long count)
{
    static const std::string forty = "Downloading part 6 of 94, block 2019-07.";
    ProgressManager &writer = progress();
    for (long i = 0; i < count; ++i) {
        writer.setText(forty);
        clobber();
    }
}

} // namespace

/// `instruction_loops NAME COUNT`: runs one call COUNT times, for `instruction_counts`.
int main(int argc, char **argv)
{
    const std::map<std::string, void (*)(long)> loops{
        {"empty", empty},           {"poll_checkpoint", checkpoint},
        {"poll_token", token},      {"poll_std_stop_token", stdToken},
        {"poll_qpromise", promise}, {"advance", advance},
        {"phase", phase},           {"phase_with_arguments", phaseWithArguments},
        {"text_40_bytes", text},
    };
    const auto loop = argc == 3 ? loops.find(argv[1]) : loops.end();
    if (loop == loops.end()) {
        std::fputs("usage: instruction_loops NAME COUNT\n", stderr);
        return 2;
    }
    (void)progress();
    loop->second(std::strtol(argv[2], nullptr, 10));
    return 0;
}
