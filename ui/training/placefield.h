#pragma once

#include "ui/training/trainingdraft.h"

#include <QComboBox>

namespace ktrdr::remote {
class ServiceHub;
}

namespace ktrdr::ui {

/// Chooses where to train: this computer, or a configured service that trains. Follows the hub.
class PlaceField final : public QComboBox
{
    Q_OBJECT

public:
    /// The hub is borrowed and outlives it.
    explicit PlaceField(const remote::ServiceHub &hub, QWidget *parent = nullptr);

    [[nodiscard]] TrainingPlace place() const;
    /// By the service's name; this computer where there is no such service.
    void choose(const QString &service);

Q_SIGNALS:
    void placeChanged();

private:
    void fill();

    const remote::ServiceHub &m_hub;
};

} // namespace ktrdr::ui
