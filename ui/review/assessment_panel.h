// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/case_service.h"
#include "ui/review/finding_groups.h"

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace ui {

class FindingCard;
class FindingJudgement;

/// What the checks say about a request, grouped by the factors of RPD art. 34(3), each indicator one card with a
/// sentence for everything it saw and its rule, and what reviewers say about it. Points only; nothing here clears or
/// refuses.
class AssessmentPanel final : public QScrollArea
{
    Q_OBJECT
public:
    explicit AssessmentPanel(QWidget *parent = nullptr);
    /// `user` is who looks; where `canJudge` is false nothing can be said about the indicators.
    void showCase(const core::CaseView &view, const QList<FindingGroup> &groups, const QString &user, bool canJudge);
    /// What is said about the findings now.
    void setVerdicts(const QList<core::FindingVerdict> &verdicts);
    void setCurrent(int finding);
    /// Says a word about the current indicator, as its buttons do.
    void judge(core::FindingWord word);
    [[nodiscard]] bool isWritingReason() const;
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }

Q_SIGNALS:
    void findingChosen(int finding);
    void findingJudged(const QString &indicator, core::FindingWord word, const QString &reason);

private:
    void addSummary(const core::CaseView &view);
    void addCards();
    void addNote(const QString &text, const QString &name, bool muted = false);
    void placeJudgement();

    QList<FindingGroup> m_groups;
    QList<FindingCard *> m_cards; ///< in the order of the groups
    QList<core::FindingVerdict> m_verdicts;
    QString m_user;
    QVBoxLayout *m_layout = nullptr;
    FindingJudgement *m_judgement = nullptr; ///< of the case shown; null where nothing can be said
    int m_current = -1;
};

} // namespace ui
