#pragma once

#include "core/marketdata/datasourcesettings.h"
#include "core/operations/error.h"

#include <QMutex>
#include <QStringList>

#include <memory>
#include <vector>

namespace ktrdr::marketdata {

class DataSource;

/// In the order in which sources are the default: what the user configured, the sample data, and
/// what can be had without being configured.
enum class SourceRank : quint8 { Configured, Sample, Offered };

/// The sources that there are, by name. Thread-safe.
class DataSources
{
public:
    /// `csv` where a folder is configured, and `sample` always.
    explicit DataSources(const DataSourceSettings &settings);

    /// Takes the place of a source with the same name.
    void add(std::shared_ptr<DataSource> source, SourceRank rank = SourceRank::Configured);
    /// Loads that have it go on with it.
    void remove(const QString &name);
    /// The first is the default for series that came from nowhere yet.
    [[nodiscard]] QStringList names() const;
    /// Absent where there is no such source.
    [[nodiscard]] std::shared_ptr<DataSource> find(const QString &name) const;
    /// The source to ask: the wanted one if named (DATA-UnknownSource), else the one that the
    /// series came from if it is still configured, else the default.
    [[nodiscard]] operations::Result<std::shared_ptr<DataSource>>
    choose(const QString &wanted, const QString &cameFrom) const;

private:
    struct Ranked
    {
        std::shared_ptr<DataSource> source;
        SourceRank rank;
    };

    [[nodiscard]] std::vector<Ranked>::const_iterator position(const QString &name) const;

    mutable QMutex m_mutex;
    std::vector<Ranked> m_sources;
    QString m_default;
};

} // namespace ktrdr::marketdata
