#pragma once

#include "ui/operations/searchquery.h"

#include <QLineEdit>
#include <QTimer>

class QActionGroup;

namespace ktrdr::ui {

/// The search field: waits for the end of typing, answers at once to Enter and to clearing, and
/// marks a text that cannot be used.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    [[nodiscard]] SearchMode mode() const { return m_mode; }
    void setMode(SearchMode mode);
    /// How long after the last key the search starts.
    void setDelay(std::chrono::milliseconds delay) { m_timer.setInterval(delay); }

Q_SIGNALS:
    void searchChanged(const ktrdr::ui::SearchQuery &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void search();
    void showProblem(const QString &problem);

    QTimer m_timer;
    QActionGroup *m_modes;
    QAction *m_lens = nullptr;
    QAction *m_options = nullptr;
    SearchMode m_mode = SearchMode::Plain;
    QString m_searched;
};

} // namespace ktrdr::ui
