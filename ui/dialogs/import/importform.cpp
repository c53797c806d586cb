#include "ui/dialogs/import/importform.h"

#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/formrow.h"
#include "ui/dialogs/import/columnmapper.h"
#include "ui/dialogs/import/importrules.h"

#include "core/marketdata/dataerror.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace ktrdr::ui {

using namespace Qt::StringLiterals;
using marketdata::CsvImportOptions;
using marketdata::CsvProposal;
using marketdata::DataImportRequest;
using marketdata::SeriesId;
using marketdata::Timeframe;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

Error inputError(const QString &message, const QString &hint)
{
    return marketdata::dataError("DATA-InvalidRequest", message, hint);
}

void choose(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(box.findData(value));
}

} // namespace

ImportForm::ImportForm(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeFile(*form);
    makeSeries(*form);
    makeColumns(*form);
    makeMarks(*form);
    m_rules = new ImportRules(*form, this);
    connect(m_rules, &ImportRules::changed, this, &ImportForm::changed);
    setFocusProxy(m_file);
}

QString ImportForm::file() const
{
    return m_file->text().trimmed();
}

std::optional<char> ImportForm::chosenDelimiter() const
{
    return m_isDelimiterTouched
               ? std::optional(static_cast<char>(m_delimiter->currentData().toInt()))
               : std::nullopt;
}

void ImportForm::setFile(const QString &path)
{
    m_file->setText(path);
    m_isSeriesTouched = false;
    m_isDelimiterTouched = false;
    Q_EMIT proposalWanted();
}

void ImportForm::takeProposal(const CsvProposal &proposal)
{
    {
        const QSignalBlocker quiet(this);
        if (!m_isSeriesTouched) {
            m_symbol->setText(proposal.series ? proposal.series->symbol.toString() : QString());
            choose(*m_timeframe, proposal.timeframe ? proposal.timeframe->toString() : QString());
        }
        m_columns->setColumns(proposal.columns, proposal.options.columns);
        choose(*m_delimiter, proposal.options.delimiter.value_or(','));
        choose(*m_decimal, proposal.options.decimal);
        m_rules->setDateOrder(proposal.options.dateOrder);
        m_rules->setLabel(proposal.options.label);
        m_questions->setText(proposal.questions.isEmpty()
                                 ? QString()
                                 : QString(u"• " + proposal.questions.join(u"\n• "_s)));
        m_questions->setVisible(!proposal.questions.isEmpty());
    }
    Q_EMIT changed();
}

void ImportForm::showProblem(const Error &error)
{
    const bool isAboutColumns =
        error.code == u"DATA-MissingColumns" || error.code == u"DATA-InvalidFormat";
    if (isAboutColumns && m_columns->isEnabled()) {
        m_columnsError->setProblem(
            u"%1 %2"_s.arg(error.message, tr("Say here which column holds what.")));
    } else {
        m_fileError->setProblem(problemText(error));
    }
}

Result<DataImportRequest> ImportForm::read()
{
    m_columnsError->setProblem({});
    const auto file = checkFile();
    const auto series = readSeries();
    const auto options = readOptions();
    if (!file)
        return failure(file.error());
    if (!series)
        return failure(series.error());
    if (!options)
        return failure(options.error());
    return DataImportRequest{this->file(), *series, *options, m_rules->calendar()};
}

QComboBox *ImportForm::makeBox(const QString &name, const QString &title)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"import." + name);
    box->setAccessibleName(title);
    return box;
}

void ImportForm::makeFile(QFormLayout &form)
{
    m_file = new QLineEdit(this);
    m_file->setObjectName(QStringLiteral("import.file"));
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("Choose a CSV file, or drop one here"));
    // What is dropped on it is taken by the dialog, not inserted as text.
    m_file->setAcceptDrops(false);
    m_fileError = new FieldError(m_file, this);
    auto *browse = new QPushButton(tr("Bro&wse…"), this);
    browse->setObjectName(QStringLiteral("import.browse"));
    browse->setAutoDefault(false);
    m_questions = new QLabel(this);
    m_questions->setObjectName(QStringLiteral("import.questions"));
    m_questions->setAccessibleName(tr("What to look at"));
    m_questions->setWordWrap(true);
    m_questions->setTextFormat(Qt::PlainText);
    m_questions->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    form.addRow(labelFor(tr("&File:"), m_file), above(row, {m_fileError, m_questions}));
    connect(browse, &QPushButton::clicked, this, &ImportForm::chooseFile);
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (m_file->isModified()) {
            m_file->setModified(false);
            m_isDelimiterTouched = false;
            Q_EMIT proposalWanted();
        }
    });
}

void ImportForm::makeSeries(QFormLayout &form)
{
    m_symbol = new QLineEdit(this);
    m_symbol->setObjectName(QStringLiteral("import.symbol"));
    m_symbol->setAccessibleName(tr("Symbol"));
    m_symbol->setPlaceholderText(tr("Symbol, for example AAPL"));
    m_symbol->setMinimumWidth(220);
    m_symbolError = new FieldError(m_symbol, this);
    m_timeframe = makeBox(QStringLiteral("timeframe"), tr("Timeframe"));
    m_timeframe->setPlaceholderText(tr("Timeframe"));
    for (const Timeframe timeframe : Timeframe::all())
        m_timeframe->addItem(timeframe.toString(), timeframe.toString());
    m_timeframe->setCurrentIndex(-1);
    m_timeframeError = new FieldError(m_timeframe, this);
    form.addRow(labelFor(tr("&Series:"), m_symbol),
                above(sideBySide({m_symbol, labelFor(tr("&Timeframe:"), m_timeframe), m_timeframe}),
                      {m_symbolError, m_timeframeError}));
    const auto touch = [this] {
        m_isSeriesTouched = true;
        Q_EMIT changed();
    };
    connect(m_symbol, &QLineEdit::textEdited, this, touch);
    connect(m_timeframe, &QComboBox::activated, this, touch);
}

void ImportForm::makeColumns(QFormLayout &form)
{
    m_columns = new ColumnMapper(this);
    m_columnsError = new FieldError(m_columns, this);
    form.addRow(labelFor(tr("Columns:"), m_columns->focusProxy()),
                under(m_columns, m_columnsError));
    connect(m_columns, &ColumnMapper::changed, this, &ImportForm::changed);
}

void ImportForm::makeMarks(QFormLayout &form)
{
    m_delimiter = makeBox(QStringLiteral("delimiter"), tr("What parts the columns"));
    m_delimiter->addItem(tr("comma ,"), ',');
    m_delimiter->addItem(tr("semicolon ;"), ';');
    m_delimiter->addItem(tr("tab"), '\t');
    m_delimiter->addItem(tr("pipe |"), '|');
    m_decimal = makeBox(QStringLiteral("decimal"), tr("Decimal mark"));
    m_decimal->addItem(tr("point 1.5"), '.');
    m_decimal->addItem(tr("comma 1,5"), ',');
    form.addRow(labelFor(tr("&Delimiter:"), m_delimiter),
                sideBySide({m_delimiter, labelFor(tr("Decimal &mark:"), m_decimal), m_decimal}));
    // Another delimiter makes other columns.
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_isDelimiterTouched = true;
        Q_EMIT proposalWanted();
    });
    connect(m_decimal, &QComboBox::activated, this, &ImportForm::changed);
}

void ImportForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a CSV file"));
    dialog->setObjectName(QStringLiteral("import.fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportForm::setFile);
    dialog->open();
}

Result<void> ImportForm::checkFile()
{
    if (file().isEmpty()) {
        m_fileError->setProblem({});
        return failure(inputError(tr("No file is chosen."),
                                  tr("Choose a CSV file, or drop one on this window.")));
    }
    const DataImportRequest whole{
        file(), {*marketdata::Symbol::parse(QStringLiteral("X")), Timeframe::all().first()}, {}};
    Result<void> valid = whole.validate();
    m_fileError->setProblem(valid ? QString() : problemText(valid.error()));
    return valid;
}

Result<SeriesId> ImportForm::readSeries()
{
    const bool isTold = m_isSeriesTouched || !file().isEmpty();
    const QString text = m_symbol->text().trimmed();
    const auto symbol =
        text.isEmpty() ? Result<marketdata::Symbol>(
                             failure(inputError(tr("The file's name does not tell the symbol."),
                                                tr("Type it, for example AAPL."))))
                       : marketdata::Symbol::parse(text);
    m_symbolError->setProblem(!symbol && isTold ? problemText(symbol.error()) : QString());
    const auto timeframe = Timeframe::parse(m_timeframe->currentData().toString());
    const Error noTimeframe =
        inputError(tr("The timeframe is not known."), tr("Choose how long a bar is."));
    m_timeframeError->setProblem(!timeframe && isTold ? problemText(noTimeframe) : QString());
    if (!symbol)
        return failure(symbol.error());
    if (!timeframe)
        return failure(noTimeframe);
    m_rules->setIntraday(timeframe->isIntraday());
    return SeriesId{*symbol, *timeframe};
}

Result<CsvImportOptions> ImportForm::readOptions()
{
    CsvImportOptions options;
    if (const Result<void> rules = m_rules->read(options); !rules)
        return failure(rules.error());
    options.columns = m_columns->columns();
    options.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    options.decimal = static_cast<char>(m_decimal->currentData().toInt());
    return options;
}

} // namespace ktrdr::ui
