#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QMimeData;
class QPushButton;

namespace ktrdr::ui {

class FieldError;

/// Takes a strategy: a file that is typed, chosen or dropped, one used lately, a sample by its
/// name, or the text of an earlier training.
class StrategyField final : public QWidget
{
    Q_OBJECT

public:
    explicit StrategyField(QWidget *parent = nullptr);

    /// As typed.
    [[nodiscard]] QString text() const;
    /// In place of what is there, a kept text, too.
    void setText(const QString &text);
    /// The file that is meant; empty where nothing is typed, or a text is kept.
    [[nodiscard]] QString file() const;

    /// Takes this text in place of any file, until the user chooses another; `name` is where it
    /// came from.
    void keepText(const QString &yaml, const QString &name);
    [[nodiscard]] const QString &keptText() const { return m_keptText; }

    /// Newest first.
    void setRecent(const QStringList &files);
    /// What the strategy says of itself.
    void setDescription(const QString &description);
    /// Empty = all is well.
    void setProblem(const QString &problem);

    /// A single local file.
    [[nodiscard]] static bool canTake(const QMimeData &dropped);
    void take(const QMimeData &dropped);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMenu();
    void fillMenu();
    void chooseFile();
    void readAgain();
    void showKept();

    QLineEdit *m_edit;
    QMenu *m_menu;
    QLabel *m_description;
    QWidget *m_kept;
    QPushButton *m_readAgain;
    FieldError *m_problem;
    QStringList m_recent;
    QString m_keptText;
};

} // namespace ktrdr::ui
