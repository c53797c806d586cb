#include "tests/core/operations/allocationcount.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<qint64> made = 0;
std::atomic<qint64> freed = 0;

void *count(void *memory)
{
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    made.fetch_add(1, std::memory_order_relaxed);
    return memory;
}

void release(void *memory) noexcept
{
    if (memory != nullptr) {
        freed.fetch_add(1, std::memory_order_relaxed);
        std::free(memory);
    }
}

} // namespace

namespace ktrdr::test {

qint64 allocations()
{
    return made.load();
}

qint64 liveAllocations()
{
    return made.load() - freed.load();
}

} // namespace ktrdr::test

void *operator new(std::size_t size)
{
    return count(std::malloc(size));
}

void *operator new(std::size_t size, std::align_val_t alignment)
{
    const auto step = static_cast<std::size_t>(alignment);
    return count(std::aligned_alloc(step, (size + step - 1) / step * step));
}

void operator delete(void *memory) noexcept
{
    release(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    release(memory);
}

void operator delete(void *memory, std::align_val_t) noexcept
{
    release(memory);
}

void operator delete(void *memory, std::size_t, std::align_val_t) noexcept
{
    release(memory);
}
