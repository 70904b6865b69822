// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decision_bar.h"

#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"
#include "ui/support/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kLongestReason = 64 * 1024; // units; what the case file takes

/// With room at both sides: Qt leaves the placeholder none at the right, where Arabic begins.
class ReasonEdit final : public QPlainTextEdit
{
public:
    ReasonEdit()
    {
        setViewportMargins(kHalfGrid, 0, kHalfGrid, 0);
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
    }
};

/// Choosing another step, so that it can be undone.
class ChooseCommand final : public QUndoCommand
{
public:
    using Setter = std::function<void(std::optional<core::Verdict>)>;
    ChooseCommand(std::optional<core::Verdict> before, std::optional<core::Verdict> after, Setter set)
        : m_before(before), m_after(after), m_set(std::move(set))
    {
    }
    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }

private:
    std::optional<core::Verdict> m_before;
    std::optional<core::Verdict> m_after;
    Setter m_set;
};

} // namespace

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent), m_buttons(new QHBoxLayout), m_reason(new ReasonEdit), m_outcome(plainLabel({})),
      m_do(new QPushButton(tr("Do it, then next"))), m_undo(new QUndoStack(this))
{
    nameWidget(this, u"decisionBar"_s, tr("Decision"));
    nameWidget(m_reason, u"reason"_s, tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, in your own words (R)"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 3 + 2 * kGrid);
    nameWidget(m_outcome, u"outcome"_s, tr("What will happen"));
    m_outcome->setWordWrap(true);
    m_outcome->setMinimumHeight(fontMetrics().lineSpacing());
    nameWidget(m_do, u"decide"_s, tr("Do it, then open the next case"));
    setPlainToolTip(m_do, tr("Ctrl+Enter"));
    m_do->setAutoDefault(true);
    m_buttons->setSpacing(kGrid);

    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addLayout(m_buttons);
    row->addStretch(1);
    row->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(row);
    layout->addWidget(m_reason);
    layout->addWidget(m_outcome);
    connect(m_do, &QPushButton::clicked, this, &DecisionBar::decide);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        if (m_reason->document()->characterCount() > kLongestReason)
            m_reason->undo();
        m_choice.reason = m_reason->toPlainText();
        keepDraft();
        showOutcome();
    });
    clear();
}

void DecisionBar::clear()
{
    showSteps({}, {}, {});
    m_outcome->clear();
}

void DecisionBar::showSteps(core::RequestId id, const QString &source, const QList<core::DecisionStep> &steps)
{
    m_id = id;
    m_source = source;
    m_steps = steps;
    m_undo->clear();
    qDeleteAll(m_stepButtons);
    m_stepButtons.clear();
    for (int i = 0; i < steps.size(); ++i) {
        const core::DecisionStep &step = steps[i];
        const QString verb =
            step.confirmsProposal ? tr("Confirm: %1").arg(wordFor(step.verdict)) : wordFor(step.verdict);
        auto *button = new QPushButton(tr("%1  %2", "number key, step").arg(QString::number(i + 1), verb));
        button->setCheckable(true);
        button->setEnabled(step.blockedBecause.isEmpty());
        button->setObjectName(u"step%1"_s.arg(i + 1));
        button->setAccessibleName(verb);
        button->setAccessibleDescription(step.blockedBecause.isEmpty() ? outcomeOf(step) : step.blockedBecause);
        setPlainToolTip(button, step.blockedBecause.isEmpty() ? outcomeOf(step) : step.blockedBecause);
        connect(button, &QPushButton::clicked, this, [this, number = i + 1] { choose(number); });
        m_buttons->addWidget(button);
        m_stepButtons.append(button);
    }
    m_do->setText(m_provisional ? tr("Save the provisional verdict") : tr("Do it, then next"));
    m_do->setAccessibleName(m_provisional ? tr("Save the provisional verdict") : tr("Do it, then open the next case"));
    m_choice = m_drafts.value(id);
    m_filling = true;
    m_reason->setPlainText(m_choice.reason);
    m_filling = false;
    m_reason->setEnabled(!steps.isEmpty());
    setVerdict(m_choice.verdict);
}

void DecisionBar::choose(int number)
{
    if (number < 1 || number > m_steps.size())
        return;
    const core::DecisionStep &step = m_steps[number - 1];
    if (!step.blockedBecause.isEmpty()) {
        m_outcome->setText(step.blockedBecause);
        return;
    }
    if (m_choice.verdict == step.verdict)
        setVerdict(step.verdict); // a click on the chosen button must not unpress it
    else
        m_undo->push(new ChooseCommand(m_choice.verdict, step.verdict,
                                       [this](std::optional<core::Verdict> verdict) { setVerdict(verdict); }));
    if (step.reasonRequired && m_choice.reason.trimmed().isEmpty())
        focusReason();
}

void DecisionBar::setVerdict(std::optional<core::Verdict> verdict)
{
    m_choice.verdict = verdict;
    for (int i = 0; i < m_stepButtons.size(); ++i)
        m_stepButtons[i]->setChecked(verdict == m_steps[i].verdict);
    keepDraft();
    showOutcome();
}

void DecisionBar::keepDraft()
{
    if (!m_id.isStored())
        return;
    if (m_choice == DecisionChoice{})
        m_drafts.remove(m_id);
    else
        m_drafts.insert(m_id, m_choice);
}

const core::DecisionStep *DecisionBar::chosenStep() const
{
    for (const core::DecisionStep &step : m_steps) {
        if (m_choice.verdict == step.verdict)
            return &step;
    }
    return nullptr;
}

QString DecisionBar::outcomeOf(const core::DecisionStep &step) const
{
    if (m_provisional)
        return tr("Kept as your provisional verdict. Then the concern is shown, and you decide.");
    const QString source = m_source.isEmpty() ? tr("the source") : tr("NCB %1").arg(isolatedLine(m_source));
    if (step.needsSecondPerson)
        return step.verdict == core::Verdict::Refuse
                   ? tr("Refusal is proposed. A second person must confirm it before it counts.")
                   : tr("Approval is proposed. A second person must confirm it before it counts.");
    switch (step.leadsTo) {
    case core::ReviewState::Approved:
        return tr("The request is approved for publication. This is recorded for good.");
    case core::ReviewState::Refused:
        return tr("The request is refused. This is recorded for good.");
    case core::ReviewState::WaitSource:
        return tr("Your words go to %1 as a question; the case waits for the answer.").arg(source);
    case core::ReviewState::Detailed:
        return tr("The request goes to detailed review.");
    case core::ReviewState::Screening:
        return tr("The request goes back to screening.");
    default:
        return tr("The state becomes: %1.").arg(wordFor(step.leadsTo));
    }
}

void DecisionBar::showOutcome()
{
    const core::DecisionStep *step = chosenStep();
    const bool missing = step && step->reasonRequired && m_choice.reason.trimmed().isEmpty();
    m_do->setEnabled(step && !missing);
    m_do->setDefault(step && !missing);
    if (m_steps.isEmpty())
        m_outcome->setText(!m_id.isStored()         ? QString()
                           : !m_hindrance.isEmpty() ? m_hindrance
                                                    : tr("Decided. No further step is open."));
    else if (!step)
        m_outcome->setText(m_provisional
                               ? tr("What would you decide, from the request alone? Choose with a number key.")
                               : tr("Choose a step with its number key or the mouse."));
    else if (missing)
        m_outcome->setText(tr("A reason is needed. %1").arg(outcomeOf(*step)));
    else
        m_outcome->setText(outcomeOf(*step));
}

void DecisionBar::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
    m_reason->moveCursor(QTextCursor::End);
}

void DecisionBar::decide()
{
    const core::DecisionStep *step = chosenStep();
    if (!step)
        return;
    if (step->reasonRequired && m_choice.reason.trimmed().isEmpty()) {
        focusReason();
        return;
    }
    Q_EMIT decided(step->verdict, m_choice.reason.trimmed());
}

void DecisionBar::undo()
{
    m_undo->undo();
}

void DecisionBar::redo()
{
    m_undo->redo();
}

void DecisionBar::setBusy(bool busy)
{
    setEnabled(!busy);
}

void DecisionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), raisedSurface(palette()));
    painter.setPen(hairline(palette()));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace ui
