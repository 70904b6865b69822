// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "ui/support/patient_pool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace ui {

/// Runs one core function at a time off the GUI thread and hands its answer back on the GUI thread. The newest request
/// wins: answers of older ones are dropped, and destroying the owner cancels. The work must capture values only, or
/// things that outlive the pool's last task.
template <typename T>
class LatestTask final : public QObject
{
public:
    using Work = std::function<core::Result<T>(const core::TaskContext &)>;
    using Done = std::function<void(const core::Result<T> &)>;
    using Progress = std::function<void(qint64 done, qint64 total)>;

    explicit LatestTask(QThreadPool *pool, QObject *parent = nullptr)
        : QObject(parent), m_pool(pool), m_patient(dynamic_cast<PatientPool *>(pool))
    {
    }
    ~LatestTask() override { cancel(); }

    /// Starts the work and forgets the work before it. `done` and `progress` run on the thread that owns this object.
    void start(Work work, Done done, Progress progress = {})
    {
        cancel();
        auto *watcher = new QFutureWatcher<core::Result<T>>(this);
        auto meter = std::make_shared<Meter>();
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done = std::move(done)] {
            watcher->deleteLater();
            if (watcher != m_current)
                return; // superseded or canceled
            m_current = nullptr;
            m_meter.reset();
            if (watcher->future().resultCount() > 0)
                done(watcher->result());
        });
        if (progress) {
            connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
                    [this, watcher, meter, progress = std::move(progress)] {
                        if (watcher == m_current)
                            progress(meter->done, meter->total);
                    });
        }
        m_current = watcher;
        m_meter = meter;
        watcher->setFuture(QtConcurrent::run(
            m_pool, [work = std::move(work), meter, patient = m_patient](QPromise<core::Result<T>> &promise) {
                if (patient)
                    patient->stepBack();
                core::TaskContext context;
                context.canceled = [&promise, meter] { return promise.isCanceled() || meter->stop; };
                promise.setProgressRange(0, std::numeric_limits<int>::max());
                // Bytes of a large file don't fit the promise's int: it only says that there is news.
                context.progress = [&promise, meter, beat = 0](qint64 soFar, qint64 all) mutable {
                    meter->done = soFar;
                    meter->total = all;
                    promise.setProgressValue(++beat);
                };
                promise.addResult(work(context));
            }));
    }
    /// Stops the work and drops its answer.
    void cancel()
    {
        if (auto *watcher = std::exchange(m_current, nullptr)) {
            m_meter->stop = true;
            m_meter.reset();
            watcher->cancel();
        }
    }
    /// Asks the work to stop, but still hands over what it says about it (an import reports what it kept).
    void stop()
    {
        if (m_meter)
            m_meter->stop = true;
    }
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }

private:
    struct Meter
    {
        std::atomic<bool> stop = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    QThreadPool *m_pool;
    const PatientPool *m_patient; ///< the pool, where it is one
    QFutureWatcher<core::Result<T>> *m_current = nullptr;
    std::shared_ptr<Meter> m_meter;
};

} // namespace ui
