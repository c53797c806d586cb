#pragma once

#include "core/operations/operationrecord.h"

#include <QCoreApplication>

#include <chrono>

namespace ktrdr::ui {

/// Operations in words and numbers for people, by the current locale. Empty text means unknown or
/// not applicable; nothing is ever guessed.
class OperationText
{
    Q_DECLARE_TR_FUNCTIONS(OperationText)

public:
    [[nodiscard]] static QString status(operations::OperationStatus status);
    /// "Running?" while nobody hears of it.
    [[nodiscard]] static QString status(const operations::OperationRecord &record);
    /// The title of a machine name: `data_load` is "Data load"; an unknown one is spelled out.
    [[nodiscard]] static QString type(const QString &type);
    [[nodiscard]] static QString where(const QString &where);
    /// "42 %"; empty where the total is unknown.
    [[nodiscard]] static QString percentage(const operations::OperationRecord &record);
    /// What the row says about itself: rendered progress while it runs, else why it ended so; since
    /// when nobody has heard of it.
    [[nodiscard]] static QString message(const operations::OperationRecord &record);
    /// In sentences, that and since when nobody has heard of the operation; empty where that is
    /// not so.
    [[nodiscard]] static QString unheard(const operations::OperationRecord &record);
    /// "2 of 5: Store"
    [[nodiscard]] static QString step(const operations::OperationRecord &record);
    /// "1,500 of 3,000"
    [[nodiscard]] static QString items(const operations::OperationRecord &record);
    [[nodiscard]] static QString rate(const operations::OperationRecord &record);
    [[nodiscard]] static QString elapsed(const operations::OperationRecord &record);
    /// "2–3 min" while it runs and an estimate exists; empty otherwise.
    [[nodiscard]] static QString remaining(const operations::OperationRecord &record);
    [[nodiscard]] static QString result(const operations::OperationRecord &record);
    /// The texts under a key of the context, joined: "AAPL, MSFT".
    [[nodiscard]] static QString contextList(const operations::OperationRecord &record,
                                             QLatin1StringView key);

    [[nodiscard]] static QString number(quint64 value);
    [[nodiscard]] static QString duration(std::chrono::milliseconds duration);
    [[nodiscard]] static QString durationRange(const operations::TimeEstimate &estimate);
    /// "12:03", with the date where that is not today; in the local time zone.
    [[nodiscard]] static QString recently(const QDateTime &moment);
    /// Date and time of day in the local time zone.
    [[nodiscard]] static QString moment(const QDateTime &moment);
    /// A JSON value on one line: texts and numbers as people write them.
    [[nodiscard]] static QString value(const QJsonValue &value);
    /// A machine name spelled out: `bars_stored` is "Bars stored".
    [[nodiscard]] static QString spelledOut(const QString &machineName);
};

} // namespace ktrdr::ui
