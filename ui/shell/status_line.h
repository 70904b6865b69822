// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/queue_store.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace ui {

class ProgressLine;

/// The one line at the foot: case file, who, the share, a running job, the last backup, and short messages.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setCaseFile(const QString &name, bool writable);
    void setUser(const QString &user);
    /// `share` is the part of all requests that detailed review takes by concern, 0-1.
    void setCounts(const core::QueueCounts &counts, double share);
    /// The miss rate with its interval, always on screen.
    void setMissRate(const QString &words, const QString &explained);
    void setLastBackup(const QDateTime &at, const QDateTime &now);
    void announce(const QString &message); ///< for some seconds, also for screen readers

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_file;
    QLabel *m_user;
    QLabel *m_message;
    QLabel *m_share;
    QLabel *m_missRate;
    QLabel *m_backup;
    QTimer *m_fade;
};

} // namespace ui
