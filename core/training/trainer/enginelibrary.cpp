#include "core/training/trainer/enginelibrary.h"

#include "core/logging/logging.h"
#include "core/training/trainer/trainingerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PluginName = "ktrdr-torch.so"_L1;

} // namespace

EngineLibrary::EngineLibrary()
    : EngineLibrary(defaultPlaces())
{}

EngineLibrary::EngineLibrary(QStringList places)
    : m_places(std::move(places))
{}

QStringList EngineLibrary::defaultPlaces()
{
    if (const QString chosen = qEnvironmentVariable("KTRDR_TRAINING_ENGINE"); !chosen.isEmpty()) {
        return {chosen};
    }
    const QDir program(QCoreApplication::applicationDirPath());
    return {QDir::cleanPath(program.filePath("../lib/ktrdr/"_L1 + PluginName)),
            program.filePath(PluginName)};
}

operations::Result<TrainingEngine *> EngineLibrary::engine()
{
    const std::scoped_lock lock(m_mutex);
    if (m_engine != nullptr) {
        return m_engine;
    }
    const auto log = logging::logger("training");
    for (const QString &place : m_places) {
        if (!QFileInfo::exists(place)) {
            continue;
        }
        log->info("Opening the training engine {}.", place.toStdString());
        QLibrary library(place);
        if (!library.load()) {
            log->error("The training engine does not open: {}",
                       library.errorString().toStdString());
            return operations::failure(engineMissing(place, library.errorString()));
        }
        const auto factory = reinterpret_cast<EngineFactory>(library.resolve(EngineFactoryName));
        m_engine = factory != nullptr ? factory(EngineInterfaceVersion) : nullptr;
        if (m_engine == nullptr) {
            return operations::failure(engineMismatch(place));
        }
        const EngineDescription description = m_engine->description();
        log->info("The training engine is open: {} {}, {}.", description.name.toStdString(),
                  description.version.toStdString(), description.linearAlgebra.toStdString());
        return m_engine;
    }
    return operations::failure(engineMissing(m_places.join(u", "_s), u"no such file"_s));
}

} // namespace ktrdr::training
