#include "ui/services/serviceform.h"

#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/formrow.h"
#include "ui/services/servicetext.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ktrdr::ui {

using operations::Error;
using operations::failure;
using operations::Result;
using remote::ServiceEntry;
using remote::ServiceKind;

namespace {

const auto Name = QStringLiteral("name");
const auto Url = QStringLiteral("url");
const auto Token = QStringLiteral("token");
const auto CaFile = QStringLiteral("ca");
const auto Proxy = QStringLiteral("proxy");
const QStringList FieldsInOrder{Name, Url, Token, CaFile, Proxy};

QString fieldOf(const Error &error)
{
    if (error.code == u"SERVICES-NameTaken")
        return Name;
    return error.context.value(QStringLiteral("field")).toString();
}

/// People leave out what goes without saying.
QUrl urlOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    return QUrl(trimmed.contains(u"://") ? trimmed : u"http://" + trimmed, QUrl::StrictMode);
}

QString pathOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? QString() : QFileInfo(trimmed).absoluteFilePath();
}

/// Every field that is wrong: each is put right in a copy, to see the next.
QMap<QString, Error> problemsOf(ServiceEntry entry)
{
    QMap<QString, Error> problems;
    for (auto checked = entry.check(); !checked; checked = entry.check()) {
        const QString field = fieldOf(checked.error());
        if (problems.contains(field))
            break;
        problems.insert(field, checked.error());
        if (field == Name)
            entry.name = toString(entry.kind);
        else if (field == Url)
            entry.url = usualUrl(entry.kind);
        else if (field == CaFile)
            entry.caFile.clear();
        else
            entry.proxy.clear();
    }
    return problems;
}

} // namespace

ServiceForm::ServiceForm(const std::optional<ServiceEntry> &entry, QWidget *parent)
    : QWidget(parent)
    , m_hadToken(entry && entry->hasToken)
    , m_kindBefore(entry ? entry->kind : ServiceKind::Serve)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QLineEdit *name = makeEdit(Name, tr("Name"));
    name->setPlaceholderText(tr("For example: desk"));
    form->addRow(labelFor(tr("&Name:"), name), under(name, makeError(Name)));
    makeKind(*form);
    QLineEdit *url = makeEdit(Url, tr("Address"));
    form->addRow(labelFor(tr("&Address:"), url), under(url, makeError(Url)));
    makeToken(*form);
    makeCaFile(*form);
    QLineEdit *proxy = makeEdit(Proxy, tr("Proxy"));
    proxy->setPlaceholderText(tr("None: straight to the service"));
    form->addRow(labelFor(tr("&Proxy:"), proxy), under(proxy, makeError(Proxy)));

    ServiceEntry first;
    first.kind = ServiceKind::Serve;
    first.url = usualUrl(first.kind);
    show(entry.value_or(first));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ServiceForm::takeKind);
    connect(m_removeToken, &QCheckBox::toggled, this, [this](bool isRemoved) {
        m_edits.value(Token)->setEnabled(!isRemoved);
        takeChange();
    });
    setFocusProxy(name);
}

Result<ServiceEntry> ServiceForm::read()
{
    return read(entry());
}

Result<ServiceEntry> ServiceForm::readNameless()
{
    ServiceEntry unnamed = entry();
    if (const auto problems = problemsOf(unnamed); problems.contains(Name))
        unnamed.name = toString(unnamed.kind);
    return read(unnamed);
}

std::optional<QByteArray> ServiceForm::token() const
{
    if (m_removeToken->isChecked())
        return QByteArray();
    const QByteArray typed = m_edits.value(Token)->text().trimmed().toUtf8();
    return typed.isEmpty() ? std::nullopt : std::optional(typed);
}

bool ServiceForm::showProblem(const Error &error)
{
    const QString field = fieldOf(error);
    if (!m_errors.contains(field))
        return false;
    m_errors.value(field)->setProblem(problemText(error));
    m_edits.value(field)->setFocus();
    return true;
}

void ServiceForm::makeKind(QFormLayout &form)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("service.kind"));
    m_kind->setAccessibleName(tr("Kind"));
    for (const ServiceKind kind : remote::AllServiceKinds)
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
    m_kindHelp = new QLabel(this);
    m_kindHelp->setObjectName(QStringLiteral("service.kind.help"));
    m_kindHelp->setWordWrap(true);
    m_kindHelp->setForegroundRole(QPalette::PlaceholderText);
    // What most of them need, so that little moves when another kind is chosen.
    m_kindHelp->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_kindHelp->setAlignment(Qt::AlignTop);
    form.addRow(labelFor(tr("&Kind:"), m_kind), under(m_kind, m_kindHelp));
}

void ServiceForm::makeToken(QFormLayout &form)
{
    QLineEdit *token = makeEdit(Token, tr("Access token"));
    token->setEchoMode(QLineEdit::Password);
    token->setPlaceholderText(m_hadToken ? tr("A token is stored; leave this empty to keep it")
                                         : tr("None, or what the service's owner gave you"));
    m_removeToken = new QCheckBox(tr("&Remove the stored token"), this);
    m_removeToken->setObjectName(QStringLiteral("service.removeToken"));
    m_removeToken->setVisible(m_hadToken);
    auto *column = under(token, m_removeToken);
    column->setSpacing(6);
    form.addRow(labelFor(tr("Access t&oken:"), token), column);
}

void ServiceForm::makeCaFile(QFormLayout &form)
{
    QLineEdit *file = makeEdit(CaFile, tr("Certificates file"));
    file->setPlaceholderText(tr("The system's own certificates"));
    auto *choose = new QToolButton(this);
    choose->setObjectName(QStringLiteral("service.ca.browse"));
    choose->setText(tr("&Browse…"));
    choose->setFocusPolicy(Qt::StrongFocus);
    choose->setAccessibleDescription(tr("Chooses a file with the only authorities whose "
                                        "certificates are believed."));
    choose->setToolTip(choose->accessibleDescription());
    choose->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(choose, &QToolButton::clicked, this, &ServiceForm::browse);
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(file, 1);
    row->addWidget(choose);
    form.addRow(labelFor(tr("&Certificates:"), file), under(both, makeError(CaFile)));
}

QLineEdit *ServiceForm::makeEdit(const QString &field, const QString &title)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"service." + field);
    edit->setAccessibleName(title);
    m_edits.insert(field, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        if (!m_touched.contains(field))
            m_touched.append(field);
        takeChange();
    });
    return edit;
}

FieldError *ServiceForm::makeError(const QString &field)
{
    auto *error = new FieldError(m_edits.value(field), this);
    m_errors.insert(field, error);
    return error;
}

void ServiceForm::show(const ServiceEntry &entry)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(entry.kind)));
    m_kindHelp->setText(ServiceText::help(entry.kind));
    m_edits.value(Name)->setText(entry.name);
    m_edits.value(Url)->setText(entry.url.toString());
    m_edits.value(CaFile)->setText(entry.caFile);
    m_edits.value(Proxy)->setText(entry.proxy.toString());
}

/// The usual address follows the kind, unless the user entered another.
void ServiceForm::takeKind()
{
    const auto kind = static_cast<ServiceKind>(m_kind->currentData().toInt());
    QLineEdit *url = m_edits.value(Url);
    if (url->text().trimmed().isEmpty() || urlOf(url->text()) == usualUrl(m_kindBefore))
        url->setText(usualUrl(kind).toString());
    m_kindBefore = kind;
    m_kindHelp->setText(ServiceText::help(kind));
    takeChange();
}

void ServiceForm::takeChange()
{
    QMap<QString, Error> problems = problemsOf(entry());
    problems.removeIf([this](const auto &problem) { return !m_touched.contains(problem.key()); });
    mark(problems);
    Q_EMIT changed();
}

void ServiceForm::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose certificates"),
                                   QFileInfo(pathOf(m_edits.value(CaFile)->text())).path(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setObjectName(QStringLiteral("service.ca.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_edits.value(CaFile)->setText(file);
        takeChange();
    });
    dialog->open();
}

ServiceEntry ServiceForm::entry() const
{
    ServiceEntry entry;
    entry.name = m_edits.value(Name)->text().trimmed();
    entry.kind = static_cast<ServiceKind>(m_kind->currentData().toInt());
    entry.url = urlOf(m_edits.value(Url)->text());
    entry.caFile = pathOf(m_edits.value(CaFile)->text());
    entry.proxy = urlOf(m_edits.value(Proxy)->text());
    const std::optional<QByteArray> typed = token();
    entry.hasToken = typed ? !typed->isEmpty() : m_hadToken;
    return entry;
}

Result<ServiceEntry> ServiceForm::read(const ServiceEntry &entry)
{
    const QMap<QString, Error> problems = problemsOf(entry);
    mark(problems);
    for (const QString &field : FieldsInOrder) {
        if (problems.contains(field)) {
            m_edits.value(field)->setFocus();
            return failure(problems.value(field));
        }
    }
    return entry;
}

void ServiceForm::mark(const QMap<QString, Error> &problems)
{
    for (auto error = m_errors.cbegin(); error != m_errors.cend(); ++error) {
        const auto problem = problems.constFind(error.key());
        error.value()->setProblem(problem == problems.cend() ? QString() : problemText(*problem));
    }
}

} // namespace ktrdr::ui
