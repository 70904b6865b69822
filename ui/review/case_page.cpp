// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/case_page.h"

#include "core/base/log.h"
#include "core/exchange/request_json.h"
#include "core/review/oversight_service.h"
#include "ui/review/assessment_panel.h"
#include "ui/review/case_header.h"
#include "ui/review/context_panel.h"
#include "ui/review/decision_bar.h"
#include "ui/review/request_view.h"
#include "ui/support/icons.h"
#include "ui/support/layout_store.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype kSourceShown = qsizetype(200) * 1024; // bytes; more would take long to lay out

/// The verdicts that can be given before the concern is shown. They lead nowhere, so nothing blocks them.
QList<core::DecisionStep> provisionalSteps(const QList<core::DecisionStep> &steps)
{
    if (steps.isEmpty())
        return {};
    QList<core::DecisionStep> provisional;
    for (const core::Verdict verdict : core::kVerdicts) {
        core::DecisionStep step;
        step.verdict = verdict;
        step.reasonRequired = verdict != core::Verdict::Approve;
        provisional.append(step);
    }
    return provisional;
}
} // namespace

CasePage::CasePage(Desk &desk, const core::RequestAssessor *assessor, QWidget *parent)
    : Page(parent), m_desk(desk), m_assessor(assessor), m_header(new CaseHeader), m_message(new MessageBar),
      m_find(new QLineEdit), m_stack(new QStackedWidget), m_empty(new EmptyState),
      m_columns(new QSplitter(Qt::Horizontal)), m_requestStack(new QStackedWidget), m_requestView(new RequestView),
      m_sourceText(new QPlainTextEdit), m_assessment(new AssessmentPanel), m_context(new ContextPanel),
      m_decision(new DecisionBar), m_view(&m_viewPool), m_version(&m_viewPool), m_relatedTask(&desk.readers),
      m_decide(&desk.acts), m_claim(&desk.acts), m_provisional(&desk.acts), m_judge(&desk.acts)
{
    setObjectName(u"casePage"_s);
    m_viewPool.setMaxThreadCount(1);
    makeLayout();
    makeActions();
    connect(m_header, &CaseHeader::backWanted, this, &CasePage::backWanted);
    connect(m_header, &CaseHeader::nextWanted, this, [this] { Q_EMIT nextWanted(m_id); });
    connect(m_header, &CaseHeader::previousWanted, this, [this] { Q_EMIT previousWanted(m_id); });
    connect(m_header, &CaseHeader::sourceTextWanted, this, &CasePage::showSourceText);
    connect(m_header, &CaseHeader::linksWanted, this, [this] { Q_EMIT linksWanted(m_id); });
    connect(m_requestView, &RequestView::findingPressed, this, [this](int finding) {
        m_assessment->setCurrent(finding);
        m_requestView->showFinding(finding);
    });
    connect(m_assessment, &AssessmentPanel::findingChosen, this, &CasePage::showFinding);
    connect(m_assessment, &AssessmentPanel::findingJudged, this, &CasePage::judgeFinding);
    connect(m_context, &ContextPanel::caseWanted, this, &CasePage::caseWanted);
    connect(m_context, &ContextPanel::comparisonWanted, this,
            [this](core::RequestId other) { Q_EMIT comparisonWanted(m_id, other); });
    connect(m_context, &ContextPanel::versionWanted, this, &CasePage::showVersion);
    connect(m_decision, &DecisionBar::decided, this, &CasePage::decide);
    LayoutStore(desk.settings).restoreSplitter(*m_columns);
}

CasePage::~CasePage()
{
    LayoutStore(m_desk.settings).saveSplitter(*m_columns);
}

QString CasePage::title() const
{
    return tr("Case");
}

QIcon CasePage::icon() const
{
    return themedIcon(u"case"_s);
}

void CasePage::activate()
{
    if (m_id.isStored())
        m_requestView->setFocus(Qt::OtherFocusReason);
    else
        m_empty->setFocus();
}

bool CasePage::findOnPage()
{
    if (!m_id.isStored())
        return false;
    showSourceText(false);
    m_find->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    return true;
}

void CasePage::find()
{
    const bool found = m_find->text().isEmpty() || m_requestView->findNext(m_find->text());
    if (!found)
        Q_EMIT announced(tr("The text is not in the request."));
}

void CasePage::setLinksAvailable(bool available)
{
    m_linksAvailable = available;
    m_header->setLinksAvailable(available);
}

void CasePage::open(core::RequestId id)
{
    if (!id.isStored())
        return;
    m_id = id;
    m_message->dismiss();
    m_decision->setBusy(true);
    m_view.start([&desk = m_desk, actor = m_desk.actor,
                  id](const core::TaskContext &) { return core::CaseService(desk.file, desk.clock).view(id, actor); },
                 [this](const core::Result<core::CaseView> &answer) {
                     if (answer) {
                         show(*answer);
                         return;
                     }
                     m_id = {};
                     m_stack->setCurrentIndex(0);
                     m_message->tell(Tone::Trouble, answer.error().message);
                 });
}

void CasePage::show(const core::CaseView &view)
{
    m_case = view;
    const core::StoredRequest &stored = view.stored;
    m_header->showCase(view);
    const QList<FindingGroup> groups = groupedFindings(stored.assessment.findings);
    QList<core::Finding> findings;
    for (const FindingGroup &group : groups)
        findings.append(group.finding);
    m_requestView->showRequest(view.request, findings);
    m_assessment->showCase(view, groups, m_desk.actor.user,
                           m_desk.file.isWritable() && stored.version == stored.latestVersion);
    m_context->showCase(view, m_desk.clock.now().toLocalTime().date());
    const std::optional<core::Decision> last =
        view.decisions.isEmpty() ? std::nullopt : std::optional(view.decisions.last());
    const bool latest = stored.version == stored.latestVersion;
    const QList<core::DecisionStep> steps =
        latest && m_desk.file.isWritable()
            ? core::DecisionService::steps(stored.state, stored.assessment, last, m_desk.actor)
            : QList<core::DecisionStep>();
    m_decision->setHindrance(!m_desk.file.isWritable()
                                 ? tr("The case file is open for reading only. Nothing can be decided here.")
                             : !latest ? tr("This is an older version. Decide on the latest one, under Versions.")
                                       : QString());
    m_decision->setProvisional(view.hidesScore);
    m_decision->showSteps(m_id, view.request.source, view.hidesScore ? provisionalSteps(steps) : steps);
    m_decision->setBusy(false);
    showSourceText(false);
    m_stack->setCurrentIndex(1);
    if (isVisible())
        m_requestView->setFocus(Qt::OtherFocusReason);
    findRelated();
}

void CasePage::setRelatedFinder(RelatedFinder finder)
{
    m_related = std::move(finder);
    if (m_case.stored.id.isStored() && m_case.stored.id == m_id)
        findRelated();
}

void CasePage::findRelated()
{
    if (!m_related)
        return;
    m_relatedTask.start([related = m_related, id = m_id](const core::TaskContext &task) { return related(id, task); },
                        [this](const core::Result<QList<core::RelatedRequest>> &answer) {
                            if (answer)
                                m_context->showRelated(*answer);
                            else
                                m_message->tell(Tone::Caution, answer.error().message);
                        });
}

void CasePage::showVersion(int version)
{
    m_version.start(
        [&desk = m_desk, view = m_case, version](const core::TaskContext &) -> core::Result<core::CaseView> {
            auto database = desk.file.connect(core::Database::Access::ReadOnly);
            if (!database)
                return database.error();
            auto stored = core::RequestStore(**database).load(view.stored.id, version);
            if (!stored)
                return stored.error();
            auto request = core::parseRequestJson(stored->content);
            if (!request)
                return request.error();
            core::CaseView older = view;
            older.stored = std::move(stored).value();
            older.request = std::move(request).value();
            return older;
        },
        [this](const core::Result<core::CaseView> &answer) {
            if (answer)
                show(*answer);
            else
                m_message->tell(Tone::Trouble, answer.error().message);
        });
}

void CasePage::showSourceText(bool shown)
{
    m_header->setSourceTextShown(shown);
    if (!shown) {
        m_requestStack->setCurrentWidget(m_requestView);
        return;
    }
    const QByteArray &bytes = m_case.stored.sourceText;
    QString text = shownText(QString::fromUtf8(bytes.left(kSourceShown)));
    if (bytes.size() > kSourceShown)
        text += u"\n\n"_s + tr("… %1 in all; the rest is in the case file.").arg(bytesInWords(bytes.size()));
    m_sourceText->setPlainText(text);
    m_requestStack->setCurrentWidget(m_sourceText);
    m_sourceText->setFocus(Qt::OtherFocusReason);
}

void CasePage::showFinding(int finding)
{
    showSourceText(false);
    m_requestView->showFinding(finding);
}

void CasePage::stepFinding(int by)
{
    const int count = m_assessment->count();
    if (count == 0)
        return;
    const int current = m_assessment->current();
    const int next = current < 0 ? (by > 0 ? 0 : count - 1) : (current + by + count) % count;
    m_assessment->setCurrent(next);
    showFinding(next);
}

/// With nothing marked yet the key marks the first indicator: a word is never kept on one that was not looked at.
void CasePage::judgeMarked(core::FindingWord word)
{
    if (m_assessment->current() < 0)
        stepFinding(1);
    else
        m_assessment->judge(word);
}

void CasePage::decide(core::Verdict verdict, const QString &reason)
{
    if (m_decide.isRunning() || m_provisional.isRunning())
        return;
    m_decision->setBusy(true);
    if (m_decision->isProvisional()) {
        saveProvisional(verdict, reason);
        return;
    }
    const core::DecisionDraft draft{QUuid::createUuid().toString(QUuid::WithoutBraces), m_id, m_case.stored.version,
                                    verdict, reason};
    // A copy, which costs nothing: a trained model may take the old one's place meanwhile.
    const auto assessor = m_assessor ? std::optional(*m_assessor) : std::nullopt;
    m_decide.start(
        [&desk = m_desk, assessor, actor = m_desk.actor, draft,
         next = m_successor ? m_successor(m_id)
                            : core::RequestId{}](const core::TaskContext &) -> core::Result<core::TakenDecision> {
            const core::DecisionService service(desk.file, desk.clock, assessor ? &*assessor : nullptr);
            core::Result<core::TakenDecision> decided = service.decideAndGoOn(draft, next, actor);
            if (decided || decided.error().code != core::Error::Code::Storage)
                return decided;
            // A failed commit means unknown, not "not saved": look before saying anything.
            const auto found = service.find(draft.uuid);
            if (found && *found)
                return core::TakenDecision{**found, {}};
            return decided.error();
        },
        [this, draft](const core::Result<core::TakenDecision> &answer) { takeDecision(draft, answer); });
}

void CasePage::saveProvisional(core::Verdict verdict, const QString &reason)
{
    m_provisional.start(
        [&desk = m_desk, actor = m_desk.actor, id = m_id, version = m_case.stored.version, verdict,
         reason](const core::TaskContext &) {
            return core::DecisionService(desk.file, desk.clock).saveProvisional(id, version, verdict, reason, actor);
        },
        [this, id = m_id](const core::Result<> &answer) {
            m_decision->setBusy(false);
            if (!answer) {
                m_message->tell(Tone::Trouble, answer.error().message);
                return;
            }
            Q_EMIT announced(tr("The provisional verdict is kept. Now the concern is shown."));
            if (id == m_id)
                open(id); // the choice and the words stay as the draft of the decision
        });
}

void CasePage::judgeFinding(const QString &indicator, core::FindingWord word, const QString &reason)
{
    const core::FindingVerdict verdict{m_id, m_case.stored.version, indicator, {}, word, {}, reason};
    m_judge.start(
        [&desk = m_desk, actor = m_desk.actor,
         verdict](const core::TaskContext &) -> core::Result<QList<core::FindingVerdict>> {
            if (const auto kept = core::OversightService(desk.file, desk.clock).judgeFinding(verdict, actor); !kept)
                return kept.error();
            return core::CaseService(desk.file, desk.clock).findingVerdicts(verdict.request, verdict.version);
        },
        [this, id = m_id, indicator](const core::Result<QList<core::FindingVerdict>> &answer) {
            if (!answer) {
                m_message->tell(Tone::Trouble, answer.error().message);
                return;
            }
            if (id != m_id)
                return;
            m_case.findingVerdicts = *answer;
            m_assessment->setVerdicts(*answer);
            // Back to the keys of the page: the next indicator is one key away.
            if (!m_assessment->isWritingReason())
                m_requestView->setFocus(Qt::OtherFocusReason);
            Q_EMIT announced(tr("Your word on %1 is kept.").arg(indicator));
        });
}

void CasePage::takeDecision(const core::DecisionDraft &draft, const core::Result<core::TakenDecision> &answer)
{
    m_decision->setBusy(false);
    if (!answer) {
        core::log::failure("decide"_L1, answer.error());
        m_message->tell(Tone::Trouble,
                        tr("The decision was not recorded. %1 Your words are kept here.").arg(answer.error().message));
        return;
    }
    m_decision->forget(draft.request);
    Q_EMIT announced(tr("%1: %2", "case number, decision")
                         .arg(isolatedLine(m_case.request.externalId), pastWordFor(answer->decision.verdict)));
    goOn(draft.request, answer->next);
    Q_EMIT decisionRecorded(draft.request); // others count and read again: after what the reviewer waits for
}

void CasePage::goOn(core::RequestId decided, const std::optional<core::CaseView> &next)
{
    if (!next) {
        Q_EMIT nextWanted(decided);
        return;
    }
    m_view.cancel();
    m_id = next->stored.id;
    m_message->dismiss();
    show(*next);
    Q_EMIT wentOn(m_id);
}

void CasePage::claim(bool take)
{
    if (!m_id.isStored())
        return;
    m_claim.start(
        [&desk = m_desk, actor = m_desk.actor, id = m_id, take](const core::TaskContext &) {
            return core::DecisionService(desk.file, desk.clock).claim(id, take, actor);
        },
        [this, take](const core::Result<> &answer) {
            if (!answer) {
                m_message->tell(Tone::Caution, answer.error().message);
                return;
            }
            m_case.stored.claimedBy = take ? m_desk.actor.user : QString();
            m_context->showCase(m_case, m_desk.clock.now().toLocalTime().date());
            Q_EMIT announced(take ? tr("The request is claimed for you.") : tr("The request is released."));
            Q_EMIT caseFileChanged();
        });
}

} // namespace ui
