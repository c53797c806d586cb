#include "core/training/torch/stateio.h"

#include "core/training/trainer/picklereader.h"
#include "core/training/trainer/trainingerror.h"

#include <ATen/ATen.h>
#include <caffe2/serialize/inline_container.h>
#include <torch/csrc/jit/serialization/pickler.h>

#include <sstream>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &why)
{
    throw TrainingFailure(damagedFile({}, why));
}

c10::impl::GenericDict dictionary()
{
    return c10::impl::GenericDict(c10::StringType::get(), c10::AnyType::get());
}

c10::impl::GenericDict dictionaryOf(const NamedTensors &tensors)
{
    c10::impl::GenericDict result = dictionary();
    for (const auto &[name, tensor] : tensors) {
        // A copy has a storage of its own; parameters are pieces of one large one.
        result.insert(name, tensor.detach().clone());
    }
    return result;
}

QByteArray write(const c10::IValue &value)
{
    std::string pickled;
    torch::jit::Pickler pickler(
        [&pickled](const char *data, size_t size) { pickled.append(data, size); }, nullptr, nullptr,
        nullptr, nullptr, false);
    pickler.protocol();
    pickler.pushIValue(value);
    pickler.stop();

    QByteArray file;
    caffe2::serialize::PyTorchStreamWriter writer([&file](const void *data, size_t size) {
        file.append(static_cast<const char *>(data), static_cast<qsizetype>(size));
        return size;
    });
    writer.writeRecord("data.pkl", pickled.data(), pickled.size());
    size_t record = 0;
    for (const at::Tensor &tensor : pickler.tensorData()) {
        const auto data = torch::jit::getWriteableTensorData(tensor);
        writer.writeRecord("data/" + std::to_string(record++), data.data(), data.sizeInBytes());
    }
    writer.writeEndOfFile();
    return file;
}

/// A file of PyTorch's, open for reading.
class Archive
{
public:
    explicit Archive(const QByteArray &file)
        : m_stream(file.toStdString())
        , m_reader(&m_stream)
    {
        const auto [data, size] = m_reader.getRecord("data.pkl");
        m_pickle = QByteArray(static_cast<const char *>(data.get()), static_cast<qsizetype>(size));
        m_values = std::make_unique<PickleReader>(m_pickle);
    }

    [[nodiscard]] const PickleNode &root() const { return m_values->root(); }

    [[nodiscard]] NamedTensors tensors(const PickleNode *dictionary)
    {
        if (dictionary == nullptr || dictionary->kind != PickleNode::Kind::Dictionary) {
            refuse(u"no dictionary of tensors"_s);
        }
        NamedTensors result;
        for (size_t i = 0; i + 1 < dictionary->items.size(); i += 2) {
            result.emplace_back(dictionary->items[i]->text.toStdString(),
                                tensor(*dictionary->items[i + 1]));
        }
        return result;
    }

private:
    [[nodiscard]] at::Tensor tensor(const PickleNode &node)
    {
        if (node.kind != PickleNode::Kind::Tensor) {
            refuse(u"something else than tensors"_s);
        }
        const at::ScalarType type = typeOf(node.items[0]->text);
        const auto [data, bytes] = m_reader.getRecord("data/" + node.items[0]->key.toStdString());
        const std::vector<int64_t> sizes = numbers(*node.items[2]);
        const std::vector<int64_t> strides = numbers(*node.items[3]);
        const qint64 offset = node.items[1]->integer;
        const auto available = static_cast<qint64>(bytes / c10::elementSize(type));
        if (!fits(sizes, strides, offset, available)) {
            refuse(u"a tensor larger than its numbers"_s);
        }
        const at::Tensor all = at::from_blob(data.get(), {available}, type);
        return all.as_strided(sizes, strides, offset).clone(at::MemoryFormat::Contiguous);
    }

    [[nodiscard]] static at::ScalarType typeOf(const QByteArray &storage)
    {
        if (storage == "FloatStorage") {
            return at::kFloat;
        }
        if (storage == "LongStorage") {
            return at::kLong;
        }
        if (storage == "DoubleStorage") {
            return at::kDouble;
        }
        refuse(QString::fromLatin1(storage));
    }

    [[nodiscard]] static std::vector<int64_t> numbers(const PickleNode &sequence)
    {
        std::vector<int64_t> result;
        for (const PickleNode *item : sequence.items) {
            result.push_back(item->integer);
        }
        return result;
    }

    [[nodiscard]] static bool fits(const std::vector<int64_t> &sizes,
                                   const std::vector<int64_t> &strides, qint64 offset,
                                   qint64 available)
    {
        qint64 last = offset;
        bool isEmpty = false;
        for (size_t i = 0; i < sizes.size(); ++i) {
            if (i >= strides.size() || sizes[i] < 0 || strides[i] < 0 || sizes[i] > available ||
                strides[i] > available) {
                return false;
            }
            isEmpty = isEmpty || sizes[i] == 0;
            last += (sizes[i] - 1) * strides[i];
        }
        return sizes.size() == strides.size() && sizes.size() <= 4 && offset >= 0 &&
               offset <= available && (isEmpty || last < available);
    }

    std::istringstream m_stream;
    caffe2::serialize::PyTorchStreamReader m_reader;
    QByteArray m_pickle;
    std::unique_ptr<PickleReader> m_values;
};

/// Whatever a bad file makes the libraries throw, it is a bad file.
template<typename F>
auto reading(F read)
{
    try {
        return read();
    } catch (const TrainingFailure &) {
        throw;
    } catch (const std::exception &exception) {
        refuse(QString::fromUtf8(exception.what()).section(u'\n', 0, 0));
    }
}

} // namespace

QByteArray writeWeights(const NamedTensors &weights)
{
    return write(dictionaryOf(weights));
}

NamedTensors readWeights(const QByteArray &file)
{
    return reading([&] {
        Archive archive(file);
        const PickleNode *checkpointed = archive.root().value("model_state_dict");
        return archive.tensors(checkpointed != nullptr ? checkpointed : &archive.root());
    });
}

QByteArray writeState(const SavedState &state)
{
    c10::impl::GenericDict all = dictionary();
    all.insert("model_state_dict", dictionaryOf(state.weights));
    all.insert("optimizer_state_dict", dictionaryOf(state.optimizer));
    all.insert("best_model_state_dict", dictionaryOf(state.best));
    all.insert("trainer_state", state.note.toStdString());
    return write(all);
}

SavedState readState(const QByteArray &file)
{
    return reading([&] {
        Archive archive(file);
        const PickleNode *note = archive.root().value("trainer_state");
        if (note == nullptr) {
            refuse(u"no checkpoint"_s);
        }
        return SavedState{archive.tensors(archive.root().value("model_state_dict")),
                          archive.tensors(archive.root().value("optimizer_state_dict")),
                          archive.tensors(archive.root().value("best_model_state_dict")),
                          note->text};
    });
}

} // namespace ktrdr::training
