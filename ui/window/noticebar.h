#pragma once

#include <QFrame>

class QLabel;

namespace ktrdr::ui {

/// Tells what the user must know but need not answer (a damaged file was set aside), until it is
/// put away. Further notices are added below the first.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// The same sentence is shown once.
    void add(const QString &sentence);
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

public Q_SLOTS:
    void putAway();

private:
    QStringList m_notices;
    QLabel *m_text;
};

} // namespace ktrdr::ui
