// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/screenshots.h"

#include "app/workstation/workstation.h"
#include "ui/graph/links_page.h"
#include "ui/matches/hit_model.h"
#include "ui/matches/persons_page.h"
#include "ui/matches/search_page.h"
#include "ui/matches/suggestions_page.h"
#include "ui/models/queue_model.h"
#include "ui/notices/queue_page.h"
#include "ui/review/case_page.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QLocale>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace workstation {

namespace {
constexpr int kPollMs = 50;
constexpr int kMostPolls = 600; // half a minute for one picture
constexpr int kCalmPolls = 6;   // after it is ready: rows, previews and layouts come in
constexpr QSize kWindow(1280, 820);
} // namespace

Screenshots::Screenshots(Workstation &workstation, const QString &folder) : m_workstation(workstation), m_folder(folder)
{
}

void Screenshots::start()
{
    m_workstation.window()->resize(kWindow);
    for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s})
        planTheme(theme);
    next();
}

void Screenshots::planTheme(const QString &theme)
{
    ui::MainWindow *window = m_workstation.window();
    ui::QueuePage *queue = m_workstation.queue();
    ui::CasePage *casePage = m_workstation.casePage();
    const auto queueReady = [queue] {
        return queue->model()->isComplete() && (queue->model()->rowCount() == 0 || queue->model()->loadedRow(0));
    };
    add(
        u"queue-"_s + theme,
        [this, window, theme] {
            m_workstation.theme().setChoice(ui::themeChoiceFromCode(theme));
            window->goTo(ui::Place::Queue);
        },
        queueReady);
    add(
        u"case-"_s + theme, [queue] { Q_EMIT queue->caseWanted(queue->model()->idAt(0)); },
        [casePage] { return casePage->current().isStored() && !casePage->isLoading(); });
    planPersons(theme);
    planLinks(theme);
    for (const auto &[place, name] :
         {std::pair(ui::Place::Oversight, u"oversight"_s), std::pair(ui::Place::Imports, u"imports"_s),
          std::pair(ui::Place::Administration, u"administration"_s)}) {
        if (window->page(place))
            add(
                name + u'-' + theme, [window, place = place] { window->goTo(place); }, [] { return true; });
    }
    // The keys of a page stand over it, so they come last.
    add(
        u"keys-"_s + theme,
        [window] {
            window->goTo(ui::Place::Case);
            window->showKeys();
        },
        [] { return true; });
}

void Screenshots::planPersons(const QString &theme)
{
    ui::MainWindow *window = m_workstation.window();
    auto *persons = qobject_cast<ui::PersonsPage *>(window->page(ui::Place::Search));
    if (!persons)
        return;
    auto *search = persons->findChild<ui::SearchPage *>();
    auto *suggestions = persons->findChild<ui::SuggestionsPage *>();
    add(
        u"search-"_s + theme,
        [this, window, persons, search] {
            persons->showSearch();
            window->goTo(ui::Place::Search);
            if (const core::QueueRow *row = m_workstation.queue()->model()->loadedRow(0))
                search->searchName(row->name);
        },
        [search] { return search->model()->rowCount() > 0 && !search->isSearching(); });
    add(
        u"suggestions-"_s + theme,
        [window, persons] {
            persons->showSuggestions();
            window->goTo(ui::Place::Search);
        },
        [suggestions] {
            return suggestions->model()->rowCount() > 0 && !suggestions->isLooking() && !suggestions->isBusy();
        });
}

void Screenshots::planLinks(const QString &theme)
{
    ui::MainWindow *window = m_workstation.window();
    auto *links = qobject_cast<ui::LinksPage *>(window->page(ui::Place::Links));
    if (!links)
        return;
    auto *groups = links->findChild<QListWidget *>(u"widestGroups"_s);
    add(
        u"links-"_s + theme,
        [window, links] {
            links->showStart();
            window->goTo(ui::Place::Links);
        },
        [groups] { return groups->count() > 0; });
    add(
        u"graph-"_s + theme, [groups] { Q_EMIT groups->itemActivated(groups->item(0)); },
        [links] { return links->canvas()->scene() && links->canvas()->isVisible(); });
}

void Screenshots::add(const QString &name, std::function<void()> prepare, std::function<bool()> ready)
{
    m_scenes.push_back({name, std::move(prepare), std::move(ready)});
}

void Screenshots::next()
{
    if (m_current == m_scenes.size()) {
        QApplication::exit(0);
        return;
    }
    m_waits = 0;
    m_calm = 0;
    m_scenes[m_current].prepare();
    wait();
}

void Screenshots::wait()
{
    QTimer::singleShot(kPollMs, this, [this] {
        const Scene &scene = m_scenes[m_current];
        m_calm = scene.ready() ? m_calm + 1 : 0;
        if (++m_waits > kMostPolls) {
            QTextStream(stderr) << tr("%1 did not become ready.").arg(scene.name) << Qt::endl;
            QApplication::exit(1);
        } else if (m_calm < kCalmPolls) {
            wait();
        } else if (save(scene.name)) {
            ++m_current;
            next();
        } else {
            QTextStream(stderr) << tr("%1 could not be written.").arg(scene.name) << Qt::endl;
            QApplication::exit(1);
        }
    });
}

bool Screenshots::save(const QString &name)
{
    const QPixmap picture = m_workstation.window()->grab();
    const QString scale = picture.devicePixelRatio() > 1 ? u"@%1x"_s.arg(picture.devicePixelRatio()) : QString();
    const QString language = QLocale().name().section(u'_', 0, 0);
    const QString spoken = language == u"en" || language == u"C" ? QString() : QString(u'-' + language);
    return QDir().mkpath(m_folder) && picture.save(QDir(m_folder).filePath(name + spoken + scale + u".png"_s));
}

} // namespace workstation
