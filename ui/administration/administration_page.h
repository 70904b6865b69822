// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/checks/policy.h"
#include "ui/shell/page.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"
#include "ui/support/metrics.h"
#include "ui/support/theme.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class MessageBar;
class ProgressLine;
class TriagePanel;

/// Looks and language, who sits here, what policy the case file is checked under; backup, integrity check and
/// verification of the audit log, each with progress and cancel.
class AdministrationPage final : public Page
{
    Q_OBJECT
public:
    AdministrationPage(Desk &desk, const core::Policy &policy, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const override { return Place::Administration; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] QString help() const override;

    /// Puts another part in front of the care of the file.
    void addPart(QWidget *part);
    /// Asks where to, then backs up.
    void backup();
    void backupTo(const QString &path);
    void checkFile();
    void verifyAudit();
    [[nodiscard]] TriagePanel *triage() const { return m_triage; }
    [[nodiscard]] bool isBusy() const { return m_check.isRunning() || m_verify.isRunning() || m_backup.isRunning(); }

Q_SIGNALS:
    void themeChanged(ui::ThemeChoice choice);
    void densityChanged(ui::Density density);
    void languageChanged();
    void userChanged(const QString &name);
    void backedUp(const QDateTime &at);

private:
    QWidget *makeLooks();
    QWidget *makeCaseFile(const core::Policy &policy);
    QWidget *makeCare();
    void addJob(QVBoxLayout *layout, const QString &text, const QString &button, const QString &icon,
                const QString &name, std::function<void()> run);
    void begin(const QString &what);
    void end();

    Desk &m_desk;
    MessageBar *m_message;
    QVBoxLayout *m_parts = nullptr;
    QComboBox *m_theme;
    QComboBox *m_density;
    QComboBox *m_language;
    QLineEdit *m_user;
    ProgressLine *m_progress;
    TriagePanel *m_triage;
    QList<QPushButton *> m_jobs;
    LatestTask<QStringList> m_check;
    LatestTask<core::AuditLog::Verification> m_verify;
    LatestTask<std::monostate> m_backup;
};

} // namespace ui
