#include "core/training/trainer/picklereader.h"

#include <QtEndian>

#include <bit>

namespace ktrdr::training {

namespace {

/// Far above what any network of ours needs.
constexpr size_t MostMemos = 10'000'000;
constexpr qsizetype TensorArguments = 4;

bool isAllowed(QByteArrayView module, QByteArrayView name)
{
    if (module == "collections") {
        return name == "OrderedDict";
    }
    if (module == "torch._utils") {
        return name == "_rebuild_tensor_v2" || name == "_rebuild_parameter";
    }
    return module == "torch" && name.endsWith("Storage");
}

} // namespace

const PickleNode *PickleNode::value(QByteArrayView name) const
{
    if (kind != Kind::Dictionary) {
        return nullptr;
    }
    for (size_t i = 0; i + 1 < items.size(); i += 2) {
        if (items[i]->kind == Kind::Text && items[i]->text == name) {
            return items[i + 1];
        }
    }
    return nullptr;
}

PickleReader::PickleReader(QByteArrayView pickle)
    : m_rest(pickle)
{
    run();
}

void PickleReader::run()
{
    while (m_root == nullptr) {
        step(take(1)[0]);
    }
}

void PickleReader::step(char opcode)
{
    switch (opcode) {
    case '\x80': // PROTO
        (void)take(1);
        return;
    case '.': // STOP
        m_root = &pop();
        return;
    case 'q': // BINPUT
        remember(takeNumber<quint8>());
        return;
    case 'r': // LONG_BINPUT
        remember(takeNumber<quint32>());
        return;
    case 'h': // BINGET
        recall(takeNumber<quint8>());
        return;
    case 'j': // LONG_BINGET
        recall(takeNumber<quint32>());
        return;
    case 'c': { // GLOBAL
        const QByteArrayView module = takeLine();
        const QByteArrayView name = takeLine();
        if (!isAllowed(module, name)) {
            throw PickleError("names " + module.toByteArray().toStdString() + "." +
                              name.toByteArray().toStdString());
        }
        push(Kind::Global).text = name.toByteArray();
        return;
    }
    case 'R': // REDUCE
        reduce();
        return;
    case 'Q': // BINPERSID
        loadStorage();
        return;
    case 'b': // BUILD: an OrderedDict's attributes, which weights do not need
        pop();
        (void)top();
        return;
    case 'X': // BINUNICODE
        push(Kind::Text).text = take(takeNumber<quint32>()).toByteArray();
        return;
    case '\x8c': // SHORT_BINUNICODE
        push(Kind::Text).text = take(takeNumber<quint8>()).toByteArray();
        return;
    default:
        stepNumber(opcode);
    }
}

void PickleReader::stepNumber(char opcode)
{
    switch (opcode) {
    case 'N': // NONE
        push(Kind::None);
        return;
    case '\x88': // NEWTRUE
        push(Kind::Bool).integer = 1;
        return;
    case '\x89': // NEWFALSE
        push(Kind::Bool);
        return;
    case 'J': // BININT
        push(Kind::Integer).integer = takeNumber<qint32>();
        return;
    case 'K': // BININT1
        push(Kind::Integer).integer = takeNumber<quint8>();
        return;
    case 'M': // BININT2
        push(Kind::Integer).integer = takeNumber<quint16>();
        return;
    case '\x8a': // LONG1
        push(Kind::Integer).integer = takeLong();
        return;
    case 'G': // BINFLOAT, big-endian
        push(Kind::Number).number =
            std::bit_cast<double>(qFromBigEndian(std::bit_cast<quint64>(takeNumber<quint64>())));
        return;
    default:
        stepContainer(opcode);
    }
}

void PickleReader::stepContainer(char opcode)
{
    switch (opcode) {
    case '(': // MARK
        m_marks.push_back(m_stack.size());
        return;
    case ')': // EMPTY_TUPLE
    case ']': // EMPTY_LIST
        push(Kind::Sequence);
        return;
    case '}': // EMPTY_DICT
        push(Kind::Dictionary);
        return;
    case 't': // TUPLE
        pushSequence(popToMark());
        return;
    case '\x85': // TUPLE1
        pushSequence(popLast(1));
        return;
    case '\x86': // TUPLE2
        pushSequence(popLast(2));
        return;
    case '\x87': // TUPLE3
        pushSequence(popLast(3));
        return;
    case 'a': { // APPEND
        PickleNode &item = pop();
        top().items.push_back(&item);
        return;
    }
    case 'e': { // APPENDS
        const auto items = popToMark();
        auto &list = top().items;
        list.insert(list.end(), items.begin(), items.end());
        return;
    }
    case 's': // SETITEM
        setItems(popLast(2));
        return;
    case 'u': // SETITEMS
        setItems(popToMark());
        return;
    default:
        throw PickleError("unknown step " + std::to_string(static_cast<unsigned char>(opcode)));
    }
}

void PickleReader::reduce()
{
    const PickleNode &arguments = pop();
    const PickleNode callee = pop();
    if (callee.kind != Kind::Global || arguments.kind != Kind::Sequence) {
        throw PickleError("a call of what cannot be called");
    }
    if (callee.text == "OrderedDict" && arguments.items.empty()) {
        push(Kind::Dictionary);
    } else if (callee.text == "_rebuild_tensor_v2" && arguments.items.size() >= TensorArguments &&
               arguments.items[0]->kind == Kind::Storage) {
        push(Kind::Tensor)
            .items.assign(arguments.items.begin(), arguments.items.begin() + TensorArguments);
    } else if (callee.text == "_rebuild_parameter" && !arguments.items.empty() &&
               arguments.items[0]->kind == Kind::Tensor) {
        m_stack.push_back(arguments.items[0]);
    } else {
        throw PickleError("an odd call of " + callee.text.toStdString());
    }
}

/// ('storage', type, record, device, size)
void PickleReader::loadStorage()
{
    const PickleNode &id = pop();
    if (id.kind != Kind::Sequence || id.items.size() < 3 || id.items[1]->kind != Kind::Global ||
        id.items[2]->kind != Kind::Text) {
        throw PickleError("an odd storage");
    }
    PickleNode &storage = push(Kind::Storage);
    storage.text = id.items[1]->text;
    storage.key = id.items[2]->text;
}

void PickleReader::setItems(const std::vector<PickleNode *> &items)
{
    PickleNode &dictionary = top();
    if (dictionary.kind != Kind::Dictionary || items.size() % 2 != 0) {
        throw PickleError("an odd dictionary");
    }
    dictionary.items.insert(dictionary.items.end(), items.begin(), items.end());
}

QByteArrayView PickleReader::take(qsizetype size)
{
    if (size > m_rest.size()) {
        throw PickleError("ends too early");
    }
    const QByteArrayView taken = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return taken;
}

QByteArrayView PickleReader::takeLine()
{
    const qsizetype end = m_rest.indexOf('\n');
    if (end < 0) {
        throw PickleError("ends too early");
    }
    const QByteArrayView line = take(end);
    (void)take(1);
    return line;
}

template<typename T>
T PickleReader::takeNumber()
{
    return qFromLittleEndian<T>(take(sizeof(T)).data());
}

qint64 PickleReader::takeLong()
{
    const QByteArrayView bytes = take(takeNumber<quint8>());
    if (bytes.size() > qsizetype(sizeof(qint64))) {
        throw PickleError("a number that is too large");
    }
    quint64 value = !bytes.empty() && (bytes.back() & 0x80) != 0 ? ~quint64(0) : 0;
    for (qsizetype i = bytes.size() - 1; i >= 0; --i) {
        value = (value << 8) | static_cast<quint8>(bytes[i]);
    }
    return static_cast<qint64>(value);
}

PickleNode &PickleReader::make(Kind kind)
{
    PickleNode &node = m_nodes.emplace_back();
    node.kind = kind;
    return node;
}

PickleNode &PickleReader::push(Kind kind)
{
    PickleNode &node = make(kind);
    m_stack.push_back(&node);
    return node;
}

void PickleReader::pushSequence(const std::vector<PickleNode *> &items)
{
    push(Kind::Sequence).items = items;
}

PickleNode &PickleReader::pop()
{
    PickleNode &node = top();
    m_stack.pop_back();
    return node;
}

PickleNode &PickleReader::top()
{
    if (m_stack.empty() || (!m_marks.empty() && m_marks.back() >= m_stack.size())) {
        throw PickleError("takes what is not there");
    }
    return *m_stack.back();
}

std::vector<PickleNode *> PickleReader::popToMark()
{
    if (m_marks.empty()) {
        throw PickleError("a mark is missing");
    }
    const size_t count = m_stack.size() - m_marks.back();
    m_marks.pop_back();
    return popLast(count);
}

std::vector<PickleNode *> PickleReader::popLast(size_t count)
{
    const size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() < floor + count) {
        throw PickleError("takes what is not there");
    }
    const auto first = m_stack.end() - static_cast<std::ptrdiff_t>(count);
    std::vector<PickleNode *> items(first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    return items;
}

void PickleReader::remember(size_t place)
{
    // Numbers are given in order; a jump far ahead is no file of PyTorch's.
    if (place > m_memo.size() + 256 || place > MostMemos) {
        throw PickleError("an odd memo");
    }
    if (place >= m_memo.size()) {
        m_memo.resize(place + 1);
    }
    m_memo[place] = &top();
}

void PickleReader::recall(size_t place)
{
    if (place >= m_memo.size() || m_memo[place] == nullptr) {
        throw PickleError("an odd memo");
    }
    m_stack.push_back(m_memo[place]);
}

} // namespace ktrdr::training
