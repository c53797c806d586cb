#pragma once

#include "core/operations/error.h"

#include <QStringList>

namespace ktrdr::marketdata {

/// The calendars that the user wrote: a file `CODE.txt` each in one folder, in the form that
/// MarketRules::fromText() reads. Every call looks at the disk. A value.
class CalendarFolder
{
public:
    /// Without a path there are none, and none can be saved.
    explicit CalendarFolder(QString path = {});

    /// 2 to 16 capital letters, digits, `-` and `_`; begins with a letter.
    [[nodiscard]] static bool isCode(const QString &code);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString fileOf(const QString &code) const;
    /// Of the files that are there, ascending.
    [[nodiscard]] QStringList codes() const;
    /// Another one after each change of the file; empty where there is none.
    [[nodiscard]] QString stampOf(const QString &code) const;

    /// The text of any file. Errors: DATA-ReadError, DATA-InvalidCalendar (no text, or far too
    /// long).
    [[nodiscard]] static operations::Result<QString> readFile(const QString &fileName);
    /// Errors: as readFile().
    [[nodiscard]] operations::Result<QString> read(const QString &code) const;
    /// All of it or nothing; makes the folder. Errors: DATA-InvalidCalendar (what is wrong with the
    /// code or the text), DATA-WriteError.
    [[nodiscard]] operations::Result<void> save(const QString &code, const QString &text) const;
    /// Done as well where there is no file. Error: DATA-WriteError.
    [[nodiscard]] operations::Result<void> remove(const QString &code) const;

private:
    QString m_path;
};

} // namespace ktrdr::marketdata
