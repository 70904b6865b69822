// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/queue_page.h"

#include "core/base/log.h"
#include "core/review/decision_service.h"
#include "ui/delegates/queue_delegate.h"
#include "ui/notices/filter_bar.h"
#include "ui/notices/filter_words.h"
#include "ui/notices/preview_panel.h"
#include "ui/support/icons.h"
#include "ui/support/layout_store.h"
#include "ui/support/machine_settings.h"
#include "ui/support/rule_words.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kCalmMs = 700;
} // namespace

QueuePage::QueuePage(Desk &desk, const QueueReader &reader, QWidget *parent)
    : Page(parent), m_desk(desk), m_reader(reader), m_model(new QueueModel(reader, &desk.readers, desk.clock, this)),
      m_filters(new FilterBar(desk.settings, desk.clock, desk.actor.user)), m_message(new MessageBar),
      m_table(new QTableView), m_empty(new EmptyState), m_stack(new QStackedWidget), m_preview(new PreviewPanel(desk)),
      m_splitter(new QSplitter(Qt::Vertical)), m_counts(&desk.readers), m_recount(new QTimer(this)),
      m_sources(&desk.readers), m_claim(&desk.acts)
{
    setObjectName(u"queuePage"_s);
    setFocusPolicy(Qt::ClickFocus);
    m_model->setSentence([](const QString &indicator) { return indicatorTitle(indicator); });
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(u"queueSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({600, 130});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);

    connect(m_filters, &FilterBar::filterChanged, this, [this](const core::QueueFilter &filter) {
        core::QueueQuery query = m_model->query();
        query.filter = filter;
        m_model->setQuery(query);
        m_filters->setCountText(tr("counting…"));
        countAgain();
    });
    connect(m_model, &QueueModel::loadingChanged, this, &QueuePage::showState);
    connect(m_model, &QueueModel::failed, this, [this](const core::Error &error) {
        core::log::failure("queue"_L1, error);
        m_message->tell(Tone::Trouble, error.message);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_keep = currentId(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePage::keepCurrent);
    connect(m_message, &MessageBar::actionTriggered, this, &QueuePage::reload);
    m_recount->setSingleShot(true);
    m_recount->setInterval(kCalmMs);
    connect(m_recount, &QTimer::timeout, this, &QueuePage::countAgain);
    makeActions();

    LayoutStore layouts(desk.settings);
    layouts.restoreSplitter(*m_splitter);
    layouts.restoreHeader(*m_table->horizontalHeader());
    setDensity(desk.settings.text(MachineSettings::Key::Density) == u"compact" ? Density::Compact
                                                                               : Density::Comfortable);
}

QueuePage::~QueuePage()
{
    LayoutStore layouts(m_desk.settings);
    layouts.saveSplitter(*m_splitter);
    layouts.saveHeader(*m_table->horizontalHeader());
}

QString QueuePage::title() const
{
    return tr("Queue");
}

QIcon QueuePage::icon() const
{
    return themedIcon(u"queue"_s);
}

void QueuePage::makeTable()
{
    nameWidget(m_table, u"queueTable"_s, tr("Queue of requests"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new QueueDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAutoScroll(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(u"queueHeader"_s);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(5 * kGrid);
    constexpr std::array<int, QueueModel::ColumnCount> widths = {120, 192, 64, 200, 108, 152, 120, 120, 88};
    for (int i = 0; i < QueueModel::ColumnCount; ++i)
        header->resizeSection(i, widths[static_cast<size_t>(i)]);
    header->setSectionResizeMode(QueueModel::OffenceColumn, QHeaderView::Stretch);
    connect(header, &QHeaderView::sortIndicatorChanged, m_model,
            [this](int column, Qt::SortOrder order) { m_model->sort(column, order); });
    connect(m_table, &QTableView::activated, this, [this] { openCurrent(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QueuePage::currentChanged);
}

void QueuePage::addKey(const QKeySequence &keys, const QString &name, std::function<void()> action)
{
    // On the table only: elsewhere on the page Space presses the button that has the focus.
    auto *shortcut = new QAction(name, m_table);
    shortcut->setShortcut(keys);
    shortcut->setShortcutContext(Qt::WidgetShortcut);
    connect(shortcut, &QAction::triggered, this, [action = std::move(action)] { action(); });
    m_table->addAction(shortcut);
}

void QueuePage::makeActions()
{
    addKey(Qt::Key_J, tr("Next request"), [this] { step(1); });
    addKey(Qt::Key_K, tr("Previous request"), [this] { step(-1); });
    addKey(Qt::Key_Space, tr("Show or hide the preview"), [this] { m_preview->setVisible(m_preview->isHidden()); });
    addKey(Qt::Key_C, tr("Claim this request"), [this] { claimCurrent(true); });
    addKey(Qt::SHIFT | Qt::Key_C, tr("Release this request"), [this] { claimCurrent(false); });
    addKey(Qt::Key_F, tr("Filter by this cell"), [this] { filterFromCell(); });
    addKey(Qt::SHIFT | Qt::Key_F, tr("Remove all filters"), [this] { setFilter({}); });
    addKey(Qt::Key_G, tr("Links of this subject"), [this] {
        if (currentId().isStored())
            Q_EMIT linksWanted(currentId());
    });
    addKey(Qt::Key_F5, tr("Read the queue again"), [this] { reload(); });
}

QList<KeyHelp> QueuePage::keys() const
{
    return {{tr("J / K"), tr("next, previous request")},
            {tr("Enter"), tr("open the request")},
            {tr("Space"), tr("show or hide the preview")},
            {tr("C / Shift+C"), tr("claim, release")},
            {tr("F / Shift+F"), tr("filter by the cell, remove all filters")},
            {tr("G"), tr("links of this subject")},
            {tr("/"), tr("find by name or case number")},
            {tr("F5"), tr("read the queue again")}};
}

QString QueuePage::help() const
{
    return tr("The queue lists every request, the ones that need detailed review first. The edge shows the colour of "
              "the notice. Concern is how far the request raises concern, as a word; the codes are the indicators that "
              "fired, and hovering over them tells what they mean. Nothing here is cleared by the machine: a low "
              "concern still needs a person's decision. Click a column's heading to sort by it, again to turn the "
              "order round, a third time to come back to the order of the desk.");
}

void QueuePage::activate()
{
    if (!m_readBefore)
        reload();
    // While the rows are not here the page itself holds the focus, so that they can take it over.
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

bool QueuePage::findOnPage()
{
    m_filters->focusText();
    return true;
}

void QueuePage::reload()
{
    m_readBefore = true;
    if (std::exchange(m_hasArrivals, false))
        m_message->dismiss();
    m_model->reload();
    m_filters->setCountText(tr("counting…"));
    countAgain();
    m_sources.start([&reader = m_reader](const core::TaskContext &) { return reader.sources(); },
                    [this](const core::Result<QList<std::pair<QString, qint64>>> &answer) {
                        if (answer)
                            m_filters->setSources(*answer);
                    });
}

void QueuePage::takeArrivals()
{
    if (!isVisible())
        m_readBefore = false;
    else if (m_model->rowCount() == 0 && m_model->query().filter == core::QueueFilter{})
        reload();
    else if (!std::exchange(m_hasArrivals, true))
        m_message->tell(Tone::Neutral, tr("More requests have come in than the list shows."), tr("Read again"));
}

void QueuePage::countAgain()
{
    m_recount->stop();
    const core::QueueFilter filter = m_model->query().filter;
    m_counts.start([&reader = m_reader, filter](const core::TaskContext &) { return reader.counts(filter); },
                   [this, text = filter.text](const core::Result<core::QueueCounts> &answer) {
                       if (!answer) {
                           m_filters->setCountText({});
                           m_message->tell(Tone::Trouble, answer.error().message);
                           return;
                       }
                       const bool all = answer->matching == answer->total;
                       m_filters->setCountText(all ? tr("%Ln request(s)", nullptr, static_cast<int>(answer->total))
                                                   : outOf(answer->matching, answer->total));
                       Q_EMIT countsChanged(*answer);
                       Q_EMIT searched(text, answer->matching);
                   });
}

void QueuePage::refresh(core::RequestId id)
{
    m_model->refresh(id);
    if (currentId() == id)
        m_preview->showRequest(id);
    m_recount->start();
}

void QueuePage::showState()
{
    const bool empty = m_model->rowCount() == 0;
    const bool appears = !empty && m_stack->currentWidget() == m_empty;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    // The first rows are here: keys go to them, unless the reviewer types in a field.
    if (appears && isVisible() && !qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
    m_preview->setEnabled(!empty);
    if (!empty)
        return;
    m_preview->clear();
    m_empty->clearActions();
    if (m_model->isLoading() || !m_model->isComplete()) {
        m_empty->setContent(u"clock"_s, tr("Reading the queue…"), {});
    } else if (m_model->query().filter != core::QueueFilter{}) {
        m_empty->setContent(u"filter"_s, tr("No request matches these filters"),
                            tr("All requests of the case file were looked at. Remove a filter to see more."));
        connect(m_empty->addAction(tr("Remove all filters")), &QPushButton::clicked, this, [this] { setFilter({}); });
    } else {
        m_empty->setContent(u"imports"_s, tr("This case file holds no requests yet"),
                            tr("Import the files that came in: each request is read, checked and put in its place "
                               "here."));
        connect(m_empty->addAction(tr("Import files")), &QPushButton::clicked, this, &QueuePage::importWanted);
    }
}

core::RequestId QueuePage::currentId() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

void QueuePage::keepCurrent()
{
    // A table without a current index crashes some screen readers, and keys would have nothing to start from.
    const int kept = m_keep.isStored() ? m_model->rowOf(m_keep) : -1;
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::max(kept, 0), 0));
        m_table->scrollTo(m_table->currentIndex());
    }
    showState();
}

void QueuePage::currentChanged()
{
    if (m_preview->isVisibleTo(this))
        m_preview->showRequest(currentId());
}

void QueuePage::step(int by)
{
    const int row = std::clamp(m_table->currentIndex().row() + by, 0, std::max(m_model->rowCount() - 1, 0));
    m_table->setCurrentIndex(m_model->index(row, std::max(m_table->currentIndex().column(), 0)));
}

void QueuePage::openCurrent()
{
    if (const core::RequestId id = currentId(); id.isStored())
        Q_EMIT caseWanted(id);
}

core::RequestId QueuePage::after(core::RequestId id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? core::RequestId{} : m_model->idAt(row + 1);
}

core::RequestId QueuePage::before(core::RequestId id) const
{
    return m_model->idAt(m_model->rowOf(id) - 1);
}

void QueuePage::select(core::RequestId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void QueuePage::setDensity(Density density)
{
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(density));
}

void QueuePage::setFilter(const core::QueueFilter &filter)
{
    m_filters->setFilter(filter);
}

void QueuePage::claimCurrent(bool take)
{
    const core::RequestId id = currentId();
    if (!id.isStored())
        return;
    m_claim.start(
        [&desk = m_desk, actor = m_desk.actor, id, take](const core::TaskContext &) {
            return core::DecisionService(desk.file, desk.clock).claim(id, take, actor);
        },
        [this, id, take](const core::Result<> &answer) {
            if (!answer) {
                m_message->tell(Tone::Caution, answer.error().message);
                return;
            }
            m_model->refresh(id);
            Q_EMIT announced(take ? tr("The request is claimed for you.") : tr("The request is released."));
        });
}

void QueuePage::filterFromCell()
{
    const QModelIndex index = m_table->currentIndex();
    const core::QueueRow *row = m_model->loadedRow(index.row());
    if (!row)
        return;
    core::QueueFilter filter = m_filters->filter();
    const auto add = [](auto &list, const auto &value) {
        if (!list.contains(value))
            list.append(value);
    };
    switch (index.column()) {
    case QueueModel::IdColumn:
        add(filter.types, row->type);
        break;
    case QueueModel::NameColumn:
        filter.text = row->name;
        break;
    case QueueModel::SourceColumn:
        add(filter.sources, row->source);
        break;
    case QueueModel::ConcernColumn:
        if (row->hidesConcern)
            return;
        add(filter.bands, row->band);
        break;
    case QueueModel::IndicatorsColumn:
        for (const QString &indicator : row->indicators)
            add(filter.indicators, indicator);
        break;
    case QueueModel::DueColumn:
        filter.dueBefore = row->due;
        break;
    case QueueModel::StateColumn:
        add(filter.states, row->state);
        break;
    case QueueModel::ClaimedColumn:
        filter.claimedBy = row->claimedBy;
        break;
    default:
        return;
    }
    setFilter(filter);
}

} // namespace ui
