#pragma once

#include "core/remote/serviceentry.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ktrdr::ui {

class FieldError;

/// The inputs of a service. What is wrong is said at its field, as soon as the user was there.
class ServiceForm final : public QWidget
{
    Q_OBJECT

public:
    /// `entry` is what is edited; empty = a new one.
    explicit ServiceForm(const std::optional<remote::ServiceEntry> &entry,
                         QWidget *parent = nullptr);

    /// The service that the inputs describe, or the first thing that is wrong; every wrong field is
    /// marked and the first has the focus.
    [[nodiscard]] operations::Result<remote::ServiceEntry> read();
    /// The same for a test, for which a service needs no name.
    [[nodiscard]] operations::Result<remote::ServiceEntry> readNameless();
    /// Empty = as it is; an empty one = none.
    [[nodiscard]] std::optional<QByteArray> token() const;
    /// Marks the field that the error is about; false where it is about none.
    bool showProblem(const operations::Error &error);

Q_SIGNALS:
    void changed();

private:
    void makeKind(QFormLayout &form);
    void makeToken(QFormLayout &form);
    void makeCaFile(QFormLayout &form);
    QLineEdit *makeEdit(const QString &field, const QString &title);
    FieldError *makeError(const QString &field);
    void show(const remote::ServiceEntry &entry);
    void takeKind();
    void takeChange();
    void browse();
    [[nodiscard]] remote::ServiceEntry entry() const;
    [[nodiscard]] operations::Result<remote::ServiceEntry> read(const remote::ServiceEntry &entry);
    void mark(const QMap<QString, operations::Error> &problems);

    const bool m_hadToken;
    remote::ServiceKind m_kindBefore;
    QComboBox *m_kind;
    QLabel *m_kindHelp;
    QCheckBox *m_removeToken;
    /// By the names that ServiceEntry::check() gives them, and `token`.
    QMap<QString, QLineEdit *> m_edits;
    QMap<QString, FieldError *> m_errors;
    /// Fields that the user was in.
    QStringList m_touched;
};

} // namespace ktrdr::ui
