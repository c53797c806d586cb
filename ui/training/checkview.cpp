#include "ui/training/checkview.h"

#include "ui/details/factlist.h"
#include "ui/presentation/operationtext.h"
#include "ui/theme/icons.h"
#include "ui/training/findingsmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::SeriesId;
using operations::Error;
using operations::TimeEstimate;

namespace {

constexpr int KindWidth = 96;
constexpr int NumberWidth = 64;
/// Between the texts of two rows.
constexpr int RowSpace = 8;
constexpr int MostNamed = 6;
constexpr int FewestLines = 90;

/// Texts of several lines would run into each other.
class SpacedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, RowSpace);
    }
};

QString titleOf(const SeriesId &series)
{
    return QStringLiteral("%1 %2").arg(series.symbol.toString(), series.timeframe.toString());
}

/// Missing series have a place of their own here.
QList<Error> listedProblems(const CheckedTraining &training)
{
    QList<Error> problems = training.check.problems;
    problems.removeIf([&training](const Error &problem) {
        return problem.code == u"TRAINING-NoSymbols" ||
               (problem.code == u"DATA-SeriesNotFound" && !training.check.missing.isEmpty());
    });
    return problems;
}

} // namespace

CheckView::CheckView(QWidget *parent)
    : QFrame(parent)
    , m_summary(new QLabel(this))
    , m_findings(new FindingsModel(this))
    , m_table(new QTableView(this))
    , m_missing(makeMissing())
    , m_facts(new FactList(this))
{
    setObjectName(QStringLiteral("training.check"));
    m_summary->setObjectName(QStringLiteral("training.summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(m_missing);
    column->addWidget(m_table, 1);
    column->addWidget(m_facts);
    column->addStretch();
    showNothing({});
}

void CheckView::makeTable()
{
    m_table->setObjectName(QStringLiteral("training.findings"));
    m_table->setAccessibleName(tr("Errors and warnings"));
    m_table->setModel(m_findings);
    m_table->setItemDelegate(new SpacedDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(FindingsModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(FindingsModel::Kind, KindWidth);
    m_table->setColumnWidth(FindingsModel::Line, NumberWidth);
    m_table->setColumnWidth(FindingsModel::Place, NumberWidth);
    m_table->setMinimumHeight(FewestLines);
    // Later: the header is still at work, and a scroll bar may come or go.
    connect(header, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    connect(m_findings, &QAbstractItemModel::modelReset, m_table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
}

QWidget *CheckView::makeMissing()
{
    auto *missing = new QWidget(this);
    m_missingText = new QLabel(missing);
    m_missingText->setObjectName(QStringLiteral("training.missing"));
    m_missingText->setWordWrap(true);
    m_missingText->setTextFormat(Qt::PlainText);
    auto *load = new QPushButton(icon(QStringLiteral("load")), tr("&Load them…"), missing);
    load->setObjectName(QStringLiteral("training.loadMissing"));
    load->setToolTip(tr("Opens the dialog for a new data load, filled in; this one stays and goes "
                        "on when the bars are there."));
    load->setAutoDefault(false);
    auto *row = new QHBoxLayout(missing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_missingText, 1);
    row->addWidget(load, 0, Qt::AlignTop);
    connect(load, &QPushButton::clicked, this, [this] { Q_EMIT loadRequested(m_notStored); });
    return missing;
}

void CheckView::showNothing(const QString &why)
{
    m_reason = why;
    m_summary->setText(why);
    m_findings->set({}, {});
    m_table->hide();
    m_missing->hide();
    m_facts->hide();
}

void CheckView::showPending()
{
    m_reason.clear();
    m_summary->setText(tr("Checking…"));
    m_facts->hide();
}

void CheckView::showTraining(const CheckedTraining &training,
                             const std::optional<TimeEstimate> &expected)
{
    showMissing(training);
    showFindings(training);
    showFacts(training, expected);
    m_reason = reasonOf(training);
    const int warnings = m_findings->warningCount();
    if (!m_reason.isEmpty())
        m_summary->setText(m_reason);
    else if (warnings > 0)
        m_summary->setText(tr("Ready to train, with %n warning(s).", nullptr, warnings));
    else
        m_summary->setText(tr("Ready to train."));
}

void CheckView::showFindings(const CheckedTraining &training)
{
    m_findings->set(training.check.findings, listedProblems(training));
    m_table->setVisible(m_findings->rowCount() > 0);
}

void CheckView::showMissing(const CheckedTraining &training)
{
    m_notStored = training.check.missing;
    QStringList named;
    for (const SeriesId &series : m_notStored.mid(0, MostNamed))
        named.append(titleOf(series));
    const auto more = static_cast<int>(m_notStored.size() - named.size());
    const QString list = named.join(QStringLiteral(", "));
    if (more > 0)
        m_missingText->setText(
            tr("No bars are stored of %1 and %n more series.", nullptr, more).arg(list));
    else
        m_missingText->setText(tr("No bars are stored of %1.").arg(list));
    m_missing->setVisible(!m_notStored.isEmpty());
}

void CheckView::showFacts(const CheckedTraining &training,
                          const std::optional<TimeEstimate> &expected)
{
    m_facts->setVisible(training.outlook.has_value());
    if (!training.outlook)
        return;
    const training::TrainingOutlook &outlook = *training.outlook;
    const bool isSweep = outlook.trainings > 1;
    m_facts->set(QStringLiteral("trainings"), tr("Trainings"),
                 isSweep ? OperationText::number(static_cast<quint64>(outlook.trainings))
                         : QString());
    m_facts->set(QStringLiteral("model"), tr("Model"), outlook.model.toUpper());
    m_facts->set(QStringLiteral("features"), tr("Features"),
                 OperationText::number(static_cast<quint64>(outlook.features)));
    m_facts->set(QStringLiteral("classes"), tr("Classes"),
                 outlook.classes.isEmpty() ? tr("none: it learns numbers")
                                           : outlook.classes.join(QStringLiteral(", ")));
    m_facts->set(
        QStringLiteral("samples"), tr("Samples"),
        training.place.isHere()
            ? tr("up to %1").arg(OperationText::number(static_cast<quint64>(outlook.samples)))
            : tr("the bars that %1 has").arg(training.place.service));
    m_facts->set(QStringLiteral("epochs"), tr("Epochs"),
                 tr("up to %1").arg(OperationText::number(static_cast<quint64>(outlook.epochs))));
    QString time = tr("not known yet");
    if (expected)
        time = isSweep ? tr("%1 each, learned from earlier trainings")
                             .arg(OperationText::durationRange(*expected))
                       : tr("%1, learned from earlier trainings")
                             .arg(OperationText::durationRange(*expected));
    m_facts->set(QStringLiteral("time"), tr("Expected time"),
                 training.place.isHere() ? time : QString());
}

QString CheckView::reasonOf(const CheckedTraining &training) const
{
    if (const int errors = m_findings->errorCount(); errors > 0)
        return tr("%n thing(s) must be corrected before the training can start.", nullptr, errors);
    if (!m_notStored.isEmpty())
        return tr("Bars to train on are missing.");
    return training.check.isReady() ? QString() : tr("Some inputs are missing.");
}

} // namespace ktrdr::ui
