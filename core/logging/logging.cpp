#include "core/logging/logging.h"

#include "core/logging/operationlog.h"

#include <QCoreApplication>
#include <QDir>

#include <mutex>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>

namespace ktrdr::logging {

namespace {

constexpr size_t FileBytes = 5UL * 1024 * 1024;
constexpr size_t FileCount = 3;

struct Sinks
{
    std::mutex mutex;
    std::vector<spdlog::sink_ptr> all;
    spdlog::level::level_enum level = spdlog::level::info;
};

Sinks &sinks()
{
    static Sinks instance;
    return instance;
}

QString addFiles(const QString &folder, std::vector<spdlog::sink_ptr> &into)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral("operations"))) {
        return QCoreApplication::translate("Logging", "The log folder %1 cannot be written. "
                                                      "The program runs on without log files.")
            .arg(QDir::toNativeSeparators(folder));
    }
    try {
        into.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            dir.filePath(QStringLiteral("ktrdr.log")).toStdString(), FileBytes, FileCount));
    } catch (const spdlog::spdlog_ex &failure) {
        return QCoreApplication::translate("Logging", "No log file could be opened: %1")
            .arg(QString::fromLocal8Bit(failure.what()));
    }
    into.push_back(makeOperationSink(folder));
    return {};
}

} // namespace

QString setUp(const LogSettings &settings)
{
    std::vector<spdlog::sink_ptr> made;
    QString trouble;
    if (!settings.folder.isEmpty()) {
        trouble = addFiles(settings.folder, made);
    }
    if (settings.toStandardError) {
        made.push_back(std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
    }
    const std::scoped_lock lock(sinks().mutex);
    sinks().all = made;
    sinks().level = settings.level;
    spdlog::apply_all([&](const std::shared_ptr<spdlog::logger> &logger) {
        logger->sinks() = made;
        logger->set_level(settings.level);
    });
    return trouble;
}

std::shared_ptr<spdlog::logger> logger(const std::string &capability)
{
    if (auto known = spdlog::get(capability)) {
        return known;
    }
    const std::scoped_lock lock(sinks().mutex);
    if (auto known = spdlog::get(capability)) {
        return known;
    }
    auto made =
        std::make_shared<spdlog::logger>(capability, sinks().all.begin(), sinks().all.end());
    made->set_level(sinks().level);
    made->flush_on(spdlog::level::warn);
    spdlog::register_logger(made);
    return made;
}

void flush()
{
    spdlog::apply_all([](const std::shared_ptr<spdlog::logger> &logger) { logger->flush(); });
}

} // namespace ktrdr::logging
