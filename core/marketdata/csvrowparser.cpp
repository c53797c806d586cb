#include "core/marketdata/csvrowparser.h"

#include "core/marketdata/csvfields.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/text.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t Open = size_t(CsvRole::Open);
constexpr size_t High = size_t(CsvRole::High);
constexpr size_t Low = size_t(CsvRole::Low);
constexpr size_t Close = size_t(CsvRole::Close);
constexpr size_t Volume = size_t(CsvRole::Volume);

QString shortened(std::string_view text)
{
    constexpr size_t longest = 60;
    const auto size = static_cast<qsizetype>(std::min(text.size(), longest));
    return QString::fromUtf8(text.data(), size) + (text.size() > longest ? u"…"_s : QString());
}

/// The value of the number that begins at `at`; returns where it ends, null where there is none.
/// Plain digits with a point, up to 15 of them, are one exact division; the rest is the library's.
const char *readNumber(const char *at, const char *end, char decimal, double &value)
{
    constexpr std::array<double, 16> powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                            1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    quint64 digits = 0;
    const char *to = at;
    const auto takeDigits = [&] {
        const char *const from = to;
        for (; to != end && static_cast<unsigned char>(*to - '0') <= 9; ++to) {
            digits = digits * 10 + static_cast<unsigned char>(*to - '0');
        }
        return static_cast<size_t>(to - from);
    };
    const size_t whole = takeDigits();
    size_t decimals = 0;
    if (whole > 0 && to != end && *to == decimal) {
        ++to;
        decimals = takeDigits();
    }
    const bool isPlain = to == end || (*to != 'e' && *to != 'E');
    if (whole > 0 && whole + decimals < powers.size() && isPlain) {
        value = static_cast<double>(digits) / powers[decimals];
        return to;
    }
    if (decimal != '.') {
        return nullptr;
    }
    const auto [next, error] = std::from_chars(at, end, value);
    return error == std::errc() ? next : nullptr;
}

} // namespace

CsvRowCounts &CsvRowCounts::operator+=(const CsvRowCounts &other)
{
    negativeVolumes += other.negativeVolumes;
    doubledTimes += other.doubledTimes;
    skippedTimes += other.skippedTimes;
    return *this;
}

CsvRowParser::CsvRowParser(CsvHeader header, Timeframe timeframe, const CsvImportOptions &options)
    : m_header(std::move(header))
    , m_hasGaps(!m_header.filledColumns().isEmpty())
    , m_timeframe(timeframe)
    , m_label(options.label)
    , m_decimal(options.decimal)
    , m_needsQuotes(options.decimal == m_header.delimiter)
    , m_epochUnit(options.epochUnit)
    , m_dateOrder(options.dateOrder)
    , m_now(options.now.value_or(QDateTime::currentSecsSinceEpoch()))
    , m_zone(options.zone)
    , m_stamps(options.dateOrder)
{}

CsvRowParser::Outcome CsvRowParser::parse(std::string_view line)
{
    Values values;
    values.fill(NoVolume);
    if (!m_needsQuotes && readFast(line, values)) {
        return finish(values);
    }
    if (line.find_first_not_of(" \t\f") == std::string_view::npos) {
        return Outcome::Blank;
    }
    return readSlow(line, values) ? finish(values) : Outcome::Bad;
}

/// The plain case, without quotes and blanks; anything else is left to readSlow().
bool CsvRowParser::readFast(std::string_view line, Values &values)
{
    const char *at = line.data();
    const char *const end = at + line.size();
    const size_t columns = m_header.roles.size();
    for (size_t column = 0; column < columns; ++column) {
        const CsvRole role = m_header.roles[column];
        if (role == CsvRole::Time || role == CsvRole::Ignored) {
            const void *found = std::memchr(at, m_header.delimiter, static_cast<size_t>(end - at));
            const char *stop = found != nullptr ? static_cast<const char *>(found) : end;
            const std::string_view text(at, static_cast<size_t>(stop - at));
            if (role == CsvRole::Time ? !readStamp(text) : text.find('"') != text.npos) {
                return false;
            }
            at = stop;
        } else {
            const bool isEmpty = at == end || *at == m_header.delimiter;
            if (!isEmpty) {
                at = readNumber(at, end, m_decimal, values[static_cast<size_t>(role)]);
                if (at == nullptr) {
                    return false;
                }
            } else if (role != CsvRole::Volume) {
                return false;
            }
        }
        const bool isLast = column + 1 == columns;
        if (isLast != (at == end) || (!isLast && *at++ != m_header.delimiter)) {
            return false;
        }
    }
    return true;
}

bool CsvRowParser::readSlow(std::string_view line, Values &values)
{
    values.fill(NoVolume);
    const std::vector<std::string> fields = splitCsvLine(line, m_header.delimiter);
    const size_t columns = m_header.roles.size();
    const bool hasMore =
        std::any_of(fields.begin() + std::ptrdiff_t(std::min(columns, fields.size())), fields.end(),
                    [](const std::string &f) { return !f.empty(); });
    if (hasMore || fields.size() < columns) {
        const QString count = QString::number(fields.size());
        return fail(columns, line,
                    Text::tr("The line has %1 columns, the header %2.").arg(count).arg(columns));
    }
    for (size_t column = 0; column < columns; ++column) {
        if (!readField(column, fields[column], values)) {
            return false;
        }
    }
    return true;
}

bool CsvRowParser::readField(size_t column, std::string_view text, Values &values)
{
    const CsvRole role = m_header.roles[column];
    if (role == CsvRole::Ignored || (role == CsvRole::Volume && text.empty())) {
        return true;
    }
    if (text.empty()) {
        return fail(column, text, Text::tr("The value is missing."));
    }
    if (role == CsvRole::Time) {
        return readStamp(text) || fail(column, text, whyNoStamp(text));
    }
    return readNumberField(column, text, values[static_cast<size_t>(role)]);
}

bool CsvRowParser::readNumberField(size_t column, std::string_view text, double &value)
{
    std::string digits(text.front() == '+' ? text.substr(1) : text);
    const bool isOtherMark = digits.find(m_decimal == ',' ? '.' : ',') != std::string::npos;
    if (!isOtherMark) {
        std::replace(digits.begin(), digits.end(), m_decimal, '.');
    }
    const char *const end = digits.data() + digits.size();
    const auto [next, error] = std::from_chars(digits.data(), end, value);
    if (error == std::errc::result_out_of_range) {
        return fail(column, text, Text::tr("The number is out of range."));
    }
    if (error == std::errc() && next == end && !isOtherMark) {
        return true;
    }
    if (m_decimal == ',') {
        return fail(column, text,
                    Text::tr("This is no number as in 1234,5: the decimal mark is a comma."));
    }
    return fail(
        column, text,
        isOtherMark
            ? Text::tr("This is no number as in 1234.5; name the decimal comma if it is one.")
            : Text::tr("This is no number as in 1234.5."));
}

bool CsvRowParser::readStamp(std::string_view text)
{
    std::optional<Stamp> stamp = m_epochUnit ? parseEpoch(text, m_epochUnit) : m_stamps.read(text);
    if (!stamp && !m_epochUnit) {
        stamp = parseEpoch(text);
    }
    m_clockTime = ClockTime::Once;
    if (stamp) {
        place(*stamp);
    }
    return stamp.has_value();
}

QString CsvRowParser::whyNoStamp(std::string_view text) const
{
    if (m_epochUnit) {
        return Text::tr("This is no whole second since 1970 in the chosen unit.");
    }
    for (const DateOrder order :
         {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        if (order != m_dateOrder && parseStamp(text, order)) {
            return Text::tr("This date is written in another order of year, month and day: choose "
                            "the right one.");
        }
    }
    switch (m_dateOrder) {
    case DateOrder::DayFirst:
        return Text::tr("This is no date or time as in 31.01.2024 14:30:00.");
    case DateOrder::MonthFirst:
        return Text::tr("This is no date or time as in 01/31/2024 14:30:00.");
    case DateOrder::YearFirst:
        break;
    }
    return Text::tr("This is no date or time as in 2024-01-31 14:30:00.");
}

/// Daily and longer bars belong to the date written; the start of others is a moment.
void CsvRowParser::place(const Stamp &stamp)
{
    const qint64 utc =
        stamp.offset ? stamp.local - *stamp.offset : m_zone.toUtc(stamp.local, m_stampTime);
    m_stampTime = utc;
    if (m_timeframe.isIntraday()) {
        m_clockTime = stamp.offset ? ClockTime::Once : m_zone.lastTime();
        m_bar.time = m_label == BarLabel::End ? utc - m_timeframe.duration().count() : utc;
    } else {
        m_bar.time = m_timeframe.floor(stamp.offset ? m_zone.toLocal(utc) : stamp.local);
    }
}

CsvRowParser::Outcome CsvRowParser::finish(Values &values)
{
    if (m_hasGaps) {
        fillMissing(values);
    }
    for (const size_t role : {Open, High, Low, Close}) {
        if (!std::isfinite(values[role])) {
            return refuse(CsvRole(role), values[role],
                          Text::tr("The price is not a finite number."));
        }
        if (values[role] <= 0) {
            return refuse(CsvRole(role), values[role], Text::tr("Prices must be above 0."));
        }
    }
    if (std::isinf(values[Volume])) {
        return refuse(CsvRole::Volume, values[Volume],
                      Text::tr("The volume is not a finite number."));
    }
    if (m_bar.time > m_now) {
        fail(columnOf(CsvRole::Time), toIsoTime(m_bar.time).toStdString(),
             Text::tr("The bar starts in the future."));
        return Outcome::Bad;
    }
    if (values[Volume] < 0) {
        ++m_counts.negativeVolumes;
        values[Volume] = 0;
    }
    if (m_clockTime != ClockTime::Once) {
        ++(m_clockTime == ClockTime::Twice ? m_counts.doubledTimes : m_counts.skippedTimes);
    }
    m_bar.open = values[Open];
    m_bar.high = values[High];
    m_bar.low = values[Low];
    m_bar.close = values[Close];
    m_bar.volume = values[Volume];
    return m_timeframe.next(m_bar.time) > m_now ? Outcome::Unfinished : Outcome::Bar;
}

void CsvRowParser::fillMissing(Values &values) const
{
    const auto lacks = [this](size_t role) { return !m_header.present[role]; };
    const auto firstOf = [&](std::initializer_list<size_t> roles) {
        for (const size_t role : roles) {
            if (!lacks(role)) {
                return values[role];
            }
        }
        return NoVolume;
    };
    const double open = firstOf({Open, Close, High, Low});
    const double close = firstOf({Close, Open, High, Low});
    values[Open] = open;
    values[Close] = close;
    if (lacks(High)) {
        values[High] = std::max({open, close, firstOf({Low, Open, Close})});
    }
    if (lacks(Low)) {
        values[Low] = std::min({open, close, values[High]});
    }
}

CsvRowParser::Outcome CsvRowParser::refuse(CsvRole role, double value, const QString &why)
{
    fail(columnOf(role), QString::number(value, 'g', 17).toStdString(), why);
    return Outcome::Bad;
}

bool CsvRowParser::fail(size_t column, std::string_view text, const QString &why)
{
    m_problem.column =
        column < m_header.roles.size() ? m_header.names[qsizetype(column)] : QString();
    m_problem.text = shortened(text);
    m_problem.why = why;
    return false;
}

size_t CsvRowParser::columnOf(CsvRole role) const
{
    const auto found = std::find(m_header.roles.begin(), m_header.roles.end(), role);
    return static_cast<size_t>(found - m_header.roles.begin());
}

} // namespace ktrdr::marketdata
