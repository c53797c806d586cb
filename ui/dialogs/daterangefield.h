#pragma once

#include "core/operations/error.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;

namespace ktrdr::ui {

class FieldError;

/// A first and a last day in UTC, both included, each only where it is ticked. A wrong order is
/// marked at the field.
class DateRangeField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the first part of the objects' names (`load`).
    explicit DateRangeField(const QString &name, QWidget *parent = nullptr);
    ~DateRangeField() override;

    /// UTC epoch seconds: the first day's midnight and the last day's last second; empty where not
    /// ticked.
    [[nodiscard]] std::optional<qint64> start() const;
    [[nodiscard]] std::optional<qint64> end() const;
    /// These very moments, until the user chooses other days.
    void set(std::optional<qint64> start, std::optional<qint64> end);
    /// Marks the field where the first day is after the last: DATA-InvalidDateRange.
    [[nodiscard]] operations::Result<void> check();

    /// `start` and `end`, null where not ticked.
    void saveTo(QJsonObject &state) const;
    /// What is not in it stays.
    void restoreFrom(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    void showExact();

    QCheckBox *m_hasStart;
    QDateEdit *m_start;
    QCheckBox *m_hasEnd;
    QDateEdit *m_end;
    QLabel *m_explanation;
    FieldError *m_problem;
    /// As set, where that is not the border of a day.
    std::optional<qint64> m_exactStart;
    std::optional<qint64> m_exactEnd;
};

} // namespace ktrdr::ui
