#pragma once

#include "core/operations/error.h"

#include <QJsonObject>
#include <QLockFile>

#include <memory>
#include <optional>

namespace ktrdr::training {

/// The folder of one run that has not completed: its checkpoint, and what the run settled when it
/// began, so that it goes on with the same. One process at a time holds it.
class RunFolder
{
public:
    /// `run` names the folder below `runs`.
    RunFolder(const QString &runs, const QString &run);
    ~RunFolder();
    RunFolder(const RunFolder &) = delete;
    RunFolder &operator=(const RunFolder &) = delete;

    /// A name that no other run has: `run_20260102_030405_1a2b3c4d`.
    [[nodiscard]] static QString newName(const QDateTime &now);
    /// Whether the name could leave the folder of the runs.
    [[nodiscard]] static bool isName(const QString &run);
    /// Removes what nobody went on with for 30 days.
    static void removeOld(const QString &runs, const QDateTime &now);

    /// Makes the folder and holds it. Errors: TRAINING-RunBusy, TRAINING-CannotWrite.
    [[nodiscard]] operations::Result<void> hold();
    [[nodiscard]] QString checkpointFile() const;
    [[nodiscard]] bool hasCheckpoint() const;

    /// What was settled; empty where nothing was, or where it cannot be read.
    [[nodiscard]] QJsonObject settled() const;
    [[nodiscard]] operations::Result<void> settle(const QJsonObject &what) const;

    /// The run completed: nothing is left to go on from.
    void remove();

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace ktrdr::training
