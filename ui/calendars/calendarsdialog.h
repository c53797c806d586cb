#pragma once

#include "core/marketdata/marketcalendars.h"

#include <QDialog>
#include <QMap>

#include <functional>

class QPushButton;

namespace ktrdr::ui {

class CalendarEditor;
class CalendarList;

/// Shows when markets trade and lets the user write it otherwise: changes the program's calendars,
/// adds new ones. What is not saved stays as it was written while the dialog is open.
class CalendarsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `code` is shown first; empty = the first of the list.
    explicit CalendarsDialog(const QString &code, QWidget *parent = nullptr);

    /// Asks before what is not saved is lost.
    void reject() override;

Q_SIGNALS:
    /// A calendar counts that did not before.
    void changed(const QString &code);

private:
    void build();
    void showCurrent();
    void refresh();
    void begin(const QString &code);
    void keepDraft();
    void save();
    /// `then` runs if the user wants it.
    void askDiscard(int calendars, std::function<void()> then);
    void askReset();
    void reset(const QString &code);
    [[nodiscard]] marketdata::CalendarEntry entryOf(const QString &code) const;

    QList<marketdata::CalendarEntry> m_entries;
    /// Texts that are not saved, by code.
    QMap<QString, QString> m_drafts;
    CalendarList *m_list;
    CalendarEditor *m_editor;
    QPushButton *m_save;
    QPushButton *m_reset;
};

} // namespace ktrdr::ui
