// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/decision_service.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QUndoStack;

namespace ui {

/// What a reviewer has chosen and written for one case and not yet done.
struct DecisionChoice
{
    std::optional<core::Verdict> verdict;
    QString reason;
    bool operator==(const DecisionChoice &) const = default;
};

/// The foot of a case: the steps that are open now, the reason, what will happen, and the button that does it. Keeps
/// the draft of every case that was left without deciding.
class DecisionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionBar(QWidget *parent = nullptr);

    /// While it is on, what is decided is a provisional verdict: recorded, but no step in the procedure. Takes effect
    /// with the next showSteps().
    void setProvisional(bool provisional) { m_provisional = provisional; }
    [[nodiscard]] bool isProvisional() const { return m_provisional; }
    /// Why no step is open when it is not because the request is decided: read-only, an older version. Takes effect
    /// with the next showSteps().
    void setHindrance(const QString &why) { m_hindrance = why; }
    /// Shows the steps for a case, with its draft when there is one.
    void showSteps(core::RequestId id, const QString &source, const QList<core::DecisionStep> &steps);
    void clear();
    /// Chooses the step with this number, from 1, as the keys do.
    void choose(int number);
    void focusReason();
    /// Does what is chosen: emits decided(), or says what is missing.
    void decide();
    void undo();
    void redo();
    /// While a decision is being recorded nothing can be changed.
    void setBusy(bool busy);
    /// Forgets the draft of a case, once its decision is recorded.
    void forget(core::RequestId id) { m_drafts.remove(id); }
    [[nodiscard]] const DecisionChoice &choice() const { return m_choice; }
    [[nodiscard]] int draftCount() const { return static_cast<int>(m_drafts.size()); }
    [[nodiscard]] bool hasSteps() const { return !m_steps.isEmpty(); }

Q_SIGNALS:
    void decided(core::Verdict verdict, const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setVerdict(std::optional<core::Verdict> verdict);
    void keepDraft();
    void showOutcome();
    [[nodiscard]] const core::DecisionStep *chosenStep() const;
    [[nodiscard]] QString outcomeOf(const core::DecisionStep &step) const;

    core::RequestId m_id;
    QString m_source;
    QList<core::DecisionStep> m_steps;
    DecisionChoice m_choice;
    QHash<core::RequestId, DecisionChoice> m_drafts;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_stepButtons;
    QPlainTextEdit *m_reason;
    QLabel *m_outcome;
    QPushButton *m_do;
    QUndoStack *m_undo;
    bool m_filling = false;
    bool m_provisional = false;
    QString m_hindrance;
};

} // namespace ui
