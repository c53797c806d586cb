#pragma once

#include "tests/doubles/ktrdrbackendoperations.h"
#include "tests/doubles/ktrdrservicedouble.h"

namespace ktrdr::test {

/// KTRDR's backend with the ways its clients must survive:
///
/// - its orphan detector, every 15 s, fails what nobody claimed for 60 s although it goes on
/// (progress 0
///   at first), completes later with the error left over, and cannot be cancelled meanwhile (400);
/// - what ended drops out of the list after 30 s and comes back, poorer, when asked for by id;
/// - a list without a limit tells ten;
/// - a download whose segments all fail is "completed" with 0 rows;
/// - retry makes an operation that nothing runs, resume one that shows "resuming" for ever;
/// - metrics of trainings pile up with every look.
///
/// A segment takes 1.05 s of the service's time, an epoch 10 s.
class KtrdrBackendDouble final : public KtrdrServiceDouble
{
public:
    /// Has one worker for trainings, claims nothing, and knows the strategy `trend_v3`.
    KtrdrBackendDouble() = default;
    ~KtrdrBackendDouble() override { stop(); }

    /// Of the downloads that start from now on.
    void setSegments(int segments);
    void setAllSegmentsFail(bool fail);
    void setHasWorker(bool hasWorker);
    /// What `GET /data/{symbol}/{timeframe}` tells of every series: dates as written, in order.
    void setStoredBars(const QStringList &dates);
    /// What is stored once a download has ended that did not fail.
    void setBarsAfterDownload(const QStringList &dates);
    /// The ids of all operations, listed or not.
    [[nodiscard]] QStringList operationIds() const;
    [[nodiscard]] bool isWorking(const QString &id) const;

private:
    DoubleReply reply(const DoubleRequest &request) override;
    void tick(std::chrono::milliseconds step) override;
    void end(BackendOperation &operation);
    [[nodiscard]] DoubleReply download(const QJsonObject &request);
    [[nodiscard]] DoubleReply train(const QJsonObject &request);
    [[nodiscard]] DoubleReply bars(const DoubleRequest &request) const;
    [[nodiscard]] DoubleReply range(const QJsonObject &request) const;
    [[nodiscard]] QJsonObject health() const;
    [[nodiscard]] QByteArray workers() const;

    BackendOperations m_operations{[this] { return utc(); },
                                   [this](const QString &type) { return newId(type); }};
    QStringList m_dates;
    QStringList m_datesAfterDownload;
    int m_segments = 96;
    bool m_allSegmentsFail = false;
    bool m_hasWorker = true;
};

} // namespace ktrdr::test
