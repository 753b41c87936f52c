#include "qml/app/diagnostics.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <QString>
#include <QtGlobal>

namespace gladi::app {
namespace {

QtMessageHandler previous = nullptr;

spdlog::level::level_enum levelOf(QtMsgType type) {
    switch (type) {
        case QtDebugMsg: return spdlog::level::debug;
        case QtInfoMsg: return spdlog::level::info;
        case QtWarningMsg: return spdlog::level::warn;
        case QtCriticalMsg: return spdlog::level::err;
        case QtFatalMsg: return spdlog::level::critical;
    }
    return spdlog::level::info;
}

void keep(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    spdlog::log(levelOf(type), "{}", message.toStdString());
    if (previous != nullptr) previous(type, context, message);
}

}  // namespace

void keepDiagnostics(const std::filesystem::path& folder) {
    constexpr std::size_t kLargest = 1 << 20;
    constexpr std::size_t kFiles = 3;
    try {
        const auto logger = spdlog::rotating_logger_mt("gladi", (folder / "gladi.log").string(), kLargest, kFiles);
        logger->flush_on(spdlog::level::warn);
        spdlog::set_default_logger(logger);
    } catch (const spdlog::spdlog_ex&) {
        return;
    }
    previous = qInstallMessageHandler(keep);
}

}  // namespace gladi::app
