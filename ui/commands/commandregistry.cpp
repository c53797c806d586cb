#include "ui/commands/commandregistry.h"

#include "ui/theme/icons.h"

#include <algorithm>

namespace ktrdr::ui {

namespace {

QString plainText(QString text)
{
    return text.remove(u'&').remove(u'…');
}

bool overlap(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

} // namespace

CommandRegistry::CommandRegistry(QObject *parent)
    : QObject(parent)
{}

QAction *CommandRegistry::add(const Command &command, std::function<void()> run)
{
    Q_ASSERT(!m_actions.contains(command.id));
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setIconText(plainText(command.text));
    action->setStatusTip(command.help);
    action->setWhatsThis(command.help);
    action->setCheckable(command.isCheckable);
    if (!command.icon.isEmpty())
        action->setIcon(icon(command.icon));
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_commands.append(command);
    m_actions.insert(command.id, action);
    applyKeys(command.id);
    return action;
}

std::optional<Command> CommandRegistry::find(const QString &id) const
{
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(),
                                    [&id](const Command &command) { return command.id == id; });
    return found == m_commands.cend() ? std::nullopt : std::optional(*found);
}

QList<QAction *> CommandRegistry::actions() const
{
    QList<QAction *> all;
    for (const Command &command : m_commands)
        all.append(m_actions.value(command.id));
    return all;
}

void CommandRegistry::update(const CommandState &state)
{
    for (const Command &command : std::as_const(m_commands)) {
        if (!command.isEnabled)
            continue;
        const bool isEnabled = command.isEnabled(state);
        m_actions.value(command.id)->setEnabled(isEnabled);
        if (command.whyNot)
            explain(command, isEnabled ? QString() : command.whyNot(state));
    }
}

QKeySequence CommandRegistry::keys(const QString &id) const
{
    const QAction *known = action(id);
    return known ? known->shortcut() : QKeySequence();
}

std::optional<QString> CommandRegistry::conflict(const QString &id, const QKeySequence &keys) const
{
    for (const Command &other : m_commands) {
        if (other.id != id && overlap(keys, this->keys(other.id)))
            return other.id;
    }
    return std::nullopt;
}

bool CommandRegistry::setKeys(const QString &id, const QKeySequence &keys)
{
    const std::optional<Command> command = find(id);
    if (!command || conflict(id, keys))
        return false;
    if (keys == command->defaultKeys)
        m_overrides.remove(id);
    else
        m_overrides.insert(id, keys);
    applyKeys(id);
    Q_EMIT overridesChanged();
    return true;
}

bool CommandRegistry::resetKeys(const QString &id)
{
    const std::optional<Command> command = find(id);
    return command && setKeys(id, command->defaultKeys);
}

void CommandRegistry::resetAllKeys()
{
    m_overrides.clear();
    for (const Command &command : std::as_const(m_commands))
        applyKeys(command.id);
    Q_EMIT overridesChanged();
}

QJsonObject CommandRegistry::overrides() const
{
    QJsonObject all = m_unknownOverrides;
    for (auto entry = m_overrides.cbegin(); entry != m_overrides.cend(); ++entry)
        all.insert(entry.key(), entry.value().toString(QKeySequence::PortableText));
    return all;
}

void CommandRegistry::setOverrides(const QJsonObject &overrides)
{
    m_overrides.clear();
    m_unknownOverrides = {};
    for (auto entry = overrides.begin(); entry != overrides.end(); ++entry) {
        if (m_actions.contains(entry.key())) {
            m_overrides.insert(entry.key(), QKeySequence::fromString(entry.value().toString(),
                                                                     QKeySequence::PortableText));
        } else {
            m_unknownOverrides.insert(entry.key(), entry.value());
        }
    }
    for (const Command &command : std::as_const(m_commands))
        applyKeys(command.id);
    for (const Command &command : std::as_const(m_commands)) {
        if (isOverridden(command.id) && conflict(command.id, keys(command.id))) {
            m_overrides.remove(command.id);
            applyKeys(command.id);
        }
    }
}

void CommandRegistry::applyKeys(const QString &id)
{
    const Command command = find(id).value();
    m_actions.value(id)->setShortcut(m_overrides.value(id, command.defaultKeys));
    explain(command, {});
    Q_EMIT keysChanged(id);
}

/// The reason, or the help where there is none.
void CommandRegistry::explain(const Command &command, const QString &whyNot)
{
    QAction *action = m_actions.value(command.id);
    const QString text = whyNot.isEmpty() ? command.help : whyNot;
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    action->setStatusTip(text);
}

} // namespace ktrdr::ui
