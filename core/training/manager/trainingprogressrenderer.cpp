#include "core/training/manager/trainingprogressrenderer.h"

#include "core/training/manager/trainingphase.h"
#include "core/training/values/text.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::ProgressState;

namespace {

constexpr qsizetype ShownNames = 2;

RunPhase phaseOf(const ProgressState &state)
{
    return static_cast<RunPhase>(state.phase);
}

bool isInEpoch(const ProgressState &state)
{
    return phaseOf(state) == RunPhase::Training || phaseOf(state) == RunPhase::Validating;
}

/// `mlp on AAPL, MSFT (+1 more) [1h, 4h]`
QString subjectText(const TrainingSubject &subject)
{
    QString text = subject.symbols.isEmpty() ? subject.model
                   : subject.model.isEmpty()
                       ? shortList(subject.symbols)
                       : Text::tr("%1 on %2").arg(subject.model, shortList(subject.symbols));
    if (!subject.timeframes.isEmpty()) {
        text += (text.isEmpty() ? u"["_s : u" ["_s) + shortList(subject.timeframes) + u']';
    }
    return text;
}

QString nameAt(const QStringList &names, qint64 number)
{
    return names.value(static_cast<qsizetype>(number - 1));
}

/// ` [1h]`
QString timeframeText(const TrainingSubject &subject, qint64 timeframe)
{
    const QString name = nameAt(subject.timeframes, timeframe);
    return name.isEmpty() ? QString() : QString(u" ["_s + name + u']');
}

QString graphicsText(const ProgressState &state)
{
    const QVariant share = state.context.value(u"gpu_utilization"_s);
    if (!state.context.value(u"gpu_used"_s).toBool() || !share.isValid()) {
        return {};
    }
    const QString name = state.context.value(u"gpu_name"_s).toString();
    return Text::tr(" 🖥️ %1: %2%")
        .arg(name.isEmpty() ? Text::tr("GPU") : name)
        .arg(qRound(share.toDouble()));
}

} // namespace

QString shortList(const QStringList &names)
{
    const QString shown = names.mid(0, ShownNames).join(u", "_s);
    const auto more = static_cast<int>(names.size() - ShownNames);
    return more <= 0 ? shown : Text::tr("%1 (+%2 more)", nullptr, more).arg(shown).arg(more);
}

TrainingProgressRenderer::TrainingProgressRenderer(TrainingSubject subject)
    : m_subject(std::move(subject))
{}

QString TrainingProgressRenderer::processing(qint64 symbol) const
{
    return Text::tr("Processing %1 (%2/%3)")
        .arg(nameAt(m_subject.symbols, symbol))
        .arg(symbol)
        .arg(m_subject.symbols.size());
}

QString TrainingProgressRenderer::preparationText(const ProgressState &state) const
{
    const auto [first, second, third, fourth] = state.phaseArguments;
    const QString timeframe = timeframeText(m_subject, second);
    switch (phaseOf(state)) {
    case RunPhase::LoadingData:
        return Text::tr("📊 %1 - Loading Data").arg(processing(first));
    case RunPhase::ComputingIndicators:
        if (third > 0) {
            return Text::tr("📈 %1%2 - Computing %3 (%4/%5)")
                .arg(processing(first), timeframe, nameAt(m_subject.indicators, third))
                .arg(third)
                .arg(fourth);
        }
        return fourth > 0
                   ? Text::tr("📈 %1 - Computing Indicators (%2)").arg(processing(first)).arg(fourth)
                   : Text::tr("📈 %1 - Computing Indicators").arg(processing(first));
    case RunPhase::GeneratingFuzzy:
        if (third > 0) {
            return Text::tr("🔀 %1%2 - Fuzzifying %3 (%4/%5)")
                .arg(processing(first), timeframe, nameAt(m_subject.fuzzySets, third))
                .arg(third)
                .arg(fourth);
        }
        return fourth > 0 ? Text::tr("🔀 %1 - Computing Fuzzy Memberships (%2)")
                                .arg(processing(first))
                                .arg(fourth)
                          : Text::tr("🔀 %1 - Generating Fuzzy").arg(processing(first));
    case RunPhase::CreatingFeatures:
        return Text::tr("🔧 %1 - Creating Features").arg(processing(first));
    case RunPhase::GeneratingLabels:
        return Text::tr("🏷️ %1 - Generating Labels").arg(processing(first));
    case RunPhase::CheckingLookAhead:
        return Text::tr("🔎 Checking that nothing looks ahead");
    case RunPhase::CombiningData:
        return Text::tr("⚙️ Combining data from %1 symbol(s)", nullptr, static_cast<int>(first))
            .arg(first);
    case RunPhase::Splitting:
        return Text::tr("⚙️ Splitting %1 samples (train/val/test)", nullptr,
                        static_cast<int>(first))
            .arg(first);
    case RunPhase::OpeningEngine:
        return Text::tr("⚙️ Opening the training engine");
    case RunPhase::CreatingModel:
        return Text::tr("⚙️ Creating model (input_dim=%1)").arg(first);
    case RunPhase::Testing:
        return Text::tr("Testing the best epoch");
    case RunPhase::Saving:
        return Text::tr("Saving the model");
    case RunPhase::None:
    case RunPhase::Training:
    case RunPhase::Validating:
        break;
    }
    return {};
}

QString TrainingProgressRenderer::renderMessage(const ProgressState &state) const
{
    if (isInEpoch(state)) {
        const QString epochs = u"%1/%2"_s.arg(state.phaseArguments[0]).arg(state.phaseArguments[1]);
        const QString model = m_subject.model.toUpper();
        const QString text = model.isEmpty() ? Text::tr("Training epoch %1").arg(epochs)
                                             : Text::tr("Training %1 epoch %2").arg(model, epochs);
        return m_subject.symbols.isEmpty()
                   ? text
                   : QString(text + u" ("_s + shortList(m_subject.symbols) + u')');
    }
    if (const QString text = preparationText(state); !text.isEmpty()) {
        return text;
    }
    QString text = state.message.isEmpty() ? Text::tr("Training") : state.message;
    if (const QString subject = subjectText(m_subject); !subject.isEmpty()) {
        text += u" ("_s + subject + u')';
    }
    if (state.totalSteps > 0) {
        text += Text::tr(" [%1/%2]").arg(state.currentStep).arg(state.totalSteps);
    }
    return text;
}

QString TrainingProgressRenderer::renderStepDetail(const ProgressState &state) const
{
    if (!isInEpoch(state)) {
        return state.stepDetail;
    }
    const auto [epoch, epochs, batch, batches] = state.phaseArguments;
    const QString text =
        batch > 0
            ? Text::tr("Epoch %1/%2 · Batch %3/%4").arg(epoch).arg(epochs).arg(batch).arg(batches)
            : Text::tr("Epoch %1/%2").arg(epoch).arg(epochs);
    return text + graphicsText(state);
}

} // namespace ktrdr::training
