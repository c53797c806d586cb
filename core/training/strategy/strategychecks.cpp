#include "core/training/strategy/strategychecks.h"

#include "core/training/strategy/strategytext.h"

#include <QSet>

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::Timeframe;

namespace {

class ReferenceCheck
{
public:
    ReferenceCheck(const Strategy &strategy, ReadingNotes &notes)
        : m_strategy(strategy)
        , m_notes(notes)
    {
        for (const IndicatorDefinition &indicator : strategy.indicators) {
            m_indicators.append(indicator.id);
        }
        for (const FuzzySetDefinition &set : strategy.fuzzySets) {
            m_sets.append(set.id);
        }
    }

    void run()
    {
        checkFuzzySets();
        checkInputs();
        checkDataSources();
        if (!m_isBroken && !m_notes.findings.isFull()) {
            warnOfUnused();
        }
    }

private:
    void checkFuzzySets()
    {
        for (const FuzzySetDefinition &set : m_strategy.fuzzySets) {
            if (m_notes.findings.isFull()) {
                return;
            }
            checkIndicator(set.indicator, u"fuzzy_sets.%1.indicator"_s.arg(shown(set.id)));
        }
    }

    void checkIndicator(const IndicatorReference &reference, const QString &path)
    {
        const bool isUnread = m_indicators.isEmpty() || reference == IndicatorReference();
        if (isUnread) {
            return;
        }
        const IndicatorDefinition *indicator = m_strategy.indicator(reference.id);
        if (indicator == nullptr) {
            error(path,
                  StrategyText::tr("There is no indicator '%1' in this strategy.")
                      .arg(shown(reference.id)),
                  guess(reference.id, m_indicators) + known(m_indicators, u"indicators"_s));
            return;
        }
        m_usedIndicators.insert(reference.id);
        if (indicator->type == nullptr || reference.toString() == reference.id) {
            return;
        }
        checkOutput(*indicator->type, reference, path);
    }

    void checkOutput(const IndicatorType &type, const IndicatorReference &reference,
                     const QString &path)
    {
        QStringList outputs;
        for (const QLatin1StringView output : type.outputs) {
            outputs.append(QString(output));
        }
        if (outputs.isEmpty()) {
            error(path,
                  StrategyText::tr("'%1' has a single output without a name.")
                      .arg(shown(reference.id)),
                  StrategyText::tr("Write '%1' without '.%2'.")
                      .arg(shown(reference.id), shown(reference.output)));
        } else if (!outputs.contains(reference.output)) {
            error(path,
                  StrategyText::tr("'%1' has no output '%2'.")
                      .arg(shown(reference.id), shown(reference.output)),
                  guess(reference.output, outputs) +
                      StrategyText::tr("Its outputs are: %1.").arg(listed(outputs)));
        }
    }

    void checkInputs()
    {
        qsizetype index = 0;
        for (const NetworkInput &input : m_strategy.inputs) {
            if (m_notes.findings.isFull()) {
                return;
            }
            const QString path = u"nn_inputs[%1]"_s.arg(index++);
            if (const auto *fuzzy = std::get_if<FuzzyInput>(&input.what)) {
                checkFuzzyInput(fuzzy->fuzzySet, path);
            } else {
                checkIndicator(std::get<RawInput>(input.what).indicator, path + u".raw_indicator");
            }
            checkTimeframes(input, path + u".timeframes");
            checkColumns(input, path);
        }
    }

    void checkFuzzyInput(const QString &id, const QString &path)
    {
        if (id.isEmpty()) {
            return;
        }
        if (m_strategy.fuzzySet(id) == nullptr) {
            error(path + u".fuzzy_set",
                  StrategyText::tr("There is no fuzzy set '%1' in this strategy.").arg(shown(id)),
                  guess(id, m_sets) + known(m_sets, u"fuzzy_sets"_s));
        }
        m_usedSets.insert(id);
    }

    void checkTimeframes(const NetworkInput &input, const QString &path)
    {
        const QList<Timeframe> &all = m_strategy.data.timeframes;
        QStringList names;
        for (const Timeframe timeframe : all) {
            names.append(timeframe.toString());
        }
        for (const Timeframe timeframe : input.timeframes) {
            if (!all.isEmpty() && !all.contains(timeframe)) {
                error(path,
                      StrategyText::tr("'%1' is not a timeframe of this strategy.")
                          .arg(timeframe.toString()),
                      StrategyText::tr("Use one of: %1; or add it to 'training_data.timeframes'.")
                          .arg(listed(names)));
            }
        }
    }

    /// Two columns of one name could not be told apart in the model.
    void checkColumns(const NetworkInput &input, const QString &path)
    {
        const QList<Timeframe> &timeframes =
            input.timeframes.isEmpty() ? m_strategy.data.timeframes : input.timeframes;
        for (const Timeframe timeframe : timeframes) {
            for (const QString &column : columnsOf(input)) {
                const QString name = timeframe.toString() + u'_' + column;
                if (m_columns.contains(name)) {
                    error(path,
                          StrategyText::tr("The column '%1' is there already.").arg(shown(name)),
                          StrategyText::tr("Remove this entry, or rename the fuzzy set or its "
                                           "member."));
                    return;
                }
                m_columns.insert(name);
            }
        }
    }

    [[nodiscard]] QStringList columnsOf(const NetworkInput &input) const
    {
        if (const auto *raw = std::get_if<RawInput>(&input.what)) {
            return raw->indicator.id.isEmpty() ? QStringList()
                                               : QStringList{raw->indicator.toString() + u"_raw"};
        }
        QStringList columns;
        const FuzzySetDefinition *set =
            m_strategy.fuzzySet(std::get<FuzzyInput>(input.what).fuzzySet);
        for (const MemberDefinition &member :
             set == nullptr ? QList<MemberDefinition>() : set->members) {
            columns.append(set->id + u'_' + member.name);
        }
        return columns;
    }

    void checkDataSources()
    {
        QStringList ids;
        for (const ContextSource &source : m_strategy.contextSources) {
            ids.append(source.sourceIds());
        }
        bool isUsed = false;
        for (const IndicatorDefinition &indicator : m_strategy.indicators) {
            if (indicator.dataSource.isEmpty()) {
                continue;
            }
            isUsed = true;
            const QString path = u"indicators.%1.data_source"_s.arg(shown(indicator.id));
            if (!ids.contains(indicator.dataSource)) {
                error(path,
                      StrategyText::tr("'context_data' has no source '%1'.")
                          .arg(shown(indicator.dataSource)),
                      guess(indicator.dataSource, ids) + known(ids, u"context_data"_s));
            }
        }
        if (!isUsed && !m_strategy.contextSources.isEmpty()) {
            warning(u"context_data"_s, StrategyText::tr("No indicator uses the context data."),
                    StrategyText::tr("Name a source with 'data_source' of an indicator (%1), or "
                                     "remove 'context_data'.")
                        .arg(listed(ids)));
        }
    }

    void warnOfUnused()
    {
        for (const QString &set : m_sets) {
            if (!m_usedSets.contains(set)) {
                warning(u"fuzzy_sets."_s + shown(set),
                        StrategyText::tr("No entry of 'nn_inputs' uses the fuzzy set '%1'.")
                            .arg(shown(set)),
                        StrategyText::tr("Add '- fuzzy_set: %1' there, or remove the set.")
                            .arg(shown(set)));
            }
        }
        for (const QString &indicator : m_indicators) {
            if (!m_usedIndicators.contains(indicator)) {
                warning(u"indicators."_s + shown(indicator),
                        StrategyText::tr("Nothing uses the indicator '%1'.").arg(shown(indicator)),
                        StrategyText::tr("Name it in 'fuzzy_sets' or 'nn_inputs', or remove it."));
            }
        }
    }

    [[nodiscard]] static QString known(const QStringList &names, const QString &section)
    {
        return names.isEmpty() ? StrategyText::tr("'%1' names none.").arg(section)
                               : StrategyText::tr("'%1' names: %2.").arg(section, listed(names));
    }

    void error(const QString &path, const QString &message, const QString &hint)
    {
        m_isBroken = true;
        m_notes.findings.error(m_notes.places.of(path), path, message, hint);
    }

    void warning(const QString &path, const QString &message, const QString &hint)
    {
        m_notes.findings.warning(m_notes.places.of(path), path, message, hint);
    }

    const Strategy &m_strategy;
    ReadingNotes &m_notes;
    QStringList m_indicators;
    QStringList m_sets;
    QSet<QString> m_usedIndicators;
    QSet<QString> m_usedSets;
    QSet<QString> m_columns;
    /// A reference leads nowhere; what it was meant for would seem unused.
    bool m_isBroken = false;
};

} // namespace

void checkReferences(const Strategy &strategy, ReadingNotes &notes)
{
    ReferenceCheck(strategy, notes).run();
}

void checkLabelsAgainstOutput(const Strategy &strategy, ReadingNotes &notes)
{
    const bool wantsNumbers = strategy.decisions.outputFormat == OutputFormat::Regression;
    if (wantsNumbers == classNames(strategy.labels).isEmpty()) {
        return;
    }
    const QString path = u"training.labels.source"_s;
    notes.findings.error(
        notes.places.of(path), path,
        wantsNumbers
            ? StrategyText::tr("Labels from '%1' are classes, but 'decisions.output_format' is "
                               "'regression'.")
                  .arg(sourceName(strategy.labels))
            : StrategyText::tr("Labels from '%1' are numbers, but 'decisions.output_format' is "
                               "'classification'.")
                  .arg(sourceName(strategy.labels)),
        wantsNumbers ? StrategyText::tr("Write 'source: forward_return', or 'output_format: "
                                        "classification'.")
                     : StrategyText::tr("Write 'output_format: regression', or another source."));
}

} // namespace ktrdr::training
