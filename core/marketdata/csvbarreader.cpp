#include "core/marketdata/csvbarreader.h"

#include "core/marketdata/barchunk.h"
#include "core/marketdata/barspool.h"
#include "core/marketdata/csvlines.h"
#include "core/marketdata/csvrowparser.h"
#include "core/marketdata/datafailure.h"
#include "core/marketdata/spooledorder.h"
#include "core/marketdata/text.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Result;

namespace {

constexpr qsizetype NamedProblems = 10;

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

QString describe(const CsvLineProblem &problem)
{
    if (problem.column.isEmpty()) {
        return Text::tr("line %1: %2").arg(problem.line).arg(problem.why);
    }
    return Text::tr("line %1, column \"%2\", \"%3\": %4")
        .arg(QString::number(problem.line), problem.column, problem.text, problem.why);
}

} // namespace

class CsvBarReader::Private
{
public:
    Private(QString name, Timeframe barLength, CsvImportOptions importOptions)
        : fileName(std::move(name))
        , timeframe(barLength)
        , options(std::move(importOptions))
    {}

    CsvReadReport readThrough(const ByteProgress &progress)
    {
        CsvLines lines(fileName, progress);
        CsvRowParser parser(readHeader(lines), timeframe, options);
        report.bytes = lines.size();
        report.ignoredColumns = parser.header().ignoredColumns();
        report.filledColumns = parser.header().filledColumns();
        report.hasVolume = parser.header().has(CsvRole::Volume);
        std::string_view line;
        while (lines.next(line)) {
            take(parser, line, lines.number());
        }
        spool.finish();
        report.negativeVolumes = parser.negativeVolumes();
        judge();
        putInOrder([&] {
            if (progress) {
                progress(report.bytes, report.bytes);
            }
        });
        return report;
    }

    BarColumns next(qsizetype limit)
    {
        BarColumns bars;
        const qsizetype count = std::min(limit, qsizetype(report.bars) - delivered);
        bars.reserve(count);
        if (order) {
            order->read(delivered, count, bars);
        } else {
            readStraight(count, bars);
        }
        delivered += count;
        return bars;
    }

private:
    CsvHeader readHeader(CsvLines &lines) const
    {
        std::string_view line;
        while (lines.next(line)) {
            if (line.find_first_not_of(" \t\f") != std::string_view::npos) {
                return readCsvHeader(line, options, fileName);
            }
        }
        refuseEmpty();
    }

    void take(CsvRowParser &parser, std::string_view line, qint64 number)
    {
        switch (parser.parse(line)) {
        case CsvRowParser::Outcome::Bar:
            keep(parser.bar(), parser.stampTime());
            break;
        case CsvRowParser::Outcome::Unfinished:
            ++report.unfinished;
            break;
        case CsvRowParser::Outcome::Blank:
            break;
        case CsvRowParser::Outcome::Bad:
            if (++report.badRows <= NamedProblems) {
                report.problems.append(parser.problem());
                report.problems.last().line = number;
            }
            break;
        }
    }

    void keep(const Bar &bar, qint64 stampTime)
    {
        if (spool.size() > 0) {
            disordered += bar.time < latest ? 1 : 0;
            repeated += bar.time == latest ? 1 : 0;
            const qint64 distance = std::abs(stampTime - latestStamp);
            tooClose += distance > 0 && distance * 2 < timeframe.duration().count() ? 1 : 0;
        } else {
            latest = bar.time;
        }
        latest = std::max(latest, bar.time);
        latestStamp = stampTime;
        spool.append(bar);
    }

    void judge() const
    {
        if (report.badRows > 0 && !options.skipBad) {
            refuseBadRows();
        }
        if (tooClose * 2 > spool.size()) {
            throw DataFailure(dataError("DATA-InvalidTimeframe",
                                        Text::tr("The bars of %1 lie closer together than %2.")
                                            .arg(fileName, timeframe.toString()),
                                        Text::tr("Name the timeframe that the file really has."),
                                        {{u"file"_s, fileName}}));
        }
        if (spool.size() == 0) {
            refuseEmpty();
        }
    }

    [[noreturn]] void refuseBadRows() const
    {
        QStringList lines;
        for (const CsvLineProblem &problem : report.problems) {
            lines.append(describe(problem));
        }
        const QString more = report.badRows > report.problems.size() ? u"; …"_s : QString();
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

    [[noreturn]] void refuseEmpty() const
    {
        throw DataFailure(dataError("DATA-EmptyFile", Text::tr("%1 has no bars.").arg(fileName),
                                    Text::tr("Check that it was written completely."),
                                    {{u"file"_s, fileName},
                                     {u"bad_rows"_s, report.badRows},
                                     {u"unfinished"_s, report.unfinished}}));
    }

    void putInOrder(const std::function<void()> &checkpoint)
    {
        report.disordered = disordered;
        report.bars = spool.size();
        if (disordered > 0 || repeated > 0) {
            order = std::make_unique<SpooledOrder>(spool, checkpoint);
            report.bars = order->size();
            report.duplicates = spool.size() - order->size();
        }
        BarColumns ends;
        delivered = 0;
        ends.append(next(1));
        delivered = qsizetype(report.bars) - 1;
        ends.append(next(1));
        delivered = 0;
        report.range = TimeRange{ends.times.front(), ends.times.back()};
    }

    void readStraight(qsizetype count, BarColumns &to)
    {
        qsizetype from = delivered;
        while (count > 0) {
            const qsizetype part = std::min(count, ChunkBars - from % ChunkBars);
            unpackBars(spool.block(from / ChunkBars), from % ChunkBars, part, to);
            from += part;
            count -= part;
        }
    }

    QString fileName;
    Timeframe timeframe;
    CsvImportOptions options;
    CsvReadReport report;
    BarSpool spool;
    std::unique_ptr<SpooledOrder> order;
    qsizetype delivered = 0;
    qint64 latest = 0;
    qint64 latestStamp = 0;
    qint64 disordered = 0;
    qint64 repeated = 0;
    qint64 tooClose = 0;
};

CsvBarReader::CsvBarReader(QString fileName, Timeframe timeframe, CsvImportOptions options)
    : d(std::make_unique<Private>(std::move(fileName), timeframe, std::move(options)))
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
