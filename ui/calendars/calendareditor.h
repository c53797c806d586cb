#pragma once

#include "core/marketdata/marketcalendars.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ktrdr::ui {

class FieldError;
class YearPreview;

/// The text of one calendar, what is wrong with it, and what it means.
class CalendarEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarEditor(QWidget *parent = nullptr);

    /// Shows a calendar with a text, saved or not; `why` (a sentence) tells whose it is.
    void setCalendar(const QString &code, const QString &text, const QString &why);
    [[nodiscard]] QString text() const;
    /// What is written is a calendar.
    [[nodiscard]] bool isRight() const { return m_isRight; }
    /// For what went wrong with saving.
    void setProblem(const QString &problem);

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    void judge();
    void markLine(int line);

    QString m_code;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    FieldError *m_problem;
    YearPreview *m_year;
    bool m_isRight = false;
};

} // namespace ktrdr::ui
