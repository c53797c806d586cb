#pragma once

#include "core/operations/operationrecord.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace ktrdr::operations {
class OperationBoard;
}

namespace ktrdr::ui {

/// Whether pausing it makes sense now.
[[nodiscard]] bool canPause(const operations::OperationRecord &record);
/// Of this computer, so that it can go on from here.
[[nodiscard]] bool isPaused(const operations::OperationRecord &record);

/// The operations that have not ended, for what sums them up: title, status bar, tray, quit guard.
/// Children of a batch are counted by their parent. GUI thread.
class LiveOperations final : public QObject
{
    Q_OBJECT

public:
    explicit LiveOperations(operations::OperationBoard &board, QObject *parent = nullptr);

    /// Oldest first.
    [[nodiscard]] QList<operations::OperationRecord> records() const;
    [[nodiscard]] int count() const { return running() + queued() + paused(); }
    [[nodiscard]] int running() const;
    [[nodiscard]] int queued() const;
    [[nodiscard]] int paused() const;
    /// On this computer, parts of batches among them.
    [[nodiscard]] int pausable() const;
    /// 0..100 over all that run; empty when none of them knows its total.
    [[nodiscard]] std::optional<double> percentage() const;

Q_SIGNALS:
    /// Which operations live, one's status, or whether one is heard of changed.
    void statusChanged();
    /// Anything changed; at most four times a second.
    void changed();

private:
    void take(const QList<operations::OperationRecord> &records);
    void forget(const QList<operations::OperationId> &ids);
    void announce(bool isStatus);
    [[nodiscard]] bool isCounted(const operations::OperationRecord &record) const;
    template<typename Is>
    [[nodiscard]] int countOf(Is is) const;

    QHash<operations::OperationId, operations::OperationRecord> m_live;
    /// In the order of their coming, for those of one moment.
    QHash<operations::OperationId, quint64> m_arrivals;
    quint64 m_nextArrival = 0;
    QTimer m_pause;
};

} // namespace ktrdr::ui
