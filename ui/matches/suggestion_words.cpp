// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/suggestion_words.h"

#include "ui/support/safe_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr qsizetype kNamed = 6; ///< requests of one person that are named

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::SuggestionsPage)
};

QString sentenceOf(const core::LinkConflict &conflict)
{
    const QString left = isolatedLine(conflict.left.externalId);
    const QString right = isolatedLine(conflict.right.externalId);
    switch (conflict.kind) {
    case core::LinkConflict::Kind::KeptApart:
        return Words::tr("%1 and %2 were decided to be different persons.").arg(left, right);
    case core::LinkConflict::Kind::Document:
        return Words::tr("%1 and %2 have the same document with another identity.").arg(left, right);
    case core::LinkConflict::Kind::Birth:
        return Words::tr("The dates of birth of %1 and %2 can't be of one person.").arg(left, right);
    case core::LinkConflict::Kind::Sex:
        return Words::tr("%1 and %2 give a different sex.").arg(left, right);
    }
    return {};
}

QString sentenceOf(const core::LinkProposal &proposal, const QString &user)
{
    const bool own = proposal.user == user;
    if (proposal.kind == core::LinkEvent::Kind::ProposeUndo)
        return own ? Words::tr("Your undo waits for a second person: a request of this person was refused.")
                   : Words::tr("%1 proposes to undo the latest step, which parts a refused person. U confirms it.")
                         .arg(isolatedLine(proposal.user));
    return own ? Words::tr("Your parting waits for a second person: a request of this person was refused.")
               : Words::tr("%1 proposes to part a refused person. D on that pair confirms it.")
                     .arg(isolatedLine(proposal.user));
}

} // namespace

QString namesOf(const QList<core::RequestBrief> &briefs)
{
    QStringList names;
    for (const core::RequestBrief &brief : briefs.mid(0, kNamed))
        names.append(isolatedLine(brief.externalId));
    if (briefs.size() > kNamed)
        names.append(Words::tr("%Ln more", nullptr, static_cast<int>(briefs.size() - kNamed)));
    return names.join(Words::tr(", ", "between case numbers"));
}

QString conflictsInWords(const core::MergePreview &preview)
{
    QStringList against;
    for (const core::LinkConflict &conflict : preview.conflicts)
        against.append(Words::tr("⚠ %1", "warning sign, sentence").arg(sentenceOf(conflict)));
    if (preview.isBlocked())
        against.append(Words::tr("They can't be joined while this stands."));
    else if (!against.isEmpty())
        against.append(Words::tr("To join them all the same, write a reason."));
    return against.join(u'\n');
}

QString proposalsInWords(const QList<core::LinkProposal> &proposals, const QString &user)
{
    QStringList lines;
    for (const core::LinkProposal &proposal : proposals)
        lines.append(sentenceOf(proposal, user));
    return lines.join(u'\n');
}

} // namespace ui
