#pragma once

#include "core/marketdata/datasourcesettings.h"
#include "core/operations/error.h"

#include <QMutex>
#include <QStringList>

#include <memory>
#include <vector>

namespace ktrdr::marketdata {

class DataSource;

/// The sources that are configured, by name. Thread-safe.
class DataSources
{
public:
    /// `csv` where a folder is configured, and `sample` always.
    explicit DataSources(const DataSourceSettings &settings);

    /// Takes the place of a source with the same name.
    void add(std::shared_ptr<DataSource> source);
    /// The first is the default for series that came from nowhere yet.
    [[nodiscard]] QStringList names() const;
    /// Absent where there is no such source.
    [[nodiscard]] std::shared_ptr<DataSource> find(const QString &name) const;
    /// The source to ask: the wanted one if named (DATA-UnknownSource), else the one that the
    /// series came from if it is still configured, else the default.
    [[nodiscard]] operations::Result<std::shared_ptr<DataSource>>
    choose(const QString &wanted, const QString &cameFrom) const;

private:
    mutable QMutex m_mutex;
    std::vector<std::shared_ptr<DataSource>> m_sources;
    QString m_default;
};

} // namespace ktrdr::marketdata
