#pragma once

#include "core/training/values/trainingerror.h"

#include <exception>

/// What can go wrong in a training, each with a code `TRAINING-…` and words for the user.
namespace ktrdr::training {

/// TRAINING-EngineMissing: names the Debian package to install.
[[nodiscard]] operations::Error engineMissing(const QString &file, const QString &reason);
/// TRAINING-EngineMismatch: the plugin is of another build of this program.
[[nodiscard]] operations::Error engineMismatch(const QString &file);
/// TRAINING-EngineFailed: the engine threw; `detail` is its own text, for the log and the context.
[[nodiscard]] operations::Error engineFailed(const QString &detail);
/// TRAINING-Diverged: loss or weights became NaN or infinite. Epoch and batch from 1.
[[nodiscard]] operations::Error diverged(int epoch, int batch);
/// TRAINING-OneClass: all samples of the training part have the same label.
[[nodiscard]] operations::Error oneClassOnly(qint64 label, qint64 samples);
/// TRAINING-TooLittleData: `part` is "training", "validation" or "test".
[[nodiscard]] operations::Error tooLittleData(const char *part, qint64 samples, qint64 needed);
/// TRAINING-InvalidData: features or labels that no training can use.
[[nodiscard]] operations::Error invalidData(QString message, QString hint,
                                            QVariantMap context = {});
/// TRAINING-InvalidSpec. `key` is the value's name.
[[nodiscard]] operations::Error invalidSpec(const char *key, QString message, QString hint);
/// TRAINING-DiskFull, TRAINING-CannotWrite: from `errno` while writing `file`.
[[nodiscard]] operations::Error cannotWrite(const QString &file, int errorNumber);
/// TRAINING-CannotRead: from `errno`.
[[nodiscard]] operations::Error cannotRead(const QString &file, int errorNumber);
/// TRAINING-DamagedFile: not a file of weights, or a torn one.
[[nodiscard]] operations::Error damagedFile(const QString &file, const QString &detail);
/// TRAINING-OtherRun: a checkpoint of a training with other data or another spec.
[[nodiscard]] operations::Error otherRun(const QString &file, const QString &what);

/// Carries an Error from deep within one public call up to it, where it becomes the Result.
class TrainingFailure : public std::exception
{
public:
    explicit TrainingFailure(operations::Error error)
        : m_error(std::move(error))
    {}
    [[nodiscard]] const operations::Error &error() const { return m_error; }

private:
    operations::Error m_error;
};

} // namespace ktrdr::training
