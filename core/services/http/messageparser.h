#pragma once

#include "core/services/http/messagegrammar.h"

/// The grammar of HTTP/1.1 without sockets: bytes in, messages out, strict, with limits. The
/// client's and the server's side share the rules that go beyond the grammar (fieldrules.h).
namespace ktrdr::services {

/// Reads one message from as many pieces as it comes in. A message that ends early is an error,
/// never a short success.
class MessageParser
{
public:
    virtual ~MessageParser();
    MessageParser(const MessageParser &) = delete;
    MessageParser &operator=(const MessageParser &) = delete;

    /// Takes what belongs to this message and returns how many bytes that was; fewer than given
    /// only when the message is done.
    [[nodiscard]] Parsed<qsizetype> feed(QByteArrayView bytes);
    /// The peer sent its last byte.
    [[nodiscard]] Parsed<void> finish();

    /// At least one byte came.
    [[nodiscard]] bool hasStarted() const { return m_started; }
    [[nodiscard]] bool isHeadDone() const { return m_state != State::Head; }
    [[nodiscard]] bool isDone() const { return m_state == State::Done; }
    /// Whether the connection can carry another message after this one.
    [[nodiscard]] bool keepsAlive() const { return m_grammar->head().keepsAlive; }

    /// Where the next bytes of a collected body of known size may be written by the reader itself,
    /// so that they are never copied; empty for other bodies. Say addDirect() after writing.
    struct Room
    {
        char *data = nullptr;
        qint64 size = 0;
    };
    [[nodiscard]] Room directRoom();
    void addDirect(qint64 written);

    /// What was collected; empty with a sink.
    [[nodiscard]] QByteArray takeBody() { return std::move(m_body); }

protected:
    enum class Framing : quint8 { None, Sized, Chunked, UntilClose };

    MessageParser(MessageGrammar::Side side, const HttpLimits &limits, BodySink sink,
                  bool withoutBody = false);

    /// Refuses what cannot become a message, before its head is whole.
    [[nodiscard]] virtual Parsed<void> checkBeginning(QByteArrayView head) const = 0;
    /// How the body of this head ends; empty = the head was an interim one, another follows.
    [[nodiscard]] virtual Parsed<std::optional<Framing>>
    takeHead(const MessageGrammar::Head &head) = 0;

private:
    enum class State : quint8 { Head, Sized, Chunked, UntilClose, Done };

    [[nodiscard]] Parsed<qsizetype> feedHead(QByteArrayView bytes);
    [[nodiscard]] Parsed<qsizetype> feedChunks(QByteArrayView bytes);
    [[nodiscard]] Parsed<qsizetype> feedPlain(QByteArrayView bytes);
    [[nodiscard]] Parsed<void> readHead();
    [[nodiscard]] Parsed<void> beginBody(Framing framing);
    [[nodiscard]] HttpParseError bodyTooLarge() const;

    const MessageGrammar::Side m_side;
    const HttpLimits m_limits;
    const bool m_collects;
    const bool m_withoutBody;
    BodySink m_sink;
    State m_state = State::Head;
    bool m_started = false;
    std::unique_ptr<MessageGrammar> m_grammar;
    /// The head so far, later the unfinished line between two chunks.
    QByteArray m_waiting;
    qint64 m_taken = 0;
    /// Of a sized body.
    qint64 m_remaining = 0;
    QByteArray m_body;
};

} // namespace ktrdr::services
