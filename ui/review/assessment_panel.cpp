// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/assessment_panel.h"

#include "ui/review/finding_card.h"
#include "ui/review/finding_judgement.h"
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

namespace {

/// Why the request is where it is. Which arm of the share chose it is not told, and what only the score chose is not
/// told before the reviewer's own verdict.
QString routeSentence(const core::Assessment &assessment, bool hidesScore)
{
    if (assessment.route == core::Route::ReturnToSource)
        return AssessmentPanel::tr("Return to the source is proposed.");
    if (assessment.cause == core::RouteCause::MandatoryReferral)
        return AssessmentPanel::tr("A rule refers it to detailed review, whatever the concern.");
    if (hidesScore)
        return {};
    if (assessment.route == core::Route::Detailed)
        return AssessmentPanel::tr("Chosen for detailed review within the share.");
    return AssessmentPanel::tr("Standard review by a person.");
}

QString verdictSentence(const core::FindingVerdict &verdict)
{
    QString said;
    switch (verdict.word) {
    case core::FindingWord::Accepted:
        said = AssessmentPanel::tr("✓ accepted by %1", "who").arg(isolatedLine(verdict.user));
        break;
    case core::FindingWord::Rejected:
        said = AssessmentPanel::tr("✗ rejected by %1", "who").arg(isolatedLine(verdict.user));
        break;
    case core::FindingWord::Deferred:
        said = AssessmentPanel::tr("… deferred by %1", "who").arg(isolatedLine(verdict.user));
        break;
    }
    return verdict.reason.isEmpty()
               ? said
               : AssessmentPanel::tr("%1: “%2”", "what was said, reason").arg(said, isolatedLine(verdict.reason));
}

} // namespace

AssessmentPanel::AssessmentPanel(QWidget *parent) : QScrollArea(parent)
{
    nameWidget(this, u"assessmentPanel"_s, tr("Assessment"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void AssessmentPanel::addNote(const QString &text, const QString &name, bool muted)
{
    QLabel *label = plainLabel(text);
    label->setWordWrap(true);
    label->setObjectName(name);
    label->setContentsMargins(2 * kGrid, kHalfGrid, 2 * kGrid, kHalfGrid);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(label);
}

void AssessmentPanel::addSummary(const core::CaseView &view)
{
    const core::Assessment &assessment = view.stored.assessment;
    if (view.hidesScore) {
        addNote(tr("Verdict first: the concern and what the model says are shown once you have saved a provisional "
                   "verdict at the foot. The indicators below are what the rules say."),
                u"verdictFirst"_s);
    } else {
        m_layout->addWidget(new BandLine(assessment.band));
    }
    if (view.provisional) {
        const QString given = tr("Your provisional verdict: %1, %2.", "verdict, when")
                                  .arg(pastWordFor(view.provisional->verdict), momentInWords(view.provisional->at));
        addNote(
            view.provisional->reason.isEmpty()
                ? given
                : tr("%1 “%2”", "provisional verdict, its reason").arg(given, isolatedLine(view.provisional->reason)),
            u"provisionalVerdict"_s);
    }
    if (const QString route = routeSentence(assessment, view.hidesScore); !route.isEmpty())
        addNote(route, u"routeSentence"_s);
}

void AssessmentPanel::addCards()
{
    m_cards.resize(m_groups.size());
    // Findings come in the order of the registry, so the factors come in theirs.
    QStringList factors;
    for (const FindingGroup &group : std::as_const(m_groups)) {
        if (const QString factor = factorOf(group.finding.indicator); !factors.contains(factor))
            factors.append(factor);
    }
    for (const QString &factor : std::as_const(factors)) {
        auto *heading = new SectionHeader(factor);
        heading->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
        m_layout->addWidget(heading);
        for (int i = 0; i < m_groups.size(); ++i) {
            const FindingGroup &group = m_groups[i];
            if (factorOf(group.finding.indicator) != factor)
                continue;
            auto *card = new FindingCard(group.finding, group.sentences.join(u'\n'), ruleInPlainWords(group.finding));
            connect(card, &FindingCard::clicked, this, [this, i] {
                m_current = i;
                placeJudgement();
                Q_EMIT findingChosen(i);
            });
            m_cards[i] = card;
            m_layout->addWidget(card);
        }
    }
}

void AssessmentPanel::showCase(const core::CaseView &view, const QList<FindingGroup> &groups, const QString &user,
                               bool canJudge)
{
    m_groups = groups;
    m_user = user;
    m_cards.clear();
    m_current = -1;
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(0, 0, 0, kGrid);
    m_layout->setSpacing(0);
    addSummary(view);
    addCards();
    if (m_groups.isEmpty()) {
        addNote(tr("No indicator fired. That does not say that the request is compliant: read it and decide."),
                u"noIndicator"_s);
    }
    const QString &policy = view.stored.assessment.policyVersion;
    if (!policy.isEmpty())
        addNote(tr("Assessed under policy %1").arg(policy), u"assessedUnder"_s, true);
    m_layout->addStretch(1);
    m_judgement = nullptr;
    if (canJudge && !m_groups.isEmpty()) {
        m_judgement = new FindingJudgement(body);
        m_judgement->hide();
        connect(m_judgement, &FindingJudgement::judged, this, &AssessmentPanel::findingJudged);
        connect(m_judgement, &FindingJudgement::left, this, [this] {
            if (m_current >= 0)
                m_cards[m_current]->setFocus(Qt::OtherFocusReason);
        });
    }
    setWidget(body);
    setVerdicts(view.findingVerdicts);
}

void AssessmentPanel::setVerdicts(const QList<core::FindingVerdict> &verdicts)
{
    m_verdicts = verdicts;
    for (int i = 0; i < m_cards.size(); ++i) {
        QStringList said;
        for (const core::FindingVerdict &verdict : verdicts) {
            if (verdict.indicator == m_groups[i].finding.indicator)
                said.append(verdictSentence(verdict));
        }
        m_cards[i]->setRemark(said.join(u'\n'));
    }
    placeJudgement();
}

void AssessmentPanel::placeJudgement()
{
    if (!m_judgement || m_current < 0)
        return;
    const QString &indicator = m_groups[m_current].finding.indicator;
    std::optional<core::FindingVerdict> own;
    for (const core::FindingVerdict &verdict : std::as_const(m_verdicts)) {
        if (verdict.indicator == indicator && verdict.user == m_user)
            own = verdict;
    }
    m_layout->removeWidget(m_judgement);
    m_layout->insertWidget(m_layout->indexOf(m_cards[m_current]) + 1, m_judgement);
    m_judgement->showWord(indicator, own);
    m_judgement->show();
    // In reading order: from the card to what can be said about it.
    m_judgement->follow(m_cards[m_current]);
}

bool AssessmentPanel::isWritingReason() const
{
    return m_judgement && m_judgement->isWriting();
}

void AssessmentPanel::judge(core::FindingWord word)
{
    if (m_judgement && m_current >= 0)
        m_judgement->choose(word);
}

void AssessmentPanel::setCurrent(int finding)
{
    if (finding < 0 || finding >= m_cards.size() || !m_cards[finding])
        return;
    m_current = finding;
    m_cards[finding]->setChecked(true);
    placeJudgement();
    ensureWidgetVisible(m_cards[finding]);
}

} // namespace ui
