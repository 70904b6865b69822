// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/case_service.h"
#include "core/review/decision_service.h"
#include "ui/shell/page.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;

namespace ui {

class AssessmentPanel;
class CaseHeader;
class ContextPanel;
class DecisionBar;
class EmptyState;
class FoldColumn;
class MessageBar;
class RequestView;

/// One case: the request, what the checks say, what stands around it, and the decision at the foot. Reading it is
/// recorded as a view before anything is shown.
class CasePage final : public Page
{
    Q_OBJECT
public:
    /// Finds other requests on the same person; runs on the readers' pool. Empty while nothing can.
    using RelatedFinder =
        std::function<core::Result<QList<core::RelatedRequest>>(core::RequestId, const core::TaskContext &)>;

    /// The case that comes after this one where the reviewer works; not stored when it is the last.
    using Successor = std::function<core::RequestId(core::RequestId)>;

    /// `assessor` assesses anew what a decision bears on; without one nothing is.
    explicit CasePage(Desk &desk, const core::RequestAssessor *assessor = nullptr, QWidget *parent = nullptr);
    ~CasePage() override;

    [[nodiscard]] Place place() const override { return Place::Case; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    bool findOnPage() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] QString help() const override;

    /// Reads and shows a case, `version` 0 is the latest.
    void open(core::RequestId id);
    /// Also looks for those of the case that is open.
    void setRelatedFinder(RelatedFinder finder);
    /// With one, a decision brings the next case along: one wait for the disk instead of two.
    void setSuccessor(Successor successor) { m_successor = std::move(successor); }
    void setLinksAvailable(bool available);
    [[nodiscard]] core::RequestId current() const { return m_id; }
    [[nodiscard]] bool isLoading() const { return m_view.isRunning(); }

Q_SIGNALS:
    void backWanted();
    void nextWanted(core::RequestId after);
    void previousWanted(core::RequestId before);
    /// These two requests side by side.
    void comparisonWanted(core::RequestId left, core::RequestId right);
    /// This case came with the decision before it and is shown now.
    void wentOn(core::RequestId to);
    /// A decision on this request is recorded. What comes next is on the screen, or was asked for with nextWanted().
    void decisionRecorded(core::RequestId id);

private:
    void makeLayout();
    void makeActions();
    void addKey(const QKeySequence &keys, const QString &name, std::function<void()> action);
    void show(const core::CaseView &view);
    void findRelated();
    void showVersion(int version);
    void showSourceText(bool shown);
    void showFinding(int finding);
    void judgeMarked(core::FindingWord word);
    void stepFinding(int by);
    void decide(core::Verdict verdict, const QString &reason);
    void saveProvisional(core::Verdict verdict, const QString &reason);
    void judgeFinding(const QString &indicator, core::FindingWord word, const QString &reason);
    void takeDecision(const core::DecisionDraft &draft, const core::Result<core::TakenDecision> &answer);
    void goOn(core::RequestId decided, const std::optional<core::CaseView> &next);
    void claim(bool take);
    void find();

    Desk &m_desk;
    const core::RequestAssessor *m_assessor;
    RelatedFinder m_related;
    Successor m_successor;
    core::RequestId m_id;
    core::CaseView m_case;
    bool m_linksAvailable = false;
    CaseHeader *m_header;
    MessageBar *m_message;
    QLineEdit *m_find;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_columns;
    QStackedWidget *m_requestStack;
    RequestView *m_requestView;
    QPlainTextEdit *m_sourceText;
    AssessmentPanel *m_assessment;
    ContextPanel *m_context;
    DecisionBar *m_decision;
    /// Opening a case never stands behind a search or a count. Before the tasks that run on it.
    QThreadPool m_viewPool;
    LatestTask<core::CaseView> m_view;
    LatestTask<core::CaseView> m_version;
    LatestTask<QList<core::RelatedRequest>> m_relatedTask;
    LatestTask<core::TakenDecision> m_decide;
    LatestTask<std::monostate> m_claim;
    LatestTask<std::monostate> m_provisional;
    LatestTask<QList<core::FindingVerdict>> m_judge;
};

} // namespace ui
