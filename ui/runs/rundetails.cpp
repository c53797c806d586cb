#include "ui/runs/rundetails.h"

#include "core/training/labels/labelspec.h"
#include "core/training/manager/trainingrequest.h"
#include "core/training/strategy/strategyoverride.h"
#include "core/training/strategy/strategyreader.h"
#include "core/training/trainer/modelfolder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ktrdr::ui {

using training::ClassMetrics;

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2)).replace(u',', QStringLiteral(", "));
}

void flatten(const QString &place, const QJsonValue &value, QMap<QString, QString> &settings)
{
    if (const QJsonObject object = value.toObject(); !object.isEmpty()) {
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(place.isEmpty() ? it.key() : place + u'.' + it.key(), *it, settings);
        return;
    }
    const QJsonArray list = value.toArray();
    const bool hasParts = std::any_of(list.begin(), list.end(),
                                      [](const QJsonValue &part) { return part.isObject(); });
    if (!hasParts) {
        settings.insert(place, textOf(value));
        return;
    }
    for (qsizetype i = 0; i < list.size(); ++i)
        flatten(QStringLiteral("%1[%2]").arg(place).arg(i), list[i], settings);
}

std::optional<double> numberIn(const QJsonObject &json, QStringView key)
{
    const QJsonValue value = json[key];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// KTRDR's test figures, in `metrics.json` and in a result's `test_metrics`.
std::optional<RunTest> testFrom(const QJsonObject &metrics, const QStringList &classNames)
{
    RunTest test;
    test.loss = numberIn(metrics, u"test_loss");
    test.accuracy = numberIn(metrics, u"test_accuracy");
    test.f1 = numberIn(metrics, u"f1_score");
    test.meanAbsoluteError = numberIn(metrics, u"mae");
    for (const QJsonValue &each : metrics[u"per_class"].toArray()) {
        test.classes.push_back({each[u"precision"].toDouble(), each[u"recall"].toDouble(),
                                each[u"f1_score"].toDouble(), each[u"support"].toInteger()});
    }
    for (const QJsonValue &row : metrics[u"confusion_matrix"].toArray()) {
        std::vector<qint64> counts;
        for (const QJsonValue &count : row.toArray())
            counts.push_back(count.toInteger());
        test.confusion.push_back(std::move(counts));
    }
    if (classNames.size() == std::ssize(test.confusion))
        test.classNames = classNames;
    const bool isKnown = test.loss || test.accuracy || !test.confusion.empty();
    return isKnown ? std::optional(std::move(test)) : std::nullopt;
}

/// JSON is YAML, too. Of a strategy that this program does not understand there are no names.
QStringList classNamesOf(const QJsonObject &config)
{
    const auto reading = training::readStrategy(QJsonDocument(config).toJson());
    return reading.strategy ? training::classNames(reading.strategy->labels) : QStringList();
}

/// The text that was sent, with the changes that the request made.
QByteArray yamlOf(const Run &run)
{
    if (!run.record)
        return {};
    const auto request = training::TrainingRequest::fromJson(run.record->request);
    if (!request)
        return {};
    const QByteArray written = request->strategy.toUtf8();
    const auto changes = request->allOverrides();
    if (changes.isEmpty())
        return written;
    const auto used = training::withOverrides(written, changes);
    return used ? *used : written;
}

} // namespace

RunDetails readRunDetails(const Run &run)
{
    RunDetails details;
    const QByteArray yaml = yamlOf(run);
    QJsonObject config;
    QJsonObject figures =
        run.record ? run.record->result[u"test_metrics"].toObject() : QJsonObject();
    if (run.model) {
        if (const auto documents = training::readModelDocuments(run.model->folder)) {
            config = documents->config;
            figures = documents->metrics;
        } else {
            details.problem = documents.error();
        }
    }
    if (config.isEmpty())
        config = training::strategyToJson(yaml);
    flatten(QString(), config, details.settings);
    details.settings.remove(QString());
    details.strategyText = yaml.isEmpty() && !config.isEmpty()
                               ? QString::fromUtf8(QJsonDocument(config).toJson())
                               : QString::fromUtf8(yaml);
    details.test = testFrom(figures, classNamesOf(config));
    return details;
}

} // namespace ktrdr::ui
