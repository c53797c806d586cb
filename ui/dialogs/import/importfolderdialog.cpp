#include "ui/dialogs/import/importfolderdialog.h"

#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/formrow.h"
#include "ui/dialogs/import/importrules.h"
#include "ui/dialogs/poolwork.h"
#include "ui/theme/icons.h"

#include "core/marketdata/datamanager.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::DataImportRequest;
using marketdata::FolderImportRequest;
using operations::OperationId;
using operations::Result;

namespace {

/// In heights of a line of text.
constexpr QSize Size(42, 32);
/// More names of files than that are only counted.
constexpr qsizetype NamedFiles = 5;

enum Column { SeriesColumn, FileColumn, SizeColumn };

QString droppedFolder(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return QFileInfo(path).isDir() ? path : QString();
}

QString absolute(const QString &folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

} // namespace

ImportFolderDialog::ImportFolderDialog(marketdata::DataManager &manager, QWidget *parent)
    : QDialog(parent)
    , m_manager(manager)
    , m_folder(new QLineEdit(this))
    , m_folderError(nullptr)
    , m_list(new QTreeWidget(this))
    , m_leftOut(new QLabel(this))
    , m_reason(new QLabel(this))
{
    setObjectName(QStringLiteral("importFolder"));
    setWindowTitle(tr("Import folder"));
    setAcceptDrops(true);
    build();
    m_folder->setFocus();
    readFolder();
    resize(Size * fontMetrics().height());
}

/// Hiding ends the edit of the folder's name, which then calls back into what is half gone.
ImportFolderDialog::~ImportFolderDialog()
{
    m_folder->disconnect(this);
}

void ImportFolderDialog::build()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeFolder(*form);
    m_rules = new ImportRules(*form, this);
    makeList();
    m_leftOut->setObjectName(QStringLiteral("importFolder.leftOut"));
    m_leftOut->setWordWrap(true);
    m_leftOut->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(QStringLiteral("importFolder.reason"));
    m_reason->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("importFolder.start"));
    m_start->setIcon(icon(QStringLiteral("load")));
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_list, 1);
    column->addWidget(m_leftOut);
    column->addLayout(bottom);
}

void ImportFolderDialog::makeFolder(QFormLayout &form)
{
    m_folder->setObjectName(QStringLiteral("importFolder.folder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folderError = new FieldError(m_folder, this);
    m_folder->setPlaceholderText(tr("Choose a folder, or drop one here"));
    // What is dropped on it is taken by the dialog, not inserted as text.
    m_folder->setAcceptDrops(false);
    auto *browse = new QPushButton(tr("Bro&wse…"), this);
    browse->setObjectName(QStringLiteral("importFolder.browse"));
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    form.addRow(labelFor(tr("&Folder:"), m_folder), above(row, {m_folderError}));
    connect(browse, &QPushButton::clicked, this, &ImportFolderDialog::chooseFolder);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        if (m_folder->isModified()) {
            m_folder->setModified(false);
            readFolder();
        }
    });
}

void ImportFolderDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("importFolder.files"));
    m_list->setAccessibleName(tr("Files of the folder"));
    m_list->setHeaderLabels({tr("Series"), tr("File"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
}

void ImportFolderDialog::setFolder(const QString &path)
{
    m_folder->setText(path);
    readFolder();
}

void ImportFolderDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Import a folder"));
    dialog->setObjectName(QStringLiteral("importFolder.fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFolderDialog::setFolder);
    dialog->open();
}

void ImportFolderDialog::readFolder()
{
    const quint64 number = ++m_number;
    const QString folder = m_folder->text().trimmed();
    m_list->clear();
    m_leftOut->clear();
    m_folderError->setProblem({});
    if (folder.isEmpty()) {
        refuse(tr("Choose a folder with files named like AAPL_1h.csv."));
        Q_EMIT listShown();
        return;
    }
    refuse(tr("Reading the folder…"));
    const auto work = [folder] {
        const FolderImportRequest request{absolute(folder), {}};
        return std::pair{request.imports(), request.leftOut()};
    };
    runInPool(this, work, [this, number](const std::pair<Files, QStringList> &found) {
        if (number == m_number) {
            showFiles(found.first, found.second);
            Q_EMIT listShown();
        }
    });
}

void ImportFolderDialog::showFiles(const Files &files, const QStringList &leftOut)
{
    if (!files) {
        m_folderError->setProblem(problemText(files.error()));
        refuse(files.error().message);
        return;
    }
    for (const DataImportRequest &file : *files) {
        const QFileInfo info(file.file);
        auto *item = new QTreeWidgetItem(
            m_list, {file.series.symbol.toString() + u' ' + file.series.timeframe.toString(),
                     info.fileName(), QLocale().formattedDataSize(info.size(), 1)});
        item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const int column : {SeriesColumn, SizeColumn})
        m_list->resizeColumnToContents(column);
    if (!leftOut.isEmpty()) {
        QString names =
            leftOut.first(std::min(leftOut.size(), NamedFiles)).join(QStringLiteral(", "));
        if (leftOut.size() > NamedFiles)
            names += QStringLiteral(", …");
        m_leftOut->setText(tr("%n file(s) left out, because the name tells no series: %1", nullptr,
                              static_cast<int>(leftOut.size()))
                               .arg(names));
    }
    m_start->setEnabled(true);
    m_start->setToolTip(tr("Starts the import; the window shows how it goes."));
    m_reason->setText(tr("%n series will be imported.", nullptr, static_cast<int>(files->size())));
}

void ImportFolderDialog::accept()
{
    if (m_folder->isModified() || !m_start->isEnabled())
        return;
    FolderImportRequest request{absolute(m_folder->text().trimmed()), {}, m_rules->calendar()};
    if (const Result<void> rules = m_rules->read(request.options); !rules) {
        m_reason->setText(problemText(rules.error()));
        return;
    }
    const Result<OperationId> started = m_manager.importFolder(request);
    if (!started) {
        m_reason->setText(problemText(started.error()));
        return;
    }
    Q_EMIT importStarted(*started);
    QDialog::accept();
}

void ImportFolderDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFolder(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportFolderDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setFolder(droppedFolder(*event->mimeData()));
}

void ImportFolderDialog::refuse(const QString &reason)
{
    m_start->setEnabled(false);
    m_start->setToolTip(reason);
    m_reason->setText(reason);
}

} // namespace ktrdr::ui
