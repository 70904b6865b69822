// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/evidence.h"

#include "core/matching/edit_distance.h"
#include "core/matching/normal_forms.h"
#include "core/matching/sound_form.h"

#include <array>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

FieldEvidence make(MatchField field, Agreement agreement, const QString &level, const QString &left,
                   const QString &right, double bits)
{
    return {field, agreement, level, left, right, bits};
}

/// Omitted when one side is silent; nothing when both are. The caller goes on when both speak.
std::optional<FieldEvidence> omitted(MatchField field, const QString &left, const QString &right)
{
    if (left.isEmpty() && right.isEmpty())
        return std::nullopt;
    return make(field, Agreement::Omitted, u"omitted"_s, left, right, 0);
}

/// "yyyy-mm-dd" of a full date, without memory of its own: a search compares hundreds of dates.
std::array<char, 10> digitsOf(const PartialDate &date)
{
    const auto digit = [](int number, int place) { return static_cast<char>('0' + number / place % 10); };
    return {digit(date.year, 1000),
            digit(date.year, 100),
            digit(date.year, 10),
            digit(date.year, 1),
            '-',
            digit(date.month, 10),
            digit(date.month, 1),
            '-',
            digit(date.day, 10),
            digit(date.day, 1)};
}

/// One digit wrong, or two neighbouring digits swapped: either leaves two of year, month and day as they are.
bool isSlip(const PartialDate &left, const PartialDate &right)
{
    const int differing = (left.year != right.year) + (left.month != right.month) + (left.day != right.day);
    if (differing != 1)
        return false;
    const std::array<char, 10> a = digitsOf(left);
    const std::array<char, 10> b = digitsOf(right);
    int apart = 0;
    for (size_t i = 0; i < a.size(); ++i)
        apart += a[i] != b[i] ? 1 : 0;
    if (apart != 2)
        return apart == 1;
    for (size_t i = 0; i + 1 < a.size(); ++i) {
        if (a[i] == b[i + 1] && a[i + 1] == b[i] && a[i] != a[i + 1])
            return true;
    }
    return false;
}

bool overlap(const DateRange &left, const DateRange &right)
{
    return left.earliest() <= right.latest() && right.earliest() <= left.latest();
}

BirthLevel compareFull(const PartialDate &left, const PartialDate &right)
{
    if (left == right)
        return BirthLevel::Same;
    if (left.year == right.year && left.month == right.day && left.day == right.month)
        return BirthLevel::Swapped;
    if (isSlip(left, right))
        return BirthLevel::Slip;
    return std::abs(left.year - right.year) <= 1 ? BirthLevel::Near : BirthLevel::Apart;
}

QString birthWord(BirthLevel level)
{
    static constexpr std::array<QStringView, 8> words = {
        u"exact",     u"day-month-swapped", u"one-digit-off", u"same-month",
        u"same-year", u"one-year-apart",    u"apart",         u"unknown"};
    return words[static_cast<size_t>(level)].toString();
}

enum class DocumentLevel : quint8 { Same, Slip, Next, Other };

/// Numbers of one series that were given out one after the other, or nearly.
bool areNext(const QString &left, const QString &right)
{
    constexpr qsizetype kCounted = 4; ///< figures at the end that are looked at
    constexpr int kMostApart = 5;
    if (left.size() != right.size() || left.chopped(kCounted) != right.chopped(kCounted))
        return false;
    bool leftCounts = false;
    bool rightCounts = false;
    const int one = left.right(kCounted).toInt(&leftCounts);
    const int other = right.right(kCounted).toInt(&rightCounts);
    return leftCounts && rightCounts && std::abs(one - other) <= kMostApart;
}

/// How two document numbers relate. Those of a family may follow one another, so that a near number is no slip.
DocumentLevel documentLevel(const QString &left, const QString &right)
{
    constexpr qsizetype kShortest = 6;
    if (left == right)
        return DocumentLevel::Same;
    if (left.size() < kShortest || right.size() < kShortest)
        return DocumentLevel::Other;
    if (areNext(left, right))
        return DocumentLevel::Next;
    const int distance = DistancePattern(left.toLower().toStdString()).distanceTo(right.toLower().toStdString());
    return distance == 1 ? DocumentLevel::Slip : DocumentLevel::Other;
}

DocumentLevel documentLevel(const IdentityDocument &left, const IdentityDocument &right)
{
    const bool countriesDiffer = !left.country.isEmpty() && !right.country.isEmpty() && left.country != right.country;
    return countriesDiffer ? DocumentLevel::Other : documentLevel(documentKey(left.number), documentKey(right.number));
}

double documentBits(DocumentLevel level, const Weights &weights)
{
    switch (level) {
    case DocumentLevel::Same:
        return weights.documentSame;
    case DocumentLevel::Slip:
        return weights.documentSlip;
    case DocumentLevel::Next:
        return weights.documentNext;
    case DocumentLevel::Other:
        return weights.documentOther;
    }
    return 0;
}

QString documentWord(DocumentLevel level)
{
    static constexpr std::array<QStringView, 4> words = {u"exact", u"one-character-off", u"neighbouring-numbers",
                                                         u"other"};
    return words[static_cast<size_t>(level)].toString();
}

float textSimilarity(const QString &left, const QString &right)
{
    const NameToken one = makeToken(cleanName(left).text.remove(u' '));
    const NameToken other = makeToken(cleanName(right).text.remove(u' '));
    if (one.latin == other.latin)
        return 1;
    return spellingSimilarity(one.latin, one.sound, other.latin, other.sound);
}

QString joined(const QStringList &list)
{
    return list.join(u", ");
}

/// The words that two addresses share, as a share of the shorter one's words.
double sharedWords(const QString &left, const QString &right)
{
    const QStringList one = cleanName(left).text.split(u' ', Qt::SkipEmptyParts);
    const QStringList other = cleanName(right).text.split(u' ', Qt::SkipEmptyParts);
    if (one.isEmpty() || other.isEmpty())
        return 0;
    const auto shared = std::ranges::count_if(one, [&](const QString &word) { return other.contains(word); });
    return static_cast<double>(shared) / static_cast<double>(std::max(one.size(), other.size()));
}

} // namespace

QString matchFieldCode(MatchField field)
{
    static constexpr std::array<QStringView, 9> codes = {
        u"name", u"birth", u"sex", u"nationality", u"document", u"phone", u"email", u"birth-place", u"address"};
    return codes[static_cast<size_t>(field)].toString();
}

QString agreementCode(Agreement agreement)
{
    static constexpr std::array<QStringView, 3> codes = {u"agrees", u"contradicts", u"omitted"};
    return codes[static_cast<size_t>(agreement)].toString();
}

QString tokenLevelCode(TokenLevel level)
{
    static constexpr std::array<QStringView, 8> codes = {u"different",  u"initial",    u"similar",    u"misspelt",
                                                         u"short-form", u"same-sound", u"equivalent", u"exact"};
    return codes[static_cast<size_t>(level)].toString();
}

double probabilityOfBits(double bits)
{
    return 1 / (1 + std::exp2(-bits));
}

BirthLevel compareBirth(const DateRange &left, const DateRange &right)
{
    if (!left.isKnown() || !right.isKnown())
        return BirthLevel::Unknown;
    if (left.isRange() || right.isRange())
        return overlap(left, right) ? BirthLevel::Year : BirthLevel::Apart;
    const PartialDate a = cautiousDate(left.from);
    const PartialDate b = cautiousDate(right.from);
    if (a.isFull() && b.isFull())
        return compareFull(a, b);
    if (a.year == b.year)
        return a.month != 0 && b.month != 0 ? (a.month == b.month ? BirthLevel::Month : BirthLevel::Near)
                                            : BirthLevel::Year;
    return std::abs(a.year - b.year) <= 1 ? BirthLevel::Near : BirthLevel::Apart;
}

double birthBits(BirthLevel level, const Weights &weights)
{
    switch (level) {
    case BirthLevel::Same:
        return weights.birthSame;
    case BirthLevel::Swapped:
        return weights.birthSwapped;
    case BirthLevel::Slip:
        return weights.birthSlip;
    case BirthLevel::Month:
        return weights.birthMonth;
    case BirthLevel::Year:
        return weights.birthYear;
    case BirthLevel::Near:
        return weights.birthNear;
    case BirthLevel::Apart:
        return weights.birthApart;
    case BirthLevel::Unknown:
        return 0;
    }
    return 0;
}

std::optional<FieldEvidence> birthEvidence(const DateRange &left, const DateRange &right, const Weights &weights)
{
    const BirthLevel level = compareBirth(left, right);
    if (level == BirthLevel::Unknown)
        return omitted(MatchField::Birth, left.toString(), right.toString());
    const bool against = level == BirthLevel::Near || level == BirthLevel::Apart;
    return make(MatchField::Birth, against ? Agreement::Contradicts : Agreement::Agrees, birthWord(level),
                left.toString(), right.toString(), birthBits(level, weights));
}

std::optional<FieldEvidence> sexEvidence(Sex left, Sex right, const Weights &weights)
{
    const QString a = left == Sex::Unknown ? QString() : sexCode(left);
    const QString b = right == Sex::Unknown ? QString() : sexCode(right);
    if (a.isEmpty() || b.isEmpty())
        return omitted(MatchField::Sex, a, b);
    return left == right ? make(MatchField::Sex, Agreement::Agrees, u"exact"_s, a, b, weights.sexSame)
                         : make(MatchField::Sex, Agreement::Contradicts, u"different"_s, a, b, weights.sexDiffers);
}

std::optional<FieldEvidence> nationalityEvidence(const QStringList &left, const QStringList &right,
                                                 const Weights &weights)
{
    if (left.isEmpty() || right.isEmpty())
        return omitted(MatchField::Nationality, joined(left), joined(right));
    const bool shared = std::ranges::any_of(left, [&](const QString &code) { return right.contains(code); });
    return make(MatchField::Nationality, shared ? Agreement::Agrees : Agreement::Contradicts,
                shared ? u"shared"_s : u"disjoint"_s, joined(left), joined(right),
                shared ? weights.nationalityShared : weights.nationalityDisjoint);
}

std::optional<FieldEvidence> documentEvidence(const QList<IdentityDocument> &left, const QList<IdentityDocument> &right,
                                              const Weights &weights)
{
    if (left.isEmpty() || right.isEmpty())
        return omitted(MatchField::Document, left.isEmpty() ? QString() : left.first().number,
                       right.isEmpty() ? QString() : right.first().number);
    std::optional<FieldEvidence> best;
    for (const IdentityDocument &one : left) {
        for (const IdentityDocument &other : right) {
            const DocumentLevel level = documentLevel(one, other);
            const double bits = documentBits(level, weights);
            if (best && bits <= best->bits)
                continue;
            const bool agrees = level == DocumentLevel::Same || level == DocumentLevel::Slip;
            best = make(MatchField::Document, agrees ? Agreement::Agrees : Agreement::Omitted, documentWord(level),
                        one.number, other.number, bits);
        }
    }
    return best;
}

std::optional<FieldEvidence> phoneEvidence(const QStringList &left, const QStringList &right, const Weights &weights)
{
    if (left.isEmpty() || right.isEmpty())
        return omitted(MatchField::Phone, joined(left), joined(right));
    for (const QString &one : left) {
        for (const QString &other : right) {
            const QString a = phoneKey(one);
            const QString b = phoneKey(other);
            // With and without the country's prefix.
            if (!a.isEmpty() && !b.isEmpty() &&
                (a == b || (std::min(a.size(), b.size()) >= 8 && (a.endsWith(b) || b.endsWith(a)))))
                return make(MatchField::Phone, Agreement::Agrees, u"exact"_s, one, other, weights.phoneSame);
        }
    }
    return make(MatchField::Phone, Agreement::Omitted, u"other"_s, joined(left), joined(right), 0);
}

std::optional<FieldEvidence> emailEvidence(const QStringList &left, const QStringList &right, const Weights &weights)
{
    if (left.isEmpty() || right.isEmpty())
        return omitted(MatchField::Email, joined(left), joined(right));
    for (const QString &one : left) {
        for (const QString &other : right) {
            if (one.compare(other, Qt::CaseInsensitive) == 0)
                return make(MatchField::Email, Agreement::Agrees, u"exact"_s, one, other, weights.emailSame);
        }
    }
    for (const QString &one : left) {
        for (const QString &other : right) {
            const std::string a = one.toLower().toStdString();
            const std::string b = other.toLower().toStdString();
            if (weightedDistance(a, b) <= std::max(1.5, .2 * static_cast<double>(std::min(a.size(), b.size()))))
                return make(MatchField::Email, Agreement::Agrees, u"alike"_s, one, other, weights.emailAlike);
        }
    }
    return make(MatchField::Email, Agreement::Omitted, u"other"_s, joined(left), joined(right), 0);
}

std::optional<FieldEvidence> placeEvidence(const QString &left, const QString &right, const Weights &weights)
{
    if (left.isEmpty() || right.isEmpty())
        return omitted(MatchField::BirthPlace, left, right);
    const float similarity = textSimilarity(left, right);
    if (similarity >= .98F)
        return make(MatchField::BirthPlace, Agreement::Agrees, u"exact"_s, left, right, weights.placeSame);
    if (similarity >= .78F)
        return make(MatchField::BirthPlace, Agreement::Agrees, u"alike"_s, left, right, weights.placeAlike);
    return make(MatchField::BirthPlace, Agreement::Contradicts, u"different"_s, left, right, weights.placeOther);
}

std::optional<FieldEvidence> addressEvidence(const QStringList &left, const QStringList &right, const Weights &weights)
{
    if (left.isEmpty() || right.isEmpty())
        return omitted(MatchField::Address, joined(left), joined(right));
    double best = 0;
    for (const QString &one : left) {
        for (const QString &other : right)
            best = std::max(best, sharedWords(one, other));
    }
    if (best >= .8)
        return make(MatchField::Address, Agreement::Agrees, u"exact"_s, joined(left), joined(right),
                    weights.addressSame);
    if (best >= .5)
        return make(MatchField::Address, Agreement::Agrees, u"alike"_s, joined(left), joined(right),
                    weights.addressAlike);
    return make(MatchField::Address, Agreement::Contradicts, u"different"_s, joined(left), joined(right),
                weights.addressOther);
}

QList<FieldEvidence> nameEvidence(const NameComparison &comparison, TokenSpan left, TokenSpan right)
{
    const auto words = [](TokenSpan tokens, WordSet set) {
        QStringList list;
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (set & (1U << i))
                list += tokens[i].forms().native;
        }
        return list.join(u' ');
    };
    QList<FieldEvidence> evidence;
    for (const AlignedPart &part : comparison.parts) {
        const QString level = part.agreement == Agreement::Omitted ? u"omitted"_s : tokenLevelCode(part.level);
        evidence +=
            {MatchField::Name, part.agreement, level, words(left, part.left), words(right, part.right), part.bits};
    }
    return evidence;
}

} // namespace core
