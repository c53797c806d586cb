#include "tests/bench/remote/servedplace.h"

#include "core/api/apiservice.h"
#include "core/marketdata/barstore.h"
#include "core/marketdata/datamanager.h"
#include "core/operations/cancellationcallback.h"
#include "core/operations/operationcontext.h"
#include "core/operations/operationledger.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "core/training/manager/trainingmanager.h"

#include <QAbstractEventDispatcher>

namespace ktrdr::bench {

using namespace Qt::StringLiterals;
using namespace operations;
using marketdata::BarStore;
using marketdata::DataManager;

namespace {

using Signals = ServedPlace::Signals;

Result<OperationOutcome> goOn(Signals &told, OperationContext &context)
{
    const CancellationCallback wake(context.token(), [&told] { told.wanted.release(); });
    while (true) {
        told.wanted.acquire();
        context.token().throwIfCancelled("the wait");
        told.movedOnAt = std::chrono::steady_clock::now();
        context.progress().advance();
    }
}

class WorkProvider final : public OperationProvider
{
public:
    explicit WorkProvider(std::shared_ptr<Signals> told)
        : m_told(std::move(told))
    {}

    [[nodiscard]] QString type() const override { return u"work"_s; }
    [[nodiscard]] Result<AsyncOperation> fromRequest(const QJsonObject &request) const override
    {
        AsyncOperation operation{};
        operation.type = type();
        operation.name = u"work"_s;
        operation.request = request;
        operation.work = [told = m_told](OperationContext &context) {
            return goOn(*told, context);
        };
        return operation;
    }

private:
    const std::shared_ptr<Signals> m_told;
};

template<typename T>
T opened(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

} // namespace

struct ServedPlace::Parts
{
    Parts(const QString &home, const std::shared_ptr<Signals> &told)
        : ledger(opened(OperationLedger::open(home)))
        , store(opened(BarStore::open(home)))
        , orchestrator(ledger.get(), nullptr)
        , data(*store, orchestrator, nullptr, {})
        , training(*store, orchestrator,
                   training::TrainingFolders{home + u"/models"_s, home + u"/runs"_s})
        , board(orchestrator, ledger.get(), withWork(providers, told))
        , api(board, data, training, {})
    {
        if (const Result<void> listening = api.listen(); !listening)
            qFatal("%s", qPrintable(listening.error().message));
    }

    static OperationProviders &withWork(OperationProviders &all,
                                        const std::shared_ptr<Signals> &told)
    {
        all.add(std::make_unique<WorkProvider>(told));
        return all;
    }

    std::unique_ptr<OperationLedger> ledger;
    std::unique_ptr<BarStore> store;
    Orchestrator orchestrator;
    DataManager data;
    training::TrainingManager training;
    OperationProviders providers;
    OperationBoard board;
    api::ApiService api;
};

ServedPlace::ServedPlace()
{
    m_thread.start();
    while (m_thread.eventDispatcher() == nullptr)
        QThread::yieldCurrentThread();
    QMetaObject::invokeMethod(
        m_thread.eventDispatcher(),
        [this] {
            m_parts = std::make_unique<Parts>(m_home.path(), m_signals);
            m_port = m_parts->api.port();
        },
        Qt::BlockingQueuedConnection);
}

ServedPlace::~ServedPlace()
{
    QMetaObject::invokeMethod(
        m_thread.eventDispatcher(), [this] { m_parts.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ServedPlace::start()
{
    QMetaObject::invokeMethod(
        m_thread.eventDispatcher(),
        [this] {
            (void)opened(m_parts->orchestrator.start(*m_parts->providers.make(u"work"_s, {})));
        },
        Qt::BlockingQueuedConnection);
}

} // namespace ktrdr::bench
