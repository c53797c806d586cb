#include "app/cli/modelscommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/modeltext.h"
#include "app/cli/text.h"

namespace ktrdr::cli {

using operations::failure;
using operations::Result;
using training::ModelCatalogue;
using training::ModelEntry;

namespace {

Result<QList<ModelEntry>> findAll(const ModelCatalogue &catalogue, const QStringList &names)
{
    QList<ModelEntry> models;
    for (const QString &name : names) {
        const Result<ModelEntry> model = catalogue.find(name);
        if (!model) {
            return failure(model.error());
        }
        models.append(*model);
    }
    return models;
}

struct Asked
{
    const ModelCatalogue &catalogue;

    Result<QList<ModelEntry>> operator()(const ModelsListOptions &) const
    {
        return catalogue.models();
    }
    Result<QList<ModelEntry>> operator()(const ModelsShowOptions &options) const
    {
        return findAll(catalogue, {options.name});
    }
    Result<QList<ModelEntry>> operator()(const ModelsCompareOptions &options) const
    {
        return findAll(catalogue, options.names);
    }
};

} // namespace

ModelsCommand::ModelsCommand(Options options)
    : m_options(std::move(options))
{}

void ModelsCommand::start(CliSession &session, Done done)
{
    const ModelCatalogue catalogue(session.home().models());
    const Result<QList<ModelEntry>> models = std::visit(Asked{catalogue}, m_options);
    if (!models) {
        session.report(models.error());
        done(exitCodeOfRefusal(models.error()));
        return;
    }
    if (session.options().json) {
        for (const ModelEntry &model : *models) {
            session.out().writeRaw(jsonLine(model.toJson()));
        }
    } else if (models->isEmpty()) {
        session.say(Text::tr("There are no models yet. Try 'ktrdr data load GOOG 1d' and "
                             "'ktrdr train rsi'."));
    } else if (std::holds_alternative<ModelsShowOptions>(m_options)) {
        writeModel(session, models->first());
    } else if (std::holds_alternative<ModelsCompareOptions>(m_options)) {
        writeComparison(session, *models);
    } else {
        writeModelTable(session, *models);
    }
    done(ExitCode::Done);
}

} // namespace ktrdr::cli
