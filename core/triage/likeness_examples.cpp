// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/likeness_examples.h"

#include "core/checks/case_grounds.h"
#include "core/checks/likeness_findings.h"
#include "core/checks/text/normal_letter.h"
#include "core/checks/text/text_view.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kWordsTogether = 6; ///< words of one ground that make an example
constexpr double kWeightOfWords = 0.3;  ///< of such an example beside a text
constexpr QLatin1StringView kOrdinary = "ordinary"_L1;

struct Sole
{
    QLatin1StringView ground, indicator;
};

/// Grounds that one indicator is made for, whatever else would fit them.
constexpr std::array<Sole, 13> kSole = {{
    {"art3_religious"_L1, "A06"_L1},
    {"art3_racial"_L1, "A06"_L1},
    {"art3_military"_L1, "A05"_L1},
    {"art2_expression"_L1, "A02"_L1},
    {"art2_assembly"_L1, "A03"_L1},
    {"art2_association"_L1, "A03"_L1},
    {"terror_link_missing"_L1, "A04"_L1},
    {"sanctions_unilateral"_L1, "A08"_L1},
    {"refugee"_L1, "B03"_L1},
    {"extradition_denied"_L1, "D02"_L1},
    {"art83_private_dispute"_L1, "C06"_L1},
    {"art83_family"_L1, "C06"_L1},
    {"art83_administrative"_L1, "C06"_L1},
}};

std::u16string normalWord(QStringView word)
{
    std::u16string letters;
    for (const QChar c : word) {
        if (const char16_t letter = normalLetter(c.unicode()))
            letters += letter;
    }
    return letters;
}

template <typename Visit>
void forEachWord(QStringView text, Visit &&visit)
{
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordUnit(text[i].unicode())) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isWordUnit(text[i].unicode()))
            ++i;
        visit(normalWord(text.sliced(start, i - start)));
    }
}

/// All stems of all texts but those of function words: how a text is built says who wrote it.
WordStems stemsOf(const std::vector<TextView> &texts, const Lexicon &lexicon, const std::set<std::u16string> &leftOut)
{
    std::set<std::u16string> stems;
    std::vector<quint32> symbols;
    for (const TextView &text : texts) {
        for (const TextField &field : text.fields()) {
            forEachWord(field.text, [&](const std::u16string &word) {
                symbols.clear();
                lexicon.symbolsOf(word, symbols);
                const bool function = std::ranges::any_of(symbols, [&](quint32 symbol) {
                    return lexicon.functionLanguages(symbol) != 0 || lexicon.isDeterminer(symbol) ||
                           lexicon.isNegation(symbol);
                });
                if (const std::u16string stem = stemOf(word); !stem.empty() && !function && !leftOut.contains(stem))
                    stems.insert(stem);
            });
        }
    }
    return WordStems({stems.begin(), stems.end()});
}

LikenessExample exampleOf(const TrainingCase &one)
{
    LikenessExample example;
    example.id = one.id;
    example.group = one.group;
    example.contentious = one.outcome == CaseOutcome::NonCompliant;
    for (const Finding &finding : one.findings) {
        const bool byRole = finding.indicator == "B01"_L1 || finding.indicator == "B02"_L1;
        example.referred = example.referred || (finding.mandatoryReferral && !byRole);
    }
    if (!example.contentious) {
        example.kind = one.family == "rt"_L1   ? ExampleKind::Routine
                       : one.family == "li"_L1 ? ExampleKind::Exercise
                                               : ExampleKind::Decoy;
        return example;
    }
    example.kind = ExampleKind::Contentious;
    example.indicators = {one.expected.begin(), one.expected.end()};
    for (const QString &ground : one.grounds) {
        for (const QString &indicator : indicatorsOfGround(ground))
            example.possible.insert(indicator);
        const auto sole = std::ranges::find_if(kSole, [&](const Sole &row) { return row.ground == ground; });
        if (sole != kSole.end())
            example.indicators.insert(QString(sole->indicator));
    }
    for (const Finding &finding : one.findings) {
        if (finding.mandatoryReferral && example.possible.contains(finding.indicator))
            example.indicators.insert(finding.indicator);
    }
    return example;
}

/// Decided cases in which a ground was raised and did not stand in the way, and those that ended half-way.
bool isNeither(const TrainingCase &one)
{
    const bool raised = one.outcome == CaseOutcome::Compliant && !one.grounds.isEmpty();
    return raised || one.outcome == CaseOutcome::Partly;
}

Error badTable()
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("core::TriageModel", "The table of words by ground can't be read."),
            {}};
}

LikenessExample exampleOfWords(const QString &ground, const QStringList &stems)
{
    LikenessExample example;
    example.kind = ExampleKind::Words;
    example.weight = kWeightOfWords;
    example.contentious = ground != kOrdinary;
    if (example.contentious)
        example.indicators = {ground};
    for (const QString &stem : stems)
        example.features.append(u"T:"_s + stem);
    example.features.removeDuplicates();
    return example;
}

} // namespace

std::vector<LikenessExample> likenessExamples(const QList<TrainingCase> &cases, const CheckEngine &engine,
                                              const LikenessWords &words)
{
    Lexicon lexicon = engine.lexicon();
    std::vector<TextView> plain;
    QList<TrainingCase> used;
    for (const TrainingCase &one : cases) {
        if (!isNeither(one))
            used.append(one);
    }
    for (const TrainingCase &one : std::as_const(used))
        plain.push_back(readTexts(one.request, lexicon));
    const WordStems stems = stemsOf(plain, lexicon, words.leftOut);
    lexicon.setStems(stems);
    std::vector<LikenessExample> examples;
    for (const TrainingCase &one : std::as_const(used)) {
        LikenessExample example = exampleOf(one);
        const TextView texts = readTexts(one.request, lexicon);
        example.asWhole = mayBeLikeAsWhole(texts, one.findings);
        example.features = likenessFeatureNames(texts, one.findings, stems, lexicon.classNames());
        example.features.removeIf([&](const QString &feature) {
            return std::ranges::any_of(words.leftOutFeatures, [&](const QString &b) { return feature.startsWith(b); });
        });
        examples.push_back(std::move(example));
    }
    return examples;
}

Result<LikenessWords> readLikenessWords(const QByteArray &json)
{
    const QJsonObject table = QJsonDocument::fromJson(json).object();
    const QJsonObject grounds = table.value(u"words"_s).toObject();
    if (grounds.isEmpty())
        return badTable();
    LikenessWords read;
    std::vector<LikenessExample> &examples = read.examples;
    for (const QJsonValue &beginning : table.value(u"left_out_features"_s).toArray())
        read.leftOutFeatures.append(beginning.toString());
    for (const QJsonValue &word : table.value(u"left_out"_s).toArray())
        forEachWord(word.toString(), [&](const std::u16string &one) { read.leftOut.insert(stemOf(one)); });
    for (auto ground = grounds.constBegin(); ground != grounds.constEnd(); ++ground) {
        const QJsonObject languages = ground.value().toObject();
        for (const QJsonValue &list : languages) {
            QStringList stems;
            forEachWord(list.toString(), [&](const std::u16string &word) {
                if (const std::u16string stem = stemOf(word); !stem.empty())
                    stems.append(QString::fromStdU16String(stem));
            });
            // Neighbours first, then words from all over the list, so that each word meets others.
            const qsizetype rounds = std::max<qsizetype>(1, stems.size() / kWordsTogether);
            for (qsizetype i = 0; i < stems.size(); i += kWordsTogether)
                examples.push_back(exampleOfWords(ground.key(), stems.mid(i, kWordsTogether)));
            for (qsizetype i = 0; i < rounds; ++i) {
                QStringList apart;
                for (qsizetype k = i; k < stems.size(); k += rounds)
                    apart.append(stems[k]);
                examples.push_back(exampleOfWords(ground.key(), apart));
            }
        }
    }
    return read;
}

} // namespace core
