#pragma once

#include "core/marketdata/schedules/schedulerule.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QTimeEdit;

namespace ktrdr::ui {

class FieldError;

/// The inputs of a rule, and the next moments that follow from it. What does not belong to the
/// chosen kind of rule is hidden.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    /// `now` in UTC epoch seconds: the moments shown are after it.
    RuleForm(const marketdata::ScheduleRule &rule, qint64 now, QWidget *parent = nullptr);

    /// The rule that the inputs describe, or what is wrong, which is marked at its field.
    [[nodiscard]] operations::Result<marketdata::ScheduleRule> read();

Q_SIGNALS:
    void changed();

private:
    enum class Kind { EveryDay, Weekdays, ChosenDays, AfterClose };

    void makeKind(QFormLayout &form);
    void makeDays(QFormLayout &form);
    void makeTime(QFormLayout &form);
    void makeMarket(QFormLayout &form);
    void show(const marketdata::ScheduleRule &rule);
    void takeChange();
    void showMoments(const marketdata::ScheduleRule &rule);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] marketdata::Weekdays days() const;

    const qint64 m_now;
    QFormLayout *m_rows;
    QComboBox *m_kind;
    QWidget *m_daysRow;
    std::array<QCheckBox *, 7> m_days{};
    FieldError *m_daysError;
    QWidget *m_timeRow;
    QTimeEdit *m_time;
    QComboBox *m_zone;
    FieldError *m_zoneError;
    QWidget *m_marketRow;
    QComboBox *m_market;
    QSpinBox *m_delay;
    QLabel *m_moments;
};

} // namespace ktrdr::ui
