// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_snapshot.h"
#include "core/graph/view_state.h"

#include <QTreeWidget>

namespace ui {

/// Filters with small histograms: kinds of nodes, continents, kinds of links. Each row has the mark that the picture
/// uses, so that the list is the legend too. A filter hides; it never deletes.
class FilterPanel final : public QTreeWidget
{
    Q_OBJECT
public:
    enum Role { CountRole = Qt::UserRole, ShareRole, SectionRole, ValueRole };

    explicit FilterPanel(QWidget *parent = nullptr);

    /// Shows what a graph holds and what the state hides of it. Emits nothing.
    void setGraph(const core::GraphSnapshot &graph, const core::ViewState &state);

Q_SIGNALS:
    /// The three masks of hidden kinds, links and continents, as in core::ViewState.
    void filtersChanged(quint32 hiddenNodeKinds, quint32 hiddenLinkKinds, quint32 hiddenContinents);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Section { Kinds, Continents, Links };

    QTreeWidgetItem *addSection(const QString &title);
    void addRow(QTreeWidgetItem *parent, Section section, int value, const QString &name, const QIcon &icon, int count,
                int most, bool hidden);
    void rebuild();
    void itemToggled();

    std::array<int, core::kNodeKindCount> m_kinds{};
    std::array<int, core::kContinentCount> m_continents{};
    std::array<int, core::kLinkKindCount> m_links{};
    core::ViewState m_state;
    bool m_filling = false;
};

} // namespace ui
