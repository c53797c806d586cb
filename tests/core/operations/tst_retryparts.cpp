#include "core/operations/operationboard.h"

#include "core/operations/operationcontext.h"
#include "core/operations/operationledger.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "tests/core/operations/ledgerfixture.h"
#include "tests/doubles/work.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

/// What goes wrong at present: parts by name.
using Broken = QStringList;

/// Works on one file; fails while that is broken.
AsyncOperation part(const QString &file, const std::shared_ptr<Broken> &broken)
{
    AsyncOperation operation = work(u"File "_s + file, [=](OperationContext &) {
        return broken->contains(file) ? Result<OperationOutcome>(failure(error(file)))
                                      : Result<OperationOutcome>(OperationOutcome{});
    });
    operation.type = u"files"_s;
    operation.context = {{u"files"_s, QJsonArray{file}}};
    operation.request = {{u"files"_s, QJsonArray{file}}};
    return operation;
}

class FilesProvider final : public OperationProvider
{
public:
    explicit FilesProvider(std::shared_ptr<Broken> broken)
        : m_broken(std::move(broken))
    {}
    [[nodiscard]] QString type() const override { return u"files"_s; }
    [[nodiscard]] Result<AsyncOperation> fromRequest(const QJsonObject &request) const override
    {
        const QJsonArray files = request[u"files"_s].toArray();
        if (files.size() == 1) {
            return part(files.first().toString(), m_broken);
        }
        AsyncOperation parent;
        parent.type = type();
        parent.name = u"All files"_s;
        parent.context = {{u"files"_s, files}, {u"mode"_s, u"all"_s}};
        parent.request = request;
        for (const QJsonValue &file : files) {
            parent.children.push_back(part(file.toString(), m_broken));
        }
        return parent;
    }

private:
    std::shared_ptr<Broken> m_broken;
};

} // namespace

class TestRetryParts : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDidNotCompleteRunsAgain();
    void oneFailedPartRunsByItself();
    void partsAreFoundInTheLedgerOfAFormerProgram();
    void withoutPartsOrFailuresNothingStarts();

private:
    void prepare() override;
    /// Runs files A to D with some broken; the parent's id.
    OperationId runAll(const Broken &broken);
    [[nodiscard]] QList<OperationRecord> partsOf(const OperationId &parent) const;
    [[nodiscard]] bool hasEnded(const OperationId &id) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<Broken> m_broken;
    std::unique_ptr<OperationLedger> m_ledger;
    OperationProviders m_providers;
    std::unique_ptr<Orchestrator> m_orchestrator;
    std::unique_ptr<OperationBoard> m_board;

    void restart();
};

void TestRetryParts::prepare()
{
    m_board.reset();
    m_orchestrator.reset();
    m_ledger.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_broken = std::make_shared<Broken>();
    m_providers.add(std::make_unique<FilesProvider>(m_broken));
    restart();
}

void TestRetryParts::restart()
{
    m_board.reset();
    m_orchestrator.reset();
    m_ledger.reset();
    m_ledger = opened(m_dir->path());
    m_orchestrator = std::make_unique<Orchestrator>(m_ledger.get(), nullptr);
    m_board = std::make_unique<OperationBoard>(*m_orchestrator, m_ledger.get(), m_providers);
}

OperationId TestRetryParts::runAll(const Broken &broken)
{
    *m_broken = broken;
    const QJsonObject request{{u"files"_s, QJsonArray{u"A"_s, u"B"_s, u"C"_s, u"D"_s}}};
    const OperationId id = *m_orchestrator->start(*m_providers.make(u"files"_s, request));
    if (!QTest::qWaitFor([&] { return hasEnded(id); }, 20'000)) {
        qFatal("the files do not end");
    }
    m_broken->clear();
    return id;
}

bool TestRetryParts::hasEnded(const OperationId &id) const
{
    const std::optional<OperationRecord> record = m_board->find(id);
    return record && record->isFinal();
}

QList<OperationRecord> TestRetryParts::partsOf(const OperationId &parent) const
{
    LedgerQuery query;
    query.parentId = parent;
    return m_ledger->list(query);
}

void TestRetryParts::onlyWhatDidNotCompleteRunsAgain()
{
    const OperationId first = runAll({u"B"_s, u"D"_s});
    QCOMPARE(partsOf(first).size(), 4);
    const Result<OperationId> again = m_board->retryFailedParts(first);
    QVERIFY(again);
    QTRY_VERIFY(hasEnded(*again));
    const OperationRecord parent = *m_board->find(*again);
    QVERIFY(parent.status == OperationStatus::Completed);
    QVERIFY(parent.retryOf == first);
    QVERIFY(parent.name.contains(u"All files"));
    QCOMPARE(parent.context,
             (QJsonObject{{u"files"_s, QJsonArray{u"B"_s, u"D"_s}}, {u"mode"_s, u"all"_s}}));
    QStringList names;
    for (const OperationRecord &record : partsOf(*again)) {
        names += record.name;
        QVERIFY(record.retryOf);
        QCOMPARE(m_ledger->find(*record.retryOf)->name, record.name);
    }
    names.sort();
    QCOMPARE(names, (QStringList{u"File B"_s, u"File D"_s}));
}

void TestRetryParts::oneFailedPartRunsByItself()
{
    const OperationId first = runAll({u"C"_s});
    const Result<OperationId> again = m_board->retryFailedParts(first);
    QVERIFY(again);
    QTRY_VERIFY(hasEnded(*again));
    const OperationRecord record = *m_board->find(*again);
    QCOMPARE(record.name, u"File C"_s);
    QVERIFY(!record.parentId);
    QCOMPARE(m_ledger->find(*record.retryOf)->parentId, std::optional(first));
}

void TestRetryParts::partsAreFoundInTheLedgerOfAFormerProgram()
{
    const OperationId first = runAll({u"A"_s, u"B"_s, u"C"_s});
    restart();
    const Result<OperationId> again = m_board->retryFailedParts(first);
    QVERIFY(again);
    QTRY_VERIFY(hasEnded(*again));
    QCOMPARE(partsOf(*again).size(), 3);
}

void TestRetryParts::withoutPartsOrFailuresNothingStarts()
{
    const OperationId good = runAll({});
    const OperationId single = partsOf(good).first().id;
    const Result<OperationId> allDone = m_board->retryFailedParts(good);
    QCOMPARE(allDone.error().code, u"OPERATION-NothingFailed"_s);
    const Result<OperationId> noParts = m_board->retryFailedParts(single);
    QCOMPARE(noParts.error().code, u"OPERATION-NoParts"_s);
    const Result<OperationId> unknown =
        m_board->retryFailedParts(*OperationId::parse(u"unknown"_s));
    QCOMPARE(unknown.error().code, u"OPERATION-Unknown"_s);
    QVERIFY(!allDone.error().hint.isEmpty() && !noParts.error().hint.isEmpty());
    QCOMPARE(m_orchestrator->liveCount(), 0);
}

QTEST_GUILESS_MAIN(TestRetryParts)

#include "tst_retryparts.moc"
