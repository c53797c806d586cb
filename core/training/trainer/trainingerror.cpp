#include "core/training/trainer/trainingerror.h"

#include "core/training/values/text.h"

#include <cerrno>
#include <cstring>

namespace ktrdr::training {

using operations::Error;
using namespace Qt::StringLiterals;

Error engineMissing(const QString &file, const QString &reason)
{
    return trainingError(
        "TRAINING-EngineMissing",
        Text::tr("Nothing can be trained on this computer: the training engine is not installed."),
        Text::tr("Install the packages libtorch1.13 and libopenblas0-openmp (as root: apt-get "
                 "install libtorch1.13 libopenblas0-openmp). Everything else works without them."),
        {{u"file"_s, file}, {u"reason"_s, reason}});
}

Error engineMismatch(const QString &file)
{
    return trainingError(
        "TRAINING-EngineMismatch",
        Text::tr("The training engine %1 belongs to another version of this program.").arg(file),
        Text::tr("Build or install the program as a whole again."), {{u"file"_s, file}});
}

Error engineFailed(const QString &detail)
{
    return trainingError("TRAINING-EngineFailed", Text::tr("The training engine failed."),
                         Text::tr("The log names the cause. A checkpoint was kept where one had "
                                  "been written; report this if it stays."),
                         {{u"detail"_s, detail}});
}

Error diverged(int epoch, int batch)
{
    return trainingError(
        "TRAINING-Diverged",
        Text::tr("The training diverged: the loss is no longer a number in epoch %1, batch %2.")
            .arg(epoch)
            .arg(batch),
        Text::tr("Use a smaller learning rate or gradient clipping, and look for extreme values "
                 "among the features."),
        {{u"epoch"_s, epoch}, {u"batch"_s, batch}});
}

Error oneClassOnly(qint64 label, qint64 samples)
{
    return trainingError(
        "TRAINING-OneClass",
        Text::tr("All %n sample(s) of the training part have the same label, so there is nothing "
                 "to learn.",
                 nullptr, static_cast<int>(samples)),
        Text::tr("Change the parameters of the labels, or use a longer range of bars."),
        {{u"label"_s, label}, {u"samples"_s, samples}});
}

Error tooLittleData(const char *part, qint64 samples, qint64 needed)
{
    const auto name = QString::fromLatin1(part);
    const auto count = static_cast<int>(samples);
    const QString message =
        name == u"training"
            ? Text::tr("The training part has %n sample(s); it needs %1.", nullptr, count)
        : name == u"validation"
            ? Text::tr("The validation part has %n sample(s); it needs %1.", nullptr, count)
            : Text::tr("The test part has %n sample(s); it needs %1.", nullptr, count);
    return trainingError("TRAINING-TooLittleData", message.arg(needed),
                         Text::tr("Load more bars, choose a longer range or another split, or use "
                                  "shorter windows."),
                         {{u"part"_s, name}, {u"samples"_s, samples}, {u"needed"_s, needed}});
}

Error invalidData(QString message, QString hint, QVariantMap context)
{
    return trainingError("TRAINING-InvalidData", std::move(message), std::move(hint),
                         std::move(context));
}

Error invalidSpec(const char *key, QString message, QString hint)
{
    return trainingError("TRAINING-InvalidSpec", std::move(message), std::move(hint),
                         {{u"key"_s, QString::fromLatin1(key)}});
}

Error cannotWrite(const QString &file, int errorNumber)
{
    const QVariantMap context{{u"file"_s, file},
                              {u"system"_s, QString::fromLocal8Bit(std::strerror(errorNumber))}};
    if (errorNumber == ENOSPC || errorNumber == EDQUOT) {
        return trainingError(
            "TRAINING-DiskFull", Text::tr("There is no room left on the disk for %1.").arg(file),
            Text::tr("Free some space; what was written before is kept."), context);
    }
    return trainingError(
        "TRAINING-CannotWrite", Text::tr("The file %1 cannot be written.").arg(file),
        Text::tr("Check that the folder exists and that you may write to it."), context);
}

Error cannotRead(const QString &file, int errorNumber)
{
    return trainingError(
        "TRAINING-CannotRead", Text::tr("The file %1 cannot be read.").arg(file),
        Text::tr("Check that it exists and that you may read it."),
        {{u"file"_s, file}, {u"system"_s, QString::fromLocal8Bit(std::strerror(errorNumber))}});
}

Error damagedFile(const QString &file, const QString &detail)
{
    return trainingError(
        "TRAINING-DamagedFile",
        Text::tr("The file %1 is damaged, or holds no weights of a network.").arg(file),
        Text::tr("Use another checkpoint or model, or train again."),
        {{u"file"_s, file}, {u"detail"_s, detail}});
}

Error otherRun(const QString &file, const QString &what)
{
    return trainingError(
        "TRAINING-OtherRun",
        Text::tr("The checkpoint %1 belongs to another training: %2").arg(file, what),
        Text::tr("Resume with the strategy and data of that training, or start a new one."),
        {{u"file"_s, file}});
}

} // namespace ktrdr::training
