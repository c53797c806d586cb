#pragma once

#include "core/training/strategy/finding.h"
#include "core/training/strategy/yamlnode.h"

#include <QByteArray>

namespace ktrdr::training {

/// Deeper nesting than any strategy needs.
constexpr int DeepestYaml = 32;
/// More values than any strategy has, aliases written out.
constexpr qint64 MostYamlValues = 20'000;

/// The one document of a YAML file whose top level is a map; empty where the file cannot be read as
/// such. Syntax is yaml-cpp's. Stricter than it: every key once, no tabs before a key, no quote or
/// bracket left open, no merge keys, no tags beyond YAML's own. Never throws.
[[nodiscard]] std::optional<YamlNode> readYaml(const QByteArray &bytes, Findings &findings);

} // namespace ktrdr::training
