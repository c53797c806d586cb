#pragma once

#include "ui/presentation/sortedtable.h"

namespace ktrdr::ui {

class RunModel;

/// The table of runs, the newest first; several can be selected.
class RunTable final : public SortedTable
{
    Q_OBJECT

public:
    /// The model is borrowed and outlives it.
    explicit RunTable(RunModel &model, QWidget *parent = nullptr);

    /// In the table's order.
    [[nodiscard]] QStringList selectedKeys() const;
    /// Selects it alone; false where there is no such run, or the search hides it.
    bool select(const QString &key);
    /// Shows the runs that have all the words.
    void search(const QString &words);

private:
    RunModel &m_runs;
};

} // namespace ktrdr::ui
