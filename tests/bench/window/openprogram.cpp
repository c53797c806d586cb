#include "tests/bench/window/openprogram.h"

#include "core/logging/logging.h"
#include "translations/translators.h"

#include <QApplication>
#include <QJsonArray>

#include <map>

using namespace ktrdr;
using namespace std::chrono_literals;
using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

constexpr int MinutesApart = 3;
constexpr int Symbols = 500;

/// As a load of the program leaves it.
OperationRecord endedLoad(int number, const QDateTime &at)
{
    static const QStringList timeframes{QStringLiteral("1m"), QStringLiteral("5m"),
                                        QStringLiteral("1h"), QStringLiteral("1d")};
    const QString symbol = QStringLiteral("SYM%1").arg(number % Symbols);
    const QString timeframe = timeframes.at(number / Symbols % timeframes.size());
    const qint64 bars = 1'000 + number * 37LL % 20'000;
    OperationRecord record{OperationId::create(QStringLiteral("data_load"), at)};
    record.type = QStringLiteral("data_load");
    record.name = QStringLiteral("Load %1 %2").arg(symbol, timeframe);
    record.status = number % 20 == 0 ? OperationStatus::Failed : OperationStatus::Completed;
    record.createdAt = at;
    record.startedAt = at.addSecs(1);
    record.endedAt = at.addSecs(42);
    record.progress.percentage = 100;
    record.progress.itemsProcessed = static_cast<quint64>(bars);
    record.progress.totalItems = static_cast<quint64>(bars);
    record.progress.totalSteps = 5;
    record.progress.currentStep = 5;
    record.progress.elapsed = 41s;
    record.message =
        QStringLiteral("%1 %2: %3 bars, no gaps left").arg(symbol, timeframe).arg(bars);
    record.context = {{QStringLiteral("symbols"), QJsonArray{symbol}},
                      {QStringLiteral("timeframes"), QJsonArray{timeframe}},
                      {QStringLiteral("mode"), QStringLiteral("tail")},
                      {QStringLiteral("source"), QStringLiteral("sample")}};
    record.request = {{QStringLiteral("symbols"), QJsonArray{symbol}},
                      {QStringLiteral("timeframes"), QJsonArray{timeframe}},
                      {QStringLiteral("mode"), QStringLiteral("tail")}};
    record.result = {{QStringLiteral("bars"), bars}, {QStringLiteral("missing"), 0}};
    if (record.status == OperationStatus::Failed)
        record.error = operations::Error{QStringLiteral("DATA-SourceFailed"),
                                         QStringLiteral("The source answered 503."),
                                         QStringLiteral("Try again later."),
                                         {},
                                         {}};
    return record;
}

void fill(const QString &home, int operations)
{
    const auto ledger = operations::OperationLedger::open(home).value();
    const QDateTime last = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (int i = 0; i < operations; ++i) {
        const QDateTime at = last.addSecs(-60LL * MinutesApart * (operations - i));
        ledger->writeEnd(endedLoad(i, at), [](const operations::Result<void> &) {});
    }
    if (!ledger->flush(10min))
        qFatal("the ledger could not be filled");
}

} // namespace

OpenProgram::OpenProgram(const QString &home)
    : m_instance(home)
{
    const auto dataHome = settings::DataHome::open(home).value();
    (void)logging::setUp({dataHome.logs(), spdlog::level::info, false});
    if (!m_instance.acquire())
        qFatal("another program has this home");
    settings::Settings settings = settings::Settings::open(dataHome.settingsFile());
    translations::install(*qApp, QStringLiteral("system"));
    m_program =
        desktop::DesktopProgram::open(dataHome, std::move(settings), m_instance, m_interrupts)
            .value();
}

const QString &homeWith(int operations)
{
    static std::map<int, std::unique_ptr<QTemporaryDir>> folders;
    static std::map<int, QString> homes;
    QString &home = homes[operations];
    if (home.isEmpty()) {
        folders[operations] = std::make_unique<QTemporaryDir>();
        home = folders[operations]->path();
        fill(home, operations);
    }
    return home;
}
