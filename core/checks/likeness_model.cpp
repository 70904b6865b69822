// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/likeness_model.h"

#include "core/base/logistic.h"
#include "core/checks/indicators/offence_groups.h"
#include "core/checks/likeness_findings.h"
#include "core/checks/likeness_model_file.h"
#include "core/checks/resource_file.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 kNoFeature = ~0u;

/// Kinds of field that a feature keeps apart: a charge, an account, what others say, a role, the rest.
constexpr QLatin1StringView kPlaceLetters = "CFSRPGW"_L1;
constexpr size_t kPlaces = 7;

size_t placeOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Charge:
    case FieldKind::Law:
        return 0;
    case FieldKind::Facts:
    case FieldKind::Additional:
        return 1;
    case FieldKind::Statement:
        return 2;
    case FieldKind::Role:
        return 3;
    case FieldKind::Penalty:
        return 4;
    case FieldKind::Group:
        return 5;
    case FieldKind::Warrant:
        break;
    }
    return 6;
}

/// As it stands, denied, or in another's mouth and of another.
constexpr std::array<QLatin1StringView, 3> kStateLetters = {""_L1, "n"_L1, "o"_L1};
constexpr size_t kStates = kStateLetters.size();

size_t stateOf(const Mark &mark)
{
    if ((mark.flags & Negated) != 0)
        return 1;
    return (mark.flags & (Quoted | OwnStatement | OfOther)) != 0 ? 2 : 0;
}

size_t slotOf(size_t what, const Mark &mark)
{
    return (what * kPlaces + placeOf(mark.kind)) * kStates + stateOf(mark);
}

/// Enters the number of a feature named as by placeName(); one that the tables no longer have is never met.
void numberPlace(const QString &name, quint32 feature, const QHash<QString, size_t> &numberOf,
                 std::vector<quint32> &numbers)
{
    const qsizetype colon = name.lastIndexOf(u':');
    const auto what = numberOf.constFind(name.mid(2, colon - 2));
    const qsizetype place = kPlaceLetters.indexOf(name.mid(colon + 1, 1));
    const QString stateLetter = name.mid(colon + 2);
    const auto state = std::ranges::find_if(kStateLetters, [&](auto letter) { return stateLetter == letter; });
    if (what != numberOf.constEnd() && place >= 0 && state != kStateLetters.end())
        numbers[(what.value() * kPlaces + size_t(place)) * kStates + size_t(state - kStateLetters.begin())] = feature;
}

quint32 featureNumber(const QStringList &features, QLatin1StringView name)
{
    const auto found = std::ranges::find(features, name);
    return found == features.end() ? kNoFeature : quint32(found - features.begin());
}

QString placeName(QLatin1StringView group, const QString &name, size_t place, size_t state)
{
    return group + name + u':' + QChar(kPlaceLetters[qsizetype(place)]) + kStateLetters[state];
}

/// Where a stem counts: in any text that tells something, and once more in a charge or a role; apart where it is
/// denied.
enum class StemPlace : quint8 { Text, Charge, Role, Denied, Count };
constexpr std::array<QLatin1StringView, size_t(StemPlace::Count)> kStemGroups = {"T:"_L1, "TC:"_L1, "TR:"_L1, "TN:"_L1};

bool countsStems(FieldKind kind)
{
    return kind != FieldKind::Law && kind != FieldKind::Penalty && kind != FieldKind::Warrant;
}

StemPlace closerPlace(FieldKind kind)
{
    if (kind == FieldKind::Charge)
        return StemPlace::Charge;
    return kind == FieldKind::Role ? StemPlace::Role : StemPlace::Text;
}

/// How a sentence is built says who wrote it, not what happened.
bool isStyle(Concept what)
{
    return conceptName(what).startsWith("grammar."_L1) && what != Concept::ActTold;
}

/// What an account of an ordinary crime holds, a victim, a loss, goods, gain, and whether this one does.
enum class Absence : quint8 { Act, NoAct, Charge, NoCharge, Sensitive, NotSensitive, Nothing, Proven, Count };
constexpr std::array<QLatin1StringView, size_t(Absence::Count)> kAbsenceNames = {
    "Z:act"_L1,       "Z:no_act"_L1,        "Z:charge"_L1,  "Z:no_charge"_L1,
    "Z:sensitive"_L1, "Z:not_sensitive"_L1, "Z:nothing"_L1, "Z:proven"_L1};

/// Calls `visit(absence)` for each that holds.
template <typename Visit>
void forEachAbsence(const TextView &texts, Visit &&visit)
{
    const bool act = tellsOrdinaryAct(texts);
    const bool charge = hasOrdinaryCharge(texts);
    visit(act ? Absence::Act : Absence::NoAct);
    visit(charge ? Absence::Charge : Absence::NoCharge);
    visit(hasSensitiveCharge(texts) ? Absence::Sensitive : Absence::NotSensitive);
    if (!act && !charge)
        visit(Absence::Nothing);
    if (provenCrimeTold(texts))
        visit(Absence::Proven);
}

/// Findings that the texts gave: not those of the form, and not the likeness itself.
bool countsFinding(const Finding &finding)
{
    const bool form =
        finding.indicator.startsWith(u'C') && finding.indicator != "C05"_L1 && finding.indicator != "C06"_L1;
    return !form && finding.variant != kLikenessVariant;
}

QString findingName(const Finding &finding)
{
    return "Y:"_L1 + finding.indicator + u'/' + finding.variant;
}

double inverseRoot(size_t count)
{
    return count == 0 ? 0 : 1 / std::sqrt(double(count));
}

} // namespace

struct LikenessModel::Numbers
{
    std::vector<quint32> ofConcept, ofClass; ///< by slotOf()
    std::vector<std::array<quint32, size_t(StemPlace::Count)>> ofStem;
    std::vector<std::u16string> stems;
    QHash<QString, quint32> ofFinding;
    std::array<quint32, size_t(Absence::Count)> ofAbsence{};
    std::vector<float> kindWeights; ///< all kinds of a feature side by side

    /// Calls `visit(feature, field, start, end)` for every place with a known feature.
    template <typename Visit>
    void forEach(const TextView &texts, Visit &&visit) const
    {
        const auto tell = [&](quint32 feature, const auto &mark) {
            if (feature != kNoFeature)
                visit(feature, mark.field, mark.start, mark.end);
        };
        for (const Mark &mark : texts.marks())
            tell(ofConcept[slotOf(size_t(mark.what), mark)], mark);
        for (const Mark &mark : texts.classWords())
            tell(ofClass[slotOf(mark.wordClass, mark)], mark);
        for (const StemMark &mark : texts.stems()) {
            if (!countsStems(mark.kind) || mark.stem >= ofStem.size())
                continue;
            const auto &numbers = ofStem[mark.stem];
            tell(numbers[size_t(mark.denied ? StemPlace::Denied : StemPlace::Text)], mark);
            if (const StemPlace closer = closerPlace(mark.kind); closer != StemPlace::Text)
                tell(numbers[size_t(closer)], mark);
        }
    }
};

LikenessModel::LikenessModel(LikenessParts parts, const WordClassNames &classes)
{
    if (parts.number == 0)
        parts.number = likenessNumber(likenessBytes(parts));
    m_parts = std::make_shared<const LikenessParts>(std::move(parts));
    auto numbers = std::make_shared<Numbers>();
    numbers->ofConcept.assign(size_t(kConceptCount) * kPlaces * kStates, kNoFeature);
    numbers->ofClass.assign(size_t(classes.size()) * kPlaces * kStates, kNoFeature);
    QHash<QString, size_t> conceptNumber;
    for (size_t i = 0; i < size_t(kConceptCount); ++i)
        conceptNumber.insert(conceptName(Concept(i)), i);
    QHash<QString, size_t> classNumber;
    for (const QString &name : classes)
        classNumber.insert(name, size_t(classNumber.size()));
    QHash<QString, size_t> stemNumber;
    for (quint32 feature = 0; feature < quint32(m_parts->features.size()); ++feature) {
        const QString &name = m_parts->features[feature];
        if (name.startsWith("K:"_L1))
            numberPlace(name, feature, conceptNumber, numbers->ofConcept);
        else if (name.startsWith("W:"_L1))
            numberPlace(name, feature, classNumber, numbers->ofClass);
        else if (name.startsWith("Y:"_L1))
            numbers->ofFinding.insert(name, feature);
        for (size_t place = 0; place < kStemGroups.size(); ++place) {
            if (!name.startsWith(kStemGroups[place]))
                continue;
            const QString stem = name.mid(kStemGroups[place].size());
            const auto known = stemNumber.constFind(stem);
            const size_t number = known == stemNumber.constEnd() ? numbers->stems.size() : known.value();
            if (known == stemNumber.constEnd()) {
                stemNumber.insert(stem, number);
                numbers->stems.push_back(stem.toStdU16String());
                numbers->ofStem.push_back({kNoFeature, kNoFeature, kNoFeature, kNoFeature});
            }
            numbers->ofStem[number][place] = feature;
        }
    }
    for (size_t i = 0; i < kAbsenceNames.size(); ++i)
        numbers->ofAbsence[i] = featureNumber(m_parts->features, kAbsenceNames[i]);
    const size_t kinds = m_parts->kinds.size();
    numbers->kindWeights.resize(size_t(m_parts->features.size()) * kinds);
    for (size_t k = 0; k < kinds; ++k) {
        for (size_t i = 0; i < m_parts->kinds[k].weights.size(); ++i)
            numbers->kindWeights[i * kinds + k] = m_parts->kinds[k].weights[i];
    }
    m_numbers = std::move(numbers);
}

Result<LikenessModel> LikenessModel::shipped(const WordClassNames &classes)
{
    const auto bytes = resourceFile(u"models/likeness-model.bin"_s);
    if (!bytes)
        return bytes.error();
    return load(*bytes, classes);
}

Result<LikenessModel> LikenessModel::load(const QByteArray &packed, const WordClassNames &classes)
{
    auto parts = readLikeness(qUncompress(packed));
    if (!parts)
        return parts.error();
    return LikenessModel(std::move(*parts), classes);
}

int LikenessModel::number() const
{
    return m_parts->number;
}

QByteArray LikenessModel::save() const
{
    return qCompress(likenessBytes(*m_parts), 9);
}

WordStems LikenessModel::stems() const
{
    return m_numbers ? WordStems(m_numbers->stems) : WordStems();
}

std::vector<quint32> LikenessModel::featuresOf(const TextView &texts, const QList<Finding> &findings) const
{
    std::vector<quint32> features;
    // Which features were met in this text: a stamp per feature, so that nothing has to be sorted or cleared.
    thread_local std::vector<quint32> stamps;
    thread_local quint32 stamp = 0;
    if (stamps.size() < size_t(m_parts->features.size()))
        stamps.resize(size_t(m_parts->features.size()), 0);
    if (++stamp == 0) {
        std::ranges::fill(stamps, 0);
        stamp = 1;
    }
    features.reserve(texts.marks().size() + texts.classWords().size() + texts.stems().size());
    const auto add = [&](quint32 feature) {
        if (feature == kNoFeature || stamps[feature] == stamp)
            return;
        stamps[feature] = stamp;
        features.push_back(feature);
    };
    m_numbers->forEach(texts, [&](quint32 feature, quint16, qint32, qint32) { add(feature); });
    forEachAbsence(texts, [&](Absence absence) { add(m_numbers->ofAbsence[size_t(absence)]); });
    for (const Finding &finding : findings) {
        if (countsFinding(finding))
            add(m_numbers->ofFinding.value(findingName(finding), kNoFeature));
    }
    return features;
}

Likeness LikenessModel::read(const TextView &texts, const QList<Finding> &findings, bool asWhole) const
{
    Likeness likeness;
    if (!m_numbers)
        return likeness;
    const std::vector<quint32> features = featuresOf(texts, findings);
    const double value = inverseRoot(features.size());
    float sum = 0;
    for (const quint32 feature : features)
        sum += m_parts->weights[feature];
    const double score = m_parts->intercept + value * double(sum);
    likeness.probability = logistic(m_parts->slope * score + m_parts->offset);
    if (likeness.probability < std::min(m_parts->bar, Likeness::kLeastForOneGround))
        return likeness;
    const size_t kinds = m_parts->kinds.size();
    std::vector<float> sums(kinds, 0);
    for (const quint32 feature : features) {
        const float *weights = m_numbers->kindWeights.data() + size_t(feature) * kinds;
        for (size_t k = 0; k < kinds; ++k)
            sums[k] += weights[k];
    }
    std::vector<std::pair<double, size_t>> scored;
    for (size_t k = 0; k < kinds; ++k)
        scored.emplace_back(m_parts->kinds[k].intercept + value * double(sums[k]), k);
    std::ranges::stable_sort(scored, std::greater(), &std::pair<double, size_t>::first);
    const bool like = asWhole && likeness.probability >= m_parts->bar;
    for (size_t i = 0; i < scored.size(); ++i) {
        const auto &[scoreOfKind, kind] = scored[i];
        const bool likely = like && i < Likeness::kMostKinds && scoreOfKind >= scored[0].first - Likeness::kWithin;
        if (likely || scoreOfKind >= m_parts->kinds[kind].bar)
            likeness.kinds.push_back(kind);
    }
    return likeness;
}

std::vector<LikenessModel::Place> LikenessModel::placesIn(const TextView &texts) const
{
    std::vector<Place> places;
    if (m_numbers) {
        m_numbers->forEach(texts, [&](quint32 feature, quint16 field, qint32 start, qint32 end) {
            places.push_back({feature, field, start, end});
        });
    }
    return places;
}

QStringList likenessFeatureNames(const TextView &texts, const QList<Finding> &findings, const WordStems &stems,
                                 const WordClassNames &classes)
{
    QStringList names;
    QSet<QString> seen;
    const auto add = [&](const QString &name) {
        if (seen.contains(name))
            return;
        seen.insert(name);
        names.append(name);
    };
    for (const Mark &mark : texts.marks()) {
        if (!isStyle(mark.what))
            add(placeName("K:"_L1, conceptName(mark.what), placeOf(mark.kind), stateOf(mark)));
    }
    for (const Mark &mark : texts.classWords())
        add(placeName("W:"_L1, classes.value(mark.wordClass), placeOf(mark.kind), stateOf(mark)));
    for (const StemMark &mark : texts.stems()) {
        if (!countsStems(mark.kind))
            continue;
        const QString stem = QString::fromStdU16String(stems.stems()[mark.stem]);
        add(kStemGroups[size_t(mark.denied ? StemPlace::Denied : StemPlace::Text)] + stem);
        if (const StemPlace closer = closerPlace(mark.kind); closer != StemPlace::Text)
            add(kStemGroups[size_t(closer)] + stem);
    }
    forEachAbsence(texts, [&](Absence absence) { add(QString(kAbsenceNames[size_t(absence)])); });
    for (const Finding &finding : findings) {
        if (countsFinding(finding))
            add(findingName(finding));
    }
    return names;
}

} // namespace core
