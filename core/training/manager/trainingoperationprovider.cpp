#include "core/training/manager/trainingoperationprovider.h"

#include "core/training/manager/runfolder.h"
#include "core/training/manager/sweepfamily.h"
#include "core/training/manager/trainingenvironment.h"
#include "core/training/manager/trainingjob.h"
#include "core/training/manager/trainingjobmanager.h"
#include "core/training/manager/trainingpreflight.h"
#include "core/training/manager/trainingprogressrenderer.h"
#include "core/training/strategy/strategyreader.h"
#include "core/training/strategy/strategyrecipes.h"
#include "core/training/trainer/trainingspecjson.h"
#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::AsyncOperation;
using operations::failure;
using operations::OperationContext;
using operations::Result;

namespace {

template<typename T>
QStringList namesOf(const QList<T> &list)
{
    QStringList names;
    for (const T &item : list) {
        names.append(item.toString());
    }
    return names;
}

TrainingSubject subjectOf(const TrainingPlan &plan)
{
    TrainingSubject subject{networkName(plan.spec.network),
                            namesOf(plan.strategy.data.symbols),
                            namesOf(plan.strategy.data.timeframes),
                            {},
                            {}};
    for (const NamedIndicator &indicator : plan.recipe.indicators) {
        subject.indicators.append(indicator.id);
    }
    for (const FuzzySet &set : plan.recipe.fuzzySets) {
        subject.fuzzySets.append(set.id);
    }
    return subject;
}

AsyncOperation operationOf(const TrainingRequest &request, const QString &name,
                           const TrainingSubject &subject, const QString &strategy)
{
    AsyncOperation operation;
    operation.type = TrainingType;
    operation.name = name;
    operation.context = {{u"symbols"_s, QJsonArray::fromStringList(subject.symbols)},
                         {u"timeframes"_s, QJsonArray::fromStringList(subject.timeframes)},
                         {u"strategy"_s, strategy},
                         {u"model_type"_s, subject.model}};
    if (const QString overrides = request.overrideText(); !overrides.isEmpty()) {
        operation.context.insert(u"overrides"_s, overrides);
    }
    operation.request = request.toJson();
    operation.isPausable = true;
    operation.renderer = std::make_shared<TrainingProgressRenderer>(subject);
    return operation;
}

QString networkShape(const NetworkSpec &network)
{
    QStringList sizes;
    if (const auto *mlp = std::get_if<MlpSpec>(&network)) {
        for (const int size : mlp->hidden) {
            sizes.append(QString::number(size));
        }
    } else if (const auto *recurrent = std::get_if<RecurrentSpec>(&network)) {
        sizes = {QString::number(recurrent->hidden), QString::number(recurrent->layers),
                 QString::number(recurrent->sequence)};
    }
    return networkName(network) + u':' + sizes.join(u'-');
}

} // namespace

TrainingOperationProvider::TrainingOperationProvider(
    std::shared_ptr<TrainingEnvironment> environment)
    : m_environment(std::move(environment))
{}

QString TrainingOperationProvider::estimateKey(const TrainingPlan &plan)
{
    return u"model=%1|inputs=%2|epochs=%3|batch=%4|device=cpu"_s
        .arg(networkShape(plan.spec.network))
        .arg(plan.recipe.inputs.size())
        .arg(plan.spec.epochs)
        .arg(plan.spec.batchSize);
}

QString TrainingOperationProvider::sizeClass(qint64 bars)
{
    QString size = u"tiny"_s;
    for (const auto &[limit, name] :
         {std::pair(1'000, u"small"_s), std::pair(10'000, u"medium"_s),
          std::pair(100'000, u"large"_s), std::pair(1'000'000, u"huge"_s)}) {
        if (bars >= limit) {
            size = name;
        }
    }
    return size;
}

Result<AsyncOperation> TrainingOperationProvider::fromRequest(const QJsonObject &request) const
{
    const Result<TrainingRequest> parsed = TrainingRequest::fromJson(request);
    return parsed ? operationFor(*parsed) : failure(parsed.error());
}

Result<AsyncOperation> TrainingOperationProvider::operationFor(TrainingRequest request) const
{
    const TrainingCheck check = checkTraining(*m_environment, request);
    if (!check.isReady()) {
        return failure(check.toError(request.strategyFile));
    }
    if (request.run.isEmpty()) {
        request.run = RunFolder::newName(m_environment->clock.utc());
    } else if (!RunFolder::isName(request.run)) {
        return failure(trainingError("TRAINING-InvalidRequest",
                                     Text::tr("'%1' is no name of a run.").arg(request.run),
                                     Text::tr("Start the training anew from its strategy.")));
    }
    if (!request.seed && !check.strategy->training.seed) {
        request.seed = QRandomGenerator::global()->generate();
    }
    return request.sweep.isEmpty() ? trainingOf(request) : sweepOf(request);
}

Result<AsyncOperation> TrainingOperationProvider::sweepOf(const TrainingRequest &request) const
{
    const auto family = std::make_shared<SweepFamily>();
    std::vector<AsyncOperation> children;
    for (const TrainingRequest &training : request.trainings()) {
        Result<AsyncOperation> child = trainingOf(training);
        if (!child) {
            return child;
        }
        child->work =
            SweepFamily::collecting(family, training.overrideText(), std::move(child->work));
        children.push_back(*std::move(child));
    }
    const QJsonObject &first = children.front().context;
    const QString strategy = first["strategy"_L1].toString();
    const TrainingSubject subject{first["model_type"_L1].toString(),
                                  first["symbols"_L1].toVariant().toStringList(),
                                  first["timeframes"_L1].toVariant().toStringList(),
                                  {},
                                  {}};
    const auto count = static_cast<int>(children.size());
    AsyncOperation parent = operationOf(
        request, Text::tr("Train %1: a sweep of %n training(s)", nullptr, count).arg(strategy),
        subject, strategy);
    parent.children = std::move(children);
    parent.work = [family](OperationContext &) { return family->outcome(); };
    return parent;
}

Result<AsyncOperation> TrainingOperationProvider::trainingOf(const TrainingRequest &request) const
{
    const TrainingCheck check = checkTraining(*m_environment, request);
    if (!check.isReady()) {
        return failure(check.toError(request.strategyFile));
    }
    const auto recipe = featureRecipe(*check.strategy);
    if (!recipe) {
        return failure(recipe.error());
    }
    TrainingPlan plan{
        request, *check.strategy, check.yaml, *recipe, trainingSpec(*check.strategy), check.range};
    plan.spec.threads = 1;
    if (const auto problems = plan.spec.problems(); !problems.isEmpty()) {
        return failure(problems.first());
    }
    const TrainingSubject subject = subjectOf(plan);
    const QString symbols = shortList(subject.symbols);
    const QString overrides = request.overrideText();
    const QString name =
        overrides.isEmpty()
            ? Text::tr("Train %1 on %2").arg(plan.strategy.name, symbols)
            : Text::tr("Train %1 on %2, %3").arg(plan.strategy.name, symbols, overrides);
    AsyncOperation operation = operationOf(request, name, subject, plan.strategy.name);
    operation.steps = TrainingJob::steps();
    operation.kind = operations::WorkKind::Cpu;
    operation.resources = TrainingJobManager::resourcesOf(request.run);
    operation.estimateKey = estimateKey(plan);
    operation.sizeClass = sizeClass(check.bars);
    operation.work = [environment = m_environment,
                      plan = std::move(plan)](OperationContext &context) {
        auto outcome = TrainingJob(environment, plan, context).run();
        if (outcome) {
            context.progress().complete();
        }
        return outcome;
    };
    return operation;
}

} // namespace ktrdr::training
