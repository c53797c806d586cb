#include "app/cli/jsonrunreporter.h"
#include "app/cli/progressdisplay.h"
#include "app/cli/progressline.h"
#include "app/cli/terminal.h"
#include "app/cli/terminaltext.h"

#include "tests/support/stricttest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

using namespace ktrdr::cli;
using namespace ktrdr::operations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class FakeClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override { return {}; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    TimePoint m_now{};
};

/// A stream that is no terminal, and what was written to it.
class Pipe
{
public:
    Pipe()
        : m_file(std::tmpfile())
        , terminal(m_file, true, true)
    {}
    ~Pipe() { std::fclose(m_file); }

    [[nodiscard]] QStringList lines() const
    {
        const long end = std::ftell(m_file);
        QByteArray bytes(static_cast<qsizetype>(end), '\0');
        std::rewind(m_file);
        const size_t read = std::fread(bytes.data(), 1, static_cast<size_t>(end), m_file);
        bytes.truncate(static_cast<qsizetype>(read));
        return QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    std::FILE *m_file;

public:
    Terminal terminal;
};

OperationRecord running(double percentage)
{
    OperationRecord record{*OperationId::parse(u"op_1"_s)};
    record.name = u"Load GOOG 1d"_s;
    record.status = OperationStatus::Running;
    record.message = u"Loading segments: ✅ Loaded 1500 bars (15/50)"_s;
    record.progress.percentage = percentage;
    record.progress.currentStep = 3;
    record.progress.totalSteps = 7;
    record.progress.remaining = TimeEstimate{60s, 70s, 90s};
    return record;
}

} // namespace

class TestProgressDisplay : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theLineShowsBarPercentMessageAndEstimate();
    void theLineFitsEveryWidth();
    void hundredPercentIsNeverRoundedUpTo();
    void anUnknownTotalMovesABlockAndHasNoPercentage();
    void whatIsPausedStandsStill();
    void withoutUtf8TheBarIsAscii();
    void aWaitingOperationSaysWhy();
    void aPipeGetsAtMostOneLineASecondWithoutNews();
    void aPipeGetsEachStateAndStepAtOnce();
    void aPipeNeverGetsEscapeSequences();
    void aFailureIsTwoLinesOnTheErrorStream();
    void aCancelledRunTellsWhatWasKept();
    void quietShowsFailuresOnly();
    void jsonProgressIsAtMostTenASecond();
    void jsonTellsEachChangeOfState();
    void jsonEndsOnce();
};

void TestProgressDisplay::theLineShowsBarPercentMessageAndEstimate()
{
    const QString line = progressLine(running(50), LineStyle{120, true, 0});
    QCOMPARE(line, u"[" + QString(12, QChar(0x2588)) + QString(12, QChar(0x2591)) +
                       u"]  50%  Loading segments: ✅ Loaded 1500 bars (15/50)  ETA 1m–1m 30s");
}

void TestProgressDisplay::theLineFitsEveryWidth()
{
    for (int columns = 1; columns < 140; ++columns) {
        const QString line = progressLine(running(73.2), LineStyle{columns, true, 0});
        QVERIFY2(terminalWidth(line) <= columns, qPrintable(line));
    }
    QVERIFY(progressLine(running(73.2), LineStyle{30, true, 0}).contains(u"73%"));
}

void TestProgressDisplay::hundredPercentIsNeverRoundedUpTo()
{
    QVERIFY(progressLine(running(99.99), LineStyle{}).contains(u" 99%"));
    QVERIFY(plainLine(running(99.99)).startsWith(u"99%"));
}

void TestProgressDisplay::anUnknownTotalMovesABlockAndHasNoPercentage()
{
    OperationRecord record = running(0);
    record.progress.percentage.reset();
    QSet<QString> bars;
    for (int tick = 0; tick < 60; ++tick) {
        const QString line = progressLine(record, LineStyle{100, true, tick});
        QVERIFY(!line.contains(u'%'));
        QCOMPARE(line.count(QChar(0x2588)), 5);
        bars.insert(line.first(26));
    }
    QCOMPARE(bars.size(), 20);
}

void TestProgressDisplay::whatIsPausedStandsStill()
{
    OperationRecord record = running(0);
    record.progress.percentage.reset();
    record.status = OperationStatus::Paused;
    record.progress.remaining.reset();
    const QString line = progressLine(record, LineStyle{100, true, 0});
    QVERIFY2(line.contains(u"Paused: "), qPrintable(line));
    QVERIFY2(!line.contains(u"ETA"), qPrintable(line));
    for (int tick = 1; tick < 60; ++tick) {
        QCOMPARE(progressLine(record, LineStyle{100, true, tick}), line);
    }
}

void TestProgressDisplay::withoutUtf8TheBarIsAscii()
{
    const QString line = progressLine(running(50), LineStyle{100, false, 0});
    QVERIFY(line.startsWith(u"[############------------]"));
}

void TestProgressDisplay::aWaitingOperationSaysWhy()
{
    OperationRecord record = running(50);
    record.status = OperationStatus::Waiting;
    record.reason = u"rate limit, 41 s"_s;
    record.progress.remaining.reset();
    QCOMPARE(plainLine(record), u"50% Waiting (rate limit, 41 s)"_s);
}

void TestProgressDisplay::aPipeGetsAtMostOneLineASecondWithoutNews()
{
    FakeClock clock;
    Pipe out;
    Pipe err;
    ProgressDisplay display(out.terminal, err.terminal, false, clock);
    display.started(running(0));
    for (int i = 1; i <= 50; ++i) {
        clock.advance(100ms);
        display.changed(running(i));
    }
    QCOMPARE(out.lines().size(), 6);
}

void TestProgressDisplay::aPipeGetsEachStateAndStepAtOnce()
{
    FakeClock clock;
    Pipe out;
    Pipe err;
    ProgressDisplay display(out.terminal, err.terminal, false, clock);
    OperationRecord record = running(10);
    record.status = OperationStatus::Pending;
    display.started(record);
    display.changed(running(11));
    record = running(12);
    record.progress.currentStep = 4;
    display.changed(record);
    record.status = OperationStatus::Cancelling;
    display.changed(record);
    const QStringList lines = out.lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].contains(u"Pending"));
    QVERIFY(lines[3].contains(u"Cancelling"));
}

void TestProgressDisplay::aPipeNeverGetsEscapeSequences()
{
    FakeClock clock;
    Pipe out;
    Pipe err;
    ProgressDisplay display(out.terminal, err.terminal, false, clock);
    display.started(running(10));
    OperationRecord record = running(100);
    record.status = OperationStatus::CompletedWithWarnings;
    record.warnings = QStringList{u"1 bar is missing."_s};
    display.ended(record);
    QVERIFY(!out.lines().join(u'\n').contains(u'\x1b'));
    QCOMPARE(err.lines(), QStringList{u"Warning: 1 bar is missing."_s});
}

void TestProgressDisplay::aFailureIsTwoLinesOnTheErrorStream()
{
    FakeClock clock;
    Pipe out;
    Pipe err;
    ProgressDisplay display(out.terminal, err.terminal, false, clock);
    display.started(running(10));
    OperationRecord record = running(10);
    record.status = OperationStatus::Failed;
    record.error = Error{u"DATA-X"_s, u"It failed."_s, u"Do this."_s, {}, {}};
    display.ended(record);
    QCOMPARE(err.lines(), (QStringList{u"It failed."_s, u"Do this."_s}));
}

void TestProgressDisplay::aCancelledRunTellsWhatWasKept()
{
    FakeClock clock;
    Pipe out;
    Pipe err;
    ProgressDisplay display(out.terminal, err.terminal, false, clock);
    display.started(running(10));
    OperationRecord record = running(10);
    record.status = OperationStatus::Cancelled;
    record.reason = u"Ctrl+C"_s;
    record.kept = u"4,096 bars are stored."_s;
    display.ended(record);
    const QStringList lines = out.lines();
    QVERIFY(lines.contains(record.kept));
    QVERIFY(lines.contains(u"Reason: Ctrl+C"_s));
    QVERIFY(err.lines().isEmpty());
}

void TestProgressDisplay::quietShowsFailuresOnly()
{
    FakeClock clock;
    Pipe out;
    Pipe err;
    ProgressDisplay display(out.terminal, err.terminal, true, clock);
    display.started(running(10));
    clock.advance(5s);
    display.changed(running(50));
    OperationRecord record = running(50);
    record.status = OperationStatus::Failed;
    record.error = Error{u"DATA-X"_s, u"It failed."_s, u"Do this."_s, {}, {}};
    display.ended(record);
    QVERIFY(out.lines().isEmpty());
    QCOMPARE(err.lines().size(), 2);
}

void TestProgressDisplay::jsonProgressIsAtMostTenASecond()
{
    FakeClock clock;
    Pipe out;
    JsonRunReporter reporter(out.terminal, clock);
    reporter.started(running(0));
    for (int i = 1; i <= 100; ++i) {
        clock.advance(10ms);
        reporter.changed(running(i / 2.0));
    }
    QCOMPARE(out.lines().size(), 1 + 10);
}

void TestProgressDisplay::jsonTellsEachChangeOfState()
{
    FakeClock clock;
    Pipe out;
    JsonRunReporter reporter(out.terminal, clock);
    reporter.started(running(0));
    OperationRecord record = running(1);
    QStringList expected{u"running"_s};
    for (const OperationStatus status :
         {OperationStatus::Waiting, OperationStatus::Running, OperationStatus::Cancelling}) {
        record.status = status;
        reporter.changed(record);
        expected.append(toString(status));
    }
    QStringList seen;
    for (const QString &line : out.lines()) {
        seen.append(QJsonDocument::fromJson(line.toUtf8()).object()[u"status"_s].toString());
    }
    QCOMPARE(seen, expected);
}

void TestProgressDisplay::jsonEndsOnce()
{
    FakeClock clock;
    Pipe out;
    JsonRunReporter reporter(out.terminal, clock);
    reporter.started(running(0));
    OperationRecord record = running(100);
    record.status = OperationStatus::Completed;
    reporter.ended(record);
    const QStringList lines = out.lines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().contains(u"\"type\":\"completed\""));
}

QTEST_GUILESS_MAIN(TestProgressDisplay)

#include "tst_progressdisplay.moc"
