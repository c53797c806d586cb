#include "ui/dialogs/presetbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>

namespace ktrdr::ui {

PresetBar::PresetBar(const QString &name, settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_presets(settings, name + u".presets")
    , m_names(new QComboBox(this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    m_names->setObjectName(name + u".preset");
    m_names->setAccessibleName(tr("Preset"));
    m_names->setAccessibleDescription(tr("Fills the form as it was kept under this name."));
    auto *save = new QPushButton(tr("Sa&ve as…"), this);
    save->setObjectName(m_names->objectName() + u".save");
    save->setToolTip(tr("Keeps what is in the form under a name."));
    save->setAutoDefault(false);
    m_remove->setObjectName(m_names->objectName() + u".delete");
    m_remove->setToolTip(tr("Deletes the preset that is chosen; the form stays as it is."));
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_names, 1);
    row->addWidget(save);
    row->addWidget(m_remove);
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        m_remove->setEnabled(index > 0);
        if (index > 0)
            Q_EMIT chosen(m_presets.form(m_names->itemData(index).toString()));
    });
    connect(save, &QPushButton::clicked, this, &PresetBar::askForName);
    connect(m_remove, &QPushButton::clicked, this, &PresetBar::removeCurrent);
    setFocusProxy(m_names);
    refresh({});
}

void PresetBar::keep(const QString &name, const QJsonObject &form)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return;
    m_presets.keep(plain, form);
    refresh(plain);
    Q_EMIT presetsChanged();
}

void PresetBar::askForName()
{
    auto *question = new QInputDialog(this);
    question->setObjectName(m_names->objectName() + u".name");
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Keep as a preset"));
    question->setLabelText(tr("Name of the preset; one of the same name is replaced:"));
    question->setTextValue(m_names->currentData().toString());
    connect(question, &QInputDialog::textValueSelected, this, &PresetBar::formWanted);
    question->open();
}

void PresetBar::removeCurrent()
{
    m_presets.remove(m_names->currentData().toString());
    refresh({});
    m_names->setFocus();
    Q_EMIT presetsChanged();
}

void PresetBar::refresh(const QString &current)
{
    m_names->clear();
    m_names->addItem(tr("None"), QString());
    for (const QString &name : m_presets.names())
        m_names->addItem(name, name);
    m_names->setCurrentIndex(std::max(0, m_names->findData(current)));
    m_remove->setEnabled(m_names->currentIndex() > 0);
}

} // namespace ktrdr::ui
