#include "ui/catalogue/cataloguepage.h"

#include "core/marketdata/datamanager.h"
#include "core/marketdata/marketcalendars.h"
#include "ui/calendars/calendarsdialog.h"
#include "ui/catalogue/cataloguemodel.h"
#include "ui/catalogue/cataloguereader.h"
#include "ui/catalogue/cataloguetable.h"
#include "ui/catalogue/cataloguetext.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMap>

/// What can be done with stored series.
namespace ktrdr::ui {

using marketdata::DataLoadRequest;
using marketdata::SeriesId;

void CataloguePage::addCommands(CommandRegistry &registry)
{
    m_commands = &registry;
    const QString group = tr("Catalogue");
    // Of a page that is not on top, nothing is selected for the user.
    const auto isSelected = [this](const CommandState &) {
        return !isHidden() && !selectedSeries().isEmpty();
    };
    const auto isOneSelected = [this](const CommandState &) {
        return !isHidden() && selectedSeries().size() == 1;
    };
    registry.add({command::LoadMissing, tr("&Load missing"),
                  tr("Loads what the selected series lack, from where they came."),
                  QStringLiteral("load"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                  isSelected},
                 [this] { loadMissing(); });
    registry.add({command::CheckSeries, tr("C&heck"),
                  tr("Looks at every bar of the selected series: coverage, gaps, unusual bars."),
                  QStringLiteral("check"), group, QKeySequence(Qt::CTRL | Qt::Key_K),
                  isOneSelected},
                 [this] { checkSeries(); });
    registry.add({command::ExportSeries, tr("&Export…"),
                  tr("Writes the selected series to a CSV file."), QStringLiteral("export"), group,
                  QKeySequence(Qt::CTRL | Qt::Key_E), isOneSelected},
                 [this] { exportSeries(); });
    registry.add({command::ChooseCalendar,
                  tr("Market c&alendar…"),
                  tr("Chooses by which market's hours the selected series is judged."),
                  QStringLiteral("calendar"),
                  group,
                  {},
                  isOneSelected},
                 [this] { chooseCalendar(); });
    registry.add({command::EditCalendars,
                  tr("Edit cale&ndars…"),
                  tr("Shows when markets trade: hours, holidays, half days. They can be changed."),
                  QStringLiteral("edit"),
                  group,
                  {},
                  [this](const CommandState &) { return !isHidden(); }},
                 [this] { editCalendars(); });
}

QStringList CataloguePage::menuCommands() const
{
    return {command::LoadMissing,  command::CheckSeries,    {},
            command::ExportSeries, command::ChooseCalendar, command::EditCalendars};
}

QStringList CataloguePage::toolBarCommands() const
{
    return {command::LoadMissing, command::CheckSeries, command::ImportCsv, command::ExportSeries};
}

void CataloguePage::loadMissing()
{
    QMap<marketdata::Timeframe, QList<marketdata::Symbol>> wanted;
    const QList<SeriesId> selected = selectedSeries();
    for (const SeriesId &series : selected)
        wanted[series.timeframe] += series.symbol;
    int started = 0;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        DataLoadRequest request;
        request.symbols = *it;
        request.timeframes = {it.key()};
        request.mode = marketdata::LoadMode::Full;
        if (const auto id = m_manager.loadData(request))
            started += static_cast<int>(it->size());
        else
            Q_EMIT failed(id.error());
    }
    if (started > 0)
        Q_EMIT done(tr("Loading what is missing of %n series.", nullptr, started));
}

void CataloguePage::checkSeries()
{
    const QList<SeriesId> series = selectedSeries();
    if (series.size() == 1)
        m_reader->check(series.first());
}

void CataloguePage::exportSeries()
{
    const QList<SeriesId> selected = selectedSeries();
    if (selected.size() != 1 || findChild<QFileDialog *>())
        return;
    const SeriesId &series = selected.first();
    auto *dialog = new QFileDialog(this, tr("Export %1").arg(CatalogueText::name(series)), {},
                                   tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportSeries"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(series.symbol.toString() + u'_' + series.timeframe.toString() +
                       QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, series](const QString &file) { m_reader->exportTo(file, series); });
    dialog->open();
}

void CataloguePage::chooseCalendar()
{
    const QList<SeriesId> selected = selectedSeries();
    if (selected.size() != 1 || findChild<QInputDialog *>())
        return;
    const SeriesId &series = selected.first();
    const QString inferred = CatalogueText::inferredCalendar();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("chooseCalendar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Market calendar of %1").arg(CatalogueText::name(series)));
    dialog->setLabelText(tr("Bars are expected in the hours of:"));
    dialog->setComboBoxItems(marketdata::marketCodes() << inferred);
    dialog->setTextValue(m_model->entry(m_model->indexOf(series)).summary.calendar);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, series, inferred](const QString &chosen) {
                m_reader->setCalendar(series, chosen == inferred ? QString() : chosen);
            });
    dialog->open();
}

void CataloguePage::editCalendars()
{
    if (findChild<CalendarsDialog *>())
        return;
    const QList<SeriesId> selected = selectedSeries();
    const QString code = selected.size() == 1
                             ? m_model->entry(m_model->indexOf(selected.first())).summary.calendar
                             : QString();
    auto *dialog = new CalendarsDialog(code, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalendarsDialog::changed, this, [this](const QString &changed) {
        m_reader->list();
        showSelected();
        Q_EMIT done(tr("The calendar %1 counts from now on.").arg(changed));
    });
    dialog->open();
}

} // namespace ktrdr::ui
