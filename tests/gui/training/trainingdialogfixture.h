#pragma once

#include "core/settings/settings.h"
#include "tests/gui/services/servicesfixture.h"
#include "tests/gui/support/corefixture.h"
#include "ui/dialogs/fielderror.h"
#include "ui/training/newtrainingdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace ktrdr::test {

/// A dialog over the real core, with an engine as far as checks go: a file of its name is there.
class TrainingDialogFixture
{
public:
    TrainingDialogFixture();

    /// Closes the dialog and opens the next.
    void reopen();
    void show() const;
    void storeGoog() const;
    /// Writes a strategy file: the sample `rsi` with a text replaced.
    [[nodiscard]] QString strategy(const QByteArray &from, const QByteArray &to,
                                   const QString &name = QStringLiteral("mine.yaml")) const;
    /// Types into a field in place of what is there.
    void type(const char *field, const QString &text) const;
    /// Types the strategy and waits until what came of it is on show.
    void choose(const QString &strategy) const;
    void waitForCheck() const;

    template<typename T>
    T &child(const char *name) const
    {
        T *found = dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return *found;
    }
    QPushButton &start() const { return child<QPushButton>("newTraining.start"); }
    QString reason() const { return child<QLabel>("newTraining.reason").text(); }
    QString summary() const { return child<QLabel>("training.summary").text(); }
    QString problem(const char *field) const { return child<ui::FieldError>(field).problem(); }
    /// Of the findings: "Error 12 5 What is wrong."
    QStringList findings() const;

    CoreFixture core;
    ServicesFixture services;
    std::unique_ptr<ui::NewTrainingDialog> dialog;

private:
    QString m_engine;
};

} // namespace ktrdr::test
