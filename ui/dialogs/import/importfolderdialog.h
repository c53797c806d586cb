#pragma once

#include "core/marketdata/import/folderimport.h"
#include "core/operations/operationid.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ktrdr::marketdata {
class DataManager;
}

namespace ktrdr::ui {

class FieldError;
class ImportRules;

/// Asks for a folder of files as KTRDR writes them (`AAPL_1h.csv`), shows which series they are and
/// which files are left out, and starts their import as one operation. A folder can be dropped on
/// it; it is read on a pool thread.
class ImportFolderDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The manager is borrowed and outlives the dialog.
    explicit ImportFolderDialog(marketdata::DataManager &manager, QWidget *parent = nullptr);
    ~ImportFolderDialog() override;

    void setFolder(const QString &path);
    void accept() override;

Q_SIGNALS:
    void importStarted(const ktrdr::operations::OperationId &id);
    /// The folder's files, or the reason why there are none, are on show.
    void listShown();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Files = operations::Result<QList<marketdata::DataImportRequest>>;

    void build();
    void makeFolder(QFormLayout &form);
    void makeList();
    void chooseFolder();
    void readFolder();
    void showFiles(const Files &files, const QStringList &leftOut);
    void refuse(const QString &reason);

    marketdata::DataManager &m_manager;
    QLineEdit *m_folder;
    FieldError *m_folderError;
    ImportRules *m_rules = nullptr;
    QTreeWidget *m_list;
    QLabel *m_leftOut;
    QLabel *m_reason;
    QPushButton *m_start = nullptr;
    quint64 m_number = 0;
};

} // namespace ktrdr::ui
