#pragma once

#include "core/operations/error.h"

#include <array>
#include <span>

namespace ktrdr::training {

enum class MembershipKind : quint8 { Triangular, Trapezoidal, Gaussian };

/// How far a number belongs to a fuzzy set, 0 to 1 (Zadeh, Fuzzy Sets, 1965; edges as in ktrdr.md
/// 5.3). NaN belongs as NaN.
class Membership
{
public:
    /// Triangular [a, b, c] with a <= b <= c: 1 at b, 0 up to a and from c on, linear between.
    /// Trapezoidal [a, b, c, d], ascending: 0 up to a and from d on, 1 from b to c, linear between.
    /// Gaussian [centre, sigma] with sigma > 0: exp(-((x - centre) / sigma)^2 / 2).
    /// Fails with TRAINING-InvalidMembership; the message names what is wrong.
    [[nodiscard]] static operations::Result<Membership> make(MembershipKind kind,
                                                             std::span<const double> parameters);

    [[nodiscard]] MembershipKind kind() const { return m_kind; }
    [[nodiscard]] std::span<const double> parameters() const;
    [[nodiscard]] double of(double value) const;
    /// Of each value; both have one length, and may be the same.
    void apply(std::span<const double> values, std::span<double> memberships) const;

    [[nodiscard]] friend bool operator==(const Membership &, const Membership &) = default;

private:
    Membership(MembershipKind kind, std::span<const double> parameters);

    MembershipKind m_kind;
    std::array<double, 4> m_parameters{};
};

/// `triangular`, `trapezoidal`, `gaussian`.
[[nodiscard]] QString toString(MembershipKind kind);

} // namespace ktrdr::training
