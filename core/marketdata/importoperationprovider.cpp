#include "core/marketdata/importoperationprovider.h"

#include "core/marketdata/dataenvironment.h"
#include "core/marketdata/dataimportjob.h"
#include "core/marketdata/dataprogressrenderer.h"
#include "core/marketdata/import/importfamily.h"
#include "core/marketdata/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::AsyncOperation;
using operations::failure;
using operations::OperationContext;
using operations::Result;

ImportOperationProvider::ImportOperationProvider(std::shared_ptr<DataEnvironment> environment)
    : m_environment(std::move(environment))
{}

Result<AsyncOperation> ImportOperationProvider::fromRequest(const QJsonObject &request) const
{
    if (request.contains(u"folder"_s)) {
        const Result<FolderImportRequest> folder = FolderImportRequest::fromJson(request);
        return folder ? operationFor(*folder) : failure(folder.error());
    }
    const Result<DataImportRequest> parsed = DataImportRequest::fromJson(request);
    return parsed ? operationFor(*parsed) : failure(parsed.error());
}

Result<AsyncOperation> ImportOperationProvider::operationFor(const DataImportRequest &request) const
{
    if (const Result<void> valid = request.validate(); !valid) {
        return failure(valid.error());
    }
    return make(request);
}

AsyncOperation ImportOperationProvider::make(const DataImportRequest &request) const
{
    const QString symbol = request.series.symbol.toString();
    const QString timeframe = request.series.timeframe.toString();
    const QString file = QFileInfo(request.file).fileName();
    AsyncOperation operation;
    operation.type = ImportType;
    operation.name = Text::tr("Import %1 %2 from %3").arg(symbol, timeframe, file);
    operation.context = {{u"symbols"_s, QJsonArray{symbol}},
                         {u"timeframes"_s, QJsonArray{timeframe}},
                         {u"source"_s, u"csv"_s},
                         {u"file"_s, request.file}};
    operation.request = request.toJson();
    operation.isPausable = true;
    operation.steps = DataImportJob::steps();
    operation.renderer =
        std::make_shared<DataProgressRenderer>(DataSubject{{symbol}, {timeframe}, {}, file});
    operation.resources = {{QString(u"series:"_s + request.series.toString()), 1}};
    operation.estimateKey = u"import"_s;
    // A class per power of ten of the file's size.
    operation.sizeClass = QString::number(QString::number(QFileInfo(request.file).size()).size());
    operation.work = [environment = m_environment, request](OperationContext &context) {
        return DataImportJob(environment, request, context).run();
    };
    return operation;
}

Result<AsyncOperation>
ImportOperationProvider::operationFor(const FolderImportRequest &request) const
{
    const Result<QList<DataImportRequest>> imports = request.imports();
    if (!imports) {
        return failure(imports.error());
    }
    const auto count = static_cast<int>(imports->size());
    const QString folder = QDir(request.folder).dirName();
    QStringList symbols;
    QStringList timeframes;
    AsyncOperation parent;
    const auto family = std::make_shared<ImportFamily>(request.leftOut());
    for (const DataImportRequest &import : *imports) {
        AsyncOperation child = make(import);
        child.work = ImportFamily::collecting(family, std::move(child.work));
        parent.children.push_back(std::move(child));
        symbols << import.series.symbol.toString();
        timeframes << import.series.timeframe.toString();
    }
    symbols.removeDuplicates();
    timeframes.removeDuplicates();
    parent.type = ImportType;
    parent.name = Text::tr("Import %1 files from %2", nullptr, count).arg(count).arg(folder);
    parent.context = {{u"symbols"_s, QJsonArray::fromStringList(symbols)},
                      {u"timeframes"_s, QJsonArray::fromStringList(timeframes)},
                      {u"source"_s, u"csv"_s},
                      {u"folder"_s, request.folder}};
    parent.request = request.toJson();
    parent.isPausable = true;
    parent.renderer =
        std::make_shared<DataProgressRenderer>(DataSubject{symbols, timeframes, {}, folder});
    parent.work = [family](OperationContext &) { return family->outcome(); };
    return parent;
}

} // namespace ktrdr::marketdata
