#pragma once

#include "core/operations/progresssnapshot.h"

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <string_view>

namespace ktrdr::operations {

/// The place where one worker leaves its progress for one or more readers. The writer never waits,
/// and on `advance` and `setPhase` neither allocates nor reads a clock; readers see the state of
/// one moment or try again.
///
/// A sequence number, odd while a change is under way, guards all fields but the item counter. That
/// one is a single word, so that counting does not disturb readers: read between two equal sequence
/// numbers, it belongs to the state they enclose.
class alignas(64) ProgressCell
{
public:
    static constexpr quint64 Unknown = ~quint64(0);
    static constexpr qsizetype InlineBytes = 96;
    /// Longer texts are cut before the character that would not fit.
    static constexpr qsizetype LongestText = 4096;

    ProgressCell() = default;
    ProgressCell(const ProgressCell &) = delete;
    ProgressCell &operator=(const ProgressCell &) = delete;
    ~ProgressCell();

    // The one writer.
    void advance(quint64 n) noexcept
    {
        m_items.store(m_items.load(std::memory_order_relaxed) + n, std::memory_order_release);
    }
    void setPhase(PhaseId phase, const PhaseArguments &arguments) noexcept
    {
        const quint32 sequence = begin();
        m_phase.store(phase, std::memory_order_release);
        // Spelt out: the compiler keeps a loop, which costs as much as everything else here.
        m_arguments[0].store(arguments[0], std::memory_order_release);
        m_arguments[1].store(arguments[1], std::memory_order_release);
        m_arguments[2].store(arguments[2], std::memory_order_release);
        m_arguments[3].store(arguments[3], std::memory_order_release);
        end(sequence);
    }
    void advanceStep(quint64 n) noexcept;
    void startStep(int step, quint64 units) noexcept;
    void setTotalItems(quint64 total) noexcept;
    void setText(std::string_view text);
    void setDetail(std::string_view detail);
    /// All zero again, under a new number.
    void beginAttempt(int attempt) noexcept;
    /// The step's units reach their total.
    void complete(int lastStep) noexcept;
    /// From now on readers look at other cells, too.
    void setShared() noexcept { m_shared.store(1, std::memory_order_release); }
    /// Something beside the cell changed; readers shall look.
    void touch() noexcept { end(begin()); }

    // Readers.
    [[nodiscard]] quint32 sequence() const noexcept
    {
        return m_sequence.load(std::memory_order_acquire);
    }
    [[nodiscard]] bool isShared() const noexcept
    {
        return m_shared.load(std::memory_order_acquire) != 0;
    }
    [[nodiscard]] quint64 items() const noexcept { return m_items.load(std::memory_order_acquire); }
    /// False when the writer was too quick this time; `snapshot` is then of no use.
    [[nodiscard]] bool read(ProgressSnapshot &snapshot) const;

private:
    struct LongTexts;
    using InlineText = std::array<std::atomic<quint64>, InlineBytes / sizeof(quint64)>;
    /// In place of a length: the text is in the slot.
    static constexpr quint16 InSlot = 0xFFFF;

    quint32 begin() noexcept
    {
        const quint32 sequence = m_sequence.load(std::memory_order_relaxed);
        m_sequence.store(sequence + 1, std::memory_order_relaxed);
        return sequence;
    }
    void end(quint32 sequence) noexcept
    {
        m_sequence.store(sequence + 2, std::memory_order_release);
    }
    void store(std::string_view text, InlineText &place, std::atomic<quint16> &length,
               std::string LongTexts::*slot);
    [[nodiscard]] QByteArray load(const InlineText &place, quint16 length,
                                  std::string LongTexts::*slot) const;
    bool readOnce(ProgressSnapshot &snapshot) const;
    LongTexts &longTexts();
    void clearTexts() noexcept;

    // The first line holds all that the hot calls write.
    std::atomic<quint64> m_items{0};
    std::atomic<quint32> m_sequence{0};
    std::atomic<quint16> m_phase{0};
    std::atomic<quint16> m_attempt{1};
    std::array<std::atomic<qint64>, std::tuple_size_v<PhaseArguments>> m_arguments{};
    std::atomic<quint64> m_stepCurrent{0};
    std::atomic<quint16> m_step{0};
    std::atomic<quint16> m_textLength{0};
    std::atomic<quint16> m_detailLength{0};
    std::atomic<quint16> m_shared{0};

    std::atomic<quint64> m_stepTotal{Unknown};
    std::atomic<quint64> m_totalItems{Unknown};
    InlineText m_text{};
    InlineText m_detail{};
    std::atomic<LongTexts *> m_longTexts{nullptr};
};

} // namespace ktrdr::operations
