#pragma once

#include "core/operations/error.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace ktrdr::ui {

/// What went wrong, what to do, and the chain of causes with their places.
class ErrorView final : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorView(QWidget *parent = nullptr);

    /// Without an error the view hides itself.
    void showError(const std::optional<operations::Error> &error);

    /// The chain in words, outermost first; for the clipboard and tests.
    [[nodiscard]] static QString chainText(const operations::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    std::optional<operations::Error> m_error;
    QLabel *m_message;
    QLabel *m_hint;
    QLabel *m_chain;
};

} // namespace ktrdr::ui
