#pragma once

#include "core/operations/cancellationsource.h"
#include "ui/training/trainingdraft.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace ktrdr::training {
class TrainingManager;
}

namespace ktrdr::ui {

/// Reads and checks drafts on a pool thread, after a short pause in typing; what is outdated is
/// cancelled and never told. A strategy file that changes on disk is checked again. GUI thread.
class TrainingChecker final : public QObject
{
    Q_OBJECT

public:
    /// The manager is borrowed and outlives the program's pool threads.
    explicit TrainingChecker(const training::TrainingManager &manager, QObject *parent = nullptr);
    ~TrainingChecker() override;

    void check(const TrainingDraft &draft);
    /// The last draft once more: bars or its file may be others now.
    void checkAgain();
    /// Nothing is to be checked any more.
    void forget();
    /// A check is due or under way.
    [[nodiscard]] bool isPending() const { return m_pause.isActive() || m_isChecking; }

Q_SIGNALS:
    /// Of the newest draft only.
    void checked(const ktrdr::ui::CheckedTraining &training);
    /// The last draft is checked once more.
    void started();

private:
    void begin();
    void take(const CheckedTraining &training);

    const training::TrainingManager &m_manager;
    QTimer m_pause;
    QFileSystemWatcher m_files;
    std::optional<TrainingDraft> m_draft;
    operations::CancellationSource m_stop;
    bool m_isChecking = false;
};

} // namespace ktrdr::ui
