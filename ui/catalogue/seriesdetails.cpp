#include "ui/catalogue/seriesdetails.h"

#include "core/marketdata/loadtexts.h"
#include "ui/catalogue/cataloguetext.h"
#include "ui/catalogue/coveragestrip.h"
#include "ui/details/factlist.h"
#include "ui/presentation/operationtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>

namespace ktrdr::ui {

using marketdata::CatalogueEntry;
using marketdata::CoverageGap;
using marketdata::GapClass;
using marketdata::SeriesCheck;
using marketdata::SeriesSummary;

namespace {

constexpr int Swatch = 12;
constexpr int GapTableHeight = 160;
/// More than anybody reads; the rest is counted.
constexpr qsizetype GapsShown = 1'000;

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QStandardItem *cell(const QString &text, bool isNumber = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

SeriesDetails::SeriesDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("seriesDetails"));
    setAccessibleName(tr("Details of the series"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    showCount(0);
}

void SeriesDetails::showEntry(const CatalogueEntry &entry)
{
    const SeriesSummary &summary = entry.summary;
    m_title->setText(CatalogueText::name(summary.id));
    m_facts->set(QStringLiteral("source"), tr("Source"), summary.source);
    m_facts->set(QStringLiteral("calendar"), tr("Calendar"),
                 CatalogueText::calendar(summary.calendar, entry.isCalendarInferred));
    m_facts->set(QStringLiteral("size"), tr("Size"), CatalogueText::size(summary.sizeBytes));
    m_facts->set(QStringLiteral("updated"), tr("Stored"), OperationText::moment(summary.updated));
    const auto timeOf = [&summary](qint64 time) {
        return summary.bars > 0 ? CatalogueText::time(summary.id, time) : QString();
    };
    m_facts->set(QStringLiteral("first"), tr("First bar (UTC)"), timeOf(summary.first));
    m_facts->set(QStringLiteral("last"), tr("Last bar (UTC)"), timeOf(summary.last));
    clearCheck(tr("Looking at every bar…"));
}

void SeriesDetails::showCheck(const SeriesCheck &check)
{
    m_coverage->setText(CatalogueText::coverage(check.coverage));
    m_facts->set(
        QStringLiteral("calendar"), tr("Calendar"),
        CatalogueText::calendar(check.summary.calendar, check.coverage.isCalendarInferred));
    m_strip->showCheck(check);
    m_legend->show();
    QStringList sentences;
    for (const marketdata::QualityIssue &issue : check.quality.issues)
        sentences += marketdata::describe(issue);
    m_quality->setText(sentences.isEmpty() ? tr("No bar is unusual.") : sentences.join(u'\n'));
    showGaps(check);
}

void SeriesDetails::showCount(qsizetype series)
{
    m_title->setText(series > 0 ? tr("%n series selected", nullptr, static_cast<int>(series))
                                : QString());
    m_facts->keepOnly({});
    clearCheck({});
}

void SeriesDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_legend)
        showLegend();
}

void SeriesDetails::build()
{
    auto *page = new QWidget(this);
    m_title = makeText(QStringLiteral("seriesDetails.title"), page);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_coverage = makeText(QStringLiteral("seriesDetails.coverage"), page);
    m_strip = new CoverageStrip(page);
    m_legend = makeLegend();
    m_facts = new FactList(page);
    m_quality = makeText(QStringLiteral("seriesDetails.quality"), page);
    m_gapsTitle = makeText(QStringLiteral("seriesDetails.gapsTitle"), page);
    m_gaps = new QStandardItemModel(this);
    m_gapTable = new QTableView(page);
    m_gapTable->setObjectName(QStringLiteral("seriesDetails.gaps"));
    m_gapTable->setAccessibleName(tr("Gaps"));
    m_gapTable->setModel(m_gaps);
    m_gapTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_gapTable->setTabKeyNavigation(false);
    m_gapTable->setShowGrid(false);
    m_gapTable->verticalHeader()->hide();
    m_gapTable->horizontalHeader()->setHighlightSections(false);
    m_gapTable->horizontalHeader()->setStretchLastSection(true);
    m_gapTable->setMinimumHeight(GapTableHeight);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_coverage, m_strip, m_legend})
        column->addWidget(part);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(m_facts, 1, Qt::AlignTop);
    sides->addWidget(m_quality, 1, Qt::AlignTop);
    column->addLayout(sides);
    column->addWidget(m_gapsTitle);
    column->addWidget(m_gapTable, 1);
    setWidget(page);
}

QWidget *SeriesDetails::makeLegend()
{
    auto *legend = new QWidget(this);
    legend->setObjectName(QStringLiteral("seriesDetails.legend"));
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const QStringList names{tr("Complete", "a stretch of time"),
                            CatalogueText::gapClass(GapClass::Missing),
                            CatalogueText::gapClass(GapClass::ConfirmedEmpty),
                            CatalogueText::gapClass(GapClass::Closed)};
    for (const QString &name : names) {
        auto *swatch = new QLabel(legend);
        swatch->setObjectName(QStringLiteral("swatch"));
        row->addWidget(swatch);
        row->addWidget(new QLabel(name, legend));
        row->addSpacing(10);
    }
    row->addStretch();
    m_legend = legend;
    showLegend();
    return legend;
}

void SeriesDetails::showLegend()
{
    const QList<QColor> colors{CoverageStrip::heldColor(palette()),
                               CoverageStrip::colorOf(GapClass::Missing, palette()),
                               CoverageStrip::colorOf(GapClass::ConfirmedEmpty, palette()),
                               CoverageStrip::colorOf(GapClass::Closed, palette())};
    const auto swatches = m_legend->findChildren<QLabel *>(QStringLiteral("swatch"));
    for (qsizetype i = 0; i < swatches.size(); ++i) {
        QPixmap picture(Swatch, Swatch);
        picture.fill(colors.at(i));
        swatches.at(i)->setPixmap(picture);
    }
}

void SeriesDetails::showGaps(const SeriesCheck &check)
{
    m_gaps->clear();
    m_gaps->setHorizontalHeaderLabels({tr("From"), tr("To"), tr("Bars"), tr("Why")});
    const QList<CoverageGap> &gaps = check.coverage.gaps;
    QList<CoverageGap> sorted = gaps;
    std::stable_sort(sorted.begin(), sorted.end(), [](const CoverageGap &a, const CoverageGap &b) {
        return a.gapClass > b.gapClass;
    });
    for (const CoverageGap &gap : sorted.mid(0, GapsShown)) {
        m_gaps->appendRow({cell(CatalogueText::time(check.summary.id, gap.range.start)),
                           cell(CatalogueText::time(check.summary.id, gap.range.end)),
                           cell(marketdata::groupedNumber(gap.bars), true),
                           cell(CatalogueText::gapClass(gap.gapClass))});
    }
    for (int column = 0; column < 2; ++column)
        m_gapTable->setColumnWidth(column, 150);
    const bool areAllShown = gaps.size() <= GapsShown;
    m_gapsTitle->setText(areAllShown ? tr("%n gap(s), the missing ones first", nullptr,
                                          static_cast<int>(gaps.size()))
                                     : tr("The first %1 of %2 gaps, the missing ones first")
                                           .arg(marketdata::groupedNumber(GapsShown),
                                                marketdata::groupedNumber(gaps.size())));
    m_gapsTitle->setVisible(!gaps.isEmpty());
    m_gapTable->setVisible(!gaps.isEmpty());
}

void SeriesDetails::clearCheck(const QString &why)
{
    m_coverage->setText(why);
    m_strip->clear();
    m_legend->hide();
    m_quality->clear();
    m_gaps->clear();
    m_gapsTitle->hide();
    m_gapTable->hide();
}

} // namespace ktrdr::ui
