#pragma once

#include "core/marketdata/import/csvpreview.h"

#include <QAbstractTableModel>

namespace ktrdr::ui {

/// The first rows of a file: what would be stored of each, and beside it what the file says. A row
/// that is no bar shows why instead.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Time, Open, High, Low, Close, Volume, InFile, ColumnCount };

    explicit ImportPreviewModel(QObject *parent = nullptr);

    void show(const marketdata::CsvPreview &preview, marketdata::Timeframe timeframe);
    void clear();
    /// Whether the row says why it is no bar.
    [[nodiscard]] bool isProblem(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const marketdata::CsvPreviewRow &row, int column) const;
    [[nodiscard]] QString barText(const marketdata::Bar &bar, int column) const;

    QList<marketdata::CsvPreviewRow> m_rows;
    bool m_isIntraday = false;
};

} // namespace ktrdr::ui
