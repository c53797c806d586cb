#include "core/training/strategy/strategyreader.h"

#include "core/training/strategy/keyrules.h"
#include "core/training/strategy/strategychecks.h"
#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"
#include "core/training/strategy/yamlreader.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::Error;

namespace {

constexpr ParameterRule Compatible = flagRule("ktrdr_compatible", false);

void readIdentity(SectionReader &top, Strategy &strategy)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9][A-Za-z0-9_-]{0,99}\\z"_s);
    const QString key = u"name"_s;
    strategy.name = top.text(key).value_or(QString());
    top.missing(key, StrategyText::tr("Name the strategy, for example 'name: my_first'."));
    if (!strategy.name.isEmpty() && !allowed.match(strategy.name).hasMatch()) {
        top.error(key, StrategyText::tr("'%1' is no name.").arg(shown(strategy.name)),
                  StrategyText::tr("Use up to 100 letters, digits, '_' and '-', the first one a "
                                   "letter or digit: models are kept in a folder of this name."));
    }
    strategy.description = top.text(u"description"_s).value_or(QString());
    strategy.version = top.text(u"version"_s).value_or(u"3.0"_s);
    strategy.isKtrdrCompatible = top.valueOr(Compatible) != 0;
    top.withoutEffect(u"scope"_s, StrategyText::tr("Version 3 has no scope: remove it."));
}

Strategy readSections(SectionReader &top)
{
    Strategy strategy;
    readIdentity(top, strategy);
    strategy.data = readTrainingData(top);
    strategy.contextSources = readContextSources(top);
    strategy.deployment = readDeployment(top);
    strategy.indicators = readIndicators(top);
    strategy.fuzzySets = readFuzzySets(top);
    strategy.inputs = readNetworkInputs(top, strategy.isKtrdrCompatible);
    strategy.network = readNetwork(top);
    strategy.decisions = readDecisions(top);
    std::optional<SectionReader> training = top.section(u"training"_s);
    top.missing(u"training"_s, StrategyText::tr("Write at least 'labels:' with 'source: zigzag' "
                                                "below it."));
    if (training) {
        strategy.labels = readLabels(*training);
        strategy.training = readTrainingSettings(*training, strategy.decisions.outputFormat,
                                                 strategy.isKtrdrCompatible);
        training->finish();
    }
    top.finish();
    return strategy;
}

StrategyReading unreadable(const QString &message, const QString &hint)
{
    return {{}, {{FindingSeverity::Error, {}, {}, message, hint}}};
}

} // namespace

qsizetype StrategyReading::errorCount() const
{
    return std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == FindingSeverity::Error;
    });
}

qsizetype StrategyReading::warningCount() const
{
    return findings.size() - errorCount();
}

Error StrategyReading::toError(const QString &fileName) const
{
    QStringList lines{StrategyText::tr("Strategy validation failed:")};
    for (const Finding &finding : findings) {
        if (finding.severity == FindingSeverity::Error) {
            lines.append(finding.at.line == 0 ? finding.message
                                              : StrategyText::tr("line %1, column %2: %3")
                                                    .arg(finding.at.line)
                                                    .arg(finding.at.column)
                                                    .arg(finding.message));
        }
    }
    return {u"TRAINING-InvalidStrategy"_s,
            lines.first() + u' ' + lines.mid(1).join(u"; "_s),
            StrategyText::tr("Correct the file; 'ktrdr strategy validate %1' says what to do.")
                .arg(fileName),
            {{u"file"_s, fileName}, {u"errors"_s, errorCount()}},
            {}};
}

StrategyReading readStrategy(const QByteArray &yaml)
{
    ReadingNotes notes;
    const std::optional<YamlNode> root = readYaml(yaml, notes.findings);
    if (!root) {
        return {{}, notes.findings.sorted()};
    }
    SectionReader top(*root, {}, {1, 1}, notes);
    Strategy strategy = readSections(top);
    checkReferences(strategy, notes);
    checkLabelsAgainstOutput(strategy, notes);
    strategy.places = notes.places;
    StrategyReading reading{{}, notes.findings.sorted()};
    if (!notes.findings.hasErrors()) {
        reading.strategy = std::move(strategy);
    }
    return reading;
}

StrategyReading readStrategyFile(const QString &fileName)
{
    const QFileInfo info(fileName);
    const QString hint = StrategyText::tr("Give the name of a strategy file in YAML.");
    if (!info.exists()) {
        return unreadable(StrategyText::tr("There is no such file."), hint);
    }
    if (info.isDir()) {
        return unreadable(StrategyText::tr("This is a folder."), hint);
    }
    if (!info.isFile()) {
        return unreadable(StrategyText::tr("This is no ordinary file."), hint);
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(StrategyText::tr("The file cannot be read: %1.").arg(file.errorString()),
                          StrategyText::tr("Check your right to read it."));
    }
    const QByteArray bytes = file.read(LargestStrategyFile + 1);
    if (bytes.size() > LargestStrategyFile) {
        return unreadable(
            StrategyText::tr("The file is larger than any strategy: more than 256 KiB."), hint);
    }
    if (file.error() != QFileDevice::NoError) {
        return unreadable(StrategyText::tr("The file cannot be read: %1.").arg(file.errorString()),
                          StrategyText::tr("Check the disk, then try again."));
    }
    StrategyReading reading = readStrategy(bytes);
    reading.text = bytes;
    return reading;
}

} // namespace ktrdr::training
