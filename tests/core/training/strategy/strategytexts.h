#pragma once

#include "core/training/strategy/strategyreader.h"

#include <QByteArray>

/// Strategies to read and to spoil.
namespace ktrdr::test {

/// A valid strategy without warnings that has every section.
[[nodiscard]] QByteArray plainStrategy();
/// The plain strategy with one place changed; `from` has to be there exactly once.
[[nodiscard]] QByteArray edited(const QByteArray &from, const QByteArray &to);

/// Where `part` begins in `yaml`.
[[nodiscard]] training::SourcePosition placeOf(const QByteArray &yaml, const QByteArray &part);

/// `2:5 error indicators.rsi.type: There is no …`, a line each.
[[nodiscard]] QString told(const QList<training::Finding> &findings);

} // namespace ktrdr::test
