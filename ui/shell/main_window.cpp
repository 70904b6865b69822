// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/find_field.h"
#include "ui/shell/find_sources.h"
#include "ui/shell/info_panel.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kSilentMs = 300; // what is over before needs no words
} // namespace

MainWindow::MainWindow(MachineSettings &settings, QWidget *parent)
    : QWidget(parent), m_layouts(settings), m_rail(new Rail), m_find(new FindField), m_status(new StatusLine),
      m_stack(new QStackedWidget), m_info(nullptr), m_commands(new ListFindSource(tr("Commands"))),
      m_topics(new ListFindSource(tr("Help"))), m_keys(new ListFindSource(tr("Keys")))
{
    // Until the find field takes them, which it never does on the start page.
    m_commands->setParent(this);
    m_topics->setParent(this);
    m_keys->setParent(this);
    nameWidget(this, u"mainWindow"_s, tr("Notice Desk"));
    setWindowTitle(tr("Notice Desk"));
    setWindowIcon(applicationIcon());
    m_stack->setObjectName(u"pages"_s);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    top->addStretch(1);
    top->addWidget(m_find, 4);
    top->addStretch(1);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addLayout(top);
    middle->addWidget(m_stack, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(middle, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(m_status);
    m_info = new InfoPanel(this);
    resize(1280, 820);
    setMinimumSize(800, 520);
    m_layouts.restoreWindow(*this);
    connect(m_rail, &Rail::chosen, this, [this](int key) { goTo(static_cast<Place>(key)); });
    makeCommands();
}

MainWindow::~MainWindow()
{
    m_layouts.saveWindow(*this);
}

void MainWindow::makeCommands()
{
    addCommand(tr("Find anything"), Qt::CTRL | Qt::Key_K, themedIcon(u"search"_s), [this] { m_find->open(); });
    addCommand(tr("Keys of this page"), Qt::Key_Question, themedIcon(u"help"_s), [this] { showKeys(); });
    addCommand(tr("Help on this page"), Qt::Key_F1, themedIcon(u"help"_s), [this] { showHelp(); });
    addCommand(tr("Find on this page"), Qt::Key_Slash, themedIcon(u"search"_s), [this] {
        if (Page *page = current())
            page->findOnPage();
    });
    addCommand(tr("Quit"), Qt::CTRL | Qt::Key_Q, themedIcon(u"close"_s), [this] { close(); });
}

void MainWindow::addCommand(const QString &name, const QKeySequence &keys, const QIcon &icon, std::function<void()> run)
{
    if (!keys.isEmpty()) {
        auto *action = new QAction(name, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [run] { run(); });
        addAction(action);
    }
    m_commands->add({name, keys.toString(QKeySequence::NativeText), icon, std::move(run)});
}

void MainWindow::addPage(Page *page)
{
    const Place place = page->place();
    const int key = static_cast<int>(place);
    if (!m_topicsAdded) {
        // After the sources that app adds first, so that requests stand on top.
        m_find->addSource(m_commands);
        m_find->addSource(m_keys);
        m_find->addSource(m_topics);
        m_topicsAdded = true;
    }
    m_pages.insert(place, page);
    m_stack->addWidget(page);
    m_rail->addPlace(key, page->title(), page->icon());
    addCommand(tr("Go to %1").arg(page->title()), Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + key), page->icon(),
               [this, place] { goTo(place); });
    m_topics->add({page->title(), tr("Help"), themedIcon(u"help"_s),
                   [this, page] { m_info->showText(page->title(), page->help()); }, page->help()});
    for (const KeyHelp &help : page->keys()) {
        m_keys->add({help.what, tr("%1 on %2", "key, page").arg(help.keys, page->title()), themedIcon(u"help"_s),
                     [this, place] {
                         goTo(place);
                         showKeys();
                     }});
    }
    connect(page, &Page::announced, m_status, &StatusLine::announce);
}

void MainWindow::showOnly(QWidget *widget)
{
    m_rail->hide();
    m_find->hide();
    m_status->hide();
    m_stack->addWidget(widget);
    m_stack->setCurrentWidget(widget);
    widget->setFocus();
}

void MainWindow::showWaiting(const QString &text)
{
    m_waiting = new QWidget;
    auto *layout = new QVBoxLayout(m_waiting);
    QLabel *label = plainLabel(text);
    label->setAlignment(Qt::AlignCenter);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->hide();
    layout->addWidget(label);
    QTimer::singleShot(kSilentMs, label, &QWidget::show);
    m_stack->addWidget(m_waiting);
    m_stack->setCurrentWidget(m_waiting);
    // Not in the find field, which has nothing to ask yet.
    m_waiting->setFocusPolicy(Qt::ClickFocus);
    m_waiting->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goTo(Place place)
{
    Page *page = m_pages.value(place);
    if (!page)
        return;
    if (QWidget *waiting = std::exchange(m_waiting, nullptr))
        waiting->deleteLater();
    m_info->hide(); // it speaks of the page before
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(static_cast<int>(place));
    setWindowTitle(tr("%1 – Notice Desk").arg(page->title()));
    page->activate();
}

Page *MainWindow::current() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QList<KeyHelp> MainWindow::commonKeys() const
{
    QList<KeyHelp> keys = {{tr("Ctrl+K"), tr("find anything")}};
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        keys.append({tr("Ctrl+%1").arg(static_cast<int>(page.key())), page.value()->title()});
    keys += {{tr("/"), tr("find on this page")},
             {tr("?"), tr("these keys")},
             {tr("F1"), tr("help on this page")},
             {tr("Ctrl+Z / Ctrl+Shift+Z"), tr("undo, redo what was typed or chosen")},
             {tr("Ctrl+Q"), tr("quit")}};
    return keys;
}

void MainWindow::showKeys()
{
    if (const Page *page = current())
        m_info->showKeys(tr("Keys: %1").arg(page->title()), page->keys(), commonKeys());
}

void MainWindow::showHelp()
{
    if (const Page *page = current())
        m_info->showText(page->title(), page->help());
}

void MainWindow::showAbout(const QString &text)
{
    m_info->showText(tr("About Notice Desk"), text);
}

} // namespace ui
