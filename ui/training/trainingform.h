#pragma once

#include "ui/training/trainingdraft.h"

#include <QJsonObject>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace ktrdr::remote {
class ServiceHub;
}

namespace ktrdr::ui {

class DateRangeField;
class OptionalField;
class PlaceField;
class StrategyField;
class SymbolField;
class TimeframeChooser;
class ValuesField;

/// The inputs of a training. What is left empty is as the strategy says, and the fields show what
/// that is.
class TrainingForm final : public QWidget
{
    Q_OBJECT

public:
    /// The hub is borrowed and outlives it.
    explicit TrainingForm(const remote::ServiceHub &services, QWidget *parent = nullptr);

    /// Puts a field above the others.
    void putFirst(const QString &label, QWidget *field);
    [[nodiscard]] StrategyField &strategy() { return *m_strategy; }

    /// What the inputs describe, as far as they can be read. Each wrong field says so itself.
    [[nodiscard]] TrainingDraft draft();
    /// The first thing that was wrong at the last draft(); empty = nothing.
    [[nodiscard]] const std::optional<operations::Error> &problem() const { return m_problem; }

    /// Shows what the strategy says where the fields are empty; none is known without one.
    void showStrategy(const std::optional<training::Strategy> &strategy);
    /// All of an earlier training's request, with the strategy as it was; `service` as in the
    /// place.
    void setRequest(const training::TrainingRequest &request, const QString &service);

    /// Strategy and place: what stays from training to training.
    [[nodiscard]] QJsonObject saveState() const;
    /// All that is in the form; a kept text is not, only where it came from.
    [[nodiscard]] QJsonObject saveAll() const;
    /// Takes what either of them saved; what is not in it stays.
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    void makeStrategy();
    void makeData();
    void makeNumbers();
    void makeRest(const remote::ServiceHub &services);
    void note(const operations::Error &error);
    void readNumbers(training::TrainingRequest &request);

    QFormLayout *m_rows;
    StrategyField *m_strategy;
    SymbolField *m_symbols;
    TimeframeChooser *m_timeframes;
    QLabel *m_timeframesHint;
    DateRangeField *m_dates;
    QLabel *m_datesHint;
    OptionalField *m_split;
    OptionalField *m_seed;
    ValuesField *m_values;
    OptionalField *m_name;
    PlaceField *m_place;
    std::optional<operations::Error> m_problem;
};

} // namespace ktrdr::ui
