#pragma once

#include "tests/doubles/ktrdrservicedouble.h"

#include <QMap>

namespace ktrdr::test {

/// KTRDR's training host, or its worker: the same API with other traps. An epoch takes ten seconds
/// of the service's time, preparation before it five.
///
/// Host: one session at a time (503); a cancel marks the operation cancelled while the session goes
/// on, and at its end the operation turns completed. Worker: never busy, a cancel stops at once,
/// can resume, and tells no metrics after the end. Both: epoch texts only, a percentage that starts
/// anew at the first epoch, metrics as `[epochs, cursor]`, cancel of nothing answered with 200.
class TrainingHostDouble final : public KtrdrServiceDouble
{
public:
    enum class Kind : quint8 { Host, Worker };

    explicit TrainingHostDouble(Kind kind = Kind::Host, int epochs = 10);
    ~TrainingHostDouble() override { stop(); }

private:
    struct Training
    {
        QString id;
        QString status = QStringLiteral("running");
        QDateTime startedAt{};
        QDateTime completedAt{};
        QString error{};
        QStringList symbols{};
        QStringList timeframes{};
        /// Of the thread, whatever the operation's status.
        bool isWorking = true;
        std::chrono::milliseconds worked{0};
        int firstEpoch = 0;
    };

    DoubleReply reply(const DoubleRequest &request) override;
    void tick(std::chrono::milliseconds step) override;
    [[nodiscard]] DoubleReply trainingReply(const DoubleRequest &request);
    [[nodiscard]] DoubleReply operationReply(const DoubleRequest &request);
    [[nodiscard]] DoubleReply start(const QJsonObject &request);
    [[nodiscard]] DoubleReply resume(const QString &id);
    [[nodiscard]] DoubleReply cancel(const QString &id, const QString &reason);
    [[nodiscard]] DoubleReply list(const DoubleRequest &request) const;
    [[nodiscard]] QJsonObject sessions() const;
    [[nodiscard]] DoubleReply result(const QString &id) const;
    [[nodiscard]] QJsonObject health() const;
    [[nodiscard]] int epochsDone(const Training &training) const;
    [[nodiscard]] QJsonArray metrics(const Training &training, int cursor) const;
    [[nodiscard]] QJsonObject progress(const Training &training) const;
    [[nodiscard]] QJsonObject operation(const Training &training) const;
    [[nodiscard]] bool isBusy() const;

    const Kind m_kind;
    const int m_epochs;
    QMap<QString, Training> m_trainings;
};

} // namespace ktrdr::test
