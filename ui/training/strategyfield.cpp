#include "ui/training/strategyfield.h"

#include "ui/dialogs/fielderror.h"
#include "ui/theme/icons.h"

#include "core/training/strategy/samplestrategies.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

namespace ktrdr::ui {

namespace {

QString localFile(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QString forMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

StrategyField::StrategyField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_menu(new QMenu(this))
    , m_description(new QLabel(this))
    , m_kept(new QWidget(this))
    , m_readAgain(new QPushButton(tr("Read the file a&gain"), m_kept))
{
    m_edit->setObjectName(QStringLiteral("training.strategy"));
    m_edit->setAccessibleName(tr("Strategy"));
    m_edit->setAccessibleDescription(
        tr("A strategy file in YAML, or the name of a sample. A file can be dropped here."));
    m_edit->setPlaceholderText(tr("A file in YAML, or a sample: rsi"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_problem = new FieldError(m_edit, this);
    m_description->setObjectName(QStringLiteral("training.strategy.description"));
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_description->hide();
    makeMenu();
    auto *choose = new QPushButton(icon(QStringLiteral("search")), tr("Ch&oose"), this);
    choose->setObjectName(QStringLiteral("training.strategy.choose"));
    choose->setToolTip(tr("A file, a sample, or a strategy that was trained lately."));
    choose->setAutoDefault(false);
    choose->setMenu(m_menu);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_description);
    column->addWidget(m_kept);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_keptText.clear();
        showKept();
        Q_EMIT changed();
    });
}

QString StrategyField::text() const
{
    return m_edit->text().trimmed();
}

void StrategyField::setText(const QString &text)
{
    const bool isSame = m_edit->text() == text;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    if (isSame && !m_keptText.isEmpty())
        readAgain();
}

QString StrategyField::file() const
{
    const QString typed = text();
    if (typed.isEmpty() || !m_keptText.isEmpty())
        return {};
    if (typed.startsWith(QStringLiteral("~/")))
        return QDir::home().filePath(typed.mid(2));
    return training::strategyFileFor(typed);
}

void StrategyField::keepText(const QString &yaml, const QString &name)
{
    setText(name);
    m_keptText = yaml;
    showKept();
    Q_EMIT changed();
}

void StrategyField::setRecent(const QStringList &files)
{
    m_recent = files;
}

void StrategyField::setDescription(const QString &description)
{
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
}

void StrategyField::setProblem(const QString &problem)
{
    m_problem->setProblem(problem);
}

bool StrategyField::canTake(const QMimeData &dropped)
{
    return !localFile(dropped).isEmpty();
}

void StrategyField::take(const QMimeData &dropped)
{
    setText(QDir::toNativeSeparators(localFile(dropped)));
    m_edit->setFocus();
}

/// The line edit would insert the address of what is dropped.
bool StrategyField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    if (!canTake(*drop.mimeData())) {
        drop.ignore();
        return true;
    }
    drop.acceptProposedAction();
    if (event->type() == QEvent::Drop)
        take(*drop.mimeData());
    return true;
}

void StrategyField::makeMenu()
{
    m_menu->setObjectName(QStringLiteral("training.strategy.menu"));
    connect(m_menu, &QMenu::aboutToShow, this, &StrategyField::fillMenu);
    fillMenu();
    auto *text = new QLabel(tr("Trains the strategy as that training had it."), m_kept);
    text->setObjectName(QStringLiteral("training.strategy.kept"));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_readAgain->setObjectName(QStringLiteral("training.strategy.readAgain"));
    m_readAgain->setToolTip(tr("Takes the strategy as its file says it now."));
    m_readAgain->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_kept);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text, 1);
    row->addWidget(m_readAgain);
    m_kept->hide();
    connect(m_readAgain, &QPushButton::clicked, this, [this] {
        m_edit->setFocus();
        readAgain();
    });
}

void StrategyField::fillMenu()
{
    m_menu->clear();
    connect(m_menu->addAction(icon(QStringLiteral("inbox")), tr("&File…")), &QAction::triggered,
            this, &StrategyField::chooseFile);
    m_menu->addSection(tr("Samples"));
    for (const training::SampleStrategy &sample : training::sampleStrategies()) {
        const QString title =
            tr("%1: %2", "sample, what it is").arg(sample.name, sample.description);
        connect(m_menu->addAction(forMenu(title)), &QAction::triggered, this,
                [this, name = sample.name] { setText(name); });
    }
    if (!m_recent.isEmpty())
        m_menu->addSection(tr("Used lately"));
    for (const QString &file : std::as_const(m_recent)) {
        connect(m_menu->addAction(forMenu(file)), &QAction::triggered, this,
                [this, file] { setText(file); });
    }
}

void StrategyField::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Strategy"));
    dialog->setObjectName(QStringLiteral("training.strategy.fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Strategies (*.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void StrategyField::readAgain()
{
    m_keptText.clear();
    showKept();
    Q_EMIT changed();
}

void StrategyField::showKept()
{
    m_kept->setVisible(!m_keptText.isEmpty());
    m_readAgain->setVisible(!text().isEmpty());
}

} // namespace ktrdr::ui
