#pragma once

#include "core/marketdata/catalogueentry.h"
#include "core/marketdata/seriescheck.h"

#include <QScrollArea>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace ktrdr::ui {

class CoverageStrip;
class FactList;

/// What is known of one stored series: the facts at once, coverage, gaps and unusual bars when the
/// check has ended.
class SeriesDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SeriesDetails(QWidget *parent = nullptr);

    /// A check is under way.
    void showEntry(const marketdata::CatalogueEntry &entry);
    void showCheck(const marketdata::SeriesCheck &check);
    /// Several series are selected, or none.
    void showCount(qsizetype series);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeLegend();
    void showLegend();
    void showGaps(const marketdata::SeriesCheck &check);
    void clearCheck(const QString &why);

    QLabel *m_title;
    QLabel *m_coverage;
    CoverageStrip *m_strip;
    QWidget *m_legend;
    FactList *m_facts;
    QLabel *m_quality;
    QLabel *m_gapsTitle;
    QStandardItemModel *m_gaps;
    QTableView *m_gapTable;
};

} // namespace ktrdr::ui
