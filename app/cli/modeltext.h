#pragma once

#include "core/training/manager/modelcatalogue.h"

namespace ktrdr::cli {

class CliSession;

/// Models as a table, newest first.
void writeModelTable(CliSession &session, const QList<training::ModelEntry> &models);
/// Everything that is known of one.
void writeModel(CliSession &session, const training::ModelEntry &model);
/// Side by side: figures, and what else differs.
void writeComparison(CliSession &session, const QList<training::ModelEntry> &models);

} // namespace ktrdr::cli
