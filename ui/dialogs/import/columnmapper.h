#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QComboBox;

namespace ktrdr::ui {

/// Says which column of a file holds what: a box per field of a bar.
class ColumnMapper final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMapper(QWidget *parent = nullptr);

    /// Offers the columns and chooses those with the usual names, or what `chosen` says (`#2`).
    void setColumns(const QStringList &names, const QMap<QString, QString> &chosen = {});
    /// As CsvImportOptions wants it: the field, and the file's column or nothing.
    [[nodiscard]] QMap<QString, QString> columns() const;

Q_SIGNALS:
    void changed();

private:
    QMap<QString, QComboBox *> m_boxes;
};

} // namespace ktrdr::ui
