// SPDX-License-Identifier: GPL-3.0-or-later
// What the page reads from its source: the start, surroundings of a node, and more of them.
#include "ui/graph/links_page.h"

#include "core/graph/more_node.h"
#include "ui/graph/start_panel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kGroupsAtStart = 5;
constexpr int kHitsShown = 50;
constexpr int kAggregateFrom = 3000; ///< nodes
constexpr int kDeepest = 64;         ///< steps that "all" reads around a node

/// Countries that stand for persons who were not read: more than one picture could show.
bool isCounted(const core::GraphSnapshot &snapshot)
{
    for (int i = 0; i < snapshot.nodeCount(); ++i) {
        if (snapshot.kind(i) == core::NodeKind::Country)
            return true;
    }
    return false;
}

} // namespace

void LinksPage::loadStart()
{
    if (!m_source) {
        m_start->setGroups({});
        return;
    }
    m_groupsTask.start(
        [source = m_source](const core::TaskContext &task) { return source->widestGroups(kGroupsAtStart, task); },
        [this](const core::Result<QList<core::GroupReach>> &groups) {
            if (groups)
                m_start->setGroups(*groups);
            else
                m_start->setMessage(groups.error().message);
            if (groups)
                m_start->setMessage({});
        },
        [this](qint64 prepared, qint64 total) {
            m_start->setMessage(tr("Preparing the links of this file: %1 of %Ln request(s). You can go on working.",
                                   nullptr, int(total))
                                    .arg(locale().toString(prepared)));
        });
}

void LinksPage::search(const QString &text)
{
    if (!m_source || text.trimmed().isEmpty()) {
        m_searchTask.cancel();
        m_start->setHits({});
        return;
    }
    m_searchTask.start(
        [source = m_source, text](const core::TaskContext &task) { return source->search(text, kHitsShown, task); },
        [this](const core::Result<QList<core::NodeHit>> &hits) {
            if (hits)
                m_start->setHits(*hits);
            else
                m_start->setMessage(hits.error().message);
        });
}

void LinksPage::load(std::function<core::Result<core::GraphData>(const core::TaskContext &)> read,
                     std::function<void(const core::GraphSnapshot::Ptr &)> done)
{
    m_start->setMessage(tr("Reading links…"));
    m_loadTask.start(
        [read = std::move(read)](const core::TaskContext &task) -> core::Result<Loaded> {
            auto content = read(task);
            if (!content)
                return content.error();
            const QString note = content->note;
            return Loaded{core::GraphSnapshot::build(std::move(content).value()), note};
        },
        [this, done = std::move(done)](const core::Result<Loaded> &loaded) {
            m_start->setMessage({});
            if (loaded) {
                done(loaded->snapshot);
                say(loaded->note);
                return;
            }
            m_start->setMessage(loaded.error().message);
            say(loaded.error().message);
        },
        [this](qint64 prepared, qint64 total) {
            m_start->setMessage(tr("Preparing the links of this file: %1 of %Ln request(s). You can go on working.",
                                   nullptr, int(total))
                                    .arg(locale().toString(prepared)));
        });
}

void LinksPage::showNode(const QString &nodeId, int depth)
{
    if (!m_source)
        return;
    load([source = m_source, nodeId,
          depth](const core::TaskContext &task) { return source->around(nodeId, depth + 1, task); },
         [this, nodeId, depth](const core::GraphSnapshot::Ptr &snapshot) {
             core::ViewState state;
             state.focus = {nodeId};
             state.depth = depth;
             begin(snapshot, state);
             m_canvas->showNode(m_canvas->scene()->graph.shownAs(nodeId));
         });
}

void LinksPage::showCase(core::RequestId request, int depth)
{
    if (!m_source)
        return;
    m_nodeTask.start([source = m_source, request](const core::TaskContext &) { return source->nodeOf(request); },
                     [this, depth](const core::Result<QString> &node) {
                         if (node)
                             showNode(*node, depth);
                         else
                             m_start->setMessage(node.error().message);
                     });
}

void LinksPage::showEverything()
{
    if (!m_source)
        return;
    load([source = m_source](const core::TaskContext &task) { return source->overview(task); },
         [this](const core::GraphSnapshot::Ptr &snapshot) {
             core::ViewState state;
             if (snapshot->nodeCount() >= kAggregateFrom)
                 state.aggregation = core::Aggregation::Continents;
             begin(snapshot, state);
         });
}

/// Opens a node: unfolds it, shows its neighbours, and asks the source whether there are more than are loaded.
void LinksPage::expand(const QString &id)
{
    const auto open = [id](core::ViewState &state) {
        state.collapsed.remove(id);
        state.expanded.insert(id);
    };
    const core::GraphSnapshot::Ptr snapshot = m_history->current().snapshot;
    const int node = snapshot->indexOf(id);
    const bool record = node >= 0 || id.startsWith(u"person:"_s);
    if (record && m_source && isCounted(*snapshot))
        return expandCounted(id);
    if (!record || m_history->current().state.focus.isEmpty() || !m_source)
        return change(open, Placement::Keep);
    // What hangs on a node that says "more" belongs to its hub, which is open already.
    const bool more = core::moreNodeFromId(id).has_value();
    say(tr("Reading links…"));
    m_loadTask.start(
        [source = m_source, snapshot, id](const core::TaskContext &task) -> core::Result<Loaded> {
            const auto around = source->around(id, 2, task);
            if (!around)
                return around.error();
            return Loaded{snapshot->merged(*around), around->note};
        },
        [this, open, more](const core::Result<Loaded> &loaded) {
            say(loaded ? loaded->note : loaded.error().message);
            if (!loaded)
                return;
            core::ViewState state = m_history->current().state;
            if (!more)
                open(state);
            const bool same = loaded->snapshot->fingerprint() == m_history->current().snapshot->fingerprint();
            change(same ? m_history->current().snapshot : loaded->snapshot, state, Placement::Keep);
        });
}

/// From counts to the persons themselves: a picture of its own, from which undo leads back.
void LinksPage::expandCounted(const QString &id)
{
    const core::GraphSnapshot &snapshot = *m_history->current().snapshot;
    const int node = snapshot.indexOf(id);
    if (node < 0 || snapshot.kind(node) != core::NodeKind::Group)
        return say(
            tr("This point stands for more persons than a picture can show. Open a group, or go to the start and "
               "search for a person or a group."));
    say(tr("Reading links…"));
    m_loadTask.start(
        [source = m_source, id](const core::TaskContext &task) -> core::Result<Loaded> {
            auto around = source->around(id, 2, task);
            if (!around)
                return around.error();
            const QString note = around->note;
            return Loaded{core::GraphSnapshot::build(std::move(around).value()), note};
        },
        [this, id](const core::Result<Loaded> &loaded) {
            say(loaded ? loaded->note : loaded.error().message);
            if (!loaded)
                return;
            core::ViewState state = m_history->current().state;
            state.focus = {id};
            state.depth = 1;
            state.aggregation = core::Aggregation::Persons;
            change(loaded->snapshot, state, Placement::Anew);
        });
}

/// Shows more or fewer steps around the focus; what is not loaded yet is read first.
void LinksPage::setDepth(int depth)
{
    if (!m_history || m_syncing)
        return;
    const core::ViewHistory::Step step = m_history->current();
    const bool deeper = depth < 0 || (step.state.depth >= 0 && depth > step.state.depth);
    if (!deeper || !m_source)
        return change([depth](core::ViewState &state) { state.depth = depth; }, Placement::Keep);
    const QStringList focus(step.state.focus.begin(), step.state.focus.end());
    say(tr("Reading links…"));
    m_loadTask.start(
        [source = m_source, snapshot = step.snapshot, focus,
         depth](const core::TaskContext &task) -> core::Result<Loaded> {
            Loaded loaded{snapshot, {}};
            for (const QString &id : focus) {
                const auto more = source->around(id, depth < 0 ? kDeepest : depth + 1, task);
                if (!more)
                    return more.error();
                loaded = {loaded.snapshot->merged(*more), more->note};
            }
            return loaded;
        },
        [this, depth](const core::Result<Loaded> &loaded) {
            say(loaded ? loaded->note : loaded.error().message);
            if (!loaded)
                return;
            core::ViewState state = m_history->current().state;
            state.depth = depth;
            change(loaded->snapshot, state, Placement::Keep);
        });
}

} // namespace ui
