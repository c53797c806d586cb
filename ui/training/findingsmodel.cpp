#include "ui/training/findingsmodel.h"

#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"

#include <QApplication>

#include <algorithm>

namespace ktrdr::ui {

using training::Finding;
using training::FindingSeverity;

namespace {

QString kindText(FindingSeverity severity)
{
    return severity == FindingSeverity::Error ? FindingsModel::tr("Error")
                                              : FindingsModel::tr("Warning");
}

QIcon kindIcon(FindingSeverity severity)
{
    const QPalette palette = QApplication::palette();
    return severity == FindingSeverity::Error
               ? icon(QStringLiteral("status-failed"), colourOf(Meaning::Bad, palette))
               : icon(QStringLiteral("warning"), colourOf(Meaning::Attention, palette));
}

/// 0 stands for the file as a whole, and for what is in no file.
QString number(int lineOrColumn)
{
    return lineOrColumn > 0 ? QString::number(lineOrColumn)
                            : FindingsModel::tr("–", "no line or column");
}

QString whatText(const Finding &finding)
{
    return finding.hint.isEmpty() ? finding.message
                                  : QStringLiteral("%1\n%2").arg(finding.message, finding.hint);
}

} // namespace

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FindingsModel::set(const QList<Finding> &findings, const QList<operations::Error> &problems)
{
    QList<Finding> all = findings;
    for (const operations::Error &problem : problems)
        all.append({FindingSeverity::Error, {}, {}, problem.message, problem.hint});
    // What has to be corrected comes first.
    std::ranges::stable_sort(all, std::ranges::greater{}, &Finding::severity);
    if (all == m_findings)
        return;
    beginResetModel();
    m_findings = all;
    endResetModel();
}

int FindingsModel::errorCount() const
{
    return static_cast<int>(
        std::ranges::count(m_findings, FindingSeverity::Error, &Finding::severity));
}

int FindingsModel::warningCount() const
{
    return static_cast<int>(m_findings.size()) - errorCount();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    const bool isNumber = index.column() == Line || index.column() == Place;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Kind:
            return kindText(finding.severity);
        case Line:
            return number(finding.at.line);
        case Place:
            return number(finding.at.column);
        default:
            return whatText(finding);
        }
    case Qt::DecorationRole:
        return index.column() == Kind ? QVariant(kindIcon(finding.severity)) : QVariant();
    case Qt::ToolTipRole:
        return finding.path.isEmpty()
                   ? whatText(finding)
                   : QStringLiteral("%1\n%2").arg(finding.path, whatText(finding));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Line || section == Place ? Qt::AlignRight : Qt::AlignLeft) |
                          Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind", "of a finding");
    case Line:
        return tr("Line");
    case Place:
        return tr("Column");
    default:
        return tr("What is wrong, and what to do");
    }
}

} // namespace ktrdr::ui
