#pragma once

#include "ui/operations/operationfilter.h"
#include "ui/operations/operationstore.h"

#include <QTreeWidget>

namespace ktrdr::ui {

/// What to show, with the number of operations of each kind: by status, type and place. Choices of
/// a group add up; "All operations" takes every choice back.
class FilterSidebar final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FilterSidebar(QWidget *parent = nullptr);

    void setCounts(const OperationCounts &counts);
    /// Sets status, type and place of a filter; its search stays as it is.
    void applyTo(OperationFilter &filter) const;
    /// Selects "All operations".
    void chooseAll();
    [[nodiscard]] bool isAnythingChosen() const;

Q_SIGNALS:
    void choiceChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Group : quint8 { All, Status, Type, Where };
    using Key = std::pair<Group, QString>;

    QTreeWidgetItem *addGroup(Group group);
    void retranslate();
    void dress(QTreeWidgetItem &item, const Key &key) const;
    void showCount(QTreeWidgetItem *item, int count);
    void setNamedCounts(Group group, const QMap<QString, int> &counts);
    [[nodiscard]] QTreeWidgetItem *itemOf(const Key &key, QTreeWidgetItem *parent);
    [[nodiscard]] QSet<QString> chosen(Group group) const;
    [[nodiscard]] QString titleOf(const Key &key) const;
    void tidySelection();

    QTreeWidgetItem *m_all;
    QTreeWidgetItem *m_statuses;
    QTreeWidgetItem *m_types;
    QTreeWidgetItem *m_places;
    QMap<Key, QTreeWidgetItem *> m_items;
    OperationCounts m_counts;
};

} // namespace ktrdr::ui
