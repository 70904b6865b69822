// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together: its widgets and its keys.
#include "ui/review/case_page.h"

#include "ui/review/assessment_panel.h"
#include "ui/review/case_header.h"
#include "ui/review/context_panel.h"
#include "ui/review/decision_bar.h"
#include "ui/review/request_view.h"
#include "ui/support/painting.h"
#include "ui/support/safe_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fold_column.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

void CasePage::makeLayout()
{
    nameWidget(m_sourceText, u"sourceText"_s, tr("Source text"));
    m_sourceText->setReadOnly(true);
    m_sourceText->setFrameShape(QFrame::NoFrame);
    m_sourceText->setFont(fixedFont(font()));
    m_sourceText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_requestStack->addWidget(m_requestView);
    m_requestStack->addWidget(m_sourceText);
    nameWidget(m_find, u"caseFind"_s, tr("Find in the request"));
    m_find->setPlaceholderText(tr("Find in the request, Enter for the next place, Esc to close"));
    m_find->setMaxLength(200);
    m_find->hide();
    connect(m_find, &QLineEdit::returnPressed, this, &CasePage::find);

    auto *request = new FoldColumn(tr("Request"));
    auto *requestBody = new QWidget;
    auto *requestLayout = new QVBoxLayout(requestBody);
    requestLayout->setContentsMargins(0, 0, 0, 0);
    requestLayout->setSpacing(0);
    requestLayout->addWidget(m_find);
    requestLayout->addWidget(m_requestStack, 1);
    request->setContent(requestBody);
    auto *assessment = new FoldColumn(tr("Assessment"));
    assessment->setContent(m_assessment);
    auto *context = new FoldColumn(tr("Context"));
    context->setContent(m_context);
    m_columns->setObjectName(u"caseColumns"_s);
    m_columns->setChildrenCollapsible(false);
    int stretch = 5;
    for (FoldColumn *column : {request, assessment, context}) {
        m_columns->addWidget(column);
        m_columns->setStretchFactor(m_columns->count() - 1, stretch);
        stretch -= 1;
    }
    m_columns->setSizes({520, 400, 300});

    auto *work = new QWidget;
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(m_header);
    workLayout->addWidget(m_columns, 1);
    workLayout->addWidget(m_decision);
    m_empty->setContent(u"case"_s, tr("No case is open"),
                        tr("Open a request from the queue with Enter, or find it by its number with Ctrl+K."));
    connect(m_empty->addAction(tr("Go to the queue")), &QPushButton::clicked, this, &CasePage::backWanted);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
}

void CasePage::addKey(const QKeySequence &keys, const QString &name, std::function<void()> action)
{
    auto *shortcut = new QAction(name, this);
    shortcut->setShortcut(keys);
    shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QAction::triggered, this, [action = std::move(action)] { action(); });
    addAction(shortcut);
}

void CasePage::makeActions()
{
    for (int number = 1; number <= 9; ++number)
        addKey(static_cast<Qt::Key>(Qt::Key_0 + number), tr("Step %1").arg(number),
               [this, number] { m_decision->choose(number); });
    addKey(Qt::Key_R, tr("Write the reason"), [this] { m_decision->focusReason(); });
    addKey(Qt::CTRL | Qt::Key_Return, tr("Do it, then next case"), [this] { m_decision->decide(); });
    addKey(Qt::CTRL | Qt::Key_Enter, tr("Do it, then next case"), [this] { m_decision->decide(); });
    addKey(Qt::Key_Escape, tr("Back"), [this] {
        if (m_find->isVisible() || QApplication::focusWidget() != m_requestView) {
            m_find->hide();
            m_requestView->setFocus();
        } else {
            Q_EMIT backWanted();
        }
    });
    addKey(Qt::Key_J, tr("Next case"), [this] { Q_EMIT nextWanted(m_id); });
    addKey(Qt::Key_K, tr("Previous case"), [this] { Q_EMIT previousWanted(m_id); });
    addKey(Qt::Key_N, tr("Next indicator"), [this] { stepFinding(1); });
    addKey(Qt::SHIFT | Qt::Key_N, tr("Previous indicator"), [this] { stepFinding(-1); });
    addKey(Qt::Key_A, tr("Accept the indicator"), [this] { judgeMarked(core::FindingWord::Accepted); });
    addKey(Qt::Key_X, tr("Reject the indicator"), [this] { judgeMarked(core::FindingWord::Rejected); });
    addKey(Qt::Key_D, tr("Defer the indicator"), [this] { judgeMarked(core::FindingWord::Deferred); });
    addKey(Qt::Key_S, tr("Source text"), [this] { showSourceText(m_requestStack->currentWidget() != m_sourceText); });
    addKey(Qt::Key_G, tr("Links of this subject"), [this] {
        if (m_id.isStored())
            Q_EMIT linksWanted(m_id);
    });
    addKey(Qt::Key_C, tr("Claim this request"), [this] { claim(true); });
    addKey(Qt::SHIFT | Qt::Key_C, tr("Release this request"), [this] { claim(false); });
    addKey(QKeySequence::Undo, tr("Undo"), [this] { m_decision->undo(); });
    addKey(QKeySequence::Redo, tr("Redo"), [this] { m_decision->redo(); });
}

QList<KeyHelp> CasePage::keys() const
{
    QList<KeyHelp> keys = {{tr("1 … 9"), tr("choose a step, in the order shown")},
                           {tr("R"), tr("write the reason")},
                           {tr("Ctrl+Enter"), tr("do it, then open the next case")},
                           {tr("J / K"), tr("next, previous case")},
                           {tr("N / Shift+N"), tr("next, previous indicator in the text")},
                           {tr("A / X / D"), tr("accept, reject, defer the indicator that is marked")},
                           {tr("S"), tr("the record as it came, and back")},
                           {tr("C / Shift+C"), tr("claim, release")},
                           {tr("/"), tr("find in the request")},
                           {tr("Esc"), tr("back to the text, then to the queue")}};
    if (m_linksAvailable)
        keys.insert(7, {tr("G"), tr("links of this subject")});
    return keys;
}

QString CasePage::help() const
{
    return tr("A case shows the request as it came, what the checks say about it, and what stands around it. Each "
              "indicator is a sentence with the rule it rests on; press it to see the words in the request that it "
              "points at. A grey “unknown” means that the request does not say it, never that the answer is no. The "
              "foot shows the steps that are open to you now and what will happen. Nothing is recorded until you press "
              "Ctrl+Enter; what you chose and wrote is kept with the case until then.");
}

} // namespace ui
