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
    add(std::make_shared<SampleSource>(), SourceRank::Sample);
    if (!settings.csvFolder.isEmpty()) {
        add(std::make_shared<CsvSource>(settings.csvFolder));
    }
}

std::vector<DataSources::Ranked>::const_iterator DataSources::position(const QString &name) const
{
    return std::ranges::find_if(
        m_sources, [&name](const Ranked &ranked) { return ranked.source->name() == name; });
}

void DataSources::add(std::shared_ptr<DataSource> source, SourceRank rank)
{
    const QMutexLocker lock(&m_mutex);
    auto same = position(source->name());
    if (same != m_sources.end() && same->rank != rank) {
        m_sources.erase(same);
        same = m_sources.end();
    }
    if (same != m_sources.end()) {
        m_sources[static_cast<std::size_t>(same - m_sources.begin())].source = std::move(source);
        return;
    }
    const auto behind = std::ranges::find_if(
        m_sources, [rank](const Ranked &ranked) { return ranked.rank > rank; });
    m_sources.insert(behind, {std::move(source), rank});
}

void DataSources::remove(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto found = position(name); found != m_sources.end()) {
        m_sources.erase(found);
    }
}

QStringList DataSources::names() const
{
    const QMutexLocker lock(&m_mutex);
    QStringList names;
    for (const Ranked &ranked : m_sources) {
        names << ranked.source->name();
    }
    if (names.removeOne(m_default)) {
        names.prepend(m_default);
    }
    return names;
}

std::shared_ptr<DataSource> DataSources::find(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = position(name);
    return found == m_sources.end() ? nullptr : found->source;
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
