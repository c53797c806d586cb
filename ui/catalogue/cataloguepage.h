#pragma once

#include "core/marketdata/seriesid.h"
#include "core/operations/error.h"
#include "core/operations/operationid.h"
#include "ui/pages/windowpage.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace ktrdr::marketdata {
class DataManager;
struct CatalogueEntry;
} // namespace ktrdr::marketdata

namespace ktrdr::operations {
class OperationBoard;
struct OperationRecord;
} // namespace ktrdr::operations

namespace ktrdr::ui {

class CatalogueModel;
class CatalogueReader;
class CatalogueTable;
class SeriesDetails;

/// The stored series: how complete each one is, and what can be done about it. Follows the store by
/// the operations that write it, of whatever process.
class CataloguePage final : public WindowPage
{
    Q_OBJECT

public:
    /// Both are borrowed and outlive it.
    CataloguePage(marketdata::DataManager &manager, const operations::OperationBoard &board,
                  QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("catalogue"); }
    [[nodiscard]] QString title() const override { return tr("&Catalogue"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("catalogue"); }
    void addCommands(CommandRegistry &registry) override;
    [[nodiscard]] QStringList menuCommands() const override;
    [[nodiscard]] QStringList toolBarCommands() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    [[nodiscard]] QList<marketdata::SeriesId> selectedSeries() const;
    /// False where there is no such series.
    bool showSeries(const marketdata::SeriesId &series);

public Q_SLOTS:
    /// Starts a full load of each selected series: one operation for each bar length.
    void loadMissing();
    void checkSeries();
    /// Asks where to.
    void exportSeries();
    /// Asks by which market's hours the series is judged.
    void chooseCalendar();
    /// Shows the markets' hours, to be changed.
    void editCalendars();

Q_SIGNALS:
    /// Something was not done.
    void failed(const ktrdr::operations::Error &error);
    /// Something was done that is not to be seen on the page: a translated sentence.
    void done(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeEmptyPage();
    void takeList(const QList<marketdata::CatalogueEntry> &entries);
    void takeRecords(const QList<operations::OperationRecord> &records);
    void showSelected();
    void showContextMenu(const QPoint &position);

    marketdata::DataManager &m_manager;
    CommandRegistry *m_commands = nullptr;
    CatalogueReader *m_reader;
    CatalogueModel *m_model;
    CatalogueTable *m_table;
    SeriesDetails *m_details;
    QSplitter *m_tableAndDetails;
    QWidget *m_empty;
    QStackedWidget *m_stack;
    QTimer m_listLater;
    QTimer m_checkLater;
};

} // namespace ktrdr::ui
