#pragma once

#include <QtGlobal>

namespace ktrdr::training {

/// A sum that values enter and leave, without drift: rounding errors are kept beside the sum
/// (two-sum, Knuth, The Art of Computer Programming 2, 4.2.2), and it is exactly 0 when only zeros
/// are left.
class WindowSum
{
public:
    void enter(double value)
    {
        m_numbers += value != 0 ? 1 : 0;
        add(value);
    }
    void leave(double value)
    {
        m_numbers -= value != 0 ? 1 : 0;
        add(-value);
        if (m_numbers == 0) {
            m_sum = m_rest = 0;
        }
    }
    [[nodiscard]] double value() const { return m_sum + m_rest; }
    /// No value but 0 is in it.
    [[nodiscard]] bool isZero() const { return m_numbers == 0; }

private:
    void add(double value)
    {
        const double sum = m_sum + value;
        const double taken = sum - m_sum;
        m_rest += (m_sum - (sum - taken)) + (value - taken);
        m_sum = sum;
    }

    double m_sum = 0;
    double m_rest = 0;
    qsizetype m_numbers = 0;
};

} // namespace ktrdr::training
