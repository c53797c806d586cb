#include "core/training/manager/modelcatalogue.h"

#include "core/training/manager/modelreader.h"
#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

namespace {

constexpr qsizetype NamesInHint = 5;

/// `1d_v12` is number 12 of `1d`.
struct Version
{
    QString timeframe;
    int number = 0;
};

std::optional<Version> versionOf(const QString &folder)
{
    static const QRegularExpression form(u"^(.+)_v(\\d+)$"_s);
    const QRegularExpressionMatch match = form.match(folder);
    return match.hasMatch() ? std::optional(Version{match.captured(1), match.captured(2).toInt()})
                            : std::nullopt;
}

/// Of models made at the same time the higher number is the newer one: 10 after 9.
bool isNewer(const ModelEntry &a, const ModelEntry &b)
{
    const auto age = [](const ModelEntry &entry) {
        return std::tuple(entry.createdAt, versionOf(entry.name)->number, entry.name);
    };
    return age(b) < age(a);
}

/// The models of one strategy.
QList<ModelEntry> modelsIn(const QDir &strategy)
{
    QList<ModelEntry> models;
    QHash<QString, int> newest;
    const QStringList folders =
        strategy.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &folder : folders) {
        if (const auto version = versionOf(folder)) {
            newest[version->timeframe] = std::max(newest[version->timeframe], version->number);
        }
    }
    for (const QString &folder : folders) {
        if (const auto version = versionOf(folder)) {
            models.append(
                readModelEntry(strategy.filePath(folder), strategy.dirName() + u'/' + folder));
            models.last().isLatest = version->number == newest[version->timeframe];
        }
    }
    return models;
}

} // namespace

ModelCatalogue::ModelCatalogue(QString folder)
    : m_folder(std::move(folder))
{}

QList<ModelEntry> ModelCatalogue::models() const
{
    QList<ModelEntry> all;
    const QDir top(m_folder);
    for (const QString &strategy :
         top.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        all += modelsIn(QDir(top.filePath(strategy)));
    }
    std::ranges::sort(all, isNewer);
    return all;
}

Result<ModelEntry> ModelCatalogue::find(const QString &name) const
{
    const QList<ModelEntry> all = models();
    const QString path = QDir::cleanPath(QFileInfo(name).absoluteFilePath());
    const QString strategy = name.section(u'/', 0, 0);
    const bool isLatest = name.endsWith(u"_latest"_s);
    const QString timeframe = name.section(u'/', 1).chopped(isLatest ? 7 : 0);
    const auto matches = [&](const ModelEntry &entry) {
        return entry.name == name || QDir::cleanPath(entry.folder) == path ||
               entry.name.section(u'/', 0, 0) == name ||
               (isLatest && entry.isLatest && entry.name.section(u'/', 0, 0) == strategy &&
                entry.name.section(u'/', 1).startsWith(timeframe + u"_v"_s));
    };
    if (const auto found = std::ranges::find_if(all, matches); found != all.end()) {
        return *found;
    }
    QStringList near;
    for (const ModelEntry &entry : all) {
        if (near.size() < NamesInHint &&
            (entry.name.contains(strategy, Qt::CaseInsensitive) || all.size() <= NamesInHint)) {
            near.append(entry.name);
        }
    }
    return failure(trainingError("MODEL-NotFound", Text::tr("There is no model '%1'.").arg(name),
                                 near.isEmpty()
                                     ? Text::tr("'ktrdr models list' names those there are.")
                                     : Text::tr("There are: %1.").arg(near.join(u", "_s)),
                                 {{u"model"_s, name}}));
}

} // namespace ktrdr::training
