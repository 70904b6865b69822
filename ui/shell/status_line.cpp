// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"
#include "ui/support/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMessageMs = 8000;

QString percentOf(qint64 done, qint64 total)
{
    return QLocale().toString(std::clamp<qint64>(done * 100 / total, 0, 100));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_file(plainLabel({})), m_user(plainLabel({})), m_message(plainLabel({})),
      m_share(plainLabel({})), m_missRate(plainLabel({})), m_backup(plainLabel({})), m_index(plainLabel({})),
      m_import(plainLabel({})), m_cancel(new QToolButton), m_fade(new QTimer(this))
{
    setObjectName(u"statusLine"_s);
    nameWidget(m_file, u"statusFile"_s, tr("Case file"));
    nameWidget(m_user, u"statusUser"_s, tr("Reviewer"));
    nameWidget(m_message, u"statusMessage"_s, {});
    nameWidget(m_share, u"statusShare"_s, tr("Share in detailed review"));
    nameWidget(m_missRate, u"statusMissRate"_s, tr("Miss rate"));
    nameWidget(m_backup, u"statusBackup"_s, tr("Last backup"));
    nameWidget(m_index, u"statusIndex"_s, tr("Reading of the subjects"));
    nameWidget(m_import, u"statusImport"_s, tr("Import"));
    nameWidget(m_cancel, u"statusCancelImport"_s, tr("Cancel the import"));
    setPlainToolTip(m_cancel, tr("Cancel the import"));
    m_cancel->setIcon(themedIcon(u"close"_s));
    m_cancel->setAutoRaise(true);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::importCancelWanted);
    for (QLabel *label : {m_file, m_user, m_share, m_missRate, m_backup, m_index, m_import})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kHalfGrid, 2 * kGrid, kHalfGrid);
    layout->setSpacing(3 * kGrid);
    layout->addWidget(m_file);
    layout->addWidget(m_user);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_share);
    layout->addWidget(m_missRate);
    layout->addWidget(m_backup);
    layout->addWidget(m_index);
    auto *import = new QHBoxLayout;
    import->setSpacing(kHalfGrid);
    import->addWidget(m_import);
    import->addWidget(m_cancel);
    layout->addLayout(import);
    showJobs();
    m_fade->setSingleShot(true);
    m_fade->setInterval(kMessageMs);
    connect(m_fade, &QTimer::timeout, m_message, [this] { m_message->clear(); });
}

void StatusLine::setCaseFile(const QString &name, bool writable)
{
    m_file->setText(writable ? isolatedLine(name) : tr("%1 (read only)").arg(isolatedLine(name)));
}

void StatusLine::setUser(const QString &user)
{
    m_user->setText(isolatedLine(user));
}

void StatusLine::setCounts(const core::QueueCounts &counts, double share)
{
    if (counts.total == 0) {
        m_share->clear();
        return;
    }
    const auto goal = static_cast<qint64>(std::floor(share * static_cast<double>(counts.total)));
    m_share->setText(tr("Detailed %1 of %2, goal %3 · referred by a rule %4")
                         .arg(number(counts.detailed), number(counts.total), number(goal), number(counts.referrals)));
    setPlainToolTip(m_share, tr("Of %Ln request(s): %1 chosen for detailed review within the share, %2 there "
                                "because a rule refers them, %3 proposed for return to the source, %4 decided.",
                                nullptr, static_cast<int>(counts.total))
                                 .arg(number(counts.detailed), number(counts.referrals), number(counts.returns),
                                      number(counts.decided)));
}

void StatusLine::setMissRate(const QString &words, const QString &explained)
{
    m_missRate->setText(words);
    setPlainToolTip(m_missRate, explained);
}

void StatusLine::setLastBackup(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid()) {
        m_backup->setText(tr("No backup from here yet"));
        return;
    }
    const qint64 days = at.toLocalTime().date().daysTo(now.toLocalTime().date());
    m_backup->setText(
        days == 0 ? tr("Backup today, %1").arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat))
                  : tr("Backup %Ln day(s) ago", nullptr, static_cast<int>(days)));
    setPlainToolTip(m_backup, momentInWords(at));
}

void StatusLine::setIndexProgress(qint64 done, qint64 total)
{
    m_index->setText(total > 0 ? tr("Reading the subjects, %1 %", "percentage").arg(percentOf(done, total))
                               : QString());
    showJobs();
}

void StatusLine::setImportProgress(qint64 done, qint64 total)
{
    m_import->setText(total > 0 ? tr("Importing, %1 %", "percentage").arg(percentOf(done, total)) : QString());
    showJobs();
}

/// What runs takes the place of the backup: the line has no room for both on a small window.
void StatusLine::showJobs()
{
    m_import->setVisible(!m_import->text().isEmpty());
    m_cancel->setVisible(!m_import->text().isEmpty());
    m_index->setVisible(!m_index->text().isEmpty() && m_import->text().isEmpty());
    m_backup->setVisible(m_import->text().isEmpty() && m_index->text().isEmpty());
}

void StatusLine::announce(const QString &message)
{
    m_message->setText(shownLine(message));
    // Qt 6.4 has no announcements: a change of a named label's name is what screen readers read out.
    m_message->setAccessibleName(message);
    m_fade->start();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), raisedSurface(palette()));
    painter.setPen(hairline(palette()));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace ui
