#include "ui/training/newtrainingdialog.h"

#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/presetbar.h"
#include "ui/theme/icons.h"
#include "ui/training/checkview.h"
#include "ui/training/strategyfield.h"
#include "ui/training/trainingchecker.h"
#include "ui/training/trainingform.h"
#include "ui/training/trainingstart.h"

#include "core/settings/settings.h"
#include "core/training/manager/trainingmanager.h"
#include "core/training/strategy/samplestrategies.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ktrdr::ui {

using operations::Error;
using operations::OperationId;

namespace {

constexpr QSize UsualSize{1180, 660};
/// What a desktop draws around a window, at most.
constexpr QSize WindowFrame{16, 48};
/// From here on inputs and check stand side by side.
constexpr int SideBySideWidth = 940;
constexpr qsizetype MostRecent = 8;

const auto LastKey = QStringLiteral("training.last");
const auto RecentKey = QStringLiteral("training.recent");

QStringList recentFiles(const settings::Settings &settings)
{
    QStringList files;
    for (const QJsonValue &file : settings.value(RecentKey).toArray())
        files.append(file.toString());
    return files;
}

QLabel *makeTitle(const QString &text, QWidget *parent)
{
    auto *title = new QLabel(text, parent);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    return title;
}

} // namespace

NewTrainingDialog::NewTrainingDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_presets(new PresetBar(QStringLiteral("training"), parts.settings, this))
    , m_form(new TrainingForm(parts.services, this))
    , m_inputs(new QScrollArea(this))
    , m_check(new CheckView(this))
    , m_reason(new QLabel(this))
    , m_checker(new TrainingChecker(parts.training, this))
    , m_starter(new TrainingStart(parts.training, parts.services, this))
{
    setObjectName(QStringLiteral("newTraining"));
    setWindowTitle(tr("New training"));
    setAcceptDrops(true);
    m_form->putFirst(tr("&Preset:"), m_presets);
    m_form->strategy().setRecent(recentFiles(parts.settings));
    build();
    connectParts();
    m_form->restoreState(parts.settings.value(LastKey).toObject());
    m_form->setFocus();
    takeChange();
    fitInto(screen()->availableSize());
}

/// Hiding ends the edit of a date field, which then calls back into what is half gone.
NewTrainingDialog::~NewTrainingDialog()
{
    m_form->disconnect(this);
    qApp->disconnect(this);
}

void NewTrainingDialog::setRequest(const training::TrainingRequest &request, const QString &service)
{
    m_form->setRequest(request, service);
}

void NewTrainingDialog::checkAgain()
{
    if (!m_isStarting)
        m_checker->checkAgain();
}

void NewTrainingDialog::fitInto(const QSize &available)
{
    resize(UsualSize.boundedTo(available - WindowFrame));
}

/// Who presses Enter right after typing need not wait for the check.
void NewTrainingDialog::accept()
{
    if (m_isStarting || !m_start->isEnabled())
        return;
    m_isStartWanted = true;
    if (m_checker->isPending())
        allow(tr("Checking, then starting…"));
    else
        beginStart();
}

void NewTrainingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // Bars may have been loaded in a terminal meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_checked &&
        !m_checked->check.isReady())
        checkAgain();
}

void NewTrainingDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (StrategyField::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void NewTrainingDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_form->strategy().take(*event->mimeData());
}

void NewTrainingDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_halves->setDirection(width() >= SideBySideWidth ? QBoxLayout::LeftToRight
                                                      : QBoxLayout::TopToBottom);
}

void NewTrainingDialog::build()
{
    m_reason->setObjectName(QStringLiteral("newTraining.reason"));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("St&art training"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("newTraining.start"));
    m_start->setIcon(icon(QStringLiteral("run")));
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_inputs->setObjectName(QStringLiteral("newTraining.inputs"));
    m_inputs->setWidget(m_form);
    m_inputs->setWidgetResizable(true);
    m_inputs->setFrameShape(QFrame::NoFrame);
    m_inputs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inputs->setFocusPolicy(Qt::NoFocus);
    m_inputs->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_inputs->setMinimumWidth(m_form->minimumSizeHint().width() + 16);
    auto *known = new QVBoxLayout;
    known->setSpacing(8);
    known->addWidget(makeTitle(tr("Check"), this));
    known->addWidget(m_check, 1);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(20);
    m_halves->addWidget(m_inputs, 5);
    m_halves->addLayout(known, 4);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(m_halves, 1);
    column->addLayout(bottom);
}

void NewTrainingDialog::connectParts()
{
    connect(m_form, &TrainingForm::changed, this, &NewTrainingDialog::takeChange);
    // A key of its own leads to a field that may be out of sight.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_form->isAncestorOf(now))
            m_inputs->ensureWidgetVisible(now);
    });
    connect(m_presets, &PresetBar::chosen, m_form, &TrainingForm::restoreState);
    connect(m_presets, &PresetBar::formWanted, this,
            [this](const QString &name) { m_presets->keep(name, m_form->saveAll()); });
    connect(m_presets, &PresetBar::presetsChanged, this, &NewTrainingDialog::settingsChanged);
    connect(m_checker, &TrainingChecker::checked, this, &NewTrainingDialog::takeCheck);
    connect(m_checker, &TrainingChecker::started, m_check, &CheckView::showPending);
    connect(m_check, &CheckView::loadRequested, this, &NewTrainingDialog::loadRequested);
    connect(m_starter, &TrainingStart::started, this, &NewTrainingDialog::takeStart);
    connect(m_starter, &TrainingStart::failed, this, [this](const Error &error) {
        setStarting(false);
        // It can be tried again.
        allow(problemText(error));
    });
}

void NewTrainingDialog::takeChange()
{
    m_isStartWanted = false;
    m_checked.reset();
    const TrainingDraft draft = m_form->draft();
    m_form->strategy().setProblem({});
    if (!draft.hasStrategy()) {
        m_checker->forget();
        m_form->showStrategy({});
        m_check->showNothing(
            tr("Choose a strategy: everything that is wrong with it is listed here."));
        refuse(problemText(*m_form->problem()));
        Q_EMIT checkShown();
        return;
    }
    m_check->showPending();
    m_checker->check(draft);
    if (m_form->problem())
        refuse(problemText(*m_form->problem()));
    else
        allow({});
}

void NewTrainingDialog::takeCheck(const CheckedTraining &training)
{
    if (m_isStarting)
        return;
    m_checked = training;
    m_form->showStrategy(training.original);
    // What an empty field means depends on the strategy.
    static_cast<void>(m_form->draft());
    const bool isUnread = training.request.strategy.isEmpty() && !training.check.findings.isEmpty();
    m_form->strategy().setProblem(isUnread ? training.check.findings.first().message : QString());
    m_check->showTraining(training, training.outlook ? m_parts.training.expected(*training.outlook)
                                                     : std::nullopt);
    if (m_form->problem())
        refuse(problemText(*m_form->problem()));
    else if (!training.check.isReady())
        refuse(m_check->reason());
    else if (m_isStartWanted)
        beginStart();
    else
        allow({});
    Q_EMIT checkShown();
}

void NewTrainingDialog::beginStart()
{
    if (!m_checked || !m_checked->check.isReady())
        return;
    setStarting(true);
    m_starter->start(m_checked->request, m_checked->place);
}

void NewTrainingDialog::takeStart(const OperationId &id)
{
    rememberChoices();
    Q_EMIT trainingStarted(id);
    QDialog::accept();
}

void NewTrainingDialog::refuse(const QString &reason)
{
    m_isStartWanted = false;
    m_start->setEnabled(false);
    m_start->setToolTip(reason);
    m_reason->setText(reason);
}

void NewTrainingDialog::allow(const QString &note)
{
    m_start->setEnabled(true);
    m_start->setToolTip(tr("Starts the training; the window shows how it goes."));
    m_reason->setText(note);
}

void NewTrainingDialog::setStarting(bool isStarting)
{
    m_isStarting = isStarting;
    m_isStartWanted = false;
    m_inputs->setEnabled(!isStarting);
    m_check->setEnabled(!isStarting);
    if (isStarting)
        refuse(m_checked->place.isHere()
                   ? tr("Starting…")
                   : tr("Asking %1 to start it…").arg(m_checked->place.service));
}

void NewTrainingDialog::rememberChoices()
{
    const QString file = m_form->strategy().text();
    const bool isFile = !training::strategyFileFor(file).startsWith(u':') &&
                        m_form->strategy().keptText().isEmpty();
    if (isFile) {
        QStringList files = recentFiles(m_parts.settings);
        files.removeAll(file);
        files.prepend(file);
        m_parts.settings.setValue(RecentKey, QJsonArray::fromStringList(files.mid(0, MostRecent)));
    }
    m_parts.settings.setValue(LastKey, m_form->saveState());
    Q_EMIT settingsChanged();
}

} // namespace ktrdr::ui
