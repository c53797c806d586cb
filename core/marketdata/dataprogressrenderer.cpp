#include "core/marketdata/dataprogressrenderer.h"

#include "core/marketdata/loadphase.h"
#include "core/marketdata/loadtexts.h"
#include "core/marketdata/text.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::ProgressState;

namespace {

constexpr auto ShortestShownEta = 5s;
constexpr qsizetype ShownNames = 2;

QStringList namesFrom(const QVariantMap &context, const QString &list, const QString &single,
                      const QStringList &fallback)
{
    if (QStringList names = context.value(list).toStringList(); !names.isEmpty()) {
        return names;
    }
    const QString name = context.value(single).toString();
    return name.isEmpty() ? fallback : QStringList{name};
}

DataSubject subjectOf(const ProgressState &state, const DataSubject &own)
{
    const QVariantMap &context = state.context;
    DataSubject subject = own;
    subject.symbols = namesFrom(context, u"symbols"_s, u"symbol"_s, own.symbols);
    subject.timeframes = namesFrom(context, u"timeframes"_s, u"timeframe"_s, own.timeframes);
    subject.mode = context.value(u"mode"_s, own.mode).toString();
    subject.source = context.value(u"source"_s, own.source).toString();
    return subject;
}

/// "AAPL, MSFT (+1 more)"
QString shortList(const QStringList &names)
{
    const QString shown = names.mid(0, ShownNames).join(u", "_s);
    const auto more = static_cast<int>(names.size() - ShownNames);
    return more <= 0 ? shown : Text::tr("%1 (+%2 more)", nullptr, more).arg(shown).arg(more);
}

QString seriesText(const DataSubject &subject)
{
    QStringList parts{shortList(subject.symbols), shortList(subject.timeframes)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString contextText(const DataSubject &subject)
{
    QStringList parts{seriesText(subject)};
    if (!subject.mode.isEmpty()) {
        parts << Text::tr("%1 mode").arg(subject.mode);
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : QString(u" ("_s + parts.join(u", "_s) + u')');
}

/// The whole beginning: it names the series itself, so that no context follows.
QString startText(const DataSubject &subject)
{
    const QString base = subject.symbols.isEmpty()
                             ? Text::tr("Loading data")
                             : Text::tr("Loading %1 data").arg(seriesText(subject));
    return subject.mode.isEmpty() ? base : Text::tr("%1 (%2 mode)").arg(base, subject.mode);
}

QString phaseText(const ProgressState &state, const DataSubject &subject)
{
    const qint64 count = state.phaseArguments[0];
    const int n = static_cast<int>(count);
    const QString symbol = shortList(subject.symbols);
    const QString series = seriesText(subject);
    switch (static_cast<LoadPhase>(state.phase)) {
    case LoadPhase::ValidatingSymbol:
        return Text::tr("Validating symbol %1").arg(symbol);
    case LoadPhase::LoadingStored:
        return Text::tr("Loading cached data for %1").arg(series);
    case LoadPhase::ValidatingRange:
        return Text::tr("Validating date range for %1").arg(symbol);
    case LoadPhase::AnalysingGaps:
        return Text::tr("Analyzing data gaps for %1").arg(symbol);
    case LoadPhase::CreatingSegments:
        return Text::tr("Creating %1 download segments", nullptr, n).arg(count);
    case LoadPhase::Downloading:
        return Text::tr("Downloading %1 segments from %2", nullptr, n)
            .arg(count)
            .arg(subject.source);
    case LoadPhase::Merging:
        return Text::tr("Merging and saving %1 data").arg(series);
    case LoadPhase::ReadingFile:
        return Text::tr("Reading %1").arg(subject.source);
    case LoadPhase::StoringFile:
        return Text::tr("Storing bars of %1").arg(subject.source);
    case LoadPhase::CheckingFile:
        return Text::tr("Checking the quality of %1").arg(series);
    case LoadPhase::Deriving:
        return Text::tr("Making the bars of %1").arg(series);
    case LoadPhase::None:
    case LoadPhase::Starting:
        break;
    }
    return {};
}

/// A raw message without the context and the mark that an earlier rendering gave it.
QString baseText(const QString &message)
{
    QString base = message;
    if (base.startsWith(u"⚡ ")) {
        base.remove(0, 2);
    }
    const qsizetype context = base.indexOf(u" (");
    return context < 0 ? base : base.left(context);
}

QString itemsText(const ProgressState &state)
{
    if (state.totalItems) {
        return Text::tr(" (%1/%2 items)").arg(state.itemsProcessed).arg(*state.totalItems);
    }
    return state.itemsProcessed == 0 ? QString()
                                     : Text::tr(" (%1 items)").arg(state.itemsProcessed);
}

QString detailText(const ProgressState &state)
{
    const auto [count, kind, first, second] = state.phaseArguments;
    const int n = static_cast<int>(first);
    switch (static_cast<LoadDetail>(kind)) {
    case LoadDetail::None:
        break;
    case LoadDetail::Segment:
        return Text::tr("Segment %1/%2: %3 to %4")
            .arg(state.stepCurrent + 1)
            .arg(state.stepTotal.value_or(0))
            .arg(momentText(first), momentText(second));
    case LoadDetail::LoadedBars:
        return Text::tr("✅ Loaded %1 bars", nullptr, n).arg(first);
    case LoadDetail::SavedBars:
        return Text::tr("💾 Saved %1 bars", nullptr, n).arg(groupedNumber(first));
    case LoadDetail::Retrying:
        return Text::tr("Try %1 in %2").arg(first).arg(durationText(std::chrono::seconds(second)));
    }
    return state.stepDetail;
}

bool isStart(const ProgressState &state)
{
    return state.message.isEmpty() && state.phase <= static_cast<quint16>(LoadPhase::Starting);
}

QString baseOf(const ProgressState &state, const DataSubject &subject)
{
    return state.message.isEmpty() ? phaseText(state, subject) : baseText(state.message);
}

} // namespace

DataProgressRenderer::DataProgressRenderer(DataSubject subject)
    : m_subject(std::move(subject))
{}

QString DataProgressRenderer::renderMessage(const ProgressState &state) const
{
    const DataSubject subject = subjectOf(state, m_subject);
    QString text = isStart(state) ? startText(subject)
                                  : QString(baseOf(state, subject) + contextText(subject));
    if (state.totalSteps > 0) {
        text += Text::tr(" [%1/%2]").arg(state.currentStep).arg(state.totalSteps);
    }
    if (const QString item = state.context.value(u"current_item"_s).toString(); !item.isEmpty()) {
        text += u" - "_s + item;
    }
    text += itemsText(state);
    if (state.remaining && state.remaining->mid > ShortestShownEta) {
        text +=
            Text::tr(" ETA: %1")
                .arg(durationText(std::chrono::round<std::chrono::seconds>(state.remaining->mid)));
    }
    return text;
}

QString DataProgressRenderer::renderStepDetail(const ProgressState &state) const
{
    const QString detail = detailText(state);
    if (detail.isEmpty()) {
        return {};
    }
    const DataSubject subject = subjectOf(state, m_subject);
    const QString base = isStart(state) ? startText(subject) : baseOf(state, subject);
    QString text = base + u": "_s + detail;
    if (state.stepTotal) {
        text += Text::tr(" (%1/%2)").arg(state.stepCurrent).arg(*state.stepTotal);
    }
    return QString(text + itemsText(state) + contextText(subject));
}

} // namespace ktrdr::marketdata
