#pragma once

#include <QLabel>

namespace ktrdr::operations {
struct Error;
}

namespace ktrdr::ui {

/// The line under an input that says what is wrong with it and what to do; takes no room while all
/// is well.
class FieldError final : public QLabel
{
    Q_OBJECT

public:
    /// `field` is marked while there is something wrong with it.
    explicit FieldError(QWidget *field, QWidget *parent = nullptr);

    /// Empty = all is well.
    void setProblem(const QString &problem);
    [[nodiscard]] const QString &problem() const { return m_problem; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark();

    QWidget *m_field;
    QString m_problem;
    QString m_description;
};

/// What happened and what to do, as one text.
[[nodiscard]] QString problemText(const operations::Error &error);

} // namespace ktrdr::ui
