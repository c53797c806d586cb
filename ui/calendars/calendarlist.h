#pragma once

#include "core/marketdata/marketcalendars.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ktrdr::ui {

class FieldError;

/// The calendars to choose from, and where a new one gets its code.
class CalendarList final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarList(QWidget *parent = nullptr);

    /// `unsaved` are the codes that are marked as changed. The current one stays current.
    void setEntries(const QList<marketdata::CalendarEntry> &entries, const QSet<QString> &unsaved);
    /// Empty where there is none.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &code);

Q_SIGNALS:
    void currentChanged(const QString &code);
    /// One that is not in the list yet and can be a code.
    void newWanted(const QString &code);

private:
    void add();
    [[nodiscard]] bool holds(const QString &code) const;

    QListWidget *m_list;
    QLineEdit *m_code;
    FieldError *m_problem;
    QPushButton *m_add;
};

} // namespace ktrdr::ui
