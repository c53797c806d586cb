#include "core/training/features/membership.h"

#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

size_t parameterCount(MembershipKind kind)
{
    constexpr std::array<size_t, 3> counts{3, 4, 2};
    return counts[size_t(kind)];
}

using Parameters = std::array<double, 4>;

double triangular(double x, const Parameters &at)
{
    const double start = at[0];
    const double peak = at[1];
    const double end = at[2];
    if (x == peak) {
        return 1;
    }
    if (x <= start || x >= end) {
        return 0;
    }
    return x < peak ? (x - start) / (peak - start) : (end - x) / (end - peak);
}

double trapezoidal(double x, const Parameters &at)
{
    if (x <= at[0] || x >= at[3]) {
        return 0;
    }
    if (x < at[1]) {
        return (x - at[0]) / (at[1] - at[0]);
    }
    return x > at[2] ? (at[3] - x) / (at[3] - at[2]) : 1;
}

double gaussian(double x, const Parameters &of)
{
    const double distance = (x - of[0]) / of[1];
    return std::exp(-0.5 * distance * distance);
}

Error invalid(MembershipKind kind, std::span<const double> parameters, const QString &hint)
{
    QStringList numbers;
    for (const double parameter : parameters) {
        numbers.append(QString::number(parameter));
    }
    return trainingError(
        "TRAINING-InvalidMembership",
        Text::tr("[%1] does not make a %2 membership.").arg(numbers.join(u", "_s), toString(kind)),
        hint, {{u"kind"_s, toString(kind)}, {u"parameters"_s, numbers}});
}

QString hintFor(MembershipKind kind)
{
    switch (kind) {
    case MembershipKind::Triangular:
        return Text::tr("Give three numbers that do not fall: start, peak and end.");
    case MembershipKind::Trapezoidal:
        return Text::tr(
            "Give four numbers that do not fall: start, both ends of the plateau, end.");
    case MembershipKind::Gaussian:
        break;
    }
    return Text::tr("Give two numbers: the centre, and a width above 0.");
}

} // namespace

Membership::Membership(MembershipKind kind, std::span<const double> parameters)
    : m_kind(kind)
{
    std::ranges::copy(parameters, m_parameters.begin());
}

Result<Membership> Membership::make(MembershipKind kind, std::span<const double> parameters)
{
    const bool isComplete =
        parameters.size() == parameterCount(kind) &&
        std::ranges::all_of(parameters, [](double value) { return std::isfinite(value); });
    const bool isShaped =
        isComplete &&
        (kind == MembershipKind::Gaussian ? parameters[1] > 0 : std::ranges::is_sorted(parameters));
    if (!isShaped) {
        return failure(invalid(kind, parameters, hintFor(kind)));
    }
    return Membership(kind, parameters);
}

std::span<const double> Membership::parameters() const
{
    return std::span(m_parameters).first(parameterCount(m_kind));
}

double Membership::of(double value) const
{
    double membership = 0;
    apply({&value, 1}, {&membership, 1});
    return membership;
}

void Membership::apply(std::span<const double> values, std::span<double> memberships) const
{
    const Parameters shapeParameters = m_parameters;
    const auto each = [&](auto shape) {
        for (size_t i = 0; i < values.size(); ++i) {
            memberships[i] = std::isnan(values[i]) ? values[i] : shape(values[i], shapeParameters);
        }
    };
    switch (m_kind) {
    case MembershipKind::Triangular:
        each([](double x, const Parameters &at) { return triangular(x, at); });
        return;
    case MembershipKind::Trapezoidal:
        each([](double x, const Parameters &at) { return trapezoidal(x, at); });
        return;
    case MembershipKind::Gaussian:
        each([](double x, const Parameters &of) { return gaussian(x, of); });
        return;
    }
}

QString toString(MembershipKind kind)
{
    constexpr std::array names{"triangular", "trapezoidal", "gaussian"};
    return QString::fromLatin1(names[size_t(kind)]);
}

} // namespace ktrdr::training
