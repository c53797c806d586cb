#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace ktrdr::ui {

class CommandRegistry;

/// Shows every command with its keys and lets the user change them. A change that would take the
/// keys of another command is refused at the field, with that command's name.
class ShortcutEditor final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutEditor(CommandRegistry &registry, QWidget *parent = nullptr);
    ~ShortcutEditor() override;

private:
    void makeWidgets();
    void layOut();
    void connectWidgets();
    [[nodiscard]] QString currentId() const;
    void showCurrent();
    void tryKeys();
    void resetCurrent();
    void resetAll();
    void showRefusal(const QString &other);

    CommandRegistry &m_registry;
    QSortFilterProxyModel *m_rows;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_help;
    QKeySequenceEdit *m_keys;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_refusal;
};

} // namespace ktrdr::ui
