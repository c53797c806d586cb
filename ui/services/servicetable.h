#pragma once

#include "ui/presentation/sortedtable.h"

namespace ktrdr::ui {

class ServicesModel;

/// The table of services.
class ServiceTable final : public SortedTable
{
    Q_OBJECT

public:
    /// The model is borrowed and outlives it.
    explicit ServiceTable(ServicesModel &model, QWidget *parent = nullptr);

    /// Empty where nothing is selected.
    [[nodiscard]] QString selectedName() const;
    /// False where there is no such service.
    bool select(const QString &name);

private:
    ServicesModel &m_services;
};

} // namespace ktrdr::ui
