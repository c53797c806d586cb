#pragma once

#include <QWidget>

class QLineEdit;

namespace ktrdr::ui {

class FieldError;

/// A line for a value that may stay empty: what that means is shown in it, what is wrong below it.
class OptionalField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object's name of the line edit; `title` and `help` are for who cannot see.
    OptionalField(const QString &name, const QString &title, const QString &help,
                  QWidget *parent = nullptr);

    /// Without the blanks around it.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setEmptyMeaning(const QString &meaning);
    /// Empty = all is well.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_edit;
    FieldError *m_problem;
};

} // namespace ktrdr::ui
