#include "core/marketdata/dataoperationprovider.h"

#include "core/marketdata/barstore.h"
#include "core/marketdata/dataenvironment.h"
#include "core/marketdata/dataloadingjob.h"
#include "core/marketdata/dataprogressrenderer.h"
#include "core/marketdata/loadfamily.h"
#include "core/marketdata/text.h"
#include "core/marketdata/timeframes/derivationjob.h"
#include "core/marketdata/timeframes/multitimeframecoordinator.h"

#include <QJsonArray>

namespace ktrdr::marketdata {

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
        names << item.toString();
    }
    return names;
}

/// What loads of one series and parents of several have in common.
AsyncOperation operationOf(const DataLoadRequest &request, const QString &name,
                           const DataSubject &subject, const QString &sourceName)
{
    AsyncOperation operation;
    operation.type = LoadType;
    operation.name = name;
    operation.context = {{u"symbols"_s, QJsonArray::fromStringList(subject.symbols)},
                         {u"timeframes"_s, QJsonArray::fromStringList(subject.timeframes)},
                         {u"mode"_s, subject.mode},
                         {u"source"_s, sourceName}};
    operation.request = request.toJson();
    operation.isPausable = true;
    operation.renderer = std::make_shared<DataProgressRenderer>(subject);
    return operation;
}

} // namespace

DataOperationProvider::DataOperationProvider(std::shared_ptr<DataEnvironment> environment)
    : m_environment(std::move(environment))
{}

QString DataOperationProvider::estimateKey(const QString &source, Timeframe timeframe,
                                           LoadMode mode)
{
    return u"source=%1|timeframe=%2|mode=%3"_s.arg(source, timeframe.toString(), toString(mode));
}

Result<AsyncOperation> DataOperationProvider::fromRequest(const QJsonObject &request) const
{
    const Result<DataLoadRequest> parsed = DataLoadRequest::fromJson(request);
    return parsed ? operationFor(*parsed) : failure(parsed.error());
}

Result<AsyncOperation> DataOperationProvider::operationFor(const DataLoadRequest &request) const
{
    if (const Result<void> valid = request.validate(); !valid) {
        return failure(valid.error());
    }
    const auto routes = MultiTimeframeCoordinator(m_environment).routes(request);
    if (!routes) {
        return failure(routes.error());
    }
    const auto loads = std::make_shared<FinerLoads>();
    if (routes->size() == 1) {
        return operationOn(routes->constFirst(), request, loads);
    }
    const DataSubject subject{namesOf(request.symbols), namesOf(request.timeframes),
                              toString(request.mode), request.source};
    const auto count = static_cast<int>(routes->size());
    AsyncOperation parent = operationOf(
        request, Text::tr("Load %1 series", nullptr, count).arg(count), subject, request.source);
    const auto family = std::make_shared<LoadFamily>();
    for (const SeriesRoute &route : *routes) {
        Result<AsyncOperation> child = operationOn(route, request.forSeries(route.series), loads);
        if (!child) {
            return child;
        }
        child->work = LoadFamily::collecting(family, std::move(child->work));
        parent.children.push_back(*std::move(child));
    }
    parent.work = [family](OperationContext &) { return family->outcome(); };
    return parent;
}

Result<AsyncOperation>
DataOperationProvider::operationOn(const SeriesRoute &route, const DataLoadRequest &request,
                                   const std::shared_ptr<FinerLoads> &loads) const
{
    Result<AsyncOperation> operation = loadOf(route.series, request);
    if (!operation) {
        return operation;
    }
    if (!route.from) {
        operation->work = FinerLoads::noting(loads, route.series, std::move(operation->work));
        return operation;
    }
    const SeriesId finer{route.series.symbol, *route.from};
    operation->name = Text::tr("Make %1 %2 of %3")
                          .arg(route.series.symbol.toString(), route.series.timeframe.toString(),
                               route.from->toString());
    operation->steps = DerivationJob::steps();
    operation->context.insert(u"derived_from"_s, route.from->toString());
    // Waits for the load of the shorter bars, whoever does it.
    operation->resources.push_back({QString(u"series:"_s + finer.toString()), 1});
    operation->estimateKey += u"|from="_s + route.from->toString();
    operation->work = [environment = m_environment, request, from = *route.from,
                       loads](OperationContext &context) {
        auto outcome = DerivationJob(environment, request, from, loads, context).run();
        if (outcome) {
            context.progress().complete();
        }
        return outcome;
    };
    return operation;
}

Result<AsyncOperation> DataOperationProvider::loadOf(const SeriesId &series,
                                                     const DataLoadRequest &request) const
{
    DataSubject subject{
        {series.symbol.toString()}, {series.timeframe.toString()}, toString(request.mode), {}};
    QString sourceName;
    std::vector<operations::ResourceClaim> resources;
    if (request.mode != LoadMode::Local) {
        const auto summary = m_environment->store.summary(series);
        if (!summary) {
            return failure(summary.error());
        }
        const auto source = m_environment->sources.choose(
            request.source, *summary ? (*summary)->source : QString());
        if (!source) {
            return failure(source.error());
        }
        sourceName = (*source)->name();
        subject.source = (*source)->title();
        resources = {
            {QString(u"series:"_s + series.toString()), 1},
            {QString(u"source:"_s + sourceName), (*source)->capabilities().parallelLoads, true}};
    }
    const QString name =
        Text::tr("Load %1 %2").arg(subject.symbols.first(), subject.timeframes.first());
    AsyncOperation operation = operationOf(request, name, subject, sourceName);
    operation.steps = DataLoadingJob::steps();
    operation.resources = std::move(resources);
    operation.estimateKey = estimateKey(sourceName, series.timeframe, request.mode);
    operation.work = [environment = m_environment, request](OperationContext &context) {
        auto outcome = DataLoadingJob(environment, request, context).run();
        if (outcome) {
            context.progress().complete();
        }
        return outcome;
    };
    return operation;
}

} // namespace ktrdr::marketdata
