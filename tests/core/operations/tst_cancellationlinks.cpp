#include "core/operations/cancellationcallback.h"
#include "core/operations/operationblock.h"
#include "core/operations/unifiedcancellation.h"

#include "tests/core/operations/allocationcount.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <optional>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;

class TestCancellationLinks : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void eitherParentCancelsTheChildWithTheRootReason_data();
    void eitherParentCancelsTheChildWithTheRootReason();
    void grandchildrenCarryTheRootReason();
    void childNeverCancelsItsParents();
    void linkedToACancelledParentIsBornCancelled();
    void nullsAndDuplicatesCostNothing();
    void moreThanTwoParentsWork();
    void linkOutlivesTheChildsSource();
    void childWithoutParentsAndSourcesCanNeverBeCancelled();
    void childMayGoWhileItIsBeingCancelled();
    void shortChildrenOfALongLivedParentLeaveNothing();
    void operationBlockFollowsItsParent();
    void unifiedCancelReachesAllSources();
    void unifiedTokenFollowsAnySource();
};

void TestCancellationLinks::eitherParentCancelsTheChildWithTheRootReason_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("first") << 0;
    QTest::newRow("second") << 1;
}

void TestCancellationLinks::eitherParentCancelsTheChildWithTheRootReason()
{
    QFETCH(const int, which);
    const std::array<CancellationSource, 2> parents{};
    const auto child = CancellationSource::linkedTo(parents[0].token(), parents[1].token());
    QVERIFY(!child.isCancelled());
    parents.at(size_t(which)).cancel(CancelWhy::Timeout, u"root"_s, u"parent"_s);
    QVERIFY(child.isCancelled());
    QCOMPARE(child.token().reason(), parents.at(size_t(which)).token().reason());
    QVERIFY(!parents.at(size_t(1 - which)).isCancelled());
}

void TestCancellationLinks::grandchildrenCarryTheRootReason()
{
    const CancellationSource root;
    const auto child = CancellationSource::linkedTo(root.token());
    const auto grandchild = CancellationSource::linkedTo(child.token());
    bool told = false;
    const CancellationCallback callback(grandchild.token(), [&] { told = true; });
    root.cancel(CancelWhy::Shutdown, u"going down"_s);
    QVERIFY(told);
    QCOMPARE(grandchild.token().reason(), root.token().reason());
}

void TestCancellationLinks::childNeverCancelsItsParents()
{
    const CancellationSource parent;
    const auto child = CancellationSource::linkedTo(parent.token());
    QVERIFY(child.cancel());
    QVERIFY(!parent.isCancelled());
    QVERIFY(parent.cancel(CancelWhy::User, u"later"_s));
    QCOMPARE(child.token().reason()->text, u"Operation cancelled"_s);
}

void TestCancellationLinks::linkedToACancelledParentIsBornCancelled()
{
    const CancellationSource fresh;
    const CancellationSource parent;
    parent.cancel(CancelWhy::User, u"before"_s);
    const auto child = CancellationSource::linkedTo(fresh.token(), parent.token());
    QVERIFY(child.isCancelled());
    QCOMPARE(child.token().reason()->text, u"before"_s);
    QVERIFY(!child.cancel());
}

void TestCancellationLinks::nullsAndDuplicatesCostNothing()
{
    const CancellationSource parent;
    const CancellationToken token = parent.token();
    const auto allocationsFor = [](auto make) {
        const auto before = ktrdr::test::allocations();
        const CancellationSource source = make();
        return ktrdr::test::allocations() - before;
    };
    const auto plain = allocationsFor([&] { return CancellationSource::linkedTo(token); });
    QCOMPARE(allocationsFor([&] {
                 return CancellationSource::linkedTo(token, CancellationToken(), token, token,
                                                     CancellationToken(), token);
             }),
             plain);
    QCOMPARE(plain, 1);
    const auto fromNulls = CancellationSource::linkedTo(CancellationToken(), CancellationToken());
    QVERIFY(!fromNulls.isCancelled());
    QVERIFY(fromNulls.cancel());
}

void TestCancellationLinks::moreThanTwoParentsWork()
{
    for (size_t which = 0; which < 5; ++which) {
        const std::array<CancellationSource, 5> distinct{};
        std::vector<CancellationToken> tokens;
        for (const CancellationSource &parent : distinct) {
            tokens.push_back(parent.token());
        }
        const auto child = CancellationSource::linkedTo(tokens);
        distinct.at(which).cancel();
        QVERIFY(child.isCancelled());
    }
}

void TestCancellationLinks::linkOutlivesTheChildsSource()
{
    const CancellationSource parent;
    const CancellationToken token = CancellationSource::linkedTo(parent.token()).token();
    QVERIFY(token.canBeCancelled());
    parent.cancel();
    QVERIFY(token.isCancelled());
}

void TestCancellationLinks::childWithoutParentsAndSourcesCanNeverBeCancelled()
{
    std::optional<CancellationSource> parent(std::in_place);
    const CancellationToken token = CancellationSource::linkedTo(parent->token()).token();
    QVERIFY(token.canBeCancelled());
    parent.reset();
    QVERIFY(!token.canBeCancelled());
}

void TestCancellationLinks::childMayGoWhileItIsBeingCancelled()
{
    const CancellationSource parent;
    std::optional<CancellationSource> child = CancellationSource::linkedTo(parent.token());
    bool told = false;
    using Callback = CancellationCallback<std::function<void()>>;
    std::unique_ptr<Callback> callback;
    callback = std::make_unique<Callback>(child->token(), [&told, &child, &callback] {
        bool &seen = told;
        child.reset();
        callback.reset();
        seen = true;
    });
    parent.cancel();
    QVERIFY(told);
}

void TestCancellationLinks::shortChildrenOfALongLivedParentLeaveNothing()
{
    const CancellationSource parent;
    const CancellationToken token = parent.token();
    const auto before = ktrdr::test::liveAllocations();
    for (int i = 0; i < 100'000; ++i) {
        const auto child = CancellationSource::linkedTo(token);
        QVERIFY(!child.isCancelled());
    }
    QCOMPARE(ktrdr::test::liveAllocations(), before);
    int children = 0;
    const auto counted = CancellationSource::linkedTo(token);
    const CancellationCallback callback(counted.token(), [&] { ++children; });
    parent.cancel();
    QCOMPARE(children, 1);
}

void TestCancellationLinks::operationBlockFollowsItsParent()
{
    const CancellationSource parent;
    const OperationBlock block(OperationId::parse(u"op_child"_s).value(), parent.token());
    parent.cancel(CancelWhy::Parent, u"with it"_s);
    QVERIFY(block.token().isCancelled());
    QCOMPARE(block.token().reason()->text, u"with it"_s);
    const OperationBlock late(OperationId::parse(u"op_late"_s).value(), parent.token());
    QVERIFY(late.token().isCancelled());
}

void TestCancellationLinks::unifiedCancelReachesAllSources()
{
    const std::vector<CancellationSource> sources{CancellationSource(), CancellationSource(),
                                                  CancellationSource()};
    sources[1].cancel(CancelWhy::Timeout, u"earlier"_s);
    const UnifiedCancellation unified(sources);
    QVERIFY(unified.cancel(CancelWhy::User, u"all of you"_s, u"me"_s));
    QVERIFY(!unified.cancel());
    QCOMPARE(sources[0].token().reason()->text, u"all of you"_s);
    QCOMPARE(sources[1].token().reason()->text, u"earlier"_s);
    QCOMPARE(sources[2].token().reason()->origin, u"me"_s);
}

void TestCancellationLinks::unifiedTokenFollowsAnySource()
{
    const std::vector<CancellationSource> sources{CancellationSource(), CancellationSource()};
    const UnifiedCancellation unified(sources);
    QVERIFY(!unified.token().isCancelled());
    sources[1].cancel(CancelWhy::User, u"one"_s);
    QVERIFY(unified.token().isCancelled());
    QCOMPARE(unified.token().reason()->text, u"one"_s);
    QVERIFY(!sources[0].isCancelled());
}

QTEST_GUILESS_MAIN(TestCancellationLinks)

#include "tst_cancellationlinks.moc"
