#include "core/operations/lifecyclequeue.h"

#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace ktrdr::operations;

namespace {

LifecycleEvent numbered(quint32 sender, int number)
{
    return {{sender, 1}, {}, {}, AttemptStarted{number}};
}

class Receiver : public QObject
{
public:
    void customEvent(QEvent *event) override
    {
        wakeUps += event->type() == LifecycleQueue::wakeUp() ? 1 : 0;
        for (const LifecycleEvent &each : queue->take()) {
            got[each.handle.slot].push_back(std::get<AttemptStarted>(each.what).attempt);
        }
    }

    LifecycleQueue *queue = nullptr;
    int wakeUps = 0;
    std::map<quint32, std::vector<int>> got;
};

} // namespace

class TestLifecycleQueue : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void manyEventsMakeOneWakeUp();
    void fourThreadsLoseNothingAndKeepTheirOrder();
    void nobodyIsWokenAfterClose();
    void whatNobodyTookIsFreed();
};

void TestLifecycleQueue::manyEventsMakeOneWakeUp()
{
    Receiver receiver;
    LifecycleQueue queue(&receiver);
    receiver.queue = &queue;
    for (int i = 0; i < 1000; ++i) {
        queue.push(numbered(0, i));
    }
    QCoreApplication::sendPostedEvents(&receiver);
    QCOMPARE(receiver.wakeUps, 1);
    QCOMPARE(receiver.got[0].size(), size_t{1000});
    queue.push(numbered(0, 1000));
    QCoreApplication::sendPostedEvents(&receiver);
    QCOMPARE(receiver.wakeUps, 2);
}

void TestLifecycleQueue::fourThreadsLoseNothingAndKeepTheirOrder()
{
    constexpr int Events = 20'000;
    Receiver receiver;
    LifecycleQueue queue(&receiver);
    receiver.queue = &queue;
    std::vector<std::thread> senders;
    for (quint32 sender = 0; sender < 4; ++sender) {
        senders.emplace_back([&queue, sender] {
            for (int i = 0; i < Events; ++i) {
                queue.push(numbered(sender, i));
            }
        });
    }
    const auto isComplete = [&] {
        return receiver.got.size() == 4 &&
               std::all_of(receiver.got.begin(), receiver.got.end(),
                           [](const auto &each) { return each.second.size() == Events; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 60'000);
    for (std::thread &sender : senders) {
        sender.join();
    }
    for (const auto &[sender, numbers] : receiver.got) {
        QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
    }
}

void TestLifecycleQueue::nobodyIsWokenAfterClose()
{
    auto receiver = std::make_unique<Receiver>();
    LifecycleQueue queue(receiver.get());
    queue.close();
    receiver.reset();
    queue.push(numbered(0, 1));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(queue.take().size(), size_t{1});
}

void TestLifecycleQueue::whatNobodyTookIsFreed()
{
    const auto watched = std::make_shared<const Error>();
    const std::weak_ptr<const Error> watch = watched;
    {
        Receiver receiver;
        LifecycleQueue queue(&receiver);
        OperationEnd end;
        end.error = Error{{}, {}, {}, {}, watched};
        queue.push({{}, {}, {}, WorkEnded{end}});
        queue.close();
    }
    QCOMPARE(watch.use_count(), 1);
}

QTEST_GUILESS_MAIN(TestLifecycleQueue)

#include "tst_lifecyclequeue.moc"
