#include "ui/commands/shortcuteditor.h"

#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcutmodel.h"
#include "ui/theme/palettes.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ktrdr::ui {

ShortcutEditor::ShortcutEditor(CommandRegistry &registry, QWidget *parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_rows(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_help(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_resetAll(new QPushButton(tr("Reset &all"), this))
    , m_refusal(new QLabel(this))
{
    setObjectName(QStringLiteral("shortcutEditor"));
    setWindowTitle(tr("Keyboard shortcuts"));
    makeWidgets();
    layOut();
    connectWidgets();
    m_table->selectRow(0);
    showCurrent();
    resize(640, 520);
}

/// Hiding takes the focus from the key field, which then calls back into what is half gone.
ShortcutEditor::~ShortcutEditor()
{
    m_keys->disconnect(this);
}

void ShortcutEditor::makeWidgets()
{
    m_rows->setSourceModel(new ShortcutModel(m_registry, this));
    m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_rows->setFilterKeyColumn(-1);

    m_search->setObjectName(QStringLiteral("shortcutEditor.search"));
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(tr("Search commands and keys"));
    m_search->setClearButtonEnabled(true);

    m_table->setObjectName(QStringLiteral("shortcutEditor.table"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ShortcutModel::CommandColumn, 270);
    m_table->setColumnWidth(ShortcutModel::KeysColumn, 170);

    m_help->setObjectName(QStringLiteral("shortcutEditor.help"));
    m_help->setWordWrap(true);
    m_keys->setObjectName(QStringLiteral("shortcutEditor.keys"));
    m_keys->setAccessibleName(tr("Keys of the selected command"));
    m_keys->setClearButtonEnabled(true);
    m_reset->setObjectName(QStringLiteral("shortcutEditor.reset"));
    m_reset->setAccessibleDescription(tr("Gives the selected command its default keys back."));
    m_reset->setAutoDefault(false);
    m_resetAll->setObjectName(QStringLiteral("shortcutEditor.resetAll"));
    m_resetAll->setAccessibleDescription(tr("Gives all commands their default keys back."));
    m_resetAll->setAutoDefault(false);
    m_refusal->setObjectName(QStringLiteral("shortcutEditor.refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
}

void ShortcutEditor::layOut()
{
    auto *keysLabel = new QLabel(tr("&Keys:"), this);
    keysLabel->setBuddy(m_keys);
    auto *edit = new QHBoxLayout;
    edit->addWidget(keysLabel);
    edit->addWidget(m_keys, 1);
    edit->addWidget(m_reset);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_help);
    column->addLayout(edit);
    column->addWidget(m_refusal);
    column->addWidget(buttons);
}

void ShortcutEditor::connectWidgets()
{
    connect(m_search, &QLineEdit::textChanged, m_rows,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (m_rows->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
            m_table->selectRow(0);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ShortcutEditor::showCurrent);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutEditor::tryKeys);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutEditor::resetCurrent);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutEditor::resetAll);
}

QString ShortcutEditor::currentId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(ShortcutModel::IdRole).toString();
}

void ShortcutEditor::showCurrent()
{
    const std::optional<Command> command = m_registry.find(currentId());
    m_refusal->hide();
    m_keys->setEnabled(command.has_value());
    m_reset->setEnabled(command && m_registry.isOverridden(command->id));
    m_help->setText(command ? command->help : QString());
    m_keys->setKeySequence(command ? m_registry.keys(command->id) : QKeySequence());
}

void ShortcutEditor::tryKeys()
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    const QKeySequence keys = m_keys->keySequence();
    if (const std::optional<QString> other = m_registry.conflict(id, keys)) {
        showRefusal(*other);
        return;
    }
    if (m_registry.setKeys(id, keys))
        showCurrent();
}

void ShortcutEditor::resetCurrent()
{
    const std::optional<Command> command = m_registry.find(currentId());
    if (!command)
        return;
    if (m_registry.resetKeys(command->id))
        showCurrent();
    else if (const auto other = m_registry.conflict(command->id, command->defaultKeys))
        showRefusal(*other);
}

void ShortcutEditor::resetAll()
{
    m_registry.resetAllKeys();
    showCurrent();
}

void ShortcutEditor::showRefusal(const QString &other)
{
    QPalette palette = m_refusal->palette();
    palette.setColor(QPalette::WindowText, colourOf(Meaning::Bad, palette));
    m_refusal->setPalette(palette);
    m_refusal->setText(tr("These keys already belong to “%1”. Choose others, or clear them there "
                          "first.")
                           .arg(m_registry.action(other)->iconText()));
    m_refusal->show();
}

} // namespace ktrdr::ui
