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
    /// What is coloured while there is something wrong.
    enum class Marks : quint8 { Field, Nothing };

    explicit FieldError(QWidget *field, QWidget *parent = nullptr, Marks marks = Marks::Field);

    /// Empty = all is well.
    void setProblem(const QString &problem);
    [[nodiscard]] const QString &problem() const { return m_problem; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark();

    QWidget *m_field;
    Marks m_marks;
    QString m_problem;
    QString m_description;
};

/// What happened and what to do, as one text.
[[nodiscard]] QString problemText(const operations::Error &error);

} // namespace ktrdr::ui
