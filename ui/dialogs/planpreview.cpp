#include "ui/dialogs/planpreview.h"

#include "core/marketdata/loadtexts.h"

#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::LoadPlan;
using marketdata::SeriesPlan;

namespace {

QStandardItem *cell(const QString &text, bool isNumber = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString momentOf(const SeriesPlan &plan, qint64 time)
{
    return plan.series.timeframe.isIntraday() ? marketdata::momentText(time)
                                              : marketdata::dayText(time);
}

QString expectedText(std::chrono::milliseconds expected)
{
    using namespace std::chrono;
    if (expected < seconds(1))
        return PlanPreview::tr("less than a second");
    return PlanPreview::tr("about %1", "a duration")
        .arg(marketdata::durationText(round<seconds>(expected)));
}

} // namespace

PlanPreview::PlanPreview(QWidget *parent)
    : QFrame(parent)
    , m_summary(new QLabel(this))
    , m_rows(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_notes(new QLabel(this))
{
    setObjectName(QStringLiteral("load.plan"));
    m_summary->setObjectName(QStringLiteral("load.plan.summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_notes->setObjectName(QStringLiteral("load.plan.notes"));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(QStringLiteral("load.plan.table"));
    m_table->setAccessibleName(tr("Planned ranges"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // Takes what the fields leave: in a small dialog it is the plan that gives way.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(84);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_notes);
    showNothing({});
}

void PlanPreview::showNothing(const QString &why)
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(
        {tr("Series"), tr("Source"), tr("From"), tr("To"), tr("Requests"), tr("Bars at most")});
    m_summary->setText(why);
    m_notes->clear();
    m_notes->hide();
}

void PlanPreview::showPending()
{
    m_summary->setText(tr("Working out the plan…"));
}

void PlanPreview::showPlan(const LoadPlan &plan)
{
    showNothing(summary(plan));
    QStringList notes;
    for (const SeriesPlan &series : plan.series) {
        addSeries(series);
        notes += series.notes;
    }
    notes.removeDuplicates();
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    const std::array widths{110, 90, 125, 125, 85};
    for (size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths.at(column));
}

QString PlanPreview::summary(const LoadPlan &plan)
{
    if (plan.requests() == 0)
        return tr("Nothing to fetch: what is asked for is stored already, or is not asked of a "
                  "source in this mode.");
    const QString requests = tr("%n request(s)", nullptr, plan.requests());
    const QString bars = tr("up to %1").arg(marketdata::barsText(plan.expectedBars()));
    const auto expected = plan.expected();
    if (!expected)
        return tr("%1, %2; how long it takes is not known yet.").arg(requests, bars);
    const QString basis =
        marketdata::basisText(plan.basis().value_or(marketdata::TimeBasis::SourcePace));
    return tr("%1, %2, %3 (%4).").arg(requests, bars, expectedText(*expected), basis);
}

void PlanPreview::addSeries(const SeriesPlan &plan)
{
    const QString nothing = tr("–", "no value");
    const QString name = plan.series.symbol.toString() + u' ' + plan.series.timeframe.toString();
    m_rows->appendRow({cell(name), cell(plan.source.isEmpty() ? nothing : plan.source),
                       cell(plan.range ? momentOf(plan, plan.range->start) : nothing),
                       cell(plan.range ? momentOf(plan, plan.range->end) : nothing),
                       cell(QString::number(plan.segments.size()), true),
                       cell(marketdata::groupedNumber(plan.expectedBars()), true)});
}

} // namespace ktrdr::ui
