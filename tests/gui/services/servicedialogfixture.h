#pragma once

#include "core/remote/serviceentry.h"
#include "tests/gui/services/servicesfixture.h"
#include "ui/services/servicedialog.h"

#include <QPushButton>

#include <memory>

namespace ktrdr::test {

/// A dialog over services of its own, and what a user does in it.
struct ServiceDialogFixture
{
    /// `replaced` = the service to edit; empty = a new one.
    void open(const QString &replaced = {});
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        T *found = dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return *found;
    }
    void type(const char *field, const QString &text) const;
    void choose(remote::ServiceKind kind) const;
    void save() const { child<QPushButton>("service.save").click(); }
    void test() const { child<QPushButton>("service.test").click(); }
    [[nodiscard]] QString problem(const char *field) const;
    /// What the label says; empty while it is not visible.
    [[nodiscard]] QString shown(const char *label) const;

    ServicesFixture services;
    std::unique_ptr<ui::ServiceDialog> dialog;
};

} // namespace ktrdr::test
