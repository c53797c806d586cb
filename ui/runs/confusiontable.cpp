#include "ui/runs/confusiontable.h"

#include "ui/curves/curvetext.h"
#include "ui/presentation/statuslook.h"
#include "ui/theme/palettes.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace ktrdr::ui {

namespace {

constexpr double DeepestTint = 0.45;
/// Precision, recall, F1, samples.
constexpr int QualityColumns = 4;

QString className(const RunTest &test, size_t number)
{
    const auto place = static_cast<qsizetype>(number);
    return place < test.classNames.size() ? test.classNames.at(place)
                                          : ConfusionTable::tr("Class %1").arg(place + 1);
}

QTableWidgetItem *number(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

ConfusionTable::ConfusionTable(const RunTest &test, QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("confusionTable"));
    setAccessibleName(tr("Confusion matrix and quality of each class"));
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    const auto classes = static_cast<int>(std::max(test.confusion.size(), test.classes.size()));
    const int said = test.confusion.empty() ? 0 : classes;
    setRowCount(classes);
    setColumnCount(said + (test.classes.empty() ? 0 : QualityColumns));
    QStringList rows;
    QStringList columns;
    for (size_t i = 0; i < static_cast<size_t>(classes); ++i) {
        rows += className(test, i);
        if (said > 0)
            columns += tr("said %1", "heading: what the model said").arg(className(test, i));
    }
    if (!test.classes.empty())
        columns += {tr("Precision"), tr("Recall"), tr("F1"), tr("Samples")};
    setVerticalHeaderLabels(rows);
    setHorizontalHeaderLabels(columns);
    fillCounts(test);
    fillQuality(test);
    tint();
    fit();
}

QSize ConfusionTable::sizeHint() const
{
    return {horizontalHeader()->length() + verticalHeader()->sizeHint().width(),
            verticalHeader()->length() + horizontalHeader()->sizeHint().height()};
}

void ConfusionTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ConfusionTable::fit()
{
    ensurePolished();
    resizeColumnsToContents();
    updateGeometry();
}

void ConfusionTable::fillCounts(const RunTest &test)
{
    for (size_t row = 0; row < test.confusion.size(); ++row) {
        const std::vector<qint64> &counts = test.confusion[row];
        const auto total = std::accumulate(counts.begin(), counts.end(), qint64(0));
        m_shares.emplace_back();
        for (size_t column = 0; column < std::min(counts.size(), test.confusion.size()); ++column) {
            const double share =
                total > 0 ? static_cast<double>(counts[column]) / static_cast<double>(total) : 0;
            m_shares.back().push_back(share);
            auto *item = number(QStringLiteral("%1 (%2)").arg(QLocale().toString(counts[column]),
                                                              CurveText::share(share)));
            item->setData(
                Qt::AccessibleTextRole,
                tr("%n sample(s) of %1 were called %2", nullptr, static_cast<int>(counts[column]))
                    .arg(className(test, row), className(test, column)));
            setItem(static_cast<int>(row), static_cast<int>(column), item);
        }
    }
}

void ConfusionTable::fillQuality(const RunTest &test)
{
    const auto first = static_cast<int>(test.confusion.size());
    for (size_t i = 0; i < test.classes.size(); ++i) {
        const training::ClassMetrics &quality = test.classes[i];
        const auto row = static_cast<int>(i);
        int column = first;
        for (const double share : {quality.precision, quality.recall})
            setItem(row, column++, number(CurveText::share(share)));
        setItem(row, column++, number(QLocale().toString(quality.f1, 'f', 3)));
        setItem(row, column, number(QLocale().toString(quality.support)));
    }
}

void ConfusionTable::tint()
{
    const QColor deep = colourOf(Meaning::Active, palette());
    const QColor base = palette().color(QPalette::Base);
    for (size_t row = 0; row < m_shares.size(); ++row) {
        for (size_t column = 0; column < m_shares[row].size(); ++column) {
            if (auto *cell = item(static_cast<int>(row), static_cast<int>(column)))
                cell->setBackground(
                    StatusLook::mix(deep, base, m_shares[row][column] * DeepestTint));
        }
    }
}

} // namespace ktrdr::ui
