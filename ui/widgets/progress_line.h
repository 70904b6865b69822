// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// A running job: what, how many of how many, time left when known, and a cancel that answers at once.
class ProgressLine final : public QWidget
{
    Q_OBJECT
public:
    /// What `done` and `total` count.
    enum class Unit { Records, Bytes };

    explicit ProgressLine(QWidget *parent = nullptr);
    void begin(const QString &what, Unit unit);
    void update(qint64 done, qint64 total); ///< total 0 = not known
    void end();
    void cancel(); ///< what its button does; once for a job
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelWanted();

private:
    QString amount(qint64 value) const;

    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel;
    QElapsedTimer m_since;
    Unit m_unit = Unit::Records;
    bool m_running = false;
};

} // namespace ui
