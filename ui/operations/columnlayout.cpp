#include "ui/operations/columnlayout.h"

#include "ui/operations/operationdelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace ktrdr::ui {

namespace {

constexpr int NarrowestColumn = 32;
constexpr int WidestColumn = 4000;

int section(OperationColumn column)
{
    return static_cast<int>(column);
}

} // namespace

ColumnLayout::ColumnLayout(QTableView &table)
    : m_table(table)
{}

QJsonObject ColumnLayout::save() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const auto column = static_cast<OperationColumn>(header.logicalIndex(visual));
        columns.append(QJsonObject{
            {QStringLiteral("name"), OperationColumns::name(column)},
            {QStringLiteral("shown"), isShown(column)},
            {QStringLiteral("width"),
             isShown(column) ? header.sectionSize(section(column)) : widthAtFirst(column)},
        });
    }
    QJsonObject state{{QStringLiteral("columns"), columns}};
    if (const int sorted = header.sortIndicatorSection(); sorted >= 0 && sorted < header.count()) {
        state.insert(QStringLiteral("sort"),
                     QJsonObject{{QStringLiteral("column"),
                                  OperationColumns::name(static_cast<OperationColumn>(sorted))},
                                 {QStringLiteral("descending"),
                                  header.sortIndicatorOrder() == Qt::DescendingOrder}});
    }
    return state;
}

void ColumnLayout::restore(const QJsonObject &state)
{
    reset();
    QHeaderView &header = *m_table.horizontalHeader();
    int visual = 0;
    bool isAnyShown = false;
    const QJsonArray columns = state.value(u"columns").toArray();
    for (const auto &entry : columns) {
        const auto column = OperationColumns::fromName(entry[u"name"].toString());
        if (!column) {
            continue;
        }
        header.moveSection(header.visualIndex(section(*column)), visual++);
        const int width = entry[u"width"].toInt(widthAtFirst(*column));
        header.setSectionHidden(section(*column), false);
        header.resizeSection(section(*column), std::clamp(width, NarrowestColumn, WidestColumn));
        const bool shown = entry[u"shown"].toBool(true);
        header.setSectionHidden(section(*column), !shown);
        isAnyShown |= shown;
    }
    if (!columns.isEmpty() && !isAnyShown) {
        header.setSectionHidden(section(OperationColumn::Name), false);
    }
    const QJsonObject sort = state.value(u"sort").toObject();
    if (const auto column = OperationColumns::fromName(sort.value(u"column").toString())) {
        header.setSortIndicator(section(*column), sort.value(u"descending").toBool()
                                                      ? Qt::DescendingOrder
                                                      : Qt::AscendingOrder);
    }
}

void ColumnLayout::reset()
{
    QHeaderView &header = *m_table.horizontalHeader();
    for (const OperationColumn column : OperationColumns::all()) {
        header.moveSection(header.visualIndex(section(column)), section(column));
        header.setSectionHidden(section(column), false);
        header.resizeSection(section(column), widthAtFirst(column));
        header.setSectionHidden(section(column), !OperationColumns::isShownAtFirst(column));
    }
    header.setSortIndicator(-1, Qt::AscendingOrder);
}

void ColumnLayout::setShown(OperationColumn column, bool shown)
{
    QHeaderView &header = *m_table.horizontalHeader();
    if (!shown && this->shown() == QList{column}) {
        return;
    }
    header.setSectionHidden(section(column), !shown);
    if (shown && header.sectionSize(section(column)) < NarrowestColumn) {
        header.resizeSection(section(column), widthAtFirst(column));
    }
}

bool ColumnLayout::isShown(OperationColumn column) const
{
    return !m_table.horizontalHeader()->isSectionHidden(section(column));
}

QList<OperationColumn> ColumnLayout::shown() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    QList<OperationColumn> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const auto column = static_cast<OperationColumn>(header.logicalIndex(visual));
        if (isShown(column)) {
            columns.append(column);
        }
    }
    return columns;
}

void ColumnLayout::fillWithMessage()
{
    QHeaderView &header = *m_table.horizontalHeader();
    const int message = section(OperationColumn::Message);
    if (!isShown(OperationColumn::Message)) {
        return;
    }
    const int others = header.length() - header.sectionSize(message);
    header.resizeSection(message, std::max(m_table.viewport()->width() - others,
                                           widthAtFirst(OperationColumn::Message)));
}

void ColumnLayout::fillMenu(QMenu &menu)
{
    const QList<OperationColumn> visible = shown();
    for (const OperationColumn column : OperationColumns::all()) {
        QAction *action = menu.addAction(OperationColumns::title(column));
        action->setObjectName(QStringLiteral("showColumn_") + OperationColumns::name(column));
        action->setCheckable(true);
        action->setChecked(visible.contains(column));
        action->setEnabled(visible != QList{column});
        QObject::connect(action, &QAction::toggled, &m_table,
                         [this, column](bool checked) { setShown(column, checked); });
    }
}

int ColumnLayout::widthAtFirst(OperationColumn column) const
{
    const QFontMetrics metrics = m_table.fontMetrics();
    const int usual = OperationColumns::widthAtFirst(column) *
                          metrics.horizontalAdvance(QLatin1Char('0')) * 9 / 10 +
                      16;
    return column == OperationColumn::Status
               ? std::max(usual, OperationDelegate::widestStatus(metrics))
               : usual;
}

} // namespace ktrdr::ui
