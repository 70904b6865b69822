// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stall_meter.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMutex>
#include <QWaitCondition>

#include <algorithm>
#include <ctime>

namespace ui {

namespace {

constexpr unsigned long kBeatMs = 5;
constexpr qsizetype kKept = 64;

const QEvent::Type kBeatEvent = static_cast<QEvent::Type>(QEvent::registerEventType());

class BeatEvent final : public QEvent
{
public:
    explicit BeatEvent(qint64 sentNs) : QEvent(kBeatEvent), m_sentNs(sentNs) {}
    [[nodiscard]] qint64 sentNs() const { return m_sentNs; }

private:
    qint64 m_sentNs;
};

double threadCpuMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#endif
    return -1;
}

} // namespace

/// The helper thread: one beat after the other, never two in flight.
class StallMeter::Pulse final : public QThread
{
public:
    Pulse(StallMeter *meter, const QElapsedTimer &since) : m_meter(meter), m_since(since) {}
    void answered()
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting = false;
        m_wake.wakeAll();
    }
    void end()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_ended = true;
            m_wake.wakeAll();
        }
        wait();
    }

protected:
    void run() override
    {
        const QMutexLocker lock(&m_mutex);
        while (!m_ended) {
            m_waiting = true;
            QCoreApplication::postEvent(m_meter, new BeatEvent(m_since.nsecsElapsed()));
            while (m_waiting && !m_ended)
                m_wake.wait(&m_mutex);
            if (!m_ended)
                m_wake.wait(&m_mutex, kBeatMs);
        }
    }

private:
    StallMeter *m_meter;
    const QElapsedTimer &m_since;
    QMutex m_mutex;
    QWaitCondition m_wake;
    bool m_waiting = false;
    bool m_ended = false;
};

StallMeter::StallMeter(QObject *parent) : QObject(parent) {}

StallMeter::~StallMeter()
{
    stop();
}

void StallMeter::start()
{
    if (m_pulse)
        return;
    m_since.start();
    m_lastCpuMs = threadCpuMs();
    m_pulse = std::make_unique<Pulse>(this, m_since);
    m_pulse->start(QThread::HighPriority);
}

void StallMeter::stop()
{
    if (!m_pulse)
        return;
    m_pulse->end();
    m_pulse.reset();
    QCoreApplication::removePostedEvents(this, kBeatEvent);
}

bool StallMeter::event(QEvent *event)
{
    if (event->type() != kBeatEvent)
        return QObject::event(event);
    const double wallMs = double(m_since.nsecsElapsed() - static_cast<BeatEvent *>(event)->sentNs()) / 1e6;
    const double cpuMs = threadCpuMs();
    note(wallMs, cpuMs < 0 ? -1 : cpuMs - m_lastCpuMs);
    m_lastCpuMs = cpuMs;
    if (m_pulse)
        m_pulse->answered();
    return true;
}

void StallMeter::note(double wallMs, double cpuMs)
{
    ++m_beats;
    if (m_stalls.size() >= kKept && m_stalls.last().wallMs >= wallMs)
        return;
    const Stall stall{m_since.elapsed(), wallMs, cpuMs, m_label};
    const auto place = std::ranges::upper_bound(m_stalls, wallMs, std::greater<>(), &Stall::wallMs);
    m_stalls.insert(place, stall);
    if (m_stalls.size() > kKept)
        m_stalls.removeLast();
}

QList<StallMeter::Stall> StallMeter::longest(qsizetype count) const
{
    return m_stalls.mid(0, count);
}

} // namespace ui
