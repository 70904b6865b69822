// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/search_recorder.h"

#include "core/base/log.h"

#include <QTimer>
#include <QtConcurrent>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Whoever stops typing for so long has asked something.
constexpr int kSettledMs = 1500;

QString wordsOf(const core::Query &query)
{
    return (QStringList{query.name.display(), query.birth.toString()} + query.nationalities + query.documents)
        .join(QChar(u'\x1F'));
}

} // namespace

SearchRecorder::SearchRecorder(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_timer(new QTimer(this)), m_filterTimer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kSettledMs);
    connect(m_timer, &QTimer::timeout, this, &SearchRecorder::settle);
    m_filterTimer->setSingleShot(true);
    m_filterTimer->setInterval(kSettledMs);
    connect(m_filterTimer, &QTimer::timeout, this, &SearchRecorder::settleFilter);
}

SearchRecorder::~SearchRecorder()
{
    settle();
    settleFilter();
}

void SearchRecorder::filtered(const QString &text, qint64 found)
{
    if (text == m_filterWritten)
        return; // counted anew after a decision, or taken back in time
    m_filter.reset();
    m_filterTimer->stop();
    if (text.isEmpty()) {
        m_filterWritten.clear(); // asked again later, it is another search
        return;
    }
    m_filter = core::QueueSearchNote{text, found};
    m_filterTimer->start();
}

void SearchRecorder::settleFilter()
{
    if (const auto note = std::exchange(m_filter, std::nullopt)) {
        m_filterWritten = note->text;
        record(*note);
    }
}

void SearchRecorder::asked(const core::Query &query, qint64 found)
{
    if (wordsOf(query) == m_written)
        return;
    m_waiting = core::SearchNote{query, found, {}};
    m_timer->start();
}

void SearchRecorder::opened(const core::Query &query, core::RequestId request)
{
    const bool same = m_waiting && wordsOf(m_waiting->query) == wordsOf(query);
    const qint64 found = same ? m_waiting->found : 0;
    if (same) {
        m_timer->stop();
        m_waiting.reset();
    }
    write({query, found, request});
}

void SearchRecorder::settle()
{
    if (const auto note = std::exchange(m_waiting, std::nullopt))
        write(*note);
}

void SearchRecorder::write(const core::SearchNote &note)
{
    m_written = wordsOf(note.query);
    record(note);
}

template <typename Note>
void SearchRecorder::record(const Note &note)
{
    // The desk waits for its readers before the case file closes.
    static_cast<void>(
        QtConcurrent::run(static_cast<QThreadPool *>(&m_desk.readers), [&desk = m_desk, actor = m_desk.actor, note] {
            if (auto recorded = core::recordSearch(desk.file, desk.clock, actor, note); !recorded)
                core::log::failure("search"_L1, recorded.error());
        }));
}

} // namespace ui
