#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ktrdr::training {

/// A value that is tried out: every one makes a training of its own.
struct SweepAxis
{
    /// Keys from the top, as findings name them: `training.epochs`.
    QString key;
    QStringList values;

    /// `training.epochs=10,20`, `model.architecture.hidden_layers=[16],[64, 32]`: commas in
    /// brackets part no values. Empty where key or a value is missing.
    [[nodiscard]] static std::optional<SweepAxis> parse(const QString &text);
    /// As parse() reads it.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool operator==(const SweepAxis &) const = default;
};

} // namespace ktrdr::training
