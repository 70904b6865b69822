// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together: widgets, tools and connections.
#include "ui/graph/links_page.h"

#include "core/base/text.h"
#include "ui/graph/filter_panel.h"
#include "ui/graph/start_panel.h"
#include "ui/graph/why_panel.h"
#include "ui/support/icons.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *namedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true); // a long sentence must not hold the window wide
    return label;
}

QWidget *titled(const QString &title, QWidget *content)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(4);
    auto *label = namedLabel({}, box);
    label->setText(title);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return box;
}

QString askFile(QWidget *parent)
{
    return QFileDialog::getSaveFileName(
        parent, LinksPage::tr("Export Picture"), {},
        LinksPage::tr("Pictures and data (*.svg *.png *.pdf *.json *.graphml *.dot *.csv)"));
}

} // namespace

LinksPage::LinksPage(std::shared_ptr<const core::GraphSource> source, QThreadPool *pool, QWidget *parent)
    : Page(parent), m_source(std::move(source)), m_groupsTask(pool), m_searchTask(pool), m_nodeTask(pool),
      m_loadTask(pool), m_layoutTask(pool), m_chooseFile(askFile)
{
    setObjectName(QStringLiteral("linksPage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    m_start = new StartPanel(this);
    m_stack->addWidget(m_start);
    buildChart();
    connectCanvas();
    connect(m_start, &StartPanel::searchChanged, this, &LinksPage::search);
    connect(m_start, &StartPanel::everythingChosen, this, &LinksPage::showEverything);
    connect(m_start, &StartPanel::nodeChosen, this,
            [this](const QString &id, core::NodeKind kind) { showNode(id, kind == core::NodeKind::Group ? 1 : 2); });
    loadStart();
}

LinksPage::~LinksPage() = default;

/// An import may have brought other groups since the start was filled.
void LinksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stack->currentWidget() == m_start)
        loadStart();
}

QString LinksPage::title() const
{
    return tr("Links");
}

QIcon LinksPage::icon() const
{
    return themedIcon(u"links"_s);
}

bool LinksPage::findOnPage()
{
    if (m_stack->currentWidget() == m_start)
        m_start->focusSearch();
    else
        m_find->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QList<KeyHelp> LinksPage::keys() const
{
    return {{tr("Arrow keys"), tr("go to the next node in that direction")},
            {tr("N / P"), tr("next, previous line of this node")},
            {tr("Enter / Ctrl+Enter"), tr("expand the node, open its case")},
            {tr("Space"), tr("why these two are linked")},
            {tr("Backspace"), tr("fold the node")},
            {tr("+ / -"), tr("larger, smaller")},
            {tr("0"), tr("show all of it")},
            {tr("Ctrl+E"), tr("export the picture or its data")},
            {tr("/"), tr("find a node")}};
}

QString LinksPage::help() const
{
    return tr(
        "Start from a person, from a group, or from the groups that reach furthest. Every line says why it is there "
        "and which request it comes from; the table below holds the same as the picture.");
}

void LinksPage::buildChart()
{
    m_chart = new QWidget(this);
    auto *column = new QVBoxLayout(m_chart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());

    m_canvas = new GraphCanvas;
    m_filters = new FilterPanel;
    m_why = new WhyPanel;
    m_table = new GraphTable(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(GraphTable::SortRole);
    m_tableView = new QTableView;
    m_tableView->setObjectName(QStringLiteral("graphTable"));
    m_tableView->setAccessibleName(tr("Nodes of the link graph"));
    m_tableView->setModel(m_sorted);
    m_tableView->setSortingEnabled(true);
    m_tableView->sortByColumn(GraphTable::NodeColumn, Qt::AscendingOrder);
    m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tableView->setAlternatingRowColors(true);
    m_tableView->verticalHeader()->hide();
    m_tableView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_tableView->setShowGrid(false);
    m_tableView->horizontalHeader()->setHighlightSections(false);
    m_tableView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // All columns in view, names with what is left: figures at the edge must not need scrolling.
    QHeaderView *header = m_tableView->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(GraphTable::NodeColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[which, letters] : {std::pair(GraphTable::KindColumn, 9), std::pair(GraphTable::CountryColumn, 13),
                                         std::pair(GraphTable::ContinentColumn, 11),
                                         std::pair(GraphTable::LinksColumn, 8), std::pair(GraphTable::SpreadColumn, 8)})
        header->resizeSection(which, letters * letter);

    auto *middle = new QSplitter(Qt::Vertical);
    middle->addWidget(m_canvas);
    middle->addWidget(m_tableView);
    middle->setStretchFactor(0, 4);
    middle->setStretchFactor(1, 1);
    middle->setSizes({560, 150});
    auto *across = new QSplitter(Qt::Horizontal);
    across->addWidget(titled(tr("Filters"), m_filters));
    across->addWidget(middle);
    across->addWidget(titled(tr("Why linked?"), m_why));
    across->setStretchFactor(1, 1);
    across->setSizes({264, 890, 246});
    column->addWidget(across, 1);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    m_withheld = namedLabel(QStringLiteral("withheld"), m_chart);
    m_message = namedLabel(QStringLiteral("linksMessage"), m_chart);
    m_clearFilters = new QPushButton(tr("Show All"), m_chart);
    m_clearFilters->setObjectName(QStringLiteral("clearFilters"));
    m_clearFilters->hide();
    foot->setSpacing(16);
    foot->addWidget(m_withheld, 3);
    foot->addWidget(m_clearFilters);
    foot->addWidget(m_message, 2);
    column->addLayout(foot);
    m_stack->addWidget(m_chart);
}

QToolBar *LinksPage::buildTools()
{
    auto *tools = new QToolBar(m_chart);
    tools->setObjectName(QStringLiteral("linksTools"));
    const auto add = [&](const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = tools->addAction(text, this, slot);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_chart->addAction(action);
        return action;
    };
    add(tr("Start"), {}, [this] { showStart(); })->setObjectName(QStringLiteral("actionStart"));
    tools->addSeparator();
    m_undo = add(tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    m_redo = add(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    tools->addSeparator();
    addChoices(tools);
    add(tr("Tidy"), {}, [this] {
        change([](core::ViewState &state) { state.placed.clear(); }, Placement::Anew);
    })->setObjectName(QStringLiteral("actionTidy"));
    add(tr("Fit"), {}, [this] { m_canvas->fitAll(); })->setObjectName(QStringLiteral("actionFit"));
    add(tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        exportPicture();
    })->setObjectName(QStringLiteral("actionExport"));
    m_undo->setObjectName(QStringLiteral("actionUndo"));
    m_redo->setObjectName(QStringLiteral("actionRedo"));
    m_find = new QLineEdit(tools);
    m_find->setObjectName(QStringLiteral("findInPicture"));
    m_find->setAccessibleName(tr("Find in this picture"));
    m_find->setPlaceholderText(tr("Find in this picture ( / )"));
    m_find->setMaximumWidth(240);
    tools->addWidget(m_find);
    connect(m_find, &QLineEdit::returnPressed, this, &LinksPage::find);
    return tools;
}

void LinksPage::addChoices(QToolBar *tools)
{
    m_layout = new QComboBox(tools);
    m_layout->setObjectName(QStringLiteral("layoutChooser"));
    m_layout->setAccessibleName(tr("Layout"));
    for (const core::LayoutKind kind : core::kLayoutKinds)
        m_layout->addItem(core::layoutName(kind), int(kind));
    tools->addWidget(m_layout);
    m_aggregation = new QComboBox(tools);
    m_aggregation->setObjectName(QStringLiteral("aggregationChooser"));
    m_aggregation->setAccessibleName(tr("Show persons as"));
    m_aggregation->addItem(tr("Every person"), int(core::Aggregation::Persons));
    m_aggregation->addItem(tr("By country"), int(core::Aggregation::Countries));
    m_aggregation->addItem(tr("By continent"), int(core::Aggregation::Continents));
    tools->addWidget(m_aggregation);
    m_depth = new QSpinBox(tools);
    m_depth->setObjectName(QStringLiteral("depth"));
    m_depth->setAccessibleName(tr("Links around the start"));
    m_depth->setRange(-1, 8);
    m_depth->setSpecialValueText(tr("Depth: all"));
    m_depth->setPrefix(tr("Depth: "));
    m_depth->setMinimumWidth(m_depth->fontMetrics().horizontalAdvance(tr("Depth: all")) + 48); // and the arrows
    tools->addWidget(m_depth);
    connect(m_layout, &QComboBox::currentIndexChanged, this, [this] {
        const auto kind = core::LayoutKind(m_layout->currentData().toInt());
        change(
            [kind](core::ViewState &state) {
                state.layout = kind;
                state.placed.clear();
            },
            Placement::Anew);
    });
    connect(m_aggregation, &QComboBox::currentIndexChanged, this, [this] {
        const auto aggregation = core::Aggregation(m_aggregation->currentData().toInt());
        change([aggregation](core::ViewState &state) { state.aggregation = aggregation; }, Placement::Anew);
    });
    connect(m_depth, &QSpinBox::valueChanged, this, &LinksPage::setDepth);
}

void LinksPage::connectCanvas()
{
    connect(m_canvas, &GraphCanvas::expandRequested, this, &LinksPage::expand);
    connect(m_canvas, &GraphCanvas::collapseRequested, this, &LinksPage::collapse);
    connect(m_canvas, &GraphCanvas::openRequested, this, &LinksPage::open);
    connect(m_canvas, &GraphCanvas::whyRequested, this, &LinksPage::why);
    connect(m_canvas, &GraphCanvas::ribbonChosen, this, &LinksPage::whyRibbon);
    connect(m_canvas, &GraphCanvas::findRequested, this, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    connect(m_canvas, &GraphCanvas::nodesPlaced, this, [this](const QHash<QString, QPointF> &places) {
        change([&places](core::ViewState &state) { state.placed.insert(places); }, Placement::Keep);
    });
    connect(m_why, &WhyPanel::openCase, this, &Page::caseWanted);
    connect(m_filters, &FilterPanel::filtersChanged, this, [this](quint32 kinds, quint32 links, quint32 continents) {
        // After the item that was clicked has finished its own work: showing the result fills the list anew.
        QMetaObject::invokeMethod(
            this,
            [this, kinds, links, continents] {
                change(
                    [=](core::ViewState &state) {
                        state.hiddenNodeKinds = kinds;
                        state.hiddenLinkKinds = links;
                        state.hiddenContinents = continents;
                    },
                    Placement::Keep);
            },
            Qt::QueuedConnection);
    });
    connect(m_clearFilters, &QPushButton::clicked, this, [this] {
        change(
            [](core::ViewState &state) { state.hiddenNodeKinds = state.hiddenLinkKinds = state.hiddenContinents = 0; },
            Placement::Keep);
    });
    connect(m_canvas, &GraphCanvas::selectionChanged, this, [this](const QStringList &ids) {
        if (m_syncing || ids.size() != 1)
            return;
        const int row = m_canvas->scene()->graph.indexOf(ids.first());
        m_syncing = true;
        m_tableView->setCurrentIndex(m_sorted->mapFromSource(m_table->index(row, GraphTable::NodeColumn)));
        m_syncing = false;
    });
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (m_syncing || !current.isValid())
                    return;
                m_syncing = true;
                m_canvas->showNode(m_sorted->mapToSource(current).row());
                m_syncing = false;
            });
    connect(m_tableView, &QTableView::activated, this,
            [this](const QModelIndex &index) { open(index.data(GraphTable::NodeIdRole).toString()); });
}

} // namespace ui
