// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/filter_panel.h"

#include "ui/graph/graph_painter.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

/// The count with a bar behind it, as long as the row's share of the longest.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const double share = index.data(FilterPanel::ShareRole).toDouble();
        QColor fill = option.palette.color(QPalette::Highlight);
        fill.setAlpha(70);
        QRectF bar = QRectF(option.rect).adjusted(2, 4, -2, -4);
        bar.setLeft(bar.right() - bar.width() * share);
        painter->fillRect(bar, fill);
        QStyledItemDelegate::paint(painter, option, index);
    }
};

QPixmap blank(qreal ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QIcon nodeIcon(core::NodeKind kind, const core::DrawingPalette &palette)
{
    QPixmap pixmap = blank(qApp->devicePixelRatio());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    core::DrawNode node;
    node.centre = {8, 8};
    node.radius = 6;
    node.shape = core::nodeShape(kind);
    node.fill = palette.nodes[size_t(kind)];
    node.line = palette.halo;
    paintNode(painter, node);
    return QIcon(pixmap);
}

QIcon linkIcon(core::LinkKind kind, const core::DrawingPalette &palette)
{
    QPixmap pixmap = blank(qApp->devicePixelRatio());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    core::DrawLine line;
    line.from = {1, 12};
    line.to = {15, 4};
    line.colour = core::linkColour(kind, palette);
    line.width = 2;
    line.dashed = core::isDashed(kind);
    paintLine(painter, line);
    return QIcon(pixmap);
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("filterPanel"));
    setAccessibleName(tr("Filters"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(8);
    setItemDelegateForColumn(1, new BarDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, 60);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTreeWidget::itemChanged, this, [this] { itemToggled(); });
}

void FilterPanel::setGraph(const core::GraphSnapshot &graph, const core::ViewState &state)
{
    m_state = state;
    m_kinds = {};
    m_continents = {};
    m_links = {};
    for (int i = 0; i < graph.nodeCount(); ++i) {
        ++m_kinds[size_t(graph.kind(i))];
        if (graph.kind(i) == core::NodeKind::Person || graph.kind(i) == core::NodeKind::Country)
            m_continents[size_t(graph.continent(i))] += graph.node(i).standsFor;
    }
    for (int i = 0; i < graph.linkCount(); ++i)
        ++m_links[size_t(graph.linkKind(i))];
    rebuild();
}

QTreeWidgetItem *FilterPanel::addSection(const QString &title)
{
    auto *item = new QTreeWidgetItem(this, {title});
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFlags(Qt::ItemIsEnabled);
    item->setExpanded(true);
    return item;
}

void FilterPanel::addRow(QTreeWidgetItem *parent, Section section, int value, const QString &name, const QIcon &icon,
                         int count, int most, bool hidden)
{
    auto *item = new QTreeWidgetItem(parent, {name, QLocale().toString(count)});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(0, hidden ? Qt::Unchecked : Qt::Checked);
    item->setIcon(0, icon);
    item->setSizeHint(0, {0, fontMetrics().height() + 4}); // the same with and without an icon
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, SectionRole, section);
    item->setData(0, ValueRole, value);
    item->setData(1, CountRole, count);
    item->setData(1, ShareRole, most > 0 ? double(count) / most : 0);
}

void FilterPanel::rebuild()
{
    m_filling = true;
    clear();
    const core::DrawingPalette colours =
        palette().color(QPalette::Base).lightness() < 128 ? core::darkPalette() : core::lightPalette();
    QTreeWidgetItem *kinds = addSection(tr("Shown"));
    for (int i = 0; i < core::kNodeKindCount; ++i) {
        const auto kind = core::NodeKind(i);
        if (m_kinds[size_t(i)] > 0)
            addRow(kinds, Kinds, i, core::nodeKindName(kind), nodeIcon(kind, colours), m_kinds[size_t(i)],
                   *std::ranges::max_element(m_kinds), m_state.hides(kind));
    }
    QTreeWidgetItem *continents = addSection(tr("Persons by continent"));
    for (const core::Continent continent : core::kContinents)
        addRow(continents, Continents, int(continent), core::continentName(continent), {},
               m_continents[size_t(continent)], *std::ranges::max_element(m_continents), m_state.hides(continent));
    QTreeWidgetItem *links = addSection(tr("Links"));
    for (int i = 0; i < core::kLinkKindCount; ++i) {
        const auto kind = core::LinkKind(i);
        if (m_links[size_t(i)] > 0)
            addRow(links, Links, i, core::linkKindName(kind), linkIcon(kind, colours), m_links[size_t(i)],
                   *std::ranges::max_element(m_links), m_state.hides(kind));
    }
    m_filling = false;
}

void FilterPanel::itemToggled()
{
    if (m_filling)
        return;
    std::array<quint32, 3> hidden{};
    for (int s = 0; s < topLevelItemCount(); ++s) {
        for (int i = 0; i < topLevelItem(s)->childCount(); ++i) {
            const QTreeWidgetItem *item = topLevelItem(s)->child(i);
            if (item->checkState(0) == Qt::Unchecked)
                hidden[item->data(0, SectionRole).toUInt()] |= 1U << item->data(0, ValueRole).toUInt();
        }
    }
    Q_EMIT filtersChanged(hidden[Kinds], hidden[Links], hidden[Continents]);
}

void FilterPanel::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace ui
