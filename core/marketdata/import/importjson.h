#pragma once

#include "core/marketdata/csvimportoptions.h"
#include "core/operations/error.h"

#include <QJsonObject>

namespace ktrdr::marketdata {

/// Adds the options to a request's JSON.
void addOptions(QJsonObject &json, const CsvImportOptions &options);
/// Unknown keys are ignored. Error: DATA-InvalidRequest.
[[nodiscard]] operations::Result<CsvImportOptions> optionsFrom(const QJsonObject &json);

} // namespace ktrdr::marketdata
