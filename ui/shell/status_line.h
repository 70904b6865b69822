// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/queue_store.h"

#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;

namespace ui {

/// The one line at the foot: case file, who, the share, running jobs, the last backup, and short messages.
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
    /// How far the index of persons and an import are, in the place of the last backup; a total of 0 = not running.
    void setIndexProgress(qint64 done, qint64 total);
    void setImportProgress(qint64 done, qint64 total);
    void announce(const QString &message); ///< for some seconds, also for screen readers

Q_SIGNALS:
    void importCancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showJobs();

    QLabel *m_file;
    QLabel *m_user;
    QLabel *m_message;
    QLabel *m_share;
    QLabel *m_missRate;
    QLabel *m_backup;
    QLabel *m_index;
    QLabel *m_import;
    QToolButton *m_cancel;
    QTimer *m_fade;
};

} // namespace ui
