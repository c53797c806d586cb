#include "core/marketdata/datasources.h"

#include "core/marketdata/csvsource.h"
#include "core/marketdata/dataerror.h"
#include "core/marketdata/samplesource.h"
#include "core/marketdata/text.h"

#include <QMutexLocker>

#include <algorithm>

namespace ktrdr::marketdata {

using operations::failure;
using operations::Result;

DataSources::DataSources(const DataSourceSettings &settings)
    : m_default(settings.defaultSource)
{
    add(std::make_shared<SampleSource>());
    if (!settings.csvFolder.isEmpty()) {
        add(std::make_shared<CsvSource>(settings.csvFolder));
    }
}

void DataSources::add(std::shared_ptr<DataSource> source)
{
    const QMutexLocker lock(&m_mutex);
    const auto same = std::ranges::find_if(
        m_sources, [&source](const auto &other) { return other->name() == source->name(); });
    if (same != m_sources.end()) {
        *same = std::move(source);
        return;
    }
    // The sample data come last: they are what is left when nothing is configured.
    m_sources.insert(m_sources.empty() ? m_sources.end() : m_sources.end() - 1, std::move(source));
}

QStringList DataSources::names() const
{
    const QMutexLocker lock(&m_mutex);
    QStringList names;
    for (const auto &source : m_sources) {
        names << source->name();
    }
    if (names.removeOne(m_default)) {
        names.prepend(m_default);
    }
    return names;
}

std::shared_ptr<DataSource> DataSources::find(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    const auto source = std::ranges::find_if(
        m_sources, [&name](const auto &candidate) { return candidate->name() == name; });
    return source == m_sources.end() ? nullptr : *source;
}

Result<std::shared_ptr<DataSource>> DataSources::choose(const QString &wanted,
                                                        const QString &cameFrom) const
{
    if (!wanted.isEmpty()) {
        if (auto source = find(wanted)) {
            return source;
        }
        return failure(
            dataError("DATA-UnknownSource", Text::tr("There is no data source “%1”.").arg(wanted),
                      Text::tr("The sources are: %1.").arg(names().join(QStringLiteral(", ")))));
    }
    if (auto source = find(cameFrom)) {
        return source;
    }
    return find(names().constFirst());
}

} // namespace ktrdr::marketdata
