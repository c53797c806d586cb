#include "ui/details/overviewtab.h"

#include "core/ktrdr/latestmetrics.h"
#include "ui/details/errorview.h"
#include "ui/details/factlist.h"
#include "ui/presentation/operationtext.h"
#include "ui/presentation/statuslook.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace ktrdr::ui {

using operations::OperationRecord;

namespace {

constexpr int IconSize = 20;
constexpr int NarrowestFacts = 200;
constexpr int WideEnoughForThree = 860;

void setTextOf(QLabel *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
    }
    label->setVisible(!text.isEmpty());
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("overviewTab"));
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    m_icon = new QLabel(page);
    m_title = new QLabel(page);
    m_title->setObjectName(QStringLiteral("overviewTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_status = new QLabel(page);
    m_status->setObjectName(QStringLiteral("overviewStatus"));
    heading->addWidget(m_icon);
    heading->addWidget(m_title, 1);
    m_actions = new QWidget(page);
    m_actions->setObjectName(QStringLiteral("overviewActions"));
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(4);
    heading->addWidget(m_status);
    heading->addWidget(m_actions);
    layout->addLayout(heading);

    m_error = new ErrorView(page);
    layout->addWidget(m_error);
    m_unheard = addNote(*layout, QStringLiteral("overviewUnheard"));
    m_kept = addNote(*layout, QStringLiteral("overviewKept"));
    m_warnings = addNote(*layout, QStringLiteral("overviewWarnings"));

    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(40);
    m_facts->setVerticalSpacing(12);
    m_progress = new FactList(page);
    m_context = new FactList(page);
    m_origin = new FactList(page);
    m_facts->addWidget(m_progress, 0, 0, Qt::AlignTop);
    m_facts->addWidget(m_context, 0, 1, Qt::AlignTop);
    // By their hints a long sentence in one would leave the other a word per line.
    for (FactList *list : {m_progress, m_context}) {
        list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        list->setMinimumWidth(NarrowestFacts);
    }
    placeOrigin();
    layout->addLayout(m_facts);
    layout->addStretch(1);
    setWidget(page);
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeOrigin();
}

/// Beside the others where there is room, else below them.
void OverviewTab::placeOrigin()
{
    const bool isWide = viewport()->width() >= WideEnoughForThree;
    const QLayoutItem *there = m_facts->itemAtPosition(isWide ? 0 : 1, isWide ? 2 : 0);
    if (there && there->widget() == m_origin) {
        return;
    }
    m_facts->addWidget(m_origin, isWide ? 0 : 1, isWide ? 2 : 0, 1, isWide ? 1 : 2, Qt::AlignTop);
    for (int column = 0; column < 3; ++column) {
        m_facts->setColumnStretch(column, column < 2 || isWide ? 1 : 0);
    }
}

void OverviewTab::showRecord(const OperationRecord &record)
{
    showHeading(record);
    m_error->showError(record.error);
    setTextOf(m_unheard, OperationText::unheard(record));
    setTextOf(m_kept, record.kept.isEmpty() ? QString() : tr("Kept: %1").arg(record.kept));
    setTextOf(m_warnings, record.warnings.join(QLatin1Char('\n')));
    showProgress(record);
    showContext(record);
    showOrigin(record);
}

void OverviewTab::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_actions);
        button->setDefaultAction(action);
        button->setObjectName(u"overview." + action->objectName());
        button->setAccessibleName(action->iconText());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_actions->layout()->addWidget(button);
    }
}

void OverviewTab::showHeading(const OperationRecord &record)
{
    const QColor color = StatusLook::color(record, palette());
    m_icon->setPixmap(StatusLook::pixmap(StatusLook::iconName(record.status), color, IconSize,
                                         devicePixelRatioF()));
    setTextOf(m_title, record.name);
    setTextOf(m_status, OperationText::status(record));
    m_actions->setVisible(!record.isFinal());
    if (m_status->palette().color(QPalette::WindowText) != color) {
        QPalette status = palette();
        status.setColor(QPalette::WindowText, color);
        m_status->setPalette(status);
    }
}

void OverviewTab::showProgress(const OperationRecord &record)
{
    const auto set = [this](const char *key, const QString &title, const QString &value) {
        m_progress->set(QLatin1StringView(key), title, value);
    };
    set("progress", tr("Progress"), OperationText::percentage(record));
    set("message", tr("Message"), OperationText::message(record));
    set("step", tr("Step"), OperationText::step(record));
    set("items", tr("Items"), OperationText::items(record));
    set("rate", tr("Rate"), OperationText::rate(record));
    set("elapsed", tr("Elapsed"), OperationText::elapsed(record));
    set("remaining", tr("Remaining"), OperationText::remaining(record));
    set("attempt", tr("Attempt"),
        record.progress.attempt > 1 ? OperationText::value(record.progress.attempt) : QString());
    set("reason", tr("Reason"), record.reason);
}

void OverviewTab::showContext(const OperationRecord &record)
{
    QStringList keys;
    const QJsonObject metrics = record.context.value(wire::MetricsKey).toObject();
    for (const QString &name : wire::metricNames()) {
        keys.append(QLatin1StringView("metrics_") + name);
        m_context->set(keys.constLast(), wire::metricTitle(name),
                       OperationText::value(metrics.value(name)));
    }
    const auto show = [this, &keys](const QJsonObject &values, QLatin1StringView prefix) {
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QString key = prefix + it.key();
            keys.append(key);
            m_context->set(key, OperationText::spelledOut(it.key()),
                           OperationText::value(it.value()));
        }
    };
    QJsonObject context = record.context;
    context.remove(wire::MetricsKey);
    show(context, QLatin1StringView("context_"));
    show(QJsonObject::fromVariantMap(record.progress.context), QLatin1StringView("progress_"));
    QJsonObject result = record.result;
    // Every epoch of a training: the curves show them.
    result.remove(wire::MetricsKey);
    show(result, QLatin1StringView("result_"));
    m_context->keepOnly(keys);
}

void OverviewTab::showOrigin(const OperationRecord &record)
{
    const auto set = [this](const char *key, const QString &title, const QString &value) {
        m_origin->set(QLatin1StringView(key), title, value);
    };
    const auto moment = [](const std::optional<QDateTime> &time) {
        return time ? OperationText::moment(*time) : QString();
    };
    const auto idOf = [](const std::optional<operations::OperationId> &id) {
        return id ? id->toString() : QString();
    };
    set("type", tr("Type"), OperationText::type(record.type));
    set("where", tr("Where"), OperationText::where(record.where));
    set("priority", tr("Priority"),
        record.priority != 0 ? OperationText::value(record.priority) : QString());
    set("created", tr("Created"), moment(record.createdAt));
    set("started", tr("Started"), moment(record.startedAt));
    set("ended", tr("Ended"), moment(record.endedAt));
    set("tags", tr("Tags"), record.tags.join(QStringLiteral(", ")));
    set("retryOf", tr("Retry of"), idOf(record.retryOf));
    set("parent", tr("Part of"), idOf(record.parentId));
    set("id", tr("Id"), record.id.toString());
}

QLabel *OverviewTab::addNote(QLayout &layout, const QString &name)
{
    auto *note = new QLabel(this);
    note->setObjectName(name);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    note->hide();
    layout.addWidget(note);
    return note;
}

} // namespace ktrdr::ui
