#pragma once

#include "core/training/manager/trainingrequest.h"

#include <QWidget>

class QPlainTextEdit;

namespace ktrdr::ui {

class FieldError;

/// Values that the training takes instead of the strategy's, a key to a line; several values of one
/// key are tried out one after the other.
class ValuesField final : public QWidget
{
    Q_OBJECT

public:
    struct Values
    {
        QList<training::StrategyOverride> overrides;
        QList<training::SweepAxis> sweep;
    };

    explicit ValuesField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setValues(const Values &values);
    /// A line that is none is marked at the field: TRAINING-InvalidRequest.
    [[nodiscard]] operations::Result<Values> read();

Q_SIGNALS:
    void changed();

private:
    QPlainTextEdit *m_edit;
    FieldError *m_problem;
};

} // namespace ktrdr::ui
