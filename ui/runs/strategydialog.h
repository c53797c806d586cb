#pragma once

#include <QDialog>

namespace ktrdr::ui {

/// The strategy of a run as text, to read and to copy.
class StrategyDialog final : public QDialog
{
    Q_OBJECT

public:
    StrategyDialog(const QString &run, const QString &text, QWidget *parent);
};

} // namespace ktrdr::ui
