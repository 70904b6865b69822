// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_field.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kTypingMs = 120;
constexpr int kMostHeight = 52 * kGrid;
constexpr int kRunRole = Qt::UserRole + 1;
} // namespace

FindField::FindField(QWidget *parent)
    : QLineEdit(parent), m_list(new QTreeView), m_model(new QStandardItemModel(this)), m_typing(new QTimer(this))
{
    nameWidget(this, u"findField"_s, tr("Find a name, a case number, a command or a help topic"));
    setPlaceholderText(tr("Find a name, a case number, a command or help (Ctrl+K)"));
    setMaxLength(200);
    setClearButtonEnabled(true);
    addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    setMinimumWidth(40 * kGrid);
    setMaximumWidth(80 * kGrid);

    nameWidget(m_list, u"findResults"_s, tr("Found"));
    m_list->setModel(m_model);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(kGrid);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index.siblingAtColumn(0));
        runCurrent();
    });
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(this, &QLineEdit::textEdited, this, [this] {
        // The first letter answers quickly; what is typed on waits for a pause.
        m_typing->start();
    });
    connect(m_typing, &QTimer::timeout, this, &FindField::ask);
}

void FindField::addSource(FindSource *source)
{
    source->setParent(this);
    const qsizetype place = m_entries.size();
    m_entries.append(Entry{source, {}});
    connect(source, &FindSource::answered, this, [this, place](const FindGroup &group) { show(place, group); });
}

void FindField::open()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (!text().trimmed().isEmpty())
        ask();
}

void FindField::ask()
{
    const QString question = text().trimmed();
    for (Entry &entry : m_entries)
        entry.group = {};
    if (question.isEmpty()) {
        closeList();
        return;
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_entries[i].source->ask(question);
}

void FindField::show(qsizetype source, const FindGroup &group)
{
    m_entries[source].group = group;
    m_model->clear();
    m_model->setColumnCount(2);
    m_runs.clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.group.results.isEmpty())
            continue;
        auto *heading = new QStandardItem(entry.group.title);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setForeground(mutedText(palette()));
        for (const FindResult &result : entry.group.results) {
            auto *title = new QStandardItem(result.icon, result.title);
            title->setData(m_runs.size(), kRunRole);
            auto *note = new QStandardItem(result.note);
            note->setForeground(mutedText(palette()));
            note->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            heading->appendRow({title, note});
            m_runs.append(result.run);
        }
        m_model->appendRow(heading);
    }
    if (m_runs.isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(nothing);
    }
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_list->setFirstColumnSpanned(i, {}, true);
    m_list->expandAll();
    if (!m_runs.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    placeList();
}

/// What the list needs to show all of its rows.
int FindField::heightOfList() const
{
    QModelIndex last = m_model->index(m_model->rowCount() - 1, 0);
    if (const int results = m_model->rowCount(last); results > 0)
        last = m_model->index(results - 1, 0, last);
    m_list->scrollToTop();
    return m_list->visualRect(last).bottom() + 2 * m_list->frameWidth() + kHalfGrid;
}

void FindField::placeList()
{
    QWidget *top = window();
    if (m_list->parentWidget() != top)
        m_list->setParent(top);
    const int height = std::min(heightOfList(), kMostHeight);
    const QPoint corner = mapTo(top, QPoint(0, this->height() + 2));
    m_list->setGeometry(corner.x(), corner.y(), width(), std::min(height, top->height() - corner.y() - kGrid));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->raise();
    m_list->setVisible(true);
}

void FindField::closeList()
{
    m_typing->stop();
    for (const Entry &entry : std::as_const(m_entries))
        entry.source->forget();
    m_list->hide();
}

void FindField::move(int by)
{
    QModelIndex index = m_list->currentIndex();
    do {
        index = by > 0 ? m_list->indexBelow(index) : m_list->indexAbove(index);
    } while (index.isValid() && !index.data(kRunRole).isValid());
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        // Screen readers follow the field that has the focus.
        setAccessibleDescription(index.data().toString());
    }
}

void FindField::runCurrent()
{
    const QVariant place = m_list->currentIndex().data(kRunRole);
    if (!place.isValid() || m_list->isHidden())
        return;
    const std::function<void()> run = m_runs.value(place.toLongLong());
    closeList();
    clear();
    if (run)
        run();
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing->isActive()) {
            m_typing->stop();
            ask();
        }
        runCurrent();
        return;
    case Qt::Key_Escape:
        closeList();
        clear();
        if (QWidget *next = window()->findChild<QWidget *>(u"pages"_s))
            next->setFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        closeList();
}

} // namespace ui
