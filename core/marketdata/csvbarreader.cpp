#include "core/marketdata/csvbarreader.h"

#include "core/marketdata/barchunk.h"
#include "core/marketdata/barspool.h"
#include "core/marketdata/csvblocks.h"
#include "core/marketdata/datafailure.h"
#include "core/marketdata/spooledorder.h"
#include "core/marketdata/text.h"

#include <QDateTime>
#include <QFileInfo>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Result;

namespace {

QVariantList toVariants(const QList<CsvLineProblem> &problems)
{
    QVariantList list;
    for (const CsvLineProblem &problem : problems) {
        list.append(QVariantMap{{u"line"_s, problem.line},
                                {u"column"_s, problem.column},
                                {u"text"_s, problem.text},
                                {u"why"_s, problem.why}});
    }
    return list;
}

/// How many a message names; its details name more.
constexpr qsizetype ToldProblems = 3;

/// Of a list, where a full stop would be in the way.
QString describe(const CsvLineProblem &problem)
{
    const bool hasStop = problem.why.endsWith(u'.') || problem.why.endsWith(u'。');
    const QString why = problem.why.chopped(hasStop ? 1 : 0);
    if (problem.column.isEmpty()) {
        return Text::tr("line %1: %2").arg(QString::number(problem.line), why);
    }
    return Text::tr("line %1, column \"%2\", \"%3\": %4")
        .arg(QString::number(problem.line), problem.column, problem.text, why);
}

} // namespace

class CsvBarReader::Private
{
public:
    Private(QString name, Timeframe barLength, CsvImportOptions importOptions,
            qsizetype barsMayWait)
        : fileName(std::move(name))
        , timeframe(barLength)
        , options(std::move(importOptions))
        , mostWaiting(barsMayWait)
        , spool(std::make_unique<BarSpool>())
    {
        // One "now" for all that is read.
        options.now = options.now.value_or(QDateTime::currentSecsSinceEpoch());
    }

    CsvReadReport readThrough(const ByteProgress &progress)
    {
        state = stateOf(fileName);
        CsvBlocks blocks(fileName, timeframe, options, progress, CsvBlocks::Threads::Two);
        report.bytes = blocks.size();
        report.ignoredColumns = blocks.header().ignoredColumns();
        report.filledColumns = blocks.header().filledColumns();
        report.hasVolume = blocks.header().has(CsvRole::Volume);
        while (const ParsedBlock *block = blocks.next()) {
            tally(*block);
            letWait(block->bars);
        }
        const CsvRowCounts counts = blocks.counts();
        report.negativeVolumes = counts.negativeVolumes;
        report.doubledTimes = counts.doubledTimes;
        report.skippedTimes = counts.skippedTimes;
        judge();
        report.range = TimeRange{*earliest, *latest};
        const bool isInOrder = report.disordered == 0 && repeated == 0;
        if (!spool && !isInOrder) {
            spoolAgain(progress);
        }
        if (spool) {
            spool->finish();
        }
        if (!isInOrder) {
            putInOrder(progress);
        }
        if (stateOf(fileName) != state) {
            refuseChanged();
        }
        return report;
    }

    BarColumns next(qsizetype limit)
    {
        BarColumns bars;
        const qsizetype count = std::min(limit, qsizetype(report.bars) - delivered);
        bars.reserve(count);
        if (order) {
            order->read(delivered, count, bars);
        } else if (spool) {
            takeWaiting(count, bars);
        } else {
            readAgain(count, bars);
        }
        delivered += count;
        return bars;
    }

private:
    /// Tells whether a file was written to since.
    using FileState = std::pair<qint64, QDateTime>;

    static FileState stateOf(const QString &name)
    {
        const QFileInfo info(name);
        return {info.size(), info.lastModified()};
    }

    void tally(const ParsedBlock &block)
    {
        const qint64 barLength = timeframe.duration().count();
        for (size_t i = 0; i < block.stamps.size(); ++i) {
            const qint64 time = block.bars.times[i];
            if (latest) {
                report.disordered += time < *latest ? 1 : 0;
                repeated += time == *latest ? 1 : 0;
                const qint64 distance = std::abs(block.stamps[i] - latestStamp);
                tooClose += distance > 0 && distance * 2 < barLength ? 1 : 0;
            }
            earliest = std::min(earliest.value_or(time), time);
            latest = std::max(latest.value_or(time), time);
            latestStamp = block.stamps[i];
        }
        report.bars += block.bars.size();
        report.unfinished += block.unfinished;
        report.badRows += block.badRows;
        for (const CsvLineProblem &problem : block.problems) {
            if (report.problems.size() < NamedProblems) {
                report.problems.append(problem);
            }
        }
    }

    void judge() const
    {
        if (report.badRows > 0 && !options.skipBad) {
            refuseBadRows();
        }
        if (tooClose * 2 > report.bars) {
            throw DataFailure(dataError("DATA-InvalidTimeframe",
                                        Text::tr("The bars of %1 lie closer together than %2.")
                                            .arg(fileName, timeframe.toString()),
                                        Text::tr("Name the timeframe that the file really has."),
                                        {{u"file"_s, fileName}}));
        }
        if (report.bars == 0) {
            refuseEmptyCsv(fileName,
                           {{u"bad_rows"_s, report.badRows}, {u"unfinished"_s, report.unfinished}});
        }
    }

    [[noreturn]] void refuseBadRows() const
    {
        QStringList lines;
        for (const CsvLineProblem &problem :
             report.problems.first(std::min(report.problems.size(), ToldProblems))) {
            lines.append(describe(problem));
        }
        const QString more = report.badRows > lines.size() ? u"; …"_s : QString();
        throw DataFailure(dataError(
            "DATA-InvalidFormat",
            Text::tr("%n row(s) of %1 cannot be read as bars (%2).", nullptr,
                     static_cast<int>(std::min<qint64>(report.badRows, INT_MAX)))
                .arg(fileName, QString(lines.join(u"; "_s) + more)),
            Text::tr(
                "Nothing was stored. Correct the file, or leave such rows out with --skip-bad."),
            {{u"file"_s, fileName},
             {u"bad_rows"_s, report.badRows},
             {u"problems"_s, toVariants(report.problems)}}));
    }

    [[noreturn]] void refuseChanged() const
    {
        throw DataFailure(
            dataError("DATA-FileChanged",
                      Text::tr("%1 was written to while it was being read.").arg(fileName),
                      Text::tr("Wait until the program that writes it is done, then try again."),
                      {{u"file"_s, fileName}}));
    }

    /// Bars for which the temporary folder has no room are read again, those in order at no loss.
    void letWait(const BarColumns &bars)
    {
        if (!spool) {
            return;
        }
        try {
            if (spool->size() + bars.size() <= mostWaiting) {
                spool->append(bars);
                return;
            }
        } catch (const DataFailure &) {
        }
        spool.reset();
    }

    void spoolAgain(const ByteProgress &progress)
    {
        spool = std::make_unique<BarSpool>();
        CsvBlocks blocks(fileName, timeframe, options, progress, CsvBlocks::Threads::Two);
        while (const ParsedBlock *block = blocks.next()) {
            spool->append(block->bars);
        }
        if (spool->size() != report.bars) {
            refuseChanged();
        }
    }

    void putInOrder(const ByteProgress &progress)
    {
        order = std::make_unique<SpooledOrder>(*spool, [&] {
            if (progress) {
                progress(report.bytes, report.bytes);
            }
        });
        report.bars = order->size();
        report.duplicates = spool->size() - order->size();
    }

    void takeWaiting(qsizetype count, BarColumns &to)
    {
        for (qsizetype at = delivered; count > 0;) {
            if (at % ChunkBars == 0 || waiting.isNull()) {
                waiting = spool->block(at / ChunkBars);
            }
            const qsizetype part = std::min(count, ChunkBars - at % ChunkBars);
            unpackBars(waiting, at % ChunkBars, part, to);
            at += part;
            count -= part;
        }
    }

    /// Bars in order that did not wait: the file is parsed a second time.
    void readAgain(qsizetype count, BarColumns &to)
    {
        if (!again) {
            if (stateOf(fileName) != state) {
                refuseChanged();
            }
            again = std::make_unique<CsvBlocks>(fileName, timeframe, options, ByteProgress(),
                                                CsvBlocks::Threads::One);
        }
        while (count > 0) {
            if (!current || taken == current->bars.size()) {
                current = again->next();
                taken = 0;
                if (!current) {
                    refuseChanged();
                }
            }
            const qsizetype part = std::min(count, current->bars.size() - taken);
            to.append(current->bars, taken, part);
            taken += part;
            count -= part;
        }
        if (delivered + to.size() == report.bars && stateOf(fileName) != state) {
            refuseChanged();
        }
    }

    QString fileName;
    Timeframe timeframe;
    CsvImportOptions options;
    FileState state;
    CsvReadReport report;
    std::optional<qint64> earliest;
    std::optional<qint64> latest;
    qint64 latestStamp = 0;
    qint64 repeated = 0;
    qint64 tooClose = 0;

    qsizetype mostWaiting;
    /// Empty where the bars are too many to wait.
    std::unique_ptr<BarSpool> spool;
    QByteArray waiting;
    std::unique_ptr<SpooledOrder> order;
    std::unique_ptr<CsvBlocks> again;
    const ParsedBlock *current = nullptr;
    qsizetype taken = 0;
    qsizetype delivered = 0;
};

CsvBarReader::CsvBarReader(QString fileName, Timeframe timeframe, CsvImportOptions options,
                           qsizetype mostWaiting)
    : d(std::make_unique<Private>(std::move(fileName), timeframe, std::move(options), mostWaiting))
{}

CsvBarReader::~CsvBarReader() = default;
CsvBarReader::CsvBarReader(CsvBarReader &&other) noexcept = default;
CsvBarReader &CsvBarReader::operator=(CsvBarReader &&other) noexcept = default;

Result<CsvReadReport> CsvBarReader::readThrough(const ByteProgress &progress)
{
    try {
        return d->readThrough(progress);
    } catch (const DataFailure &failure) {
        return operations::failure(failure.error());
    }
}

Result<BarColumns> CsvBarReader::next(qsizetype limit)
{
    try {
        return d->next(limit);
    } catch (const DataFailure &failure) {
        return operations::failure(failure.error());
    }
}

} // namespace ktrdr::marketdata
