#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QSpinBox;
class QTreeWidget;

namespace ktrdr::marketdata {
class MarketCalendar;
struct SpecialDay;
} // namespace ktrdr::marketdata

namespace ktrdr::ui {

/// What a calendar says about a year: how many trading days, and which days are not as the others.
class YearPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit YearPreview(QWidget *parent = nullptr);

    /// Null: nothing can be said, as long as the text is wrong.
    void setCalendar(std::shared_ptr<const marketdata::MarketCalendar> calendar);

private:
    void showYear();
    void addDay(const marketdata::SpecialDay &day);

    std::shared_ptr<const marketdata::MarketCalendar> m_calendar;
    QSpinBox *m_year;
    QLabel *m_count;
    QTreeWidget *m_days;
};

} // namespace ktrdr::ui
