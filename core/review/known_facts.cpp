// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/known_facts.h"

#include "core/exchange/request_json.h"
#include "core/matching/comparison.h"
#include "core/matching/fact_index.h"
#include "core/review/link_service.h"
#include "core/review/subject_record.h"
#include "core/storage/decision_store.h"
#include "core/storage/fact_key_store.h"
#include "core/storage/request_store.h"
#include "core/storage/subject_store.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostListed = KnownFacts::kMostListed;

PartialDate partial(QDate date)
{
    return {qint16(date.year()), qint8(date.month()), qint8(date.day())};
}

bool sharesWarrant(const Request &one, const Request &other)
{
    return std::ranges::any_of(one.warrants, [&](const Warrant &mine) {
        return !mine.reference.isEmpty() && std::ranges::any_of(other.warrants, [&](const Warrant &theirs) {
            return theirs.reference == mine.reference && theirs.issuingCountry == mine.issuingCountry;
        });
    });
}

bool sharesGroup(const Request &one, const Request &other)
{
    return std::ranges::any_of(one.groups, [&](const GroupMembership &mine) {
        return std::ranges::any_of(other.groups, [&](const GroupMembership &theirs) {
            return (!mine.groupId.isEmpty() && mine.groupId == theirs.groupId) ||
                   (!mine.groupName.isEmpty() && mine.groupName.compare(theirs.groupName, Qt::CaseInsensitive) == 0);
        });
    });
}

bool sameAccount(const Request &one, const Request &other)
{
    return !one.facts.isEmpty() && one.facts.simplified() == other.facts.simplified();
}

/// Whom the request itself says to be involved in the same facts.
bool namesAsInvolved(const Request &request, const QString &externalId)
{
    return request.siblingIds.contains(externalId) ||
           std::ranges::any_of(request.relations, [&](const Relation &relation) {
               return relation.otherRequestId == externalId && relation.kind == u"accomplice";
           });
}

/// The names that need no transliteration, which is what takes most of the time of a comparison.
PersonRecord inLatinNames(PersonRecord person)
{
    person.names.removeIf([](const PersonName &name) {
        const QString text = name.display();
        return std::ranges::any_of(text, [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; });
    });
    return person;
}

/// The rule for automatic links. The best pair of names counts, so what agrees in Latin letters agrees in all.
bool areOnePerson(const PersonRecord &one, const PersonRecord &other)
{
    const PersonRecord latin = inLatinNames(one);
    const PersonRecord otherLatin = inLatinNames(other);
    const bool quick = !latin.names.isEmpty() && !otherLatin.names.isEmpty();
    if (quick && qualifiesForAutomaticLink(compare(latin, otherLatin)))
        return true;
    const bool allLatin = latin.names.size() == one.names.size() && otherLatin.names.size() == other.names.size();
    return !(quick && allLatin) && qualifiesForAutomaticLink(compare(one, other));
}

/// Protests that an earlier request carries. A source does not protest against itself.
void addProtests(const Request &request, const Request &other, MatchFacts &facts)
{
    for (const Statement &statement : other.statements) {
        if (statement.kind != u"protest" || statement.from == request.source || facts.protests.size() >= kMostListed)
            continue;
        const QDate made = statement.date.latest();
        const QDate asked = request.requestDate.earliest();
        facts.protests.append({statement.from, statement.date, made.isValid() && asked.isValid() && made < asked,
                               request.subject.nationalities.contains(statement.from), other.externalId});
    }
}

/// A confirmed status that an earlier request carries. Which country is feared no request says.
void addProtection(const Request &other, MatchFacts &facts)
{
    const ProtectionRecord record{ProtectionRecord::Kind::RefugeeConfirmed, {}};
    if (tellsProtection(other) && !facts.protection.contains(record))
        facts.protection.append(record);
}

void addRefusal(const Request &request, const Request &refused, QDate on, bool sameGroup, MatchFacts &facts)
{
    if (facts.earlier.size() >= kMostListed)
        return;
    const bool otherChannel = !sameGroup && refused.channel == Channel::Notice &&
                              request.channel == Channel::Diffusion && request.type == NoticeType::Red;
    facts.earlier.append({EarlierOutcome::Kind::Refused, refused.externalId, partial(on), sameGroup, otherChannel});
}

bool alreadyListed(const MatchFacts &facts, const QString &externalId)
{
    return std::ranges::any_of(facts.earlier,
                               [&](const EarlierOutcome &known) { return known.reference == externalId; });
}

} // namespace

bool tellsProtection(const Request &request)
{
    return request.subject.refugee.value_or(false) ||
           std::ranges::any_of(request.statements,
                               [](const Statement &statement) { return statement.kind == u"asylum-granted"; });
}

FactLookup storedLookup(Database &database)
{
    // The requests that one act assesses anew mostly ask for the same keys.
    const auto seen = std::make_shared<QHash<FactKey, QList<qint64>>>();
    return [&database, seen](const std::vector<FactKey> &keys) -> Result<QList<qint64>> {
        QList<qint64> found;
        for (const FactKey key : keys) {
            auto known = seen->constFind(key);
            if (known == seen->cend()) {
                auto read = FactKeyStore(database).find({&key, 1}, FactIndex::kMostRequests);
                if (!read)
                    return read;
                known = seen->insert(key, *std::move(read));
            }
            found += *known;
        }
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    };
}

Result<Request> storedRequest(Database &database, RequestId id)
{
    auto content = RequestStore(database).latestContent(id);
    if (!content)
        return content.error();
    return parseRequestJson(*content);
}

bool KnownFactsFinder::isRuledOut(RequestId other, const Person &person) const
{
    const qint64 place = other.value - m_firstOutline;
    return place >= 0 && place < qint64(m_outlines.size()) &&
           rulesOut(m_outlines[size_t(place)], {person.birth, person.sex});
}

void KnownFactsFinder::remember(RequestId id, const Person &person)
{
    if (m_outlines.empty())
        m_firstOutline = id.value;
    const qint64 place = id.value - m_firstOutline;
    if (place < 0)
        return;
    if (place >= qint64(m_outlines.size()))
        m_outlines.resize(size_t(place) + 1); // a gap knows nothing, so it rules nothing out
    m_outlines[size_t(place)] = {person.birth, person.sex};
}

Result<QList<qint64>> KnownFactsFinder::samePerson(RequestId id, const Request &request, const RequestKeys &keys)
{
    auto candidates = m_lookup(keys.person);
    if (!candidates)
        return candidates;
    QList<qint64> same = m_links.personOf(id.value);
    std::optional<PersonRecord> person;
    SubjectStore subjects(m_database);
    for (const qint64 candidate : std::as_const(*candidates)) {
        if (candidate == id.value || isRuledOut(RequestId{candidate}, request.subject) || same.contains(candidate) ||
            m_links.keptApart(id.value, candidate))
            continue;
        auto subject = subjects.subject(RequestId{candidate});
        if (!subject)
            return subject.error();
        if (!person)
            person = personRecord(id.value, request);
        const PersonRecord other = personRecord(candidate, decodeSubject(*subject));
        if (!mayQualifyForAutomaticLink(*person, other) || !areOnePerson(*person, other))
            continue;
        for (const qint64 linked : m_links.personOf(candidate)) {
            if (!same.contains(linked) && !m_links.keptApart(id.value, linked))
                same.append(linked);
        }
    }
    same.removeOne(id.value);
    std::ranges::sort(same);
    return same;
}

Result<std::optional<QDate>> KnownFactsFinder::refusedOn(RequestId id)
{
    auto decisions = DecisionStore(m_database).ofRequest(id);
    if (!decisions)
        return decisions.error();
    // A refused request that was reopened stays refused in memory until it is approved.
    for (auto decision = decisions->crbegin(); decision != decisions->crend(); ++decision) {
        if (decision->stateAfter == ReviewState::Refused)
            return std::optional(decision->at.date());
        if (decision->stateAfter == ReviewState::Approved)
            break;
    }
    return std::optional<QDate>();
}

/// Approved before: what is refused afterwards was data in the files, and is deleted from them.
Result<bool> KnownFactsFinder::wasRecorded(RequestId id)
{
    auto decisions = DecisionStore(m_database).ofRequest(id);
    if (!decisions)
        return decisions.error();
    return std::ranges::any_of(*decisions,
                               [](const Decision &decision) { return decision.stateAfter == ReviewState::Approved; });
}

Result<> KnownFactsFinder::takePerson(const Request &request, RequestId other, KnownFacts &known)
{
    known.samePerson.append(other);
    auto stored = storedRequest(m_database, other);
    if (!stored)
        return stored.error();
    auto refused = refusedOn(other);
    if (!refused)
        return refused.error();
    MatchFacts &facts = known.facts;
    addProtests(request, *stored, facts);
    addProtection(*stored, facts);
    const bool sameSource = stored->source == request.source;
    if (*refused) {
        if (sameSource)
            addRefusal(request, *stored, **refused, false, facts);
    } else if (facts.duplicates.size() < kMostListed) {
        facts.duplicates.append({stored->externalId, sameSource, sharesWarrant(request, *stored)});
    }
    return {};
}

Result<> KnownFactsFinder::takeSiblings(RequestId id, const Request &request, const RequestKeys &keys,
                                        KnownFacts &known)
{
    QStringList involved = request.siblingIds;
    for (const Relation &relation : request.relations) {
        if (!involved.contains(relation.otherRequestId) && namesAsInvolved(request, relation.otherRequestId))
            involved.append(relation.otherRequestId);
    }
    RequestStore requests(m_database);
    for (const QString &externalId : std::as_const(involved)) {
        auto other = requests.find(request.system, externalId);
        if (!other)
            return other.error();
        const bool declared = request.siblingIds.contains(externalId);
        if (!*other || **other == id) {
            if (declared)
                known.facts.siblings.append({externalId, std::nullopt});
            continue;
        }
        auto stored = storedRequest(m_database, **other);
        if (!stored)
            return stored.error();
        known.siblings.append(**other);
        if (declared)
            known.facts.siblings.append({externalId, sameAccount(request, *stored)});
        auto refused = refusedOn(**other);
        if (!refused)
            return refused.error();
        if (*refused) {
            auto deleted = wasRecorded(**other);
            if (!deleted)
                return deleted.error();
            if (*deleted)
                known.facts.ccf = CcfFlag::AccompliceDeleted;
        }
        if (*refused && stored->source == request.source && !alreadyListed(known.facts, externalId))
            addRefusal(request, *stored, **refused, true, known.facts);
    }
    auto naming = m_lookup({keys.own});
    if (!naming)
        return naming.error();
    for (const qint64 candidate : std::as_const(*naming)) {
        if (candidate == id.value || known.facts.siblings.size() >= kMostListed)
            continue;
        auto stored = storedRequest(m_database, RequestId{candidate});
        if (!stored)
            return stored.error();
        if (stored->system != request.system || !stored->siblingIds.contains(request.externalId))
            continue;
        const bool same = sameAccount(request, *stored);
        if (!known.siblings.contains(RequestId{candidate}))
            known.siblings.append(RequestId{candidate});
        if (same)
            known.sameText.append(RequestId{candidate});
        if (!request.siblingIds.contains(stored->externalId))
            known.facts.siblings.append({stored->externalId, same});
    }
    return {};
}

Result<> KnownFactsFinder::takeGroups(RequestId id, const Request &request, const RequestKeys &keys, KnownFacts &known)
{
    if (keys.groups.empty())
        return {};
    auto candidates = m_lookup(keys.groups);
    if (!candidates)
        return candidates.error();
    for (const qint64 candidate : std::as_const(*candidates)) {
        if (candidate == id.value || known.samePerson.contains(RequestId{candidate}))
            continue;
        auto refused = refusedOn(RequestId{candidate});
        if (!refused)
            return refused.error();
        if (!*refused)
            continue;
        auto stored = storedRequest(m_database, RequestId{candidate});
        if (!stored)
            return stored.error();
        if (stored->source == request.source && sharesGroup(request, *stored) &&
            !alreadyListed(known.facts, stored->externalId))
            addRefusal(request, *stored, **refused, true, known.facts);
    }
    return {};
}

Result<KnownFacts> KnownFactsFinder::find(RequestId id, const Request &request, const RequestKeys &keys)
{
    KnownFacts known;
    remember(id, request.subject);
    auto same = samePerson(id, request, keys);
    if (!same)
        return same.error();
    for (const qint64 other : std::as_const(*same)) {
        if (auto taken = takePerson(request, RequestId{other}, known); !taken)
            return taken.error();
    }
    if (auto taken = takeSiblings(id, request, keys, known); !taken)
        return taken.error();
    if (auto taken = takeGroups(id, request, keys, known); !taken)
        return taken.error();
    return known;
}

} // namespace core
