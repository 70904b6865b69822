// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finding_judgement.h"

#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kLongestReason = 2000;
}

FindingJudgement::FindingJudgement(QWidget *parent) : QWidget(parent), m_reason(new QLineEdit)
{
    nameWidget(this, u"findingJudgement"_s, tr("Your word on this indicator"));
    auto *row = new QHBoxLayout;
    row->setSpacing(kHalfGrid);
    const auto add = [this, row](core::FindingWord word, const QString &text, const QString &name, const QString &tip) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        nameWidget(button, name, text);
        setPlainToolTip(button, tip);
        connect(button, &QPushButton::clicked, this, [this, word] { choose(word); });
        row->addWidget(button);
        m_buttons.insert(static_cast<int>(word), button);
    };
    add(core::FindingWord::Accepted, tr("Accept"), u"findingAccept"_s, tr("The indicator is right here (A)"));
    add(core::FindingWord::Rejected, tr("Reject"), u"findingReject"_s, tr("The indicator is wrong here; say why (X)"));
    add(core::FindingWord::Deferred, tr("Defer"), u"findingDefer"_s, tr("Left open for now; say why (D)"));
    row->addStretch(1);
    nameWidget(m_reason, u"findingReason"_s, tr("Reason for your word on this indicator"));
    m_reason->setMaxLength(kLongestReason);
    m_reason->installEventFilter(this);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingJudgement::say);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kHalfGrid);
    layout->addLayout(row);
    layout->addWidget(m_reason);
}

void FindingJudgement::showWord(const QString &indicator, const std::optional<core::FindingVerdict> &own)
{
    const bool goesOn = isWriting() && indicator == m_indicator;
    m_indicator = indicator;
    if (goesOn) {
        m_said = own ? std::optional(own->word) : std::nullopt;
        return;
    }
    m_said = own ? std::optional(own->word) : std::nullopt;
    m_reason->setText(own ? shownLine(own->reason) : QString());
    leaveReason();
}

void FindingJudgement::follow(QWidget *before)
{
    for (const core::FindingWord word :
         {core::FindingWord::Accepted, core::FindingWord::Rejected, core::FindingWord::Deferred}) {
        QPushButton *button = m_buttons[static_cast<int>(word)];
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_reason);
}

void FindingJudgement::leaveReason()
{
    m_wanted.reset();
    m_reason->hide();
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button)
        button.value()->setChecked(m_said && static_cast<int>(*m_said) == button.key());
}

void FindingJudgement::choose(core::FindingWord word)
{
    if (m_indicator.isEmpty())
        return;
    if (word == core::FindingWord::Accepted) {
        Q_EMIT judged(m_indicator, word, {});
        return;
    }
    if (m_said && m_said != word)
        m_reason->clear(); // the reason for the other word is none for this one
    m_wanted = word;
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button)
        button.value()->setChecked(static_cast<int>(word) == button.key());
    m_reason->setPlaceholderText(word == core::FindingWord::Rejected
                                     ? tr("Why the indicator is wrong here; Enter keeps it, Esc leaves it")
                                     : tr("What it waits for; Enter keeps it, Esc leaves it"));
    m_reason->show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void FindingJudgement::say()
{
    if (!m_wanted || m_reason->text().trimmed().isEmpty())
        return;
    const core::FindingWord word = *m_wanted;
    m_wanted.reset(); // written; the words stay in the field until they are recorded
    Q_EMIT judged(m_indicator, word, m_reason->text().trimmed());
}

bool FindingJudgement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the page's own Esc would leave the case's text
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leaveReason();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
