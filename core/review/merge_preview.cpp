// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/merge_preview.h"

#include "core/domain/code_table.h"
#include "core/review/person_search_service.h"
#include "core/review/review_text.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Comparing all of two persons is bounded; a merge beyond that is refused rather than half checked.
constexpr qsizetype kMostPairsOfMerge = 10'000;

constexpr std::array<CodeRow<LinkConflict::Kind>, 4> kConflicts{{{LinkConflict::Kind::KeptApart, u"kept-apart"},
                                                                 {LinkConflict::Kind::Document, u"document"},
                                                                 {LinkConflict::Kind::Birth, u"birth"},
                                                                 {LinkConflict::Kind::Sex, u"sex"}}};

} // namespace

QString linkConflictCode(LinkConflict::Kind kind)
{
    return codeOf(kConflicts, kind);
}

bool MergePreview::isBlocked() const
{
    return std::ranges::any_of(conflicts, &LinkConflict::blocks);
}

std::optional<LinkConflict::Kind> conflictBetween(const Comparison &comparison)
{
    if (comparison.documentConflict)
        return LinkConflict::Kind::Document;
    for (const FieldEvidence &field : comparison.evidence) {
        if (field.agreement != Agreement::Contradicts)
            continue;
        if (field.field == MatchField::Birth && field.level == u"apart")
            return LinkConflict::Kind::Birth;
        if (field.field == MatchField::Sex)
            return LinkConflict::Kind::Sex;
    }
    return std::nullopt;
}

Result<QList<RequestBrief>> briefsOf(Database &database, const QList<qint64> &requests)
{
    QList<RequestBrief> briefs;
    for (const qint64 request : requests) {
        auto brief = SubjectStore(database).brief(RequestId{request});
        if (!brief)
            return brief.error();
        briefs.append(*std::move(brief));
    }
    return briefs;
}

Result<QList<PersonRecord>> recordsOf(Database &database, const QList<RequestBrief> &requests)
{
    QList<PersonRecord> records;
    for (const RequestBrief &brief : requests) {
        auto record = storedPerson(database, brief.id);
        if (!record)
            return record.error();
        records.append(*std::move(record));
    }
    return records;
}

Result<MergePreview> mergePreview(Database &database, const LinkState &state, qint64 one, qint64 other)
{
    auto left = briefsOf(database, state.personOf(one));
    auto right = briefsOf(database, state.personOf(other));
    if (!left || !right)
        return left ? right.error() : left.error();
    MergePreview preview{*left, *right, {}};
    if (state.samePerson(one, other))
        return preview;
    if (left->size() * right->size() > kMostPairsOfMerge)
        return Error{
            Error::Code::NotAllowed,
            ReviewText::tr("These persons have too many requests to be checked against each other. Nothing was "
                           "linked."),
            {}};
    auto leftRecords = recordsOf(database, *left);
    auto rightRecords = recordsOf(database, *right);
    if (!leftRecords || !rightRecords)
        return leftRecords ? rightRecords.error() : leftRecords.error();
    for (qsizetype i = 0; i < left->size(); ++i) {
        for (qsizetype j = 0; j < right->size(); ++j) {
            const auto apart = state.cannotLinks().find(left->at(i).id.value);
            if (apart != state.cannotLinks().end() && apart->second.contains(right->at(j).id.value))
                preview.conflicts.append({LinkConflict::Kind::KeptApart, left->at(i), right->at(j)});
            if (const auto kind = conflictBetween(compare(leftRecords->at(i), rightRecords->at(j))))
                preview.conflicts.append({*kind, left->at(i), right->at(j)});
        }
    }
    return preview;
}

std::optional<Error> mergeBlock(const MergePreview &preview)
{
    for (const LinkConflict &conflict : preview.conflicts) {
        if (conflict.kind == LinkConflict::Kind::Document) {
            return Error{
                Error::Code::NotAllowed,
                ReviewText::tr("%1 and %2 name the same document with different identities. This has to be cleared "
                               "up with the sources; nothing was linked.")
                    .arg(conflict.left.externalId, conflict.right.externalId),
                {}};
        }
        if (conflict.kind == LinkConflict::Kind::KeptApart) {
            return Error{
                Error::Code::NotAllowed,
                ReviewText::tr("An earlier decision says that %1 and %2 are different persons. Nothing was linked; "
                               "reconsider that decision first.")
                    .arg(conflict.left.externalId, conflict.right.externalId),
                {}};
        }
    }
    return std::nullopt;
}

} // namespace core
