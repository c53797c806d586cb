#pragma once

#include "core/marketdata/csvimportoptions.h"
#include "core/operations/error.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QWidget;

namespace ktrdr::ui {

class FieldError;

/// What is said of files beyond their columns: how dates are written, the zone of their times, what
/// a bar's time says, the market's calendar, and what becomes of rows that cannot be read. Adds its
/// rows to a form, which it does not outlive.
class ImportRules final : public QObject
{
    Q_OBJECT

public:
    /// `form` belongs to `parent`.
    ImportRules(QFormLayout &form, QWidget *parent);

    /// Writes what the fields say; a field that is wrong says so itself.
    [[nodiscard]] operations::Result<void> read(marketdata::CsvImportOptions &options) const;
    /// Market code; empty = as before.
    [[nodiscard]] QString calendar() const;
    void setDateOrder(marketdata::DateOrder order);
    void setLabel(marketdata::BarLabel label);
    /// Only bars within the day can be named by their end.
    void setIntraday(bool isIntraday);

Q_SIGNALS:
    void changed();

private:
    void makeTimes(QFormLayout &form, QWidget *parent);
    void makeRest(QFormLayout &form, QWidget *parent);

    QComboBox *m_dateOrder = nullptr;
    QComboBox *m_zone = nullptr;
    FieldError *m_zoneError = nullptr;
    QComboBox *m_label = nullptr;
    QComboBox *m_calendar = nullptr;
    QCheckBox *m_skipBad = nullptr;
};

} // namespace ktrdr::ui
