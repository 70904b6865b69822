// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/assessment_panel.h"

#include "ui/review/finding_card.h"
#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/rule_words.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/band_line.h"
#include "ui/widgets/section_header.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AssessmentPanel::AssessmentPanel(QWidget *parent) : QScrollArea(parent)
{
    nameWidget(this, u"assessmentPanel"_s, tr("Assessment"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void AssessmentPanel::addSummary(QVBoxLayout *layout, const core::Assessment &assessment)
{
    auto *band = new BandLine(assessment.band);
    layout->addWidget(band);
    QString route;
    if (assessment.route == core::Route::ReturnToSource)
        route = tr("Return to the source is proposed.");
    else if (assessment.cause == core::RouteCause::MandatoryReferral)
        route = tr("A rule refers it to detailed review, whatever the concern.");
    else if (assessment.route == core::Route::Detailed)
        route = tr("Chosen for detailed review within the share.");
    else
        route = tr("Standard review by a person.");
    QLabel *label = plainLabel(route);
    label->setWordWrap(true);
    label->setObjectName(u"routeSentence"_s);
    label->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    layout->addWidget(label);
}

void AssessmentPanel::showAssessment(const core::Assessment &assessment)
{
    m_cards.clear();
    m_cards.resize(assessment.findings.size());
    m_current = -1;
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, kGrid);
    layout->setSpacing(0);
    addSummary(layout, assessment);
    // Findings come in the order of the registry, so the factors come in theirs.
    QStringList factors;
    for (const core::Finding &finding : assessment.findings) {
        if (const QString factor = factorOf(finding.indicator); !factors.contains(factor))
            factors << factor;
    }
    for (const QString &factor : std::as_const(factors)) {
        auto *heading = new SectionHeader(factor);
        heading->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
        layout->addWidget(heading);
        for (int i = 0; i < assessment.findings.size(); ++i) {
            const core::Finding &finding = assessment.findings[i];
            if (factorOf(finding.indicator) != factor)
                continue;
            auto *card = new FindingCard(finding, findingSentence(finding), ruleInPlainWords(finding));
            connect(card, &FindingCard::clicked, this, [this, i] {
                m_current = i;
                Q_EMIT findingChosen(i);
            });
            m_cards[i] = card;
            layout->addWidget(card);
        }
    }
    if (assessment.findings.isEmpty()) {
        QLabel *none = plainLabel(tr("No indicator fired. That does not say that the request is compliant: read it and "
                                     "decide."));
        none->setWordWrap(true);
        none->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 0);
        layout->addWidget(none);
    }
    QLabel *made = plainLabel(
        assessment.policyVersion.isEmpty() ? QString() : tr("Assessed under policy %1").arg(assessment.policyVersion));
    made->setForegroundRole(QPalette::PlaceholderText);
    made->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 0);
    layout->addWidget(made);
    layout->addStretch(1);
    setWidget(body);
}

void AssessmentPanel::setCurrent(int finding)
{
    if (finding < 0 || finding >= m_cards.size() || !m_cards[finding])
        return;
    m_current = finding;
    m_cards[finding]->setChecked(true);
    ensureWidgetVisible(m_cards[finding]);
}

} // namespace ui
