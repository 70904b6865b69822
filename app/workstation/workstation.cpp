// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/workstation.h"

#include "core/base/log.h"
#include "core/graph/request_graph.h"
#include "core/review/case_graph_source.h"
#include "core/review/export_audit.h"
#include "ui/administration/administration_page.h"
#include "ui/administration/model_panel.h"
#include "ui/administration/triage_panel.h"
#include "ui/graph/links_page.h"
#include "ui/imports/imports_page.h"
#include "ui/matches/person_find_source.h"
#include "ui/matches/person_finder.h"
#include "ui/matches/persons_page.h"
#include "ui/matches/search_page.h"
#include "ui/matches/search_recorder.h"
#include "ui/matches/suggestions_page.h"
#include "ui/notices/queue_page.h"
#include "ui/oversight/oversight_page.h"
#include "ui/review/case_page.h"
#include "ui/shell/find_field.h"
#include "ui/shell/find_sources.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/support/icons.h"
#include "ui/support/safe_text.h"

#include <QApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <QTimer>

#ifdef ND_MIMALLOC
#include <mimalloc.h>
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace workstation {

namespace {

constexpr int kLinkDepth = 2; // the subject, what it belongs to, and who else does
constexpr int kMostRelated = 20;
constexpr std::chrono::seconds kFoldLogEvery{20};

QString aboutText()
{
    return Workstation::tr(
               "Notice Desk %1\n\nA workstation for reviewing requests for notices and diffusions. Free "
               "software under the GNU General Public License, version 3 or later.\n\nQt %2, used under the "
               "GNU Lesser General Public License.")
        .arg(QString::fromLatin1(ND_VERSION), QString::fromLatin1(qVersion()));
}

/// Gives memory that is free again back to the system. Reading a million subjects leaves much of it behind, which the
/// window would otherwise hold for the rest of the day. May take a moment: not on the window's thread.
void returnFreeMemory()
{
#ifdef ND_MIMALLOC
    mi_collect(true);
#elif defined(__GLIBC__)
    malloc_trim(0);
#endif
}

} // namespace

Workstation::Workstation(QApplication &application, const QString &settingsFile, const core::Clock &clock,
                         const QString &user)
    : m_settings(settingsFile), m_clock(clock), m_user(user), m_theme(application), m_loading(loadAssessor())
{
    if (m_user.isEmpty())
        m_user = m_settings.text(ui::MachineSettings::Key::UserName);
    if (m_user.isEmpty())
        m_user = qEnvironmentVariable("USER", u"reviewer"_s);
    m_theme.setChoice(ui::themeChoiceFromCode(m_settings.text(ui::MachineSettings::Key::Theme)));
    m_languages.speak(m_settings.text(ui::MachineSettings::Key::Language));
}

Workstation::~Workstation()
{
    m_window.reset();
    m_recorder.reset();
    m_finder.reset();
}

void Workstation::newWindow()
{
    m_turns.clear();
    m_queue = nullptr;
    m_case = nullptr;
    m_links = nullptr;
    m_imports = nullptr;
    m_oversight = nullptr;
    m_window.reset();
    m_recorder.reset();
    m_finder.reset();
    m_window = std::make_unique<ui::MainWindow>(m_settings);
}

void Workstation::closeFile()
{
    m_opening.cancel();
    newWindow();
    m_desk.reset();
    m_reader.reset();
    m_file.reset();
}

void Workstation::showStart()
{
    closeFile();
    auto *start = new ui::StartPage(m_settings, false);
    connect(
        start, &ui::StartPage::openWanted, this, [this](const QString &path) { open(path); }, Qt::QueuedConnection);
    connect(start, &ui::StartPage::createWanted, this, &Workstation::create, Qt::QueuedConnection);
    connect(
        start, &ui::StartPage::readOnlyWanted, this,
        [this](const QString &path) { open(path, core::CaseFile::Mode::ReadOnly); }, Qt::QueuedConnection);
    m_window->showOnly(start);
    m_window->show();
}

void Workstation::open(const QString &path, core::CaseFile::Mode mode)
{
    begin(path, [path, mode] { return core::CaseFile::open(path, mode); });
}

void Workstation::create(const QString &path)
{
    begin(path, [path] { return core::CaseFile::create(path); });
}

void Workstation::begin(const QString &path, const FileMaker &make)
{
    if (isOpening())
        return;
    // Before the window goes: it holds the file that may be opened again.
    m_turns.add([this, path, make] {
        closeFile();
        m_window->showWaiting(tr("Opening %1…").arg(ui::isolatedLine(QFileInfo(path).fileName())));
        m_window->show();
        m_opening.start(
            [make, loading = m_loading](const core::TaskContext &) { return readOpenedFile(make(), loading); },
            [this, path](const core::Result<OpenedFile> &opened) { take(opened, path); });
    });
}

void Workstation::take(const core::Result<OpenedFile> &opened, const QString &path)
{
    if (!opened) {
        tellTrouble(path, opened.error());
        return;
    }
    m_file = opened->file;
    m_starting = opened->starting;
    m_assessor = opened->assessor;
    m_share = opened->share;
    m_settings.rememberFile(QFileInfo(path).absoluteFilePath());
    m_reader = std::make_unique<ui::CaseFileQueueReader>(*m_file);
    m_desk = std::make_unique<ui::Desk>(*m_file, m_clock, core::Actor{m_user, QSysInfo::machineHostName()}, m_settings);
    buildWindow(ui::Place::Queue);
}

void Workstation::tellTrouble(const QString &path, const core::Error &error)
{
    core::log::failure("open"_L1, error);
    if (const auto ready = m_loading.wait_for(std::chrono::seconds(0));
        ready == std::future_status::ready && !m_loading.get())
        m_loading = loadAssessor(); // another attempt reads the tables anew
    showStart();
    if (auto *start = m_window->findChild<ui::StartPage *>())
        start->tellTrouble(path, error);
    Q_EMIT notOpened();
}

/// The pages come one in each turn of the event loop, the one that is worked with first before all others.
void Workstation::buildWindow(ui::Place first)
{
    m_turns.add([this] { fillFrame(); });
    m_turns.add([this] { addQueue(); });
    if (first == ui::Place::Queue)
        m_turns.add([this] { m_window->goTo(ui::Place::Queue); });
    m_turns.add([this] { addCase(); });
    m_turns.add([this] { addSearch(); });
    m_turns.add([this] { addLinks(); });
    m_turns.add([this] { addOversight(); });
    m_turns.add([this] { addImports(); });
    m_turns.add([this] { addAdministration(); });
    m_turns.add([this, first] {
        addCommands();
        if (first != ui::Place::Queue)
            m_window->goTo(first);
        startReading();
        Q_EMIT opened();
    });
}

void Workstation::fillFrame()
{
    auto *requests = new ui::RequestFindSource(*m_reader, &m_desk->readers);
    m_window->findField()->addSource(requests);
    connect(requests, &ui::RequestFindSource::chosen, this, &Workstation::openCase);
    ui::StatusLine *status = m_window->statusLine();
    status->setCaseFile(QFileInfo(m_file->path()).fileName(), m_file->isWritable());
    status->setUser(m_user);
    status->setLastBackup(m_settings.value(ui::MachineSettings::Key::LastBackup).toDateTime(), m_clock.now());
}

void Workstation::addCommands()
{
    m_window->addCommand(tr("About Notice Desk"), {}, ui::applicationIcon(),
                         [this] { m_window->showAbout(aboutText()); });
    m_window->addCommand(tr("Open another case file"), QKeySequence::Open, ui::themedIcon(u"folder"_s),
                         [this] { QMetaObject::invokeMethod(this, &Workstation::showStart, Qt::QueuedConnection); });
}

/// What takes long and nobody waits for.
void Workstation::startReading()
{
    keepLogShort();
    m_finder->rebuild();
    // The miss rate stands in the status line from the start.
    m_oversight->refresh();
}

/// Acts of persons leave the write-ahead log as it is, so that none of them waits for it to be copied.
void Workstation::keepLogShort()
{
    auto *timer = new QTimer(m_window.get());
    auto *fold = new ui::LatestTask<std::monostate>(&m_desk->jobs, timer);
    timer->setInterval(kFoldLogEvery);
    connect(timer, &QTimer::timeout, fold, [fold, &file = std::as_const(*m_file)] {
        fold->start([&file](const core::TaskContext &) { return file.foldLog(); },
                    [](const core::Result<> &folded) {
                        // Nothing is lost by it: the log stays long until the next time.
                        if (!folded)
                            core::log::failure("fold"_L1, folded.error());
                    });
    });
    timer->start();
}

void Workstation::addQueue()
{
    m_queue = new ui::QueuePage(*m_desk, *m_reader);
    m_window->addPage(m_queue);
    connect(m_queue, &ui::QueuePage::countsChanged, m_window->statusLine(),
            [this](const core::QueueCounts &counts) { m_window->statusLine()->setCounts(counts, m_share); });
    connect(m_queue, &ui::QueuePage::importWanted, this, [this] { m_window->goTo(ui::Place::Imports); });
    connect(m_queue, &ui::Page::caseWanted, this, &Workstation::openCase);
}

void Workstation::addCase()
{
    m_case = new ui::CasePage(*m_desk, &*m_assessor);
    m_window->addPage(m_case);
    connect(m_case, &ui::Page::caseWanted, this, &Workstation::openCase);
    connect(m_case, &ui::CasePage::backWanted, this, [this] {
        m_queue->select(m_case->current());
        m_window->goTo(ui::Place::Queue);
    });
    connect(m_case, &ui::CasePage::nextWanted, this, &Workstation::nextCase);
    connect(m_case, &ui::CasePage::previousWanted, this, [this](core::RequestId id) {
        if (const core::RequestId previous = m_queue->before(id); previous.isStored())
            openCase(previous);
    });
    m_case->setSuccessor([this](core::RequestId id) { return m_queue->after(id); });
    connect(m_case, &ui::CasePage::wentOn, this, [this](core::RequestId id) {
        m_queue->select(id);
        m_window->goTo(ui::Place::Case);
    });
    connect(m_case, &ui::CasePage::decisionRecorded, m_queue, &ui::QueuePage::refresh);
    connect(m_case, &ui::Page::caseFileChanged, this, [this] { m_queue->refresh(m_case->current()); });
}

void Workstation::addLinks()
{
    m_links = new ui::LinksPage(std::make_shared<core::CaseGraphSource>(*m_file), &m_desk->readers);
    m_links->setExportGuard([this](const QString &format, int nodes) {
        return core::recordExport(*m_file, m_clock, m_desk->actor, {u"links"_s, format, nodes});
    });
    m_window->addPage(m_links);
    connect(m_links, &ui::Page::caseWanted, this, &Workstation::openCase);
    for (ui::Page *page : {static_cast<ui::Page *>(m_queue), static_cast<ui::Page *>(m_case)})
        connect(page, &ui::Page::linksWanted, this, &Workstation::showLinks);
}

void Workstation::showLinks(core::RequestId id)
{
    m_window->goTo(ui::Place::Links);
    m_links->showCase(id, kLinkDepth);
}

void Workstation::addSearch()
{
    m_finder = std::make_unique<ui::PersonFinder>(*m_desk);
    m_recorder = std::make_unique<ui::SearchRecorder>(*m_desk);
    connect(m_queue, &ui::QueuePage::searched, m_recorder.get(), &ui::SearchRecorder::filtered);
    auto *search = new ui::SearchPage(*m_desk, *m_finder, *m_recorder);
    auto *page = new ui::PersonsPage(search, new ui::SuggestionsPage(*m_desk, *m_finder));
    m_window->addPage(page);
    connect(page, &ui::Page::caseWanted, this, &Workstation::openCase);
    connect(page, &ui::Page::linksWanted, this, &Workstation::showLinks);
    m_window->addCommand(tr("Suggested links"), {}, ui::themedIcon(u"links"_s), [this, page] {
        page->showSuggestions();
        m_window->goTo(ui::Place::Search);
    });
    auto *persons = new ui::PersonFindSource(*m_desk, *m_finder, *m_recorder);
    m_window->findField()->addSource(persons);
    connect(persons, &ui::PersonFindSource::chosen, this, &Workstation::openCase);
    connect(persons, &ui::PersonFindSource::allWanted, page, [this, page, search](const QString &name) {
        page->showSearch();
        m_window->goTo(ui::Place::Search);
        search->searchName(name);
    });
    connect(m_case, &ui::CasePage::comparisonWanted, page,
            [this, page, search](core::RequestId left, core::RequestId right) {
                page->showSearch();
                m_window->goTo(ui::Place::Search);
                search->compare(left, right);
            });
    connect(m_finder.get(), &ui::PersonFinder::stateChanged, m_case, [this] {
        const ui::PersonShelf shelf = m_finder->shelf();
        if (m_finder->state() == ui::PersonFinder::State::Ready)
            m_case->setRelatedFinder(
                [shelf](core::RequestId id, const core::TaskContext &) { return shelf.similarTo(id, kMostRelated); });
    });
    connect(m_finder.get(), &ui::PersonFinder::stateChanged, this, [this] {
        const bool isBuilding = m_finder->state() == ui::PersonFinder::State::Building;
        m_window->statusLine()->setIndexProgress(m_finder->done(), isBuilding ? m_finder->total() : 0);
        if (!isBuilding)
            m_desk->background.start(returnFreeMemory);
    });
}

void Workstation::addOversight()
{
    m_oversight = new ui::OversightPage(*m_desk, m_assessor->engine().policy());
    m_window->addPage(m_oversight);
    connect(m_oversight, &ui::OversightPage::missRateChanged, m_window->statusLine(), &ui::StatusLine::setMissRate);
    connect(m_oversight, &ui::Page::caseFileChanged, m_queue, &ui::QueuePage::reload);
}

void Workstation::addImports()
{
    m_imports = new ui::ImportsPage(*m_desk, *m_assessor, m_finder->committed());
    m_window->addPage(m_imports);
    m_window->addCommand(tr("Import files"), {}, ui::themedIcon(u"imports"_s), [this] {
        m_window->goTo(ui::Place::Imports);
        m_imports->chooseFiles();
    });
    connect(m_imports, &ui::Page::caseFileChanged, m_queue, &ui::QueuePage::reload);
    connect(m_imports, &ui::ImportsPage::requestsArrived, m_queue, &ui::QueuePage::takeArrivals);
    ui::StatusLine *status = m_window->statusLine();
    connect(m_imports, &ui::ImportsPage::progressed, status, &ui::StatusLine::setImportProgress);
    connect(status, &ui::StatusLine::importCancelWanted, m_imports, &ui::ImportsPage::cancelImport);
    connect(m_imports, &ui::Page::caseFileChanged, m_finder.get(), &ui::PersonFinder::follow);
    connect(m_imports, &ui::Page::caseFileChanged, m_oversight, &ui::OversightPage::refresh);
}

void Workstation::addAdministration()
{
    auto *page = new ui::AdministrationPage(*m_desk, m_assessor->engine().policy());
    addModelPanel(page);
    m_window->addPage(page);
    connect(page, &ui::AdministrationPage::themeChanged, &m_theme, &ui::Theme::setChoice);
    connect(page, &ui::AdministrationPage::densityChanged, m_queue, &ui::QueuePage::setDensity);
    // Every text of the window is made anew, so the page that asked for it goes too: not in the middle of its call.
    connect(page, &ui::AdministrationPage::languageChanged, this, &Workstation::applyLanguage, Qt::QueuedConnection);
    connect(page, &ui::AdministrationPage::userChanged, this, [this](const QString &name) {
        m_user = name;
        m_desk->actor.user = name;
        m_window->statusLine()->setUser(name);
    });
    const auto careCommand = [this, page](const QString &name, const QString &icon,
                                          void (ui::AdministrationPage::*run)()) {
        m_window->addCommand(name, {}, ui::themedIcon(icon), [this, page, run] {
            m_window->goTo(ui::Place::Administration);
            (page->*run)();
        });
    };
    careCommand(tr("Back up the case file"), u"save"_s, &ui::AdministrationPage::backup);
    careCommand(tr("Check the case file"), u"check"_s, &ui::AdministrationPage::checkFile);
    careCommand(tr("Verify the audit log"), u"shield"_s, &ui::AdministrationPage::verifyAudit);
    connect(page->triage(), &ui::TriagePanel::triageRead, this,
            [this](const ui::TriageChoice &choice) { m_share = choice.plan.share; });
    connect(page->triage(), &ui::TriagePanel::triageChanged, this, &Workstation::takeTriage);
    connect(page, &ui::AdministrationPage::backedUp, m_window->statusLine(),
            [this](const QDateTime &at) { m_window->statusLine()->setLastBackup(at, m_clock.now()); });
}

void Workstation::addModelPanel(ui::AdministrationPage *page)
{
    auto *panel = new ui::ModelPanel(*m_desk, *m_starting);
    page->addPart(panel);
    connect(m_case, &ui::CasePage::decisionRecorded, panel, &ui::ModelPanel::decisionRecorded);
    connect(panel, &ui::ModelPanel::modelChanged, this, &Workstation::useModelOfFile);
    connect(panel, &ui::ModelPanel::modelChanged, m_queue, &ui::QueuePage::reload);
    connect(panel, &ui::ModelPanel::modelChanged, m_oversight, &ui::OversightPage::refresh);
}

void Workstation::useModelOfFile()
{
    m_assessor = assessorOrStarting(*m_file, *m_starting);
}

void Workstation::takeTriage(const ui::TriageChoice &choice)
{
    m_share = choice.plan.share;
    m_queue->reload();
    m_oversight->refresh();
    if (m_case->current().isStored())
        m_case->open(m_case->current());
}

void Workstation::applyLanguage()
{
    m_languages.speak(m_settings.text(ui::MachineSettings::Key::Language));
    newWindow();
    m_window->show();
    buildWindow(ui::Place::Administration);
}

void Workstation::openCase(core::RequestId id)
{
    if (!m_case)
        return; // its page comes with one of the next turns
    m_case->open(id);
    m_queue->select(id);
    m_window->goTo(ui::Place::Case);
}

void Workstation::nextCase(core::RequestId after)
{
    const core::RequestId next = m_queue->after(after);
    if (next.isStored()) {
        openCase(next);
        return;
    }
    m_window->goTo(ui::Place::Queue);
    m_window->statusLine()->announce(tr("That was the last request of this list."));
}

void Workstation::importFiles(const QStringList &paths)
{
    if (!m_imports)
        return;
    m_window->goTo(ui::Place::Imports);
    m_imports->setFiles(paths);
}

} // namespace workstation
