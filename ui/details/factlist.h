#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ktrdr::ui {

/// Names and values below each other. Only what changed is touched, so that a selection inside a
/// value survives the next tick; facts without a value take no room.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// `key` names the fact for as long as the list lives; new keys come at the end.
    void set(const QString &key, const QString &title, const QString &value);
    /// Hides the facts whose key is not in `keys`.
    void keepOnly(const QStringList &keys);
    /// The value on show; empty when the fact is hidden.
    [[nodiscard]] QString value(const QString &key) const;

private:
    struct Fact
    {
        QLabel *title;
        QLabel *value;
    };

    Fact add(const QString &key);

    QGridLayout *m_layout;
    QHash<QString, Fact> m_facts;
};

} // namespace ktrdr::ui
