#include "ui/window/firstrunpage.h"

#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ktrdr::ui {

namespace {

constexpr int ColumnWidth = 520;

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *heading = new QLabel(text, parent);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setBold(true);
    heading->setFont(font);
    return heading;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QLayout *makeThings(QWidget *parent)
{
    const std::pair<const char *, QString> things[] = {
        {"load", FirstRunPage::tr("<b>Load bars.</b> Choose symbols and timeframes; the plan shows "
                                  "what will be fetched before anything starts.")},
        {"window", FirstRunPage::tr("<b>Watch.</b> Every load is a row here: progress, remaining "
                                    "time, log. Loads that you start in a terminal with "
                                    "<code>ktrdr</code> appear, too.")},
        {"cancel", FirstRunPage::tr("<b>Stop when you like.</b> A cancelled load stops at once and "
                                    "keeps what is stored so far.")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[iconName, text] : things) {
        auto *picture = new QPushButton(parent);
        picture->setFlat(true);
        picture->setEnabled(true);
        picture->setFocusPolicy(Qt::NoFocus);
        picture->setAttribute(Qt::WA_TransparentForMouseEvents);
        picture->setIcon(icon(QLatin1StringView(iconName)));
        picture->setIconSize({24, 24});
        picture->setFixedSize(32, 32);
        grid->addWidget(picture, row, 0, Qt::AlignTop);
        grid->addWidget(makeText(text, parent), row, 1);
        ++row;
    }
    return grid;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("firstRun"));
    setAccessibleName(tr("First steps"));
    auto *sample = makeButton(QStringLiteral("firstRun.sample"), tr("&Try it with sample data"),
                              QStringLiteral("sample"),
                              tr("Loads four years of real daily bars of GOOG that come with the "
                                 "program, and trains a small model on them; no network is "
                                 "needed."));
    sample->setDefault(true);
    auto *load = makeButton(QStringLiteral("firstRun.load"), tr("&New data load…"),
                            QStringLiteral("load"), tr("Opens the dialog that starts a load."));
    connect(sample, &QPushButton::clicked, this, &FirstRunPage::sampleRequested);
    connect(load, &QPushButton::clicked, this, &FirstRunPage::loadRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(sample);
    buttons->addWidget(load);
    buttons->addStretch();

    m_problem->setObjectName(QStringLiteral("firstRun.problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *hint = makeText(tr("The sample is real: 1,047 daily bars of GOOG, 2004 to 2008."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *content = new QWidget(this);
    content->setFixedWidth(ColumnWidth);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(18);
    column->addWidget(makeHeading(tr("Nothing has run here yet"), content));
    column->addWidget(
        makeText(tr("This table will show every data load and training, whether it runs in this "
                    "window or in a terminal. Three things to do:"),
                 content));
    column->addLayout(makeThings(content));
    column->addLayout(buttons);
    column->addWidget(hint);
    column->addWidget(m_problem);

    auto *page = new QGridLayout(this);
    page->setRowStretch(0, 2);
    page->setRowStretch(2, 3);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(2, 1);
    page->addWidget(content, 1, 1);
    setFocusProxy(sample);
}

void FirstRunPage::setProblem(const QString &problem)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, colourOf(Meaning::Bad, palette));
    m_problem->setPalette(palette);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QPushButton *FirstRunPage::makeButton(const QString &name, const QString &text,
                                      const QString &iconName, const QString &help)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setAccessibleDescription(help);
    button->setToolTip(help);
    button->setMinimumHeight(36);
    return button;
}

} // namespace ktrdr::ui
