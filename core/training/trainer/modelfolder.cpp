#include "core/training/trainer/modelfolder.h"

#include "core/training/trainer/atomicfile.h"
#include "core/training/trainer/modelfiles.h"
#include "core/training/trainer/trainingerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QScopeGuard>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace ktrdr::training {

using operations::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostTries = 1000;

QString fileName(const QString &text)
{
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N} ._+-]|^\\.+"_s);
    QString name = text.trimmed();
    name.replace(unfit, u"_"_s);
    return name.isEmpty() ? u"model"_s : name;
}

/// A name beside the models that no other writer has at this time.
QString passingName(const QDir &folder)
{
    static std::atomic<int> count{0};
    return folder.filePath(
        u".part-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(count.fetch_add(1)));
}

/// A folder that is being filled; goes away unless it was given its name.
class PartFolder
{
public:
    explicit PartFolder(const QDir &parent)
        : m_path(passingName(parent))
    {
        QDir(m_path).removeRecursively();
    }
    PartFolder(const PartFolder &) = delete;
    PartFolder &operator=(const PartFolder &) = delete;
    ~PartFolder() { QDir(m_path).removeRecursively(); }

    [[nodiscard]] QString file(const QString &name) const { return m_path + u'/' + name; }
    /// False with errno; a name that is taken is EEXIST or ENOTEMPTY.
    [[nodiscard]] bool rename(const QString &name) const
    {
        return ::rename(QFile::encodeName(m_path).constData(),
                        QFile::encodeName(name).constData()) == 0;
    }

private:
    QString m_path;
};

int lastNumber(const QDir &folder, const QString &timeframe)
{
    int last = 0;
    const QString prefix = timeframe + u"_v"_s;
    for (const QString &name :
         folder.entryList({prefix + u'*'}, QDir::Dirs | QDir::CaseSensitive)) {
        last = std::max(last, name.mid(prefix.size()).toInt());
    }
    return last;
}

/// Replaces the link in one step, so that readers find the old model or the new one.
void pointLatest(const QDir &folder, const QString &timeframe)
{
    const QByteArray fresh = QFile::encodeName(passingName(folder));
    const QString newest = u"%1_v%2"_s.arg(timeframe).arg(lastNumber(folder, timeframe));
    ::unlink(fresh.constData());
    if (::symlink(QFile::encodeName(newest).constData(), fresh.constData()) == 0) {
        const QString link = folder.filePath(timeframe + u"_latest"_s);
        if (::rename(fresh.constData(), QFile::encodeName(link).constData()) != 0) {
            ::unlink(fresh.constData());
        }
    }
}

Result<void> fill(const PartFolder &part, const ModelCard &card, const TrainingSpec &spec,
                  const TrainingResult &result)
{
    const std::array<std::pair<QString, QByteArray>, 6> files{{
        {u"model.pt"_s, result.weights},
        {u"config.json"_s, QJsonDocument(card.config).toJson()},
        {u"metrics.json"_s, QJsonDocument(metricsFile(card, result)).toJson()},
        {u"features.json"_s, QJsonDocument(featuresFile(card)).toJson()},
        {u"metadata.json"_s, QJsonDocument(metadataFile(card, spec, result)).toJson()},
        {u"metadata_v3.json"_s, QJsonDocument(metadataV3File(card, spec, result)).toJson()},
    }};
    for (const auto &[name, content] : files) {
        if (const auto written = writeAtomically(part.file(name), content); !written) {
            return written;
        }
    }
    return {};
}

Result<QJsonObject> readJson(const QString &file)
{
    const auto content = readWhole(file);
    if (!content) {
        return operations::failure(content.error());
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(*content, &error);
    if (!json.isObject()) {
        return operations::failure(damagedFile(file, error.errorString()));
    }
    return json.object();
}

} // namespace

Result<QString> keepModel(const QString &models, const ModelCard &card, const TrainingSpec &spec,
                          const TrainingResult &result)
{
    const QDir folder(QDir(models).filePath(fileName(card.strategyName)));
    const QString timeframe = fileName(card.timeframes.value(0));
    // Of a first model that cannot be kept, not even a name is left.
    const auto removeEmpty = qScopeGuard([&folder] { QDir().rmdir(folder.path()); });
    const PartFolder part(folder);
    if (const auto filled = fill(part, card, spec, result); !filled) {
        return operations::failure(filled.error());
    }
    for (int attempt = 1; attempt <= MostTries; ++attempt) {
        const QString name = u"%1_v%2"_s.arg(timeframe).arg(lastNumber(folder, timeframe) + 1);
        if (part.rename(folder.filePath(name))) {
            pointLatest(folder, timeframe);
            return folder.filePath(name);
        }
        if (errno != EEXIST && errno != ENOTEMPTY) {
            break;
        }
    }
    return operations::failure(cannotWrite(folder.path(), errno));
}

Result<ModelDocuments> readModelDocuments(const QString &folder)
{
    const QDir place(folder);
    ModelDocuments documents;
    for (const auto &[name, to] : {std::pair(u"config.json"_s, &documents.config),
                                   std::pair(u"metrics.json"_s, &documents.metrics),
                                   std::pair(u"features.json"_s, &documents.features),
                                   std::pair(u"metadata.json"_s, &documents.metadata)}) {
        auto json = readJson(place.filePath(name));
        if (!json) {
            return operations::failure(json.error());
        }
        *to = *std::move(json);
    }
    return documents;
}

Result<StoredModel> readModel(const QString &folder)
{
    const auto weights = readWhole(QDir(folder).filePath(u"model.pt"_s));
    if (!weights) {
        return operations::failure(weights.error());
    }
    Result<ModelDocuments> documents = readModelDocuments(folder);
    if (!documents) {
        return operations::failure(documents.error());
    }
    return StoredModel{*std::move(documents), folder, *weights};
}

} // namespace ktrdr::training
