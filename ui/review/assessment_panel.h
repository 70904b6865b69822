// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessment.h"

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace ui {

class FindingCard;

/// What the checks say about a request, grouped by the factors of RPD art. 34(3), each finding a sentence with its
/// rule. Points only; nothing here clears or refuses.
class AssessmentPanel final : public QScrollArea
{
    Q_OBJECT
public:
    explicit AssessmentPanel(QWidget *parent = nullptr);
    void showAssessment(const core::Assessment &assessment);
    void setCurrent(int finding);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }

Q_SIGNALS:
    void findingChosen(int finding);

private:
    void addSummary(QVBoxLayout *layout, const core::Assessment &assessment);

    QList<FindingCard *> m_cards; ///< in the order of the findings
    int m_current = -1;
};

} // namespace ui
