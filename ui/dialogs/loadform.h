#pragma once

#include "core/marketdata/datarequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace ktrdr::marketdata {
class DataManager;
}

namespace ktrdr::ui {

class DateRangeField;
class FieldError;
class ModeChooser;
class SymbolField;
class TimeframeChooser;

/// The inputs of a data load. Reading them marks what is wrong at its field.
class LoadForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadForm(const marketdata::DataManager &manager, QWidget *parent = nullptr);

    /// Puts a field above the others.
    void putFirst(const QString &label, QWidget *field);

    /// The request that the inputs describe, or the first thing that is wrong; each wrong field
    /// says so itself. A field that the user has not reached yet is not marked, only reported.
    [[nodiscard]] operations::Result<marketdata::DataLoadRequest> read();

    /// All of an earlier request.
    void setRequest(const marketdata::DataLoadRequest &request);

    /// Symbols and dates are not part of it: they are what changes from load to load.
    [[nodiscard]] QJsonObject saveState() const;
    /// All that is in the form.
    [[nodiscard]] QJsonObject saveAll() const;
    /// Takes what either of them saved; what is not in it stays.
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeSymbols(QFormLayout &form);
    void makeTimeframes(QFormLayout &form);
    void makeMode(QFormLayout &form);
    void makeDates(QFormLayout &form);
    void makeSource(QFormLayout &form, const marketdata::DataManager &manager);
    [[nodiscard]] operations::Result<QList<marketdata::Timeframe>> readTimeframes();

    QFormLayout *m_rows;
    SymbolField *m_symbols;
    TimeframeChooser *m_timeframes;
    FieldError *m_timeframesError;
    ModeChooser *m_mode;
    QCheckBox *m_reload;
    DateRangeField *m_dates;
    QComboBox *m_source;
    bool m_timeframesTouched = false;
};

} // namespace ktrdr::ui
