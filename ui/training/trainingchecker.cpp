#include "ui/training/trainingchecker.h"

#include "ui/dialogs/poolwork.h"

#include "core/operations/operationcancelled.h"
#include "core/training/manager/trainingmanager.h"
#include "core/training/strategy/strategyreader.h"

namespace ktrdr::ui {

using operations::CancellationToken;
using training::StrategyReading;
using training::TrainingManager;

namespace {

constexpr std::chrono::milliseconds TypingPause{200};

StrategyReading readDraft(const TrainingDraft &draft)
{
    if (!draft.file.isEmpty())
        return training::readStrategyFile(draft.file);
    StrategyReading reading = training::readStrategy(draft.request.strategy.toUtf8());
    reading.text = draft.request.strategy.toUtf8();
    return reading;
}

/// Empty where it was cancelled.
std::optional<CheckedTraining> checkDraft(const TrainingManager &manager,
                                          const TrainingDraft &draft,
                                          const CancellationToken &token)
try {
    const StrategyReading reading = readDraft(draft);
    token.throwIfCancelled("strategy");
    CheckedTraining checked{draft.request, draft.place, {}, reading.strategy, {}};
    checked.request.strategy = QString::fromUtf8(reading.text);
    if (!reading.strategy) {
        checked.check.findings = reading.findings;
        return checked;
    }
    checked.check = draft.place.isHere() ? manager.check(checked.request, token)
                                         : training::TrainingAdapter::check(draft.place.kind,
                                                                            checked.request, token);
    checked.outlook = training::TrainingOutlook::of(checked.check, checked.request);
    return checked;
} catch (const operations::OperationCancelled &) {
    return {};
}

} // namespace

TrainingChecker::TrainingChecker(const TrainingManager &manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &TrainingChecker::begin);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &TrainingChecker::checkAgain);
}

TrainingChecker::~TrainingChecker()
{
    m_stop.cancel();
}

void TrainingChecker::check(const TrainingDraft &draft)
{
    m_stop.cancel();
    m_draft = draft;
    m_pause.start();
}

void TrainingChecker::checkAgain()
{
    if (!m_draft)
        return;
    check(TrainingDraft(*m_draft));
    Q_EMIT started();
}

void TrainingChecker::forget()
{
    m_stop.cancel();
    m_pause.stop();
    m_draft.reset();
    m_isChecking = false;
}

void TrainingChecker::begin()
{
    m_stop = {};
    m_isChecking = true;
    runInPool(
        this,
        [manager = &m_manager, draft = *m_draft, token = m_stop.token()] {
            return checkDraft(*manager, draft, token);
        },
        [this, token = m_stop.token()](const std::optional<CheckedTraining> &checked) {
            // It may have been done when it was cancelled.
            if (checked && !token.isCancelled())
                take(*checked);
        });
}

void TrainingChecker::take(const CheckedTraining &training)
{
    m_isChecking = false;
    if (const QStringList watched = m_files.files(); watched != QStringList{m_draft->file}) {
        if (!watched.isEmpty())
            m_files.removePaths(watched);
        // An editor may have put a new file in the place of the watched one.
        const bool isFile = !m_draft->file.isEmpty() && !m_draft->file.startsWith(u':');
        if (isFile && !training.request.strategy.isEmpty())
            m_files.addPath(m_draft->file);
    }
    Q_EMIT checked(training);
}

} // namespace ktrdr::ui
