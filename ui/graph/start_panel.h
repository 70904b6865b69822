// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_source.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// Where the exploration begins: a search field, what it finds, and the groups with the widest reach. Never blank:
/// every empty list says why it is empty.
class StartPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPanel(QWidget *parent = nullptr);

    void setGroups(const QList<core::GroupReach> &groups);
    void setHits(const QList<core::NodeHit> &hits);
    void setMessage(const QString &message);
    void focusSearch();

Q_SIGNALS:
    void searchChanged(const QString &text);
    void nodeChosen(const QString &id, core::NodeKind kind);
    void everythingChosen();

private:
    QLineEdit *m_search = nullptr;
    QListWidget *m_hits = nullptr;
    QListWidget *m_groups = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace ui
