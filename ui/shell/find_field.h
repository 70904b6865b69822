// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLineEdit>
#include <QList>

#include <functional>

class QStandardItemModel;
class QTreeView;

namespace ui {

/// One answer of the find field.
struct FindResult
{
    QString title; ///< shown as it is: the source makes data in it visible and isolates it
    QString note;  ///< muted, at the end: a key, a state
    QIcon icon;
    std::function<void()> run;
    QString also = {}; ///< searched, not shown: the text of a help topic
};

/// A group of answers; groups are shown in the order they were added.
struct FindGroup
{
    QString title;
    QList<FindResult> results;
};

/// Where answers come from. Answers at once or later; an answer to an older question must not be given.
class FindSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Answers through answered(), maybe later. `text` is trimmed and not empty.
    virtual void ask(const QString &text) = 0;
    virtual void forget() {}

Q_SIGNALS:
    void answered(const ui::FindGroup &group);
};

/// The one field above everything: a name, a case number, a command or a help topic, answered in groups.
class FindField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FindField(QWidget *parent = nullptr);
    /// Takes the source; its answers stand under those of the sources added before.
    void addSource(FindSource *source);
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask();
    void show(qsizetype source, const FindGroup &group);
    [[nodiscard]] int heightOfList() const;
    void placeList();
    void move(int by);
    void runCurrent();
    void closeList();

    struct Entry
    {
        FindSource *source;
        FindGroup group;
    };
    QList<Entry> m_entries;
    QList<std::function<void()>> m_runs;
    QTreeView *m_list;
    QStandardItemModel *m_model;
    class QTimer *m_typing;
};

} // namespace ui
