#pragma once

#include "core/marketdata/datarequest.h"
#include "core/marketdata/import/csvpreview.h"
#include "core/marketdata/import/csvproposal.h"
#include "core/operations/operationid.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace ktrdr::marketdata {
class DataManager;
}

namespace ktrdr::ui {

class ImportForm;
class ImportPreviewModel;

/// Asks which CSV file to import and how it is written, shows its first rows as they would be
/// stored, and starts the import. Nothing is guessed unseen: what the file seems to be fills the
/// fields, and what it does not tell is asked. Files can be dropped on it; they are read on a pool
/// thread.
class ImportCsvDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The manager is borrowed and outlives the dialog.
    explicit ImportCsvDialog(marketdata::DataManager &manager, QWidget *parent = nullptr);
    ~ImportCsvDialog() override;

    void setFile(const QString &path);
    void accept() override;

Q_SIGNALS:
    void importStarted(const ktrdr::operations::OperationId &id);
    /// The first rows, or the reason why there are none, are on show.
    void previewShown();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeTable();
    void askProposal();
    void takeChange();
    void askPreview();
    void takePreview(const operations::Result<marketdata::CsvPreview> &preview);
    void showRows(const marketdata::CsvPreview &preview);
    void refuse(const QString &reason);
    void allow();

    marketdata::DataManager &m_manager;
    ImportForm *m_form;
    QLabel *m_previewTitle;
    ImportPreviewModel *m_rows;
    QTableView *m_table;
    QLabel *m_reason;
    QPushButton *m_start;
    QTimer m_typing;
    std::optional<marketdata::DataImportRequest> m_request;
    quint64 m_number = 0;
};

} // namespace ktrdr::ui
