#pragma once

#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

/// What the rows of all forms are made of.
namespace ktrdr::ui {

/// A label whose mnemonic leads to the field.
[[nodiscard]] QLabel *labelFor(const QString &text, QWidget *field);
/// The field with something close below it: its problem, or its explanation.
[[nodiscard]] QVBoxLayout *under(QWidget *field, QWidget *below);

} // namespace ktrdr::ui
