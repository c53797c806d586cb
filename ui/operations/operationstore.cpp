#include "ui/operations/operationstore.h"

#include "ui/operations/operationcelltext.h"
#include "ui/presentation/operationtext.h"

#include <algorithm>

namespace ktrdr::ui {

using operations::OperationId;
using operations::OperationRecord;
using operations::SharedRecord;

namespace {

QByteArray makeSearchText(const OperationRecord &record)
{
    const auto context = [&record](const char *key) {
        return OperationText::contextList(record, QLatin1StringView(key));
    };
    QStringList parts{record.name,
                      OperationText::type(record.type),
                      record.type,
                      OperationText::status(record.status),
                      OperationText::message(record),
                      OperationText::where(record.where),
                      context("symbols"),
                      context("timeframes"),
                      record.id.toString()};
    for (const QString &more : {record.reason, record.kept}) {
        if (!more.isEmpty()) {
            parts.append(more);
        }
    }
    if (!record.result.isEmpty()) {
        parts.append(OperationText::result(record));
    }
    parts.append(record.tags);
    return parts.join(QLatin1Char('\n')).toCaseFolded().toUtf8();
}

} // namespace

RowSlot OperationStore::add(SharedRecord record)
{
    Q_ASSERT(!m_slots.contains(record->id));
    RowSlot slot = 0;
    if (m_free.empty()) {
        slot = static_cast<RowSlot>(m_rows.size());
        m_rows.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_slots.insert(record->id, slot);
    count(*record, 1);
    const qint64 created = record->createdAt.toMSecsSinceEpoch();
    m_rows[slot].emplace(OperationRow{
        .record = std::move(record),
        .parent = {},
        .children = {},
        .isExpanded = false,
        .createdMs = created,
        .texts = {},
        .searchText = {},
    });
    link(slot);
    return slot;
}

ColumnSet OperationStore::update(RowSlot slot, OperationRecord record)
{
    OperationRow &row = *m_rows[slot];
    const ColumnSet changed = OperationCellText::changed(*row.record, record);
    if (row.record->status != record.status || row.record->type != record.type ||
        row.record->where != record.where) {
        count(*row.record, -1);
        count(record, 1);
    }
    const bool isMoved = row.record->parentId != record.parentId;
    if (isMoved) {
        unlink(slot);
    }
    row.record = std::move(record);
    if (isMoved) {
        link(slot);
    }
    if (changed != 0) {
        row.searchText.clear();
        if (row.texts) {
            for (const OperationColumn column : OperationColumns::all()) {
                if ((changed & bit(column)) != 0) {
                    (*row.texts).at(static_cast<size_t>(column)) = QString();
                }
            }
        }
    }
    return changed;
}

void OperationStore::remove(RowSlot slot)
{
    unlink(slot);
    OperationRow &row = *m_rows[slot];
    for (const RowSlot child : row.children) {
        m_rows[child]->parent.reset();
        m_waitingForParent.insert(row.record->id, child);
    }
    count(*row.record, -1);
    m_slots.remove(row.record->id);
    m_rows[slot].reset();
    m_free.push_back(slot);
}

std::optional<RowSlot> OperationStore::find(const OperationId &id) const
{
    const auto found = m_slots.constFind(id);
    return found == m_slots.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<RowSlot> OperationStore::roots() const
{
    std::vector<RowSlot> roots;
    roots.reserve(m_rows.size());
    for (size_t slot = 0; slot < m_rows.size(); ++slot) {
        if (m_rows[slot] && !m_rows[slot]->parent) {
            roots.push_back(static_cast<RowSlot>(slot));
        }
    }
    return roots;
}

int OperationStore::depth(RowSlot slot) const
{
    int depth = 0;
    for (auto parent = row(slot).parent; parent; parent = row(*parent).parent) {
        ++depth;
    }
    return depth;
}

const QString &OperationStore::text(RowSlot slot, OperationColumn column) const
{
    const OperationRow &row = this->row(slot);
    if (!row.texts) {
        row.texts = std::make_unique<std::array<QString, OperationColumnCount>>();
    }
    QString &text = (*row.texts).at(static_cast<size_t>(column));
    if (text.isNull()) {
        text = OperationCellText::display(*row.record, column);
        if (text.isNull()) {
            text = QLatin1StringView("");
        }
    }
    return text;
}

const QByteArray &OperationStore::searchText(RowSlot slot) const
{
    const OperationRow &row = this->row(slot);
    if (row.searchText.isEmpty()) {
        row.searchText = makeSearchText(*row.record);
    }
    return row.searchText;
}

void OperationStore::forgetTexts()
{
    for (auto &row : m_rows) {
        if (row) {
            row->texts.reset();
            row->searchText.clear();
        }
    }
}

void OperationStore::count(const OperationRecord &record, int step)
{
    const auto add = [step](QMap<QString, int> &counts, const QString &key) {
        int &value = counts[key];
        value += step;
        if (value == 0) {
            counts.remove(key);
        }
    };
    m_counts.byStatus.at(static_cast<size_t>(record.status)) += step;
    add(m_counts.byType, record.type);
    add(m_counts.byWhere, record.where);
    m_counts.all += step;
}

void OperationStore::link(RowSlot slot)
{
    OperationRow &row = *m_rows[slot];
    const OperationId id = row.record->id;
    for (auto it = m_waitingForParent.find(id); it != m_waitingForParent.end() && it.key() == id;) {
        m_rows[*it]->parent = slot;
        row.children.push_back(*it);
        it = m_waitingForParent.erase(it);
    }
    if (!row.record->parentId || *row.record->parentId == id) {
        return;
    }
    const auto parent = find(*row.record->parentId);
    if (parent && !isAncestor(slot, *parent)) {
        row.parent = parent;
        m_rows[*parent]->children.push_back(slot);
    } else if (!parent) {
        m_waitingForParent.insert(*row.record->parentId, slot);
    }
}

bool OperationStore::isAncestor(RowSlot ancestor, RowSlot slot) const
{
    for (std::optional<RowSlot> at = slot; at; at = row(*at).parent) {
        if (*at == ancestor) {
            return true;
        }
    }
    return false;
}

void OperationStore::unlink(RowSlot slot)
{
    OperationRow &row = *m_rows[slot];
    if (row.parent) {
        std::erase(m_rows[*row.parent]->children, slot);
        row.parent.reset();
    } else if (row.record->parentId) {
        m_waitingForParent.remove(*row.record->parentId, slot);
    }
}

} // namespace ktrdr::ui
