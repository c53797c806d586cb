#pragma once

#include <QString>

#include <initializer_list>

class QHBoxLayout;
class QLabel;
class QLayout;
class QVBoxLayout;
class QWidget;

/// What the rows of all forms are made of.
namespace ktrdr::ui {

/// A label whose mnemonic leads to the field.
[[nodiscard]] QLabel *labelFor(const QString &text, QWidget *field);
/// The field with something close below it: its problem, or its explanation.
[[nodiscard]] QVBoxLayout *under(QWidget *field, QWidget *below);
/// The same for several fields and several lines.
[[nodiscard]] QVBoxLayout *above(QLayout *fields, std::initializer_list<QWidget *> below);
/// Fields side by side, as wide as their contents.
[[nodiscard]] QHBoxLayout *sideBySide(std::initializer_list<QWidget *> fields);

} // namespace ktrdr::ui
