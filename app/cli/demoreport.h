#pragma once

#include "core/marketdata/seriesid.h"

#include <QList>

namespace ktrdr::marketdata {
class DataManager;
} // namespace ktrdr::marketdata

namespace ktrdr::cli {

class CliSession;

/// Coverage and quality of what the demo loaded.
void reportSeries(CliSession &session, const marketdata::DataManager &manager,
                  const QList<marketdata::SeriesId> &series);
/// The model that the demo trained.
void reportModel(CliSession &session, const QString &name);

} // namespace ktrdr::cli
