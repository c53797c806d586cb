#pragma once

#include <QByteArray>

#include <chrono>

namespace ktrdr::test {

/// A client on a plain socket that sends exactly what it is told, right or wrong.
class WireClient
{
public:
    explicit WireClient(quint16 port);
    ~WireClient();
    WireClient(const WireClient &) = delete;
    WireClient &operator=(const WireClient &) = delete;

    bool send(QByteArrayView bytes) const;
    /// Says that no more comes; goes on reading.
    void finishSending() const;
    /// Leaves with a reset, as a program that dies.
    void reset();
    /// Until `size` bytes have come, the server closed, or the time is over.
    [[nodiscard]] QByteArray read(qsizetype size,
                                  std::chrono::milliseconds limit = std::chrono::seconds(10));
    /// Until the server closes. Null: it did not within the time.
    [[nodiscard]] QByteArray readToEnd(std::chrono::milliseconds limit = std::chrono::seconds(10));
    /// One answer with Content-Length, whole.
    [[nodiscard]] QByteArray readAnswer();

private:
    int m_descriptor;
    QByteArray m_waiting;
};

} // namespace ktrdr::test
