#include "core/marketdata/import/csvproposal.h"

#include "core/marketdata/csvheader.h"
#include "core/marketdata/datafailure.h"
#include "core/marketdata/import/csvsample.h"
#include "core/marketdata/import/folderimport.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/stampparser.h"
#include "core/marketdata/text.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Result;

namespace {

constexpr int SampledRows = 2'000;

/// Looks at one thing after the other and fills the proposal.
class Proposer
{
public:
    Proposer(const QString &fileName, std::optional<char> delimiter)
        : m_fileName(fileName)
        , m_sample(fileName, SampledRows, delimiter)
    {}

    CsvProposal propose()
    {
        m_proposal.series = seriesOfFileName(m_fileName);
        if (m_proposal.series) {
            m_proposal.timeframe = m_proposal.series->timeframe;
        }
        m_proposal.options.delimiter = m_sample.delimiter();
        m_proposal.columns = m_sample.names();
        if (!m_sample.isDelimiterSure()) {
            ask(Text::tr("What parts the columns is not certain: look at the preview."));
        }
        findColumns();
        judgeNumbers();
        judgeTimes();
        return m_proposal;
    }

private:
    void ask(const QString &question) { m_proposal.questions << question; }

    void findColumns()
    {
        try {
            m_header = readCsvHeader(m_sample.header(), m_proposal.options, m_fileName);
        } catch (const DataFailure &failed) {
            ask(failed.error().message + u' ' + Text::tr("Say below which column holds what."));
            findTimeColumn();
        }
    }

    /// Without usual names, the first column with dates is the time.
    void findTimeColumn()
    {
        for (int i = 0; i < m_proposal.columns.size(); ++i) {
            const std::vector<std::string> fields = m_sample.column(i);
            const bool isTime = !fields.empty() && std::ranges::all_of(fields, [](const auto &f) {
                return parseStamp(f) || parseStamp(f, DateOrder::DayFirst) ||
                       parseStamp(f, DateOrder::MonthFirst);
            });
            if (isTime) {
                m_timeColumn = i;
                m_proposal.options.columns.insert(u"time"_s, u"#%1"_s.arg(i + 1));
                return;
            }
        }
    }

    [[nodiscard]] std::vector<std::string> timeFields() const
    {
        if (!m_header) {
            return m_sample.column(m_timeColumn);
        }
        const auto time = std::ranges::find(m_header->roles, CsvRole::Time);
        return m_sample.column(time - m_header->roles.begin());
    }

    /// What may be prices: of the columns that are, or of all but the time.
    [[nodiscard]] std::vector<std::string> prices() const
    {
        std::vector<std::string> found;
        for (int i = 0; i < m_proposal.columns.size(); ++i) {
            const bool isPrice = m_header ? m_header->roles[size_t(i)] >= CsvRole::Open &&
                                                m_header->roles[size_t(i)] <= CsvRole::Close
                                          : i != m_timeColumn;
            if (isPrice) {
                std::ranges::copy_if(
                    m_sample.column(i), std::back_inserter(found), [](const std::string &field) {
                        return field.find_first_not_of("0123456789.,+-") == std::string::npos;
                    });
            }
        }
        return found;
    }

    /// A comma with three digits behind it may part thousands.
    void judgeNumbers()
    {
        bool hasPoint = false;
        bool hasComma = false;
        bool isPlainComma = false;
        for (const std::string &field : prices()) {
            const size_t comma = field.rfind(',');
            hasPoint = hasPoint || field.find('.') != std::string::npos;
            hasComma = hasComma || comma != std::string::npos;
            isPlainComma =
                isPlainComma || (comma != std::string::npos && field.size() - comma - 1 != 3);
        }
        if (hasComma && !hasPoint) {
            m_proposal.options.decimal = ',';
        }
        if (hasComma && (hasPoint || !isPlainComma)) {
            ask(Text::tr("The comma in prices may be a decimal mark or part thousands, which "
                         "cannot be imported: look at the preview."));
        }
    }

    /// The order that most dates can be read in; where days and months may be exchanged, a
    /// question.
    void judgeDateOrder(const std::vector<std::string> &fields)
    {
        const auto readable = [&fields](DateOrder order) {
            return std::ranges::count_if(fields, [order](const std::string &field) {
                return parseStamp(field, order).has_value();
            });
        };
        const auto dayFirst = readable(DateOrder::DayFirst);
        const auto monthFirst = readable(DateOrder::MonthFirst);
        if (readable(DateOrder::YearFirst) >= std::max(dayFirst, monthFirst)) {
            return;
        }
        m_proposal.options.dateOrder =
            dayFirst >= monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        if (dayFirst == monthFirst) {
            ask(Text::tr("The dates begin with the day or with the month: say which."));
        }
    }

    void judgeTimes()
    {
        bool allTellZone = true;
        std::vector<qint64> times;
        const std::vector<std::string> fields = timeFields();
        judgeDateOrder(fields);
        for (const std::string &field : fields) {
            std::optional<Stamp> stamp = parseStamp(field, m_proposal.options.dateOrder);
            stamp = stamp ? stamp : parseEpoch(field);
            if (stamp) {
                allTellZone = allTellZone && stamp->offset.has_value();
                times.push_back(stamp->local);
            }
        }
        m_proposal.timesTellZone = allTellZone && !times.empty();
        if (times.empty() && !m_header) {
            return;
        }
        if (times.empty()) {
            ask(Text::tr("The times of the file are not understood: write them like 2024-01-31 "
                         "14:30:00, or as numbers since 1970."));
            return;
        }
        std::ranges::sort(times);
        judgeDistances(times);
        const std::optional<Timeframe> timeframe = m_proposal.timeframe;
        if (timeframe && timeframe->isIntraday()) {
            if (!m_proposal.timesTellZone) {
                ask(Text::tr("The times name no zone: say in which one they are."));
            }
            judgeLabel(times, *timeframe);
        }
    }

    void judgeDistances(const std::vector<qint64> &times)
    {
        std::map<Timeframe, qsizetype> counts;
        for (size_t i = 1; i < times.size(); ++i) {
            constexpr qint64 shortestMonth = 28 * SecondsPerDay;
            const qint64 distance = times[i] - times[i - 1];
            for (const Timeframe timeframe : Timeframe::all()) {
                const bool isMonth = timeframe.unit() == Timeframe::Unit::Month;
                const bool fits = isMonth ? distance >= shortestMonth &&
                                                distance <= shortestMonth + 3 * SecondsPerDay
                                          : distance == timeframe.duration().count();
                counts[timeframe] += fits ? 1 : 0;
            }
        }
        const auto most =
            std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
        const std::optional<Timeframe> named = m_proposal.timeframe;
        if (most != counts.end() && most->second > 0) {
            m_proposal.timeframe = most->first;
        }
        if (named && *named != *m_proposal.timeframe) {
            ask(Text::tr("The file is named %1, but its rows lie %2 apart.")
                    .arg(named->toString(), m_proposal.timeframe->toString()));
        } else if (!m_proposal.timeframe) {
            ask(Text::tr("The distance of the rows fits no timeframe: choose one."));
        }
    }

    /// Trading begins on full and half hours: a day whose first time is a bar later is labelled by
    /// the ends of its bars.
    void judgeLabel(const std::vector<qint64> &times, Timeframe timeframe)
    {
        constexpr qint64 halfAnHour = 1800;
        const qint64 step = timeframe.duration().count();
        qsizetype days = 0;
        qsizetype late = 0;
        for (size_t i = 0; i < times.size(); ++i) {
            if (i == 0 || times[i] / SecondsPerDay != times[i - 1] / SecondsPerDay) {
                ++days;
                late += times[i] % halfAnHour == step % halfAnHour ? 1 : 0;
            }
        }
        if (step < halfAnHour && late * 2 > days) {
            m_proposal.options.label = BarLabel::End;
            ask(Text::tr("Days begin a bar after the full or half hour: the times seem to be the "
                         "ends of bars."));
        } else {
            ask(Text::tr("The file does not tell whether times are the starts or the ends of "
                         "bars: say which."));
        }
    }

    QString m_fileName;
    CsvSample m_sample;
    CsvProposal m_proposal;
    std::optional<CsvHeader> m_header;
    /// Where there is no header with usual names; -1 = unknown.
    int m_timeColumn = -1;
};

} // namespace

Result<CsvProposal> proposeCsv(const QString &fileName, std::optional<char> delimiter)
{
    try {
        return Proposer(fileName, delimiter).propose();
    } catch (const DataFailure &failed) {
        return operations::failure(failed.error());
    }
}

} // namespace ktrdr::marketdata
