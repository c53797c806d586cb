#include "core/operations/progresscell.h"

#include <algorithm>
#include <cstring>
#include <mutex>

namespace ktrdr::operations {

namespace {

constexpr int MostTries = 64;
constexpr auto Released = std::memory_order_release;
constexpr auto Acquired = std::memory_order_acquire;

std::string_view cut(std::string_view text, size_t most)
{
    if (text.size() <= most) {
        return text;
    }
    const auto isContinuation = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    };
    while (most > 0 && isContinuation(text[most])) {
        --most;
    }
    return text.substr(0, most);
}

std::optional<quint64> known(quint64 total)
{
    return total == ProgressCell::Unknown ? std::nullopt : std::optional(total);
}

} // namespace

struct ProgressCell::LongTexts
{
    std::mutex mutex;
    std::string text;
    std::string detail;
};

ProgressCell::~ProgressCell()
{
    delete m_longTexts.load(std::memory_order_relaxed);
}

void ProgressCell::advanceStep(quint64 n) noexcept
{
    const quint32 sequence = begin();
    m_stepCurrent.store(m_stepCurrent.load(std::memory_order_relaxed) + n, Released);
    end(sequence);
}

void ProgressCell::startStep(int step, quint64 units) noexcept
{
    const quint32 sequence = begin();
    m_step.store(static_cast<quint16>(step), Released);
    m_stepCurrent.store(0, Released);
    m_stepTotal.store(units, Released);
    clearTexts();
    end(sequence);
}

void ProgressCell::setTotalItems(quint64 total) noexcept
{
    const quint32 sequence = begin();
    m_totalItems.store(total, Released);
    end(sequence);
}

void ProgressCell::setText(std::string_view text)
{
    store(text, m_text, m_textLength, &LongTexts::text);
}

void ProgressCell::setDetail(std::string_view detail)
{
    store(detail, m_detail, m_detailLength, &LongTexts::detail);
}

void ProgressCell::beginAttempt(int attempt) noexcept
{
    const quint32 sequence = begin();
    m_attempt.store(static_cast<quint16>(attempt), Released);
    m_items.store(0, Released);
    m_totalItems.store(Unknown, Released);
    m_step.store(0, Released);
    m_stepCurrent.store(0, Released);
    m_stepTotal.store(Unknown, Released);
    clearTexts();
    end(sequence);
}

void ProgressCell::complete(int lastStep) noexcept
{
    const quint32 sequence = begin();
    if (m_step.load(std::memory_order_relaxed) < lastStep) {
        m_step.store(static_cast<quint16>(lastStep), Released);
        m_stepCurrent.store(0, Released);
        m_stepTotal.store(Unknown, Released);
    } else if (const quint64 total = m_stepTotal.load(std::memory_order_relaxed);
               total != Unknown) {
        m_stepCurrent.store(total, Released);
    }
    end(sequence);
}

void ProgressCell::clearTexts() noexcept
{
    m_phase.store(0, Released);
    for (std::atomic<qint64> &argument : m_arguments) {
        argument.store(0, Released);
    }
    m_textLength.store(0, Released);
    m_detailLength.store(0, Released);
}

void ProgressCell::store(std::string_view text, InlineText &place, std::atomic<quint16> &length,
                         std::string LongTexts::*slot)
{
    if (text.size() > InlineBytes) {
        text = cut(text, LongestText);
        std::string bytes(text);
        LongTexts &texts = longTexts();
        const quint32 sequence = begin();
        {
            const std::lock_guard lock(texts.mutex);
            (texts.*slot).swap(bytes);
        }
        length.store(InSlot, Released);
        end(sequence);
        return;
    }
    const quint32 sequence = begin();
    auto *word = place.data();
    const char *from = text.data();
    size_t left = text.size();
    for (; left >= sizeof(quint64); left -= sizeof(quint64), from += sizeof(quint64), ++word) {
        quint64 bytes = 0;
        std::memcpy(&bytes, from, sizeof(bytes));
        word->store(bytes, Released);
    }
    if (left > 0) {
        quint64 bytes = 0;
        std::memcpy(&bytes, from, left);
        word->store(bytes, Released);
    }
    length.store(static_cast<quint16>(text.size()), Released);
    end(sequence);
}

bool ProgressCell::read(ProgressSnapshot &snapshot) const
{
    for (int tries = 0; tries < MostTries; ++tries) {
        if (readOnce(snapshot)) {
            return true;
        }
    }
    return false;
}

bool ProgressCell::readOnce(ProgressSnapshot &snapshot) const
{
    const quint32 sequence = m_sequence.load(Acquired);
    if (sequence % 2 != 0) {
        return false;
    }
    snapshot.sequence = sequence;
    snapshot.attempt = m_attempt.load(Acquired);
    snapshot.step = m_step.load(Acquired);
    snapshot.stepCurrent = m_stepCurrent.load(Acquired);
    snapshot.stepTotal = known(m_stepTotal.load(Acquired));
    snapshot.items = m_items.load(Acquired);
    snapshot.totalItems = known(m_totalItems.load(Acquired));
    snapshot.phase = m_phase.load(Acquired);
    for (size_t i = 0; i < m_arguments.size(); ++i) {
        snapshot.phaseArguments[i] = m_arguments[i].load(Acquired);
    }
    snapshot.text = load(m_text, m_textLength.load(Acquired), &LongTexts::text);
    snapshot.detail = load(m_detail, m_detailLength.load(Acquired), &LongTexts::detail);
    return m_sequence.load(std::memory_order_relaxed) == sequence;
}

QByteArray ProgressCell::load(const InlineText &place, quint16 length,
                              std::string LongTexts::*slot) const
{
    if (length == InSlot) {
        LongTexts &texts = *m_longTexts.load(Acquired);
        const std::lock_guard lock(texts.mutex);
        return QByteArray::fromStdString(texts.*slot);
    }
    std::array<quint64, InlineBytes / sizeof(quint64)> words{};
    const size_t used = (length + sizeof(quint64) - 1) / sizeof(quint64);
    for (size_t i = 0; i < used; ++i) {
        words[i] = place[i].load(Acquired);
    }
    return {reinterpret_cast<const char *>(words.data()), length};
}

ProgressCell::LongTexts &ProgressCell::longTexts()
{
    LongTexts *texts = m_longTexts.load(std::memory_order_relaxed);
    if (texts == nullptr) {
        texts = new LongTexts;
        m_longTexts.store(texts, Released);
    }
    return *texts;
}

} // namespace ktrdr::operations
