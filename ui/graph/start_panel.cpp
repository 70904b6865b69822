// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/start_panel.h"

#include "core/base/text.h"
#include "ui/support/safe_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Role { IdRole = Qt::UserRole, KindRole };

QListWidgetItem *addNode(QListWidget *list, const QString &text, const QString &id, core::NodeKind kind)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(IdRole, id);
    item->setData(KindRole, int(kind));
    return item;
}

/// As high as its rows, up to ten of them, so that nothing is cut off and nothing gapes.
void fitHeight(QListWidget *list)
{
    int height = 2 * list->frameWidth() + 4;
    for (int row = 0; row < std::min(list->count(), 10); ++row)
        height += list->sizeHintForRow(row) + 2 * list->spacing();
    list->setFixedHeight(height);
}

void addNote(QListWidget *list, const QString &text)
{
    auto *item = new QListWidgetItem(text, list);
    item->setFlags(Qt::NoItemFlags);
}

} // namespace

StartPanel::StartPanel(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    outer->addStretch(1);
    outer->addLayout(column, 4);
    outer->addStretch(1);
    column->setContentsMargins(16, 32, 16, 16);
    column->setSpacing(8);

    QLabel *title = plainLabel(tr("Who is linked to whom?"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.56);
    large.setBold(true);
    title->setFont(large);
    title->setWordWrap(true);
    column->addWidget(title);

    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("linksSearch"));
    m_search->setAccessibleName(tr("Search persons and groups"));
    m_search->setPlaceholderText(tr("A person, a group or a case number"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);

    m_hits = new QListWidget(this);
    m_hits->setObjectName(QStringLiteral("linksHits"));
    m_hits->setAccessibleName(tr("Found"));
    m_hits->setVisible(false);
    column->addWidget(m_hits);

    column->addSpacing(16);
    column->addWidget(plainLabel(tr("Groups with the widest reach"), this));
    m_groups = new QListWidget(this);
    m_groups->setObjectName(QStringLiteral("widestGroups"));
    m_groups->setAccessibleName(tr("Groups with the widest reach"));
    column->addWidget(m_groups);

    auto *everything = new QPushButton(tr("Show everything"), this);
    everything->setObjectName(QStringLiteral("showEverything"));
    column->addWidget(everything, 0, Qt::AlignLeft);
    m_message = plainLabel({}, this);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("startMessage"));
    column->addWidget(m_message);
    column->addStretch(1);

    connect(m_search, &QLineEdit::textChanged, this, &StartPanel::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->count() > 0 && m_hits->item(0)->flags() != Qt::NoItemFlags)
            Q_EMIT m_hits->itemActivated(m_hits->item(0));
    });
    connect(everything, &QPushButton::clicked, this, &StartPanel::everythingChosen);
    for (QListWidget *list : {m_hits, m_groups}) {
        list->setSpacing(3);
        const auto choose = [this](const QListWidgetItem *item) {
            if (!item->data(IdRole).toString().isEmpty())
                Q_EMIT nodeChosen(item->data(IdRole).toString(), core::NodeKind(item->data(KindRole).toInt()));
        };
        connect(list, &QListWidget::itemActivated, this, choose);
        connect(list, &QListWidget::itemClicked, this, choose);
    }
    addNote(m_groups, tr("Looking for groups…"));
    fitHeight(m_groups);
}

void StartPanel::setGroups(const QList<core::GroupReach> &groups)
{
    m_groups->clear();
    if (groups.isEmpty()) {
        addNote(m_groups, tr("No request names a group yet. Search for a person instead."));
        fitHeight(m_groups);
        return;
    }
    const QLocale locale;
    for (const core::GroupReach &group : groups) {
        const QString text = tr("%1 – members: %2, continents: %3, spread: %4")
                                 .arg(core::withVisibleControls(group.label), locale.toString(group.members),
                                      locale.toString(group.continents), locale.toString(group.spread, 'f', 1));
        addNode(m_groups, text, group.nodeId, core::NodeKind::Group);
    }
    fitHeight(m_groups);
}

void StartPanel::setHits(const QList<core::NodeHit> &hits)
{
    m_hits->clear();
    m_hits->setVisible(!m_search->text().trimmed().isEmpty());
    if (hits.isEmpty())
        addNote(m_hits, tr("Nothing in the link graph holds these words."));
    for (const core::NodeHit &hit : hits)
        addNode(m_hits, tr("%1 – %2").arg(core::withVisibleControls(hit.label), core::nodeKindName(hit.kind)),
                hit.nodeId, hit.kind);
    fitHeight(m_hits);
}

void StartPanel::setMessage(const QString &message)
{
    m_message->setText(message);
}

void StartPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace ui
