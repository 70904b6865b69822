// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/preview_panel.h"

#include "ui/support/metrics.h"
#include "ui/support/rule_words.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kFactsShown = 420;

/// The finding that says most about where the request stands.
const core::Finding *leadingFinding(const core::Assessment &assessment)
{
    const auto weight = [](const core::Finding &finding) {
        return (finding.mandatoryReferral ? 100.0 : 0.0) + (finding.direction == core::Direction::Block ? 10.0 : 0.0) +
               finding.points;
    };
    const auto found = std::ranges::max_element(assessment.findings, {}, weight);
    return found == assessment.findings.end() ? nullptr : &*found;
}

} // namespace

QString whyHere(const core::Assessment &assessment)
{
    const core::Finding *leading = leadingFinding(assessment);
    const QString sentence = leading ? findingSentence(*leading) : QString();
    if (assessment.route == core::Route::ReturnToSource)
        return PreviewPanel::tr("Return to the source is proposed. %1").arg(sentence);
    if (assessment.route == core::Route::Detailed && assessment.cause == core::RouteCause::MandatoryReferral)
        return PreviewPanel::tr("Detailed review: a rule refers it. %1").arg(sentence);
    if (assessment.route == core::Route::Detailed)
        return PreviewPanel::tr("Detailed review: chosen within the share. %1").arg(sentence);
    if (!leading)
        return PreviewPanel::tr(
            "Standard review. No indicator fired; that does not say that the request is compliant.");
    return PreviewPanel::tr("Standard review. %1").arg(sentence);
}

PreviewPanel::PreviewPanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(plainLabel({})), m_facts(plainLabel({})), m_why(plainLabel({})),
      m_note(plainLabel({})), m_task(&desk.readers)
{
    setObjectName(u"preview"_s);
    QFont medium = font();
    medium.setWeight(QFont::DemiBold);
    m_title->setFont(medium);
    m_title->setObjectName(u"previewTitle"_s);
    m_why->setObjectName(u"previewWhy"_s);
    m_facts->setObjectName(u"previewFacts"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_facts, m_why, m_note})
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kHalfGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(m_facts);
    layout->addWidget(m_note);
    layout->addStretch(1);
    clear();
}

void PreviewPanel::clear()
{
    m_task.cancel();
    m_title->setText(tr("No request selected"));
    m_why->setText(tr("Select a request to see what it is about and why it is here."));
    m_facts->clear();
    m_note->clear();
}

void PreviewPanel::showRequest(core::RequestId id)
{
    if (!id.isStored()) {
        clear();
        return;
    }
    m_task.start([&file = m_desk.file, &clock = m_desk.clock,
                  id](const core::TaskContext &) { return core::CaseService(file, clock).preview(id); },
                 [this](const core::Result<core::CaseView> &answer) {
                     if (answer)
                         fill(*answer);
                     else
                         m_why->setText(answer.error().message);
                 });
}

void PreviewPanel::fill(const core::CaseView &view)
{
    const core::Request &request = view.request;
    const core::StoredRequest &stored = view.stored;
    const core::PersonName *name = request.subject.primaryName();
    const QString charges = request.offences.isEmpty() ? tr("charge unknown") : request.offences.join(u"; "_s);
    m_title->setText(tr("%1 · %2", "name, charges")
                         .arg(name ? isolatedLine(name->display()) : tr("name unknown"), isolatedLine(charges)));
    m_why->setText(whyHere(stored.assessment));
    m_facts->setText(request.facts.isEmpty() ? tr("The request gives no facts.")
                                             : shownLine(QStringView(request.facts).left(kFactsShown)) %
                                                   (request.facts.size() > kFactsShown ? u"…"_s : QString()));
    const QString came = tr("Came in %1").arg(momentInWords(stored.receivedAt));
    m_note->setText(stored.version > 1 ? tr("%1 · version %2").arg(came, QLocale().toString(stored.version)) : came);
}

} // namespace ui
