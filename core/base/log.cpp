// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <mutex>
#include <string_view>

namespace core::log {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLargest = std::size_t(1024) * 1024; // bytes of one file
constexpr std::size_t kKept = 3;                           // older files
constexpr qsizetype kLongestText = 500;                    // units of one entry

struct Holder
{
    std::mutex mutex;
    std::shared_ptr<spdlog::logger> logger;
};

Holder &holder()
{
    static Holder only;
    return only;
}

std::shared_ptr<spdlog::logger> current()
{
    const std::lock_guard lock(holder().mutex);
    return holder().logger;
}

const char *codeWord(Error::Code code)
{
    switch (code) {
    case Error::Code::Canceled:
        return "canceled";
    case Error::Code::InvalidInput:
        return "invalid-input";
    case Error::Code::NotFound:
        return "not-found";
    case Error::Code::Conflict:
        return "conflict";
    case Error::Code::NotAllowed:
        return "not-allowed";
    case Error::Code::Storage:
        return "storage";
    case Error::Code::Io:
        return "io";
    case Error::Code::Internal:
        return "internal";
    }
    return "unknown";
}

/// One line, whatever the text holds: an entry must not be able to look like two.
std::string oneLine(const QString &text)
{
    QString line = text.left(kLongestText);
    for (QChar &unit : line) {
        if (unit.category() == QChar::Other_Control || unit == QChar::LineSeparator ||
            unit == QChar::ParagraphSeparator)
            unit = u' ';
    }
    return line.toStdString();
}

} // namespace

Result<> open(const QString &folder, const QString &program)
{
    const QString path = QDir(folder).filePath(program + u".log"_s);
    const auto unwritable = [&](const QString &detail) {
        return Error{Error::Code::Io,
                     QCoreApplication::translate("log", "The program's log can't be written to %1. Everything else "
                                                        "works; check the folder's permissions.")
                         .arg(QDir::toNativeSeparators(folder)),
                     detail};
    };
    if (!QDir().mkpath(folder))
        return unwritable({});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(QFile::encodeName(path).toStdString(),
                                                                           kLargest, kKept);
        auto logger = std::make_shared<spdlog::logger>(program.toStdString(), std::move(sink));
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %n %P %l %v");
        logger->flush_on(spdlog::level::info);
        const std::lock_guard lock(holder().mutex);
        holder().logger = std::move(logger);
    } catch (const spdlog::spdlog_ex &problem) {
        return unwritable(QString::fromLocal8Bit(problem.what()));
    }
    return {};
}

void close()
{
    const std::lock_guard lock(holder().mutex);
    holder().logger.reset();
}

void failure(QLatin1String what, const Error &error)
{
    if (const auto logger = current())
        logger->error("{} code={} detail={}", std::string_view(what.data(), static_cast<std::size_t>(what.size())),
                      codeWord(error.code), oneLine(error.detail));
}

void event(QLatin1String what, const QString &figures)
{
    if (const auto logger = current())
        logger->info("{} {}", std::string_view(what.data(), static_cast<std::size_t>(what.size())), oneLine(figures));
}

} // namespace core::log
