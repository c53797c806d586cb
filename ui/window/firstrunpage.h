#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ktrdr::ui {

/// Stands in place of the empty table: what the program is for, and the first thing to do.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    /// Shows why the sample load could not be started; empty = all is well.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void sampleRequested();
    void loadRequested();
    void shortcutsRequested();

private:
    [[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text,
                                          const QString &iconName, const QString &help);

    QLabel *m_problem;
};

} // namespace ktrdr::ui
