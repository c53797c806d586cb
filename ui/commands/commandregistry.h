#pragma once

#include "ui/commands/command.h"

#include <QAction>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace ktrdr::ui {

/// Every command of the program and the action that stands for it. Actions are made here only, and
/// carry the command's id as their object name. The user's keys are kept apart from the defaults,
/// by id. GUI thread; owns the actions.
class CommandRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit CommandRegistry(QObject *parent = nullptr);

    /// `run` is called when the user triggers the command. The id must be new.
    QAction *add(const Command &command, std::function<void()> run);

    /// In the order of adding.
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    [[nodiscard]] std::optional<Command> find(const QString &id) const;
    /// Null for an unknown id.
    [[nodiscard]] QAction *action(const QString &id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction *> actions() const;

    /// Enables what makes sense in this state.
    void update(const CommandState &state);

    [[nodiscard]] QKeySequence keys(const QString &id) const;
    /// The command other than `id` that these keys already trigger, or whose first keys they hide.
    [[nodiscard]] std::optional<QString> conflict(const QString &id,
                                                  const QKeySequence &keys) const;
    /// Sets the user's keys (empty = none at all). False, and nothing changed, on a conflict.
    [[nodiscard]] bool setKeys(const QString &id, const QKeySequence &keys);
    /// Back to the default; false where another command has taken those keys meanwhile.
    [[nodiscard]] bool resetKeys(const QString &id);
    void resetAllKeys();
    [[nodiscard]] bool isOverridden(const QString &id) const { return m_overrides.contains(id); }

    /// The user's keys by id, in portable text, for the settings.
    [[nodiscard]] QJsonObject overrides() const;
    /// Ids that are not known (a command of a later version) are kept as they are; a key that would
    /// conflict falls back to the default.
    void setOverrides(const QJsonObject &overrides);

Q_SIGNALS:
    void keysChanged(const QString &id);
    /// After the user changed keys: time to store overrides().
    void overridesChanged();

private:
    void applyKeys(const QString &id);
    void explain(const Command &command, const QString &whyNot);

    QList<Command> m_commands;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QKeySequence> m_overrides;
    QJsonObject m_unknownOverrides;
};

} // namespace ktrdr::ui
