// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/resolution_levels.h"

#include "core/matching/edit_distance.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

namespace core {

namespace {

constexpr size_t kMostRemembered = 1 << 21;

bool isBare(NamePart part)
{
    return part == NamePart::Particle || part == NamePart::Honorific || part == NamePart::Initial;
}

struct NameSums
{
    int alike = 0;
    int slips = 0;
    int omitted = 0;
    int contradicting = 0;
    bool givenAlike = false;
    bool givenContradicts = false;
    bool otherGiven = false;
};

/// What the words of an aligned part are.
struct PartWords
{
    bool bare = true;       ///< nothing but particles, titles and initials
    bool anyGiven = false;  ///< one is known as a given name
    bool onlyGiven = false; ///< one is known as a given name and not as a family name
    bool garbled = false;   ///< two words, one of which may be the other with several slips
    bool bothGiven = false; ///< two words, both known as given names
    bool family = false;    ///< two words that stand where the table has its family names
    bool given = false;     ///< two words that stand where it has no family names
    float rarity = -6;

    void add(const PreparedTable &table, const PreparedPerson &person, WordSet places)
    {
        for (size_t place = 0; place < person.name.size() && place < kMostWords; ++place) {
            if ((places & (1U << place)) == 0)
                continue;
            const PreparedPerson::Word &word = person.name[place];
            const NameToken &form = table.names[word.term];
            bare = bare && isBare(word.part);
            anyGiven = anyGiven || form.knownGiven;
            onlyGiven = onlyGiven || (form.knownGiven && !form.knownFamily);
            rarity = std::max(rarity, table.nameRarity(word.term));
        }
    }
};

/// Whether a word may be a garbled form of another: most letters stand at their place, or most are the same in another
/// order. Words that the tables know are names of their own.
bool isGarbled(const NameToken &left, const NameToken &right)
{
    constexpr size_t kShortest = 5;
    constexpr double kInPlace = .6;
    constexpr double kAnyPlace = .8;
    const bool known = (left.knownGiven || left.knownFamily) && (right.knownGiven || right.knownFamily);
    const size_t longer = std::max(left.latin.size(), right.latin.size());
    if (known || longer < kShortest || longer > 64)
        return false;
    const double distance = DistancePattern(left.latin).distanceTo(right.latin);
    if (1 - distance / static_cast<double>(longer) >= kInPlace)
        return true;
    std::string one = left.latin;
    std::string other = right.latin;
    std::ranges::sort(one);
    std::ranges::sort(other);
    std::string shared;
    std::ranges::set_intersection(one, other, std::back_inserter(shared));
    return static_cast<double>(shared.size()) / static_cast<double>(longer) >= kAnyPlace;
}

void addPart(const AlignedPart &part, const PartWords &words, NameSums &sums, float &bits)
{
    if (part.agreement == Agreement::Contradicts && words.garbled) {
        ++sums.slips;
    } else if (part.agreement == Agreement::Contradicts) {
        ++sums.contradicting;
        sums.otherGiven = sums.otherGiven || words.bothGiven;
        sums.givenContradicts = sums.givenContradicts || words.given || (words.anyGiven && !words.family);
    } else if (part.agreement == Agreement::Omitted || part.level == TokenLevel::Initial) {
        ++sums.omitted;
    } else if (part.level >= TokenLevel::SameSound) {
        ++sums.alike;
        sums.givenAlike = sums.givenAlike || words.given || (words.onlyGiven && !words.family);
        bits += words.rarity;
    } else {
        // A slip makes a rare word of a common one, so its rarity is no evidence.
        ++sums.slips;
        sums.givenAlike = sums.givenAlike || words.given;
    }
}

/// Whether the first of the words at these places is a family name, by where the table has them; unknown for names of
/// one word.
std::optional<bool> isFamily(const PreparedTable &table, const PreparedPerson &person, WordSet places)
{
    const auto place = static_cast<size_t>(std::countr_zero(places));
    if (person.name.size() < 2 || places == 0 || table.familyPlace == FamilyPlace::Unknown)
        return std::nullopt;
    return place == (table.familyPlace == FamilyPlace::First ? 0 : person.name.size() - 1);
}

quint8 levelOf(const NameSums &sums)
{
    if (sums.contradicting > 0) {
        if (sums.alike > 0)
            return NameContradicts;
        return sums.slips > 0 ? NameHardly : NameOther;
    }
    if (sums.alike + sums.slips == 0)
        return NameOther;
    if (sums.omitted > 0)
        return NameOmits;
    return sums.slips > 0 ? NameSlips : NameSame;
}

bool oneSlip(const std::string &left, const std::string &right)
{
    return DistancePattern(left).distanceTo(right) <= 1;
}

bool fewSlips(const std::string &left, const std::string &right)
{
    const size_t most = std::max<size_t>(1, std::max(left.size(), right.size()) / 6);
    return DistancePattern(left).distanceTo(right) <= static_cast<int>(most);
}

/// Numbers given out in a row: alike but for the last digits, and those close together.
bool inARow(const std::string &left, const std::string &right)
{
    constexpr qint64 kNearNumbers = 20;
    const auto digits = [](const std::string &text) {
        const size_t letters = text.find_last_not_of("0123456789");
        return QByteArray::fromStdString(letters == std::string::npos ? text : text.substr(letters + 1)).right(15);
    };
    const QByteArray one = digits(left);
    const QByteArray other = digits(right);
    return !one.isEmpty() && !other.isEmpty() && std::abs(one.toLongLong() - other.toLongLong()) <= kNearNumbers;
}

quint8 dateLevel(const TableBirthDate &left, const TableBirthDate &right)
{
    const bool years = !left.year.empty() && !right.year.empty();
    const bool days = !left.monthDay.empty() && !right.monthDay.empty();
    if (!years && !days)
        return kNoEvidence;
    const bool sameYear = years && left.year == right.year;
    if (!days)
        return sameYear ? DateYear : DateOtherYear;
    const bool sameDay = left.monthDay == right.monthDay;
    if (sameYear && sameDay)
        return DateSame;
    const bool swapped = left.monthDay == right.monthDay.substr(2) + right.monthDay.substr(0, 2);
    if (sameYear && swapped)
        return DateSlip;
    if (years && oneSlip(left.year + left.monthDay, right.year + right.monthDay))
        return DateSlip;
    return sameYear || sameDay ? DatePart : DateOther;
}

/// What a word of a place weighs: the rarer, the more.
double weightOf(double records, double rows)
{
    return std::log2(1 + rows / std::max(records, 1.));
}

/// Two lists of words with marks for those that have found their like.
struct PlaceBoard
{
    const std::vector<PreparedTable::Term> &terms;
    std::span<const TermId> left;
    std::span<const TermId> right;
    double rows;
    std::vector<bool> leftUsed = std::vector<bool>(left.size());
    std::vector<bool> rightUsed = std::vector<bool>(right.size());
    double agreed = 0;

    [[nodiscard]] double weight(TermId id) const { return weightOf(terms[id].records, rows); }
    [[nodiscard]] const std::string &text(TermId id) const { return terms[id].text; }

    void takeSame()
    {
        for (size_t i = 0; i < left.size(); ++i) {
            for (size_t j = 0; j < right.size() && !leftUsed[i]; ++j) {
                if (!rightUsed[j] && left[i] == right[j]) {
                    leftUsed[i] = rightUsed[j] = true;
                    agreed += 2 * weight(left[i]);
                }
            }
        }
    }
    void takeSlips()
    {
        for (size_t i = 0; i < left.size(); ++i) {
            if (leftUsed[i] || text(left[i]).size() < 4)
                continue;
            const DistancePattern pattern(text(left[i]));
            for (size_t j = 0; j < right.size() && !leftUsed[i]; ++j) {
                const size_t longer = std::max(text(left[i]).size(), text(right[j]).size());
                if (rightUsed[j] || longer > 64 || pattern.distanceTo(text(right[j])) > editBudget(longer))
                    continue;
                leftUsed[i] = rightUsed[j] = true;
                agreed += .9 * (weight(left[i]) + weight(right[j]));
            }
        }
    }
    /// "shopping village" and "shoppingvillage", or a blank that slipped: "nobl ee" and "noble e".
    void takeRest()
    {
        std::string one, other;
        double sum = 0;
        gather(left, leftUsed, one, sum);
        gather(right, rightUsed, other, sum);
        const size_t longer = std::max(one.size(), other.size());
        if (one.empty() || other.empty() || longer > 64)
            return;
        if (DistancePattern(one).distanceTo(other) <= editBudget(longer))
            agreed += .9 * sum;
    }
    void gather(std::span<const TermId> words, const std::vector<bool> &used, std::string &all, double &sum) const
    {
        for (size_t i = 0; i < words.size(); ++i) {
            if (!used[i]) {
                all += text(words[i]);
                sum += weight(words[i]);
            }
        }
    }
    [[nodiscard]] double total() const
    {
        double sum = 0;
        for (const TermId id : left)
            sum += weight(id);
        for (const TermId id : right)
            sum += weight(id);
        return sum;
    }
};

bool sharesContact(const PairLevels &levels)
{
    return levels.of(PersonField::Phone) == ValueSame || levels.of(PersonField::Email) == ValueSame;
}

} // namespace

TokenMatch PairComparer::match(TermId left, TermId right)
{
    const quint64 key = quint64(std::min(left, right)) << 32 | std::max(left, right);
    if (const auto known = m_matches.find(key); known != m_matches.end())
        return known->second;
    if (m_matches.size() >= kMostRemembered)
        m_matches.clear();
    // Always in one order, so that the answer depends on the words and not on which pair was met first.
    const TokenMatch match = matchTokens(m_table.names[std::min(left, right)], m_table.names[std::max(left, right)]);
    m_matches.emplace(key, match);
    return match;
}

void PairComparer::compareNames(const PreparedPerson &left, const PreparedPerson &right, PairLevels &levels)
{
    if (left.name.empty() || right.name.empty()) {
        levels.set(PersonField::Name, kNoEvidence);
        return;
    }
    WordList a, b;
    QVarLengthArray<TokenMatch, 64> matches;
    for (const PreparedPerson::Word &word : left.name)
        a.emplace_back(&m_table.names[word.term], word.part);
    for (const PreparedPerson::Word &word : right.name)
        b.emplace_back(&m_table.names[word.term], word.part);
    for (const PreparedPerson::Word &one : left.name) {
        for (const PreparedPerson::Word &other : right.name)
            matches.append(match(one.term, other.term));
    }
    const auto span = [](const auto &list) { return std::span(list.data(), static_cast<size_t>(list.size())); };
    const bool organisation = left.organisation || right.organisation;
    const NameComparison comparison = alignWords(span(a), span(b), span(matches), organisation);
    NameSums sums;
    for (const AlignedPart &part : comparison.parts) {
        PartWords words;
        words.add(m_table, left, part.left);
        words.add(m_table, right, part.right);
        if (part.agreement == Agreement::Contradicts && part.left != 0 && part.right != 0) {
            const NameToken &one = a[std::countr_zero(part.left)].forms();
            const NameToken &other = b[std::countr_zero(part.right)].forms();
            words.garbled = isGarbled(one, other);
            words.bothGiven = one.knownGiven && other.knownGiven;
        }
        const auto familyLeft = isFamily(m_table, left, part.left);
        if (familyLeft && familyLeft == isFamily(m_table, right, part.right))
            (*familyLeft ? words.family : words.given) = true;
        if (!words.bare)
            addPart(part, words, sums, levels.rarityBits);
    }
    levels.set(PersonField::Name, levelOf(sums));
    if (sums.contradicting > 0 && sums.givenAlike && !sums.givenContradicts)
        levels.packed |= PairLevels::kKeepsGivenName;
    if (sums.otherGiven)
        levels.packed |= PairLevels::kOtherGivenName;
}

quint8 PairComparer::valueLevel(PersonField field, const PreparedPerson &left, const PreparedPerson &right,
                                float &bits) const
{
    const std::span<const TermId> a = left.of(field);
    const std::span<const TermId> b = right.of(field);
    if (a.empty() || b.empty())
        return kNoEvidence;
    std::vector<TermId> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    if (!shared.empty()) {
        float rarest = -6;
        for (const TermId id : shared)
            rarest = std::max(rarest, m_table.rarity(field, id));
        bits += rarest;
        return ValueSame;
    }
    if (field == PersonField::Sex || field == PersonField::Nationality)
        return ValueOther;
    for (const TermId one : a) {
        const std::string &text = m_table.term(field, one).text;
        for (const TermId other : b) {
            const std::string &otherText = m_table.term(field, other).text;
            if (std::min(text.size(), otherText.size()) < 5 || std::max(text.size(), otherText.size()) > 64)
                continue;
            // An address of e-mail is long and written by people; a number is short and mostly copied.
            const bool slip = field == PersonField::Email ? fewSlips(text, otherText) : oneSlip(text, otherText);
            if (slip && !inARow(text, otherText))
                return ValueSlip;
        }
    }
    return ValueOther;
}

quint8 PairComparer::placeLevel(PersonField field, const PreparedPerson &left, const PreparedPerson &right) const
{
    if (left.of(field).empty() || right.of(field).empty())
        return kNoEvidence;
    PlaceBoard board{m_table.terms[static_cast<size_t>(field)], left.of(field), right.of(field),
                     static_cast<double>(m_table.persons.size())};
    board.takeSame();
    board.takeSlips();
    board.takeRest();
    const double share = board.agreed / std::max(board.total(), 1e-9);
    constexpr std::array<double, kAgreementLevels - 1> kBars{.9, .7, .5, .35, .2};
    return static_cast<quint8>(std::ranges::find_if(kBars, [share](double bar) { return share >= bar; }) -
                               kBars.begin());
}

PairLevels PairComparer::compare(const PreparedPerson &left, const PreparedPerson &right)
{
    PairLevels levels;
    compareNames(left, right, levels);
    levels.set(PersonField::BirthDate, dateLevel(left.birth, right.birth));
    for (const PersonField field :
         {PersonField::Sex, PersonField::Nationality, PersonField::Document, PersonField::Phone, PersonField::Email})
        levels.set(field, valueLevel(field, left, right, levels.rarityBits));
    for (const PersonField field : {PersonField::BirthPlace, PersonField::Address})
        levels.set(field, placeLevel(field, left, right));
    return levels;
}

bool contradicts(const PairLevels &levels, bool twinsMayJoin)
{
    const quint8 document = levels.of(PersonField::Document);
    const quint8 name = levels.of(PersonField::Name);
    const quint8 birth = levels.of(PersonField::BirthDate);
    const quint8 address = levels.of(PersonField::Address);
    const bool date = birth <= DateSlip;
    if (name != kNoEvidence && name >= NameContradicts) {
        // Where no twins are to be held apart, half of an address with the whole date is as good as the home.
        const bool sameHome = birth == DateSame && address <= (twinsMayJoin ? kHalfAddress : kSameHome);
        const bool sameMail = levels.of(PersonField::Email) == ValueSame && date && !levels.otherGivenName();
        const bool held = (document == ValueSame && birth != DateOther && birth != DateOtherYear) ||
                          (document == ValueSlip && date) || (sameHome && (twinsMayJoin || levels.keepsGivenName())) ||
                          sameMail;
        return !held;
    }
    // In a small population many share a name and a place of birth; the date is what tells them apart.
    const bool mail = levels.of(PersonField::Email) <= ValueSlip;
    return birth == DateOther && document > ValueSlip && !mail && !sharesContact(levels) && address > kHalfAddress;
}

bool mayBeOnePerson(const PairLevels &levels, bool twinsMayJoin)
{
    if (contradicts(levels, twinsMayJoin))
        return false;
    const bool place = levels.of(PersonField::Address) <= kHalfAddress || levels.of(PersonField::BirthPlace) <= 1;
    const bool date = levels.of(PersonField::BirthDate) <= DateSlip;
    const bool document = levels.of(PersonField::Document) <= ValueSlip;
    const int others = int(document) + int(sharesContact(levels)) + int(place) + int(date);
    return others >= 2 || (others == 1 && levels.of(PersonField::Name) <= NameOmits);
}

} // namespace core
