#include "ui/dialogs/symbolfield.h"

#include "ui/dialogs/fielderror.h"

#include "core/marketdata/symbollist.h"

#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>

namespace ktrdr::ui {

using marketdata::Symbol;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

/// A list of all the world's symbols is smaller.
constexpr qint64 LargestList = 4LL * 1024 * 1024;

Error listError(const QString &message, const QString &hint)
{
    return {QStringLiteral("DATA-InvalidRequest"), message, hint, {}, {}};
}

QString localFile(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// One wrong name is told as it is, several together.
Error wrongNames(const QStringList &wrong, qsizetype all)
{
    constexpr qsizetype Named = 3;
    if (wrong.size() == 1)
        return Symbol::parse(wrong.first()).error();
    QString named = wrong.mid(0, Named).join(QStringLiteral(", "));
    if (wrong.size() > Named)
        named += QStringLiteral(", …");
    return listError(SymbolField::tr("%n of %1 names are no symbols: %2.", nullptr,
                                     static_cast<int>(wrong.size()))
                         .arg(all)
                         .arg(named),
                     SymbolField::tr("Correct them or take them out."));
}

} // namespace

SymbolField::SymbolField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(tr("Symbols"));
    m_edit->setAccessibleDescription(tr("One symbol, or several with commas between them. A file "
                                        "with symbols can be dropped here."));
    setEmptyMeaning({});
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(static_cast<int>(LargestList));
    m_edit->installEventFilter(this);
    m_problem = new FieldError(m_edit, this);
    auto *file = new QPushButton(tr("Read from f&ile…"), this);
    file->setObjectName(name + u".file");
    file->setToolTip(tr("Takes the symbols from a text or CSV file: one to a line or with commas "
                        "between; # begins a comment."));
    file->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(file, &QPushButton::clicked, this, &SymbolField::chooseFile);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_isTouched = true;
        Q_EMIT changed();
    });
}

void SymbolField::setEmptyMeaning(const QString &meaning)
{
    m_canBeEmpty = !meaning.isEmpty();
    m_edit->setPlaceholderText(m_canBeEmpty ? meaning : tr("GOOG, or several: GOOG, MSFT"));
}

QString SymbolField::text() const
{
    return m_edit->text();
}

void SymbolField::setText(const QString &text)
{
    m_edit->setText(text);
    m_isTouched = m_isTouched || !text.isEmpty();
    Q_EMIT changed();
}

Result<QList<Symbol>> SymbolField::read()
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    QStringList names = m_edit->text().split(separators, Qt::SkipEmptyParts);
    names.removeDuplicates();
    QList<Symbol> symbols;
    QStringList wrong;
    for (const QString &name : std::as_const(names)) {
        if (const Result<Symbol> symbol = Symbol::parse(name))
            symbols.append(*symbol);
        else
            wrong.append(name);
    }
    std::optional<Error> error;
    if (names.isEmpty() && !m_canBeEmpty)
        error = listError(tr("No symbol is given."), tr("Type one, for example GOOG."));
    else if (!wrong.isEmpty())
        error = wrongNames(wrong, names.size());
    m_problem->setProblem(error && m_isTouched ? problemText(*error) : QString());
    if (error)
        return failure(*error);
    return symbols;
}

void SymbolField::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(listError(tr("The file %1 cannot be read: %2.").arg(path, file.errorString()),
                         tr("Check the file and your right to read it.")));
        return;
    }
    const QByteArray bytes = file.read(LargestList + 1);
    if (bytes.size() > LargestList || bytes.contains('\0')) {
        refuse(listError(tr("The file %1 is no list of symbols.").arg(path),
                         tr("Choose a text or CSV file with one symbol to a line.")));
        return;
    }
    const QStringList names = marketdata::symbolNames(QString::fromUtf8(bytes));
    if (names.isEmpty()) {
        refuse(listError(tr("The file %1 names no symbol.").arg(path),
                         tr("Choose a text or CSV file with one symbol to a line.")));
        return;
    }
    takeNames(names);
}

bool SymbolField::canTake(const QMimeData &dropped)
{
    return dropped.hasUrls() ? !localFile(dropped).isEmpty() : dropped.hasText();
}

void SymbolField::take(const QMimeData &dropped)
{
    if (dropped.hasUrls())
        readFile(localFile(dropped));
    else
        takeNames(marketdata::symbolNames(dropped.text()));
}

/// The line edit would insert what is dropped as it is.
bool SymbolField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
        event->type() == QEvent::Drop) {
        auto &drop = static_cast<QDropEvent &>(*event);
        const bool isOurs = canTake(*drop.mimeData());
        if (isOurs) {
            drop.acceptProposedAction();
            if (event->type() == QEvent::Drop)
                take(*drop.mimeData());
        } else {
            drop.ignore();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SymbolField::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Symbols from a file"));
    dialog->setObjectName(m_edit->objectName() + u".fileDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Lists of symbols (*.txt *.csv *.tsv *.list)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SymbolField::readFile);
    dialog->open();
}

void SymbolField::takeNames(const QStringList &names)
{
    m_isTouched = true;
    setText(names.join(QStringLiteral(", ")));
    m_edit->setCursorPosition(0);
    m_edit->setFocus();
}

void SymbolField::refuse(const Error &error)
{
    m_problem->setProblem(problemText(error));
    m_edit->setFocus();
}

} // namespace ktrdr::ui
