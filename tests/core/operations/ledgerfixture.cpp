#include "tests/core/operations/ledgerfixture.h"

#include <QJsonArray>
#include <QTest>

namespace ktrdr::test {

using namespace operations;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

OperationRecord fullRecord(const QString &type)
{
    OperationRecord record{OperationId::create(type, now())};
    record.type = type;
    record.name = u"Übung “eins”"_s;
    record.priority = 3;
    record.createdAt = now();
    record.parentId = OperationId::parse(u"op_parent"_s);
    record.retryOf = OperationId::parse(u"op_earlier"_s);
    record.progress.totalSteps = 5;
    record.message = u"Waiting to start"_s;
    record.stepDetail = u"1 of 5"_s;
    record.context = {{u"files"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"size"_s, 12}};
    record.request = {{u"file"_s, u"/tmp/x"_s}};
    record.tags = {u"night"_s};
    return record;
}

OperationRecord running(OperationRecord record)
{
    record.status = OperationStatus::Running;
    record.startedAt = now();
    record.progress.currentStep = 1;
    return record;
}

OperationRecord ended(OperationRecord record, OperationStatus status)
{
    record.status = status;
    record.endedAt = now();
    return record;
}

std::unique_ptr<OperationLedger> opened(const QString &folder)
{
    Result<std::unique_ptr<OperationLedger>> ledger = OperationLedger::open(folder);
    if (!ledger) {
        qFatal("cannot open the ledger: %s", qPrintable(ledger.error().message));
    }
    return std::move(*ledger);
}

Result<void> outcome(const std::function<void(OperationJournal::Stored)> &write)
{
    std::optional<Result<void>> result;
    write([&result](Result<void> stored) { result = std::move(stored); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000)) {
        qFatal("the ledger did not answer");
    }
    return *result;
}

void store(OperationLedger &ledger, const OperationRecord &record)
{
    const Result<void> stored = outcome([&](OperationJournal::Stored done) {
        if (record.isFinal()) {
            ledger.writeEnd(record, std::move(done));
        } else if (record.status == OperationStatus::Pending) {
            ledger.writeStart(record, std::move(done));
        } else {
            ledger.writeChange(record, std::move(done));
        }
    });
    if (!stored) {
        qFatal("not stored: %s", qPrintable(stored.error().message));
    }
}

} // namespace ktrdr::test
