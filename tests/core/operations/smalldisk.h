#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace ktrdr::test {

/// A mounted tmpfs; needs root.
class SmallDisk
{
public:
    explicit SmallDisk(const char *options)
        : m_mounted(::mount("tmpfs", path().constData(), "tmpfs", 0, options) == 0)
    {}
    ~SmallDisk()
    {
        if (m_mounted) {
            ::umount2(path().constData(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount("tmpfs", path().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    /// Leaves not a byte.
    void fill() const
    {
        QFile ballast(m_dir.filePath(QStringLiteral("ballast")));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
            return;
        }
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size()) {
        }
    }
    void free() const { QFile::remove(m_dir.filePath(QStringLiteral("ballast"))); }

private:
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_dir.path()); }

    QTemporaryDir m_dir;
    bool m_mounted;
};

} // namespace ktrdr::test
