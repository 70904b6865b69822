// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrent>

#include <functional>
#include <utility>

namespace ui {

/// Runs core functions off the main thread: the newest request wins, late answers are dropped, and destroying the
/// owner cancels. `work` must hold values only, because it may outlive the object that asked; `done` runs on the
/// main thread and only while this object lives. Main thread only.
template <typename T>
class LatestTask final : public QObject
{
public:
    using QObject::QObject;
    ~LatestTask() override { cancel(); }

    void start(std::function<core::Result<T>(const core::TaskContext &)> work,
               std::function<void(const core::Result<T> &)> done)
    {
        cancel();
        auto *watcher = new QFutureWatcher<core::Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done = std::move(done)] {
            watcher->deleteLater();
            if (watcher != m_current)
                return; // superseded or canceled
            m_current = nullptr;
            if (watcher->future().resultCount() > 0)
                done(watcher->result());
        });
        m_current = watcher;
        watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<core::Result<T>> &promise) {
            core::TaskContext context;
            context.canceled = [&promise] { return promise.isCanceled(); };
            context.progress = [&promise](qint64 finished, qint64 total) {
                // The future counts in int; a share of 1000 keeps large totals in range.
                promise.setProgressRange(0, total > 0 ? 1000 : 0);
                promise.setProgressValue(total > 0 ? int(finished * 1000 / total) : 0);
            };
            promise.addResult(work(context));
        }));
    }

    void cancel()
    {
        if (auto *watcher = std::exchange(m_current, nullptr))
            watcher->cancel();
    }

    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }

private:
    QFutureWatcher<core::Result<T>> *m_current = nullptr;
};

} // namespace ui
