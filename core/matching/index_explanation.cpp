// SPDX-License-Identifier: GPL-3.0-or-later
// What a search says of a person it found: the result itself and the evidence for it.
#include "core/matching/index_search.h"

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

Match IndexSearch::makeMatch(const Found &found) const
{
    Match match;
    match.record = m_store.person(found.best->person).id;
    match.name = m_store.ordinal(found.best->name);
    match.display = m_store.display(found.best->name);
    match.bits = found.bits;
    match.probability = probabilityOfBits(found.bits + prior());
    const bool byDocument = found.keyBits >= m_weights.documentSame;
    if (byDocument || isSmall()) {
        Aligned aligned;
        align(found.best->name, aligned);
        const double ofNames = probabilityOf(aligned);
        match.documentConflict = byDocument && ofNames < .3;
        match.probability = probabilityBesides(match.probability, ofNames, found.bits - found.nameBits);
    }
    return match;
}

/// A small index knows little of how common names are, and two namesakes in it look rarer than they are: there it is at
/// most as probable as the two names are one person's by themselves, with what the other fields say.
double IndexSearch::probabilityBesides(double probability, double ofNames, double otherBits) const
{
    constexpr double kSure = 1e-6;
    if (!isSmall())
        return probability;
    const double names = std::clamp(ofNames, kSure, 1 - kSure);
    return std::min(probability, probabilityOfBits(std::log2(names / (1 - names)) + otherBits));
}

bool IndexSearch::isSmall() const
{
    return m_store.nameCount() < IndexStore::kTellingNames;
}

double IndexSearch::prior() const
{
    return -std::log2(static_cast<double>(std::max<quint32>(m_store.personCount(), 1000)));
}

/// Every part of the name and every field with its bits; they add up to the bits of the match.
void IndexSearch::explain(const Found &found, Match &match) const
{
    Aligned aligned;
    align(found.best->name, aligned);
    const auto span = [](const WordList &list) { return TokenSpan(list.data(), static_cast<size_t>(list.size())); };
    match.evidence = nameEvidence(aligned.comparison, m_asked.wordsInName(), span(aligned.right));
    if (aligned.lone > 0)
        match.evidence += {MatchField::Name, Agreement::Omitted, u"one-word-only"_s, {}, {}, -aligned.lone};
    const double chance = found.nameBits - (aligned.comparison.bits - aligned.lone);
    if (chance != 0)
        match.evidence += {MatchField::Name, Agreement::Omitted, u"chance-agreement"_s, {}, {}, chance};
    Comparison comparison;
    const double fields =
        compareFields(askedRecord(), m_store.record(found.best->person), m_weights, comparison.evidence);
    match.evidence += comparison.evidence;
    match.bits = found.nameBits + fields;
    comparison.nameBits = found.nameBits;
    comparison.nameProbability = probabilityOf(aligned);
    constexpr double kNoticed = .005; // in whole percents
    const double byBits = probabilityOfBits(match.bits + prior());
    match.probability = probabilityBesides(byBits, comparison.nameProbability, fields);
    match.boundedByNames = match.probability < byBits - kNoticed;
    conclude(comparison, m_weights);
    match.documentConflict = comparison.documentConflict;
}

/// The query as a record, for the comparison of its fields.
PersonRecord IndexSearch::askedRecord() const
{
    PersonRecord record;
    record.birth = m_query.birth;
    record.sex = m_query.sex;
    record.nationalities = m_query.nationalities;
    for (const QString &number : m_query.documents) {
        IdentityDocument document;
        document.number = number;
        record.documents += document;
    }
    record.phones = m_query.phones;
    record.emails = m_query.emails;
    return record;
}

} // namespace core
