#include "ui/dialogs/import/importcsvdialog.h"

#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/import/importform.h"
#include "ui/dialogs/import/importpreviewmodel.h"
#include "ui/dialogs/poolwork.h"
#include "ui/theme/icons.h"

#include "core/marketdata/datamanager.h"

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::CsvPreview;
using marketdata::CsvProposal;
using marketdata::DataImportRequest;
using operations::OperationId;
using operations::Result;

namespace {

constexpr std::chrono::milliseconds TypingPause{200};
constexpr QSize UsualSize{860, 720};
/// What a desktop draws around a window, at most.
constexpr QSize WindowFrame{16, 48};
constexpr int PreviewedRows = 100;

QString droppedFile(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportCsvDialog::ImportCsvDialog(marketdata::DataManager &manager, QWidget *parent)
    : QDialog(parent)
    , m_manager(manager)
    , m_form(new ImportForm(this))
    , m_previewTitle(new QLabel(tr("The first rows as they will be stored"), this))
    , m_rows(new ImportPreviewModel(this))
    , m_table(new QTableView(this))
    , m_reason(new QLabel(this))
{
    setObjectName(QStringLiteral("importCsv"));
    setWindowTitle(tr("Import CSV"));
    setAcceptDrops(true);
    makeTable();
    QFont bold = m_previewTitle->font();
    bold.setBold(true);
    m_previewTitle->setFont(bold);
    m_reason->setObjectName(QStringLiteral("importCsv.reason"));
    m_reason->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("importCsv.start"));
    m_start->setIcon(icon(QStringLiteral("load")));
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_previewTitle);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &ImportCsvDialog::askPreview);
    connect(m_form, &ImportForm::proposalWanted, this, &ImportCsvDialog::askProposal);
    connect(m_form, &ImportForm::changed, this, &ImportCsvDialog::takeChange);
    m_form->setFocus();
    takeChange();
    resize(UsualSize.boundedTo(screen()->availableSize() - WindowFrame));
}

/// Hiding ends the edit of the file's name, which then calls back into what is half gone.
ImportCsvDialog::~ImportCsvDialog()
{
    m_form->disconnect(this);
}

void ImportCsvDialog::setFile(const QString &path)
{
    m_form->setFile(path);
}

void ImportCsvDialog::accept()
{
    if (!m_request || !m_start->isEnabled())
        return;
    const Result<OperationId> started = m_manager.importFile(*m_request);
    if (!started) {
        refuse(problemText(started.error()));
        return;
    }
    Q_EMIT importStarted(*started);
    QDialog::accept();
}

void ImportCsvDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportCsvDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setFile(droppedFile(*event->mimeData()));
}

void ImportCsvDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("importCsv.rows"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // Takes what the fields leave: in a small dialog it is the table that gives way.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(84);
}

/// Looks into the file for what it seems to be.
void ImportCsvDialog::askProposal()
{
    const quint64 number = ++m_number;
    m_request.reset();
    m_typing.stop();
    refuse(tr("Reading the file…"));
    const auto work = [file = m_form->file(), delimiter = m_form->chosenDelimiter()] {
        return marketdata::proposeCsv(file, delimiter);
    };
    runInPool(this, work, [this, number](const Result<CsvProposal> &proposal) {
        // Another file may have been chosen meanwhile.
        if (number != m_number)
            return;
        m_form->takeProposal(proposal.value_or(CsvProposal()));
        if (!proposal) {
            m_form->showProblem(proposal.error());
            refuse(proposal.error().message);
        }
    });
}

void ImportCsvDialog::takeChange()
{
    ++m_number;
    m_request.reset();
    m_typing.stop();
    const Result<DataImportRequest> request = m_form->read();
    if (!request) {
        m_rows->clear();
        refuse(problemText(request.error()));
        Q_EMIT previewShown();
        return;
    }
    m_request = *request;
    refuse(tr("Reading the file…"));
    m_typing.start();
}

void ImportCsvDialog::askPreview()
{
    if (!m_request)
        return;
    const quint64 number = m_number;
    const auto work = [request = *m_request] {
        return marketdata::previewCsv(request.file, request.series.timeframe, request.options,
                                      PreviewedRows);
    };
    runInPool(this, work, [this, number](const Result<CsvPreview> &preview) {
        if (number == m_number && m_request)
            takePreview(preview);
    });
}

void ImportCsvDialog::takePreview(const Result<CsvPreview> &preview)
{
    if (preview) {
        showRows(*preview);
    } else {
        m_rows->clear();
        m_form->showProblem(preview.error());
        refuse(preview.error().message);
    }
    Q_EMIT previewShown();
}

void ImportCsvDialog::showRows(const CsvPreview &preview)
{
    m_rows->show(preview, m_request->series.timeframe);
    m_table->clearSpans();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->isProblem(row))
            m_table->setSpan(row, ImportPreviewModel::Time, 1,
                             ImportPreviewModel::InFile - ImportPreviewModel::Time);
    }
    m_table->resizeColumnsToContents();
    const int problems = preview.problems();
    const int rows = static_cast<int>(preview.rows.size());
    if (problems == rows)
        refuse(tr("None of the first rows can be read: correct what is said above."));
    else if (problems > 0 && !m_request->options.skipBad)
        refuse(tr("%n of the first rows cannot be read: correct what is said above, or leave such "
                  "rows out.",
                  nullptr, problems));
    else
        allow();
}

void ImportCsvDialog::refuse(const QString &reason)
{
    m_start->setEnabled(false);
    m_start->setToolTip(reason);
    m_reason->setText(reason);
}

void ImportCsvDialog::allow()
{
    m_start->setEnabled(true);
    m_start->setToolTip(tr("Starts the import; the window shows how it goes."));
    m_reason->clear();
}

} // namespace ktrdr::ui
