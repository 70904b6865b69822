// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/queue_store.h"
#include "ui/notices/saved_filters.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace ui {

class FlowLayout;

/// The line above the queue: the filters that are on as chips, a menu to add one, a field for names and case numbers,
/// saved filters, and how many requests match.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(MachineSettings &settings, const core::Clock &clock, const QString &user, QWidget *parent = nullptr);

    [[nodiscard]] const core::QueueFilter &filter() const { return m_filter; }
    void setFilter(const core::QueueFilter &filter);
    void setSources(const QList<std::pair<QString, qint64>> &sources) { m_sources = sources; }
    void setCountText(const QString &text);
    void focusText();

Q_SIGNALS:
    void filterChanged(const core::QueueFilter &filter);

private:
    void showChips();
    void fillAddMenu();
    void fillSavedMenu();
    void askForName();
    template <typename Value, typename Word>
    void addChoices(const QString &title, const QList<Value> &values, QList<Value> core::QueueFilter::*list, Word word);
    void addDueChoices();

    SavedFilters m_saved;
    const core::Clock &m_clock;
    QString m_user;
    core::QueueFilter m_filter;
    QList<std::pair<QString, qint64>> m_sources;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QToolButton *m_add;
    QToolButton *m_savedButton;
    QMenu *m_addMenu;
    QMenu *m_savedMenu;
    QLineEdit *m_text;
    QLineEdit *m_name;
    QLabel *m_count;
    QTimer *m_typing;
};

} // namespace ui
