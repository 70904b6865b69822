// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_export.h"
#include "core/graph/graph_source.h"
#include "core/graph/view_history.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_table.h"
#include "ui/shell/page.h"
#include "ui/support/latest_task.h"

#include <functional>
#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace ui {

class FilterPanel;
class StartPanel;
class WhyPanel;

/// The place "Links": start with search and the widest groups, then canvas, filters, reasons and table in step.
/// Reading and layouts run off the main thread; the source is shared with them and must allow calls from any thread.
class LinksPage final : public Page
{
    Q_OBJECT
public:
    /// `pool` runs the reading and the layouts; it and what the source reads outlive the page.
    LinksPage(std::shared_ptr<const core::GraphSource> source, QThreadPool *pool, QWidget *parent = nullptr);
    ~LinksPage() override;

    [[nodiscard]] Place place() const override { return Place::Links; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    bool findOnPage() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] QString help() const override;

    /// Another case file: forgets what is shown and begins at the start.
    void setSource(std::shared_ptr<const core::GraphSource> source);
    void showStart();
    /// The surroundings of a node, for "links of this subject".
    void showNode(const QString &nodeId, int depth);
    /// The surroundings of a case's subject.
    void showCase(core::RequestId request, int depth);
    /// Everything; from 3,000 nodes on as one point per continent first, or as the counts that the source has.
    void showEverything();

    /// Asks for the file to export to; the window's file dialog unless a test replaces it.
    void setExportFileChooser(std::function<QString(QWidget *)> chooser) { m_chooseFile = std::move(chooser); }
    /// Called before a file is written; an error stops the export. The audit entry is made here.
    void setExportGuard(std::function<core::Result<>(const QString &format, int nodes)> guard)
    {
        m_exportGuard = std::move(guard);
    }

    [[nodiscard]] GraphCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] const core::ViewHistory *history() const { return m_history.get(); }

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void exported(const QString &format, int nodes);

private:
    enum class Placement { Anew, Keep };

    /// What a reading brought, and one sentence on what it left out.
    struct Loaded
    {
        core::GraphSnapshot::Ptr snapshot;
        QString note;
    };

    void buildChart();
    QToolBar *buildTools();
    void addChoices(QToolBar *tools);
    void connectCanvas();
    void loadStart();
    void search(const QString &text);
    void load(std::function<core::Result<core::GraphData>(const core::TaskContext &)> read,
              std::function<void(const core::GraphSnapshot::Ptr &)> done);
    void begin(const core::GraphSnapshot::Ptr &snapshot, const core::ViewState &state);
    void change(const std::function<void(core::ViewState &)> &edit, Placement placement);
    void change(const core::GraphSnapshot::Ptr &snapshot, const core::ViewState &state, Placement placement);
    void present(Placement placement, bool fit);
    void showScene(const CanvasScene &scene, bool fit);
    void layoutLater(const core::VisibleGraph &graph, bool fit);
    void syncControls();
    void tellState();
    void expand(const QString &id);
    void expandCounted(const QString &id);
    void setDepth(int depth);
    void collapse(const QString &id);
    void open(const QString &id);
    void why(int edge);
    void whyRibbon(int group, core::Continent continent);
    void find();
    void undo();
    void redo();
    void exportPicture();
    core::Result<QByteArray> document(core::GraphFormat format) const;
    void say(const QString &message);

    std::shared_ptr<const core::GraphSource> m_source;
    std::unique_ptr<core::ViewHistory> m_history;
    QHash<QString, QPointF> m_positions; ///< of the layout, without what the user placed
    core::LayoutKind m_positionsLayout = core::LayoutKind::Sectors;
    core::Aggregation m_positionsAggregation = core::Aggregation::Persons;

    LatestTask<QList<core::GroupReach>> m_groupsTask;
    LatestTask<QList<core::NodeHit>> m_searchTask;
    LatestTask<QString> m_nodeTask;
    LatestTask<Loaded> m_loadTask;
    LatestTask<core::LayoutResult> m_layoutTask;

    QStackedWidget *m_stack = nullptr;
    StartPanel *m_start = nullptr;
    QWidget *m_chart = nullptr;
    GraphCanvas *m_canvas = nullptr;
    FilterPanel *m_filters = nullptr;
    WhyPanel *m_why = nullptr;
    GraphTable *m_table = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_tableView = nullptr;
    QComboBox *m_layout = nullptr;
    QComboBox *m_aggregation = nullptr;
    QSpinBox *m_depth = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_withheld = nullptr;
    QPushButton *m_clearFilters = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    bool m_syncing = false;

    std::function<QString(QWidget *)> m_chooseFile;
    std::function<core::Result<>(const QString &, int)> m_exportGuard;
};

} // namespace ui
