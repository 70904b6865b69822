// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/comparison.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

TokenSpan spanOf(const WordList &list)
{
    return {list.data(), static_cast<size_t>(list.size())};
}

void compareBestNames(const PersonRecord &left, const PersonRecord &right, Comparison &comparison)
{
    bool compared = false;
    std::vector<AnalysedName> others;
    for (const PersonName &name : right.names)
        others.push_back(analyseName(name));
    for (const PersonName &name : left.names) {
        const AnalysedName one = analyseName(name);
        for (const AnalysedName &other : others) {
            const NameComparison names = compareNames(one, other);
            if (compared && names.bits <= comparison.nameBits)
                continue;
            compared = true;
            comparison.nameBits = names.bits;
            comparison.nameProbability = names.probability;
            comparison.evidence = nameEvidence(names, spanOf(wordsOf(one)), spanOf(wordsOf(other)));
        }
    }
}

} // namespace

double compareFields(const PersonRecord &left, const PersonRecord &right, const Weights &weights,
                     QList<FieldEvidence> &evidence)
{
    const std::optional<FieldEvidence> fields[] = {
        birthEvidence(left.birth, right.birth, weights),
        sexEvidence(left.sex, right.sex, weights),
        nationalityEvidence(left.nationalities, right.nationalities, weights),
        documentEvidence(left.documents, right.documents, weights),
        phoneEvidence(left.phones, right.phones, weights),
        emailEvidence(left.emails, right.emails, weights),
        placeEvidence(left.birthPlace, right.birthPlace, weights),
        addressEvidence(left.addresses, right.addresses, weights)};
    double bits = 0;
    for (const auto &field : fields) {
        if (!field)
            continue;
        bits += field->bits;
        evidence += *field;
    }
    return bits;
}

void conclude(Comparison &comparison, const Weights &weights)
{
    comparison.probability = probabilityOfBits(comparison.bits + weights.prior);
    comparison.strongFields = 0;
    bool sameDocument = false;
    bool birthAgainst = false;
    for (const FieldEvidence &field : std::as_const(comparison.evidence)) {
        if (field.agreement == Agreement::Agrees && field.field != MatchField::Name && field.bits >= kStrongBits)
            ++comparison.strongFields;
        sameDocument = sameDocument || (field.field == MatchField::Document && field.level == u"exact"_s);
        birthAgainst = birthAgainst || (field.field == MatchField::Birth && field.level == u"apart"_s);
    }
    if (comparison.nameBits >= kStrongBits && comparison.nameProbability >= kNamesAgree)
        ++comparison.strongFields;
    comparison.documentConflict =
        sameDocument && (comparison.nameProbability < .3 || (birthAgainst && comparison.nameProbability < kNamesAgree));
}

Comparison compare(const PersonRecord &left, const PersonRecord &right, const Weights &weights)
{
    Comparison comparison;
    compareBestNames(left, right, comparison);
    comparison.bits = comparison.nameBits + compareFields(left, right, weights, comparison.evidence);
    conclude(comparison, weights);
    return comparison;
}

} // namespace core
