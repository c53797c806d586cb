#include "ui/runs/comparisonview.h"

#include "ui/presentation/cellpainter.h"
#include "ui/runs/comparisondelegate.h"
#include "ui/runs/comparisonmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace ktrdr::ui {

namespace {

constexpr int TitleWidth = 280;
constexpr int ValueWidth = 220;

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_table(new QTableView(this))
    , m_onlyDifferences(new QCheckBox(tr("Only what differs"), this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("comparisonView"));
    m_onlyDifferences->setObjectName(QStringLiteral("comparison.onlyDifferences"));
    m_onlyDifferences->setAccessibleDescription(
        tr("Hides the settings that are the same for all selected runs"));
    m_count->setObjectName(QStringLiteral("comparison.count"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CellPainter::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 4);
    bar->setSpacing(12);
    bar->addWidget(m_onlyDifferences);
    bar->addWidget(m_count);
    bar->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_model, &ComparisonModel::setOnlyDifferences);
}

void ComparisonView::showRuns(const QList<Run> &runs, const QHash<QString, RunDetails> &details)
{
    m_model->setRuns(runs, details);
    const bool areSeveral = runs.size() > 1;
    m_onlyDifferences->setEnabled(areSeveral);
    m_count->setText(
        areSeveral ? tr("%n setting(s) differ, marked with ≠", nullptr, m_model->differences())
                   : tr("Select several runs to see what differs."));
    fitColumns(runs.size());
}

bool ComparisonView::showsOnlyDifferences() const
{
    return m_onlyDifferences->isChecked();
}

void ComparisonView::setOnlyDifferences(bool onlyDifferences)
{
    m_onlyDifferences->setChecked(onlyDifferences);
}

/// Widths that the user gave stay while the number of runs does.
void ComparisonView::fitColumns(qsizetype runs)
{
    if (m_fitted == runs)
        return;
    m_fitted = runs;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, column == 0 ? TitleWidth : ValueWidth);
}

} // namespace ktrdr::ui
