// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matches/person_finder.h"
#include "ui/matches/search_recorder.h"
#include "ui/shell/find_field.h"

namespace ui {

/// Finds subjects by name for the field above everything: misspelt, turned round, in another script.
class PersonFindSource final : public FindSource
{
    Q_OBJECT
public:
    PersonFindSource(Desk &desk, const PersonFinder &finder, SearchRecorder &recorder);
    void ask(const QString &text) override;
    void forget() override { m_task.cancel(); }

Q_SIGNALS:
    void chosen(core::RequestId id);
    /// Show all that this text finds.
    void allWanted(const QString &text);

private:
    void answer(const core::Query &query, const QList<core::FoundPerson> &hits);

    const PersonFinder &m_finder;
    SearchRecorder &m_recorder;
    LatestTask<QList<core::FoundPerson>> m_task;
};

} // namespace ui
