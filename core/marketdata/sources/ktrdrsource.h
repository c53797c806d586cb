#pragma once

#include "core/ktrdr/ktrdrbackend.h"
#include "core/marketdata/datasource.h"
#include "core/marketdata/sources/sourcehost.h"

#include <QThreadPool>

namespace ktrdr::marketdata {

/// The bars of a KTRDR backend. Where it has stored less than is asked for, it is told to download
/// the rest, and read again when that has ended; a cancel here cancels the download there.
class KtrdrSource final : public DataSource
{
public:
    KtrdrSource(QString name, SourceHost host);
    /// Waits until cancels that are on their way have arrived, some seconds at most.
    ~KtrdrSource() override;

    /// How often a download is looked at.
    void setLookEvery(std::chrono::milliseconds pause) { m_lookEvery = pause; }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] SourceCapabilities capabilities() const override;
    [[nodiscard]] std::optional<std::chrono::seconds>
    longestSpan(Timeframe timeframe) const override;
    /// Not told: what it has stored is less than what it can get.
    [[nodiscard]] operations::Result<std::optional<TimeRange>>
    availableRange(const SeriesId &series, FetchContext &context) override;
    [[nodiscard]] operations::Result<FetchedBars> fetch(const Segment &segment,
                                                        FetchContext &context) override;

private:
    using Warnings = QStringList;

    /// From the hour (day, …) of the first stored bar to that of the last; empty where nothing is
    /// stored.
    [[nodiscard]] operations::Result<std::optional<TimeRange>>
    storedRange(const SeriesId &series, FetchContext &context) const;
    [[nodiscard]] operations::Result<Warnings>
    download(const Segment &segment, const std::optional<TimeRange> &stored, FetchContext &context);
    [[nodiscard]] operations::Result<Warnings>
    watch(const operations::OperationId &id, const SeriesId &series, FetchContext &context) const;
    [[nodiscard]] operations::Result<FetchedBars>
    read(const Segment &segment, const std::optional<TimeRange> &stored, FetchContext &context);
    void cancelThere(const operations::OperationId &id, const QString &text);
    [[nodiscard]] QString service() const { return m_host.service->settings().name; }

    const QString m_name;
    const SourceHost m_host;
    const wire::KtrdrBackend m_backend;
    std::chrono::milliseconds m_lookEvery{1000};
    QThreadPool m_threads;
};

} // namespace ktrdr::marketdata
