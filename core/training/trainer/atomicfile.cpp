#include "core/training/trainer/atomicfile.h"

#include "core/training/trainer/trainingerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

/// Closes what is still open, and takes an unfinished file away.
class PartFile
{
public:
    explicit PartFile(QByteArray path)
        : m_path(std::move(path))
        , m_handle(::open(m_path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644))
    {}
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    ~PartFile()
    {
        if (m_handle >= 0) {
            ::close(m_handle);
            ::unlink(m_path.constData());
        }
    }

    [[nodiscard]] bool isOpen() const { return m_handle >= 0; }

    [[nodiscard]] bool write(const QByteArray &content)
    {
        for (qsizetype done = 0; done < content.size();) {
            const ssize_t written = ::write(m_handle, content.constData() + done,
                                            static_cast<size_t>(content.size() - done));
            if (written < 0 && errno != EINTR) {
                return false;
            }
            done += std::max<ssize_t>(written, 0);
        }
        return ::fsync(m_handle) == 0;
    }
    [[nodiscard]] bool moveTo(const QByteArray &target)
    {
        if (::rename(m_path.constData(), target.constData()) != 0) {
            return false;
        }
        ::close(m_handle);
        m_handle = -1;
        return true;
    }

private:
    QByteArray m_path;
    int m_handle;
};

/// The new name itself survives a power cut only once its folder is on the disk.
void flushFolder(const QString &folder)
{
    const int handle =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

operations::Result<void> writeAtomically(const QString &file, const QByteArray &content)
{
    const QString folder = QFileInfo(file).absolutePath();
    errno = 0;
    if (!QDir().mkpath(folder)) {
        return operations::failure(cannotWrite(file, errno));
    }
    PartFile part(QFile::encodeName(file + u".part"_s));
    if (!part.isOpen() || !part.write(content) || !part.moveTo(QFile::encodeName(file))) {
        return operations::failure(cannotWrite(file, errno));
    }
    flushFolder(folder);
    return {};
}

operations::Result<QByteArray> readWhole(const QString &file)
{
    QFile source(file);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly)) {
        return operations::failure(cannotRead(file, errno));
    }
    const QByteArray content = source.readAll();
    if (source.error() != QFileDevice::NoError) {
        return operations::failure(cannotRead(file, errno));
    }
    return content;
}

} // namespace ktrdr::training
