#pragma once

#include "core/services/http/httpfields.h"
#include "core/services/http/httplimits.h"
#include "core/services/http/httpparseerror.h"

#include <functional>
#include <memory>
#include <optional>

namespace ktrdr::services {

/// Takes pieces of a body.
using BodySink = std::function<void(QByteArrayView)>;

/// One message under Boost.Beast's grammar and the rules of FieldRules: a whole head at once, then
/// chunks. Used once.
class MessageGrammar
{
public:
    enum class Side : quint8 { Request, Response };

    /// `withoutBody`: the answer to a HEAD request.
    [[nodiscard]] static std::unique_ptr<MessageGrammar> make(Side side, const HttpLimits &limits,
                                                              bool withoutBody = false);
    virtual ~MessageGrammar() = default;

    /// Start line, fields and the empty line that ends them.
    [[nodiscard]] virtual Parsed<void> readHead(QByteArrayView head) = 0;
    /// Returns how many bytes were used; an unfinished line is left over.
    [[nodiscard]] virtual Parsed<qsizetype> readChunks(QByteArrayView bytes,
                                                       const BodySink &sink) = 0;
    /// The last chunk and the trailer were read.
    [[nodiscard]] virtual bool areChunksDone() const = 0;

    struct Head
    {
        /// Of a request.
        QByteArray method{};
        QByteArray target{};
        /// Of an answer.
        int status = 0;
        QByteArray reason{};
        HttpFields fields{};
        bool isChunked = false;
        bool keepsAlive = false;
        std::optional<qint64> length{};
    };
    [[nodiscard]] const Head &head() const { return m_head; }

protected:
    Head m_head;
};

} // namespace ktrdr::services
