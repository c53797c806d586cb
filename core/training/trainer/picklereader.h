#pragma once

#include <QByteArray>
#include <QString>

#include <deque>
#include <stdexcept>
#include <vector>

namespace ktrdr::training {

/// A value of Python as it stands in a file of weights. Lives as long as the reader that made it.
struct PickleNode
{
    enum class Kind : quint8 {
        None,
        Bool,
        Integer,
        Number,
        Text,
        /// Tuple or list: `items`.
        Sequence,
        /// `items`: key, value, key, value, …
        Dictionary,
        /// A name of Python's; only those that weights need are let in.
        Global,
        /// Numbers in a record of the file: `text` is their type ("FloatStorage"), `key` the
        /// record.
        Storage,
        /// `items`: storage, offset, sizes, strides.
        Tensor,
    };

    Kind kind = Kind::None;
    /// Of Integer and Bool.
    qint64 integer = 0;
    double number = 0;
    QByteArray text;
    QByteArray key;
    std::vector<PickleNode *> items;

    /// The value of a text key of a dictionary; null where absent.
    [[nodiscard]] const PickleNode *value(QByteArrayView name) const;
};

/// What is wrong with a pickle, in English.
class PickleError : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Reads the part of Python's pickle format that PyTorch writes state dicts in
/// (docs.python.org/3/library/pickletools.html), and nothing else: no code is ever looked up or
/// called, so files from anywhere may be read. PyTorch's own C++ reader does not take the
/// OrderedDict that `torch.save(module.state_dict())` writes.
class PickleReader
{
public:
    /// Throws PickleError.
    explicit PickleReader(QByteArrayView pickle);

    [[nodiscard]] const PickleNode &root() const { return *m_root; }

private:
    using Kind = PickleNode::Kind;

    void run();
    void step(char opcode);
    void stepNumber(char opcode);
    void stepContainer(char opcode);
    void reduce();
    void loadStorage();
    void setItems(const std::vector<PickleNode *> &items);

    [[nodiscard]] QByteArrayView take(qsizetype size);
    [[nodiscard]] QByteArrayView takeLine();
    template<typename T>
    [[nodiscard]] T takeNumber();
    [[nodiscard]] qint64 takeLong();

    PickleNode &make(Kind kind);
    PickleNode &push(Kind kind);
    void pushSequence(const std::vector<PickleNode *> &items);
    PickleNode &pop();
    [[nodiscard]] PickleNode &top();
    /// What was pushed since the last mark.
    [[nodiscard]] std::vector<PickleNode *> popToMark();
    [[nodiscard]] std::vector<PickleNode *> popLast(size_t count);
    void remember(size_t place);
    void recall(size_t place);

    QByteArrayView m_rest;
    std::deque<PickleNode> m_nodes;
    std::vector<PickleNode *> m_stack;
    std::vector<size_t> m_marks;
    std::vector<PickleNode *> m_memo;
    PickleNode *m_root = nullptr;
};

} // namespace ktrdr::training
