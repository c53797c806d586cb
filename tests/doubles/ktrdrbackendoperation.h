#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <chrono>

namespace ktrdr::test {

/// One operation inside the double of a KTRDR backend, with what happens to it unseen.
struct BackendOperation
{
    QString id;
    QString type;
    QString status = QStringLiteral("running");
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime endedAt;
    QString error;
    QJsonObject metadata;
    QJsonObject result;
    /// A thread or worker is at it, whatever the status.
    bool isWorking = false;
    std::chrono::milliseconds worked{0};
    /// Download segments or epochs.
    int parts = 0;
    /// Not shown by lists until asked for by id.
    bool isOutOfCache = false;
    /// Came back from the database, which keeps neither steps nor their text.
    bool isReloaded = false;
    /// Fails the first time it is looked at after a false failure: progress 0, empty context.
    bool showsNothing = false;
    /// `[list, int, list, int, …]`, longer with every look.
    QJsonArray metrics{};

    [[nodiscard]] bool isDownload() const { return type == QStringLiteral("data_load"); }
    [[nodiscard]] std::chrono::milliseconds length() const;
    [[nodiscard]] QJsonObject progress() const;
    [[nodiscard]] QJsonObject summary() const;
    [[nodiscard]] QJsonObject detail() const;
    /// Adds the epochs so far to `metrics` once more.
    void pileUpMetrics();

private:
    [[nodiscard]] QJsonObject downloadProgress() const;
    [[nodiscard]] QJsonObject trainingProgress() const;
};

} // namespace ktrdr::test
