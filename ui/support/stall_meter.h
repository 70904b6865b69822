// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace ui {

/// Measures how long the event loop of its thread does not answer. A helper thread posts an event as soon as the last
/// one was answered (at most every 5 ms) and notes how long the answer took, so everything that would make the window
/// deaf counts: a slow slot, a slow paint, or many quick ones in a row. Beside the wall clock it notes the processor
/// time of the thread, which other programs on the machine don't blur.
class StallMeter final : public QObject
{
    Q_OBJECT
public:
    struct Stall
    {
        qint64 atMs = 0;   ///< since the meter started
        double wallMs = 0; ///< until the loop answered
        double cpuMs = 0;  ///< of this thread meanwhile; -1 where the system can't say
        QString label;     ///< what was going on, see setLabel()
    };

    explicit StallMeter(QObject *parent = nullptr);
    ~StallMeter() override;

    void start();
    void stop();
    /// Names what is going on, for the report.
    void setLabel(const QString &label) { m_label = label; }
    /// The longest stalls by wall clock, longest first, at most `count`.
    [[nodiscard]] QList<Stall> longest(qsizetype count) const;
    [[nodiscard]] qint64 beats() const { return m_beats; }

    bool event(QEvent *event) override;

private:
    class Pulse;
    void note(double wallMs, double cpuMs);

    QElapsedTimer m_since;
    std::unique_ptr<Pulse> m_pulse;
    QList<Stall> m_stalls; ///< longest first
    QString m_label;
    qint64 m_beats = 0;
    double m_lastCpuMs = 0;
};

} // namespace ui
