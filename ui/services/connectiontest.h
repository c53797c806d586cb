#pragma once

#include "core/remote/servicehub.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ktrdr::ui {

class ErrorView;

/// The button "Test connection" and what comes of it: that it works and what answered, or the exact
/// reason and what to do. While a test runs, the button stops it.
class ConnectionTest final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTest(QWidget *parent = nullptr);
    /// Stops a test that is under way.
    ~ConnectionTest() override;

    [[nodiscard]] QPushButton &button() { return *m_button; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Tests at the hub; an earlier test is stopped.
    void run(remote::ServiceHub &hub, const remote::ServiceEntry &entry,
             const std::optional<QByteArray> &token, const QString &replaced);
    /// What was found, or is being looked for, is of no interest any more: stops the test.
    void forget();
    void showError(const operations::Error &error);

Q_SIGNALS:
    /// The user wants a test.
    void requested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void press();
    void take(const remote::ServiceCheck &check);
    void showRunning(bool isRunning);
    void showSuccess(const remote::ServiceCheck &check);
    void drawPicture();

    QPushButton *m_button;
    QProgressBar *m_progress;
    QLabel *m_picture;
    QLabel *m_success;
    ErrorView *m_error;
    operations::CancellationSource m_stop;
    bool m_isRunning = false;
};

} // namespace ktrdr::ui
