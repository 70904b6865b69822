// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/policy.h"
#include "core/review/share_settings.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class MessageBar;

/// What the case file's settings for sorting are, as shown and changed together.
struct TriageChoice
{
    core::SharePlan plan;
    bool verdictFirst = false;
    bool operator==(const TriageChoice &) const = default;
};

/// The settings of the case file that say how much gets detailed review, how it is chosen and in what order, each
/// explained in words. A change needs a reason and is an entry of the audit log for every setting that it touches.
class TriagePanel final : public QWidget
{
    Q_OBJECT
public:
    TriagePanel(Desk &desk, core::Policy policy, MessageBar *message, QWidget *parent = nullptr);

    /// Reads the settings again; what was typed and not applied is given up.
    void refresh();
    [[nodiscard]] bool isBusy() const { return m_read.isRunning() || m_write.isRunning(); }

Q_SIGNALS:
    /// The settings are read, or were changed.
    void triageRead(const ui::TriageChoice &choice);
    void triageChanged(const ui::TriageChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDoubleSpinBox *addPart(QGridLayout *form, const QString &name, const QString &label, const QString &tip);
    QCheckBox *addSwitch(const QString &name, const QString &text, const QString &explained);
    void show(const TriageChoice &choice);
    [[nodiscard]] TriageChoice chosen() const;
    void explain();
    void apply();

    Desk &m_desk;
    core::Policy m_policy;
    MessageBar *m_message;
    TriageChoice m_stored;
    QDoubleSpinBox *m_share = nullptr;
    QDoubleSpinBox *m_audit = nullptr;
    QDoubleSpinBox *m_novelty = nullptr;
    QCheckBox *m_firstCome = nullptr;
    QCheckBox *m_verdictFirst = nullptr;
    QLabel *m_explained;
    QLineEdit *m_reason;
    QPushButton *m_apply;
    LatestTask<TriageChoice> m_read;
    LatestTask<TriageChoice> m_write;
};

} // namespace ui
