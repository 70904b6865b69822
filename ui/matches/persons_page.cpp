// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/persons_page.h"

#include "ui/matches/search_page.h"
#include "ui/matches/suggestions_page.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PersonsPage::PersonsPage(SearchPage *search, SuggestionsPage *suggestions, QWidget *parent)
    : Page(parent), m_search(search), m_tabs(new QTabBar), m_stack(new QStackedWidget)
{
    setObjectName(u"personsPage"_s);
    nameWidget(m_tabs, u"personsTabs"_s, tr("Find a person, or work through suggested links"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Find a person"));
    m_tabs->addTab(suggestions->title());
    for (Page *page : {static_cast<Page *>(search), static_cast<Page *>(suggestions)}) {
        m_stack->addWidget(page);
        connect(page, &Page::caseWanted, this, &Page::caseWanted);
        connect(page, &Page::linksWanted, this, &Page::linksWanted);
        connect(page, &Page::caseFileChanged, this, &Page::caseFileChanged);
        connect(page, &Page::announced, this, &Page::announced);
    }
    auto *top = new QHBoxLayout;
    top->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    top->addWidget(m_tabs);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        if (isVisible())
            shown()->activate();
    });
    auto *turn = new QAction(tr("To the other tab"), this);
    turn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                        QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    turn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(turn, &QAction::triggered, this, [this] { setTab(1 - m_tabs->currentIndex()); });
    addAction(turn);
}

void PersonsPage::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

Page *PersonsPage::shown() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

QString PersonsPage::title() const
{
    return m_search->title();
}

QIcon PersonsPage::icon() const
{
    return m_search->icon();
}

void PersonsPage::activate()
{
    shown()->activate();
}

bool PersonsPage::findOnPage()
{
    setTab(0);
    return shown()->findOnPage();
}

QList<KeyHelp> PersonsPage::keys() const
{
    return shown()->keys();
}

QString PersonsPage::help() const
{
    return shown()->help();
}

} // namespace ui
