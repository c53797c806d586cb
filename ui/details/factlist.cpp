#include "ui/details/factlist.h"

#include <QGridLayout>
#include <QLabel>

namespace ktrdr::ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(6);
    m_layout->setColumnStretch(1, 1);
}

void FactList::set(const QString &key, const QString &title, const QString &value)
{
    const auto known = m_facts.constFind(key);
    if (known == m_facts.constEnd() && value.isEmpty()) {
        return;
    }
    const Fact fact = known == m_facts.constEnd() ? add(key) : *known;
    if (fact.title->text() != title) {
        fact.title->setText(title);
        fact.value->setAccessibleName(title);
    }
    if (fact.value->text() != value) {
        fact.value->setText(value);
    }
    fact.title->setVisible(!value.isEmpty());
    fact.value->setVisible(!value.isEmpty());
}

void FactList::keepOnly(const QStringList &keys)
{
    for (auto it = m_facts.cbegin(); it != m_facts.cend(); ++it) {
        if (!keys.contains(it.key())) {
            it->title->hide();
            it->value->hide();
            it->value->clear();
        }
    }
}

QString FactList::value(const QString &key) const
{
    const auto fact = m_facts.constFind(key);
    return fact == m_facts.constEnd() ? QString() : fact->value->text();
}

FactList::Fact FactList::add(const QString &key)
{
    auto *title = new QLabel(this);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(this);
    value->setObjectName(QStringLiteral("fact_") + key);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    title->setBuddy(value);
    const int row = m_layout->rowCount();
    m_layout->addWidget(title, row, 0, Qt::AlignTop | Qt::AlignLeading);
    m_layout->addWidget(value, row, 1);
    const Fact fact{title, value};
    m_facts.insert(key, fact);
    return fact;
}

} // namespace ktrdr::ui
