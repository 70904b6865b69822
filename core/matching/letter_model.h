// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// How the letters of a script come out in Latin spellings of names: for every written unit (letter, Hangul jamo, kana
/// mora, pinyin half-syllable) the probability of each piece of up to four Latin letters, learnt by aligning pairs of
/// names (many-to-many alignment by expectation maximisation, after Jiampojamarn et al. 2007). Read once from the
/// resources, const after that: any thread.
class LetterModel
{
public:
    static const LetterModel &builtIn();
    static LetterModel read(const QByteArray &table);

    /// The written units of a cleaned word; empty when the model knows nothing of the script.
    [[nodiscard]] static std::vector<std::string> unitsOf(QStringView word, Script script);

    /// Bits that the best alignment costs: -log2 P(Latin spelling | native word).
    [[nodiscard]] double cost(const std::vector<std::string> &units, Script script, std::string_view latin) const;

    /// Likeness from 0 to 1 of a word in another script and a Latin word; 0 when the model does not know the script.
    [[nodiscard]] float similarity(const NameToken &left, const NameToken &right) const;

    /// The coarse skeletons (see sound_form.h) that the Latin spelling of a native word most probably has, best first.
    [[nodiscard]] std::vector<std::string> likelySkeletons(QStringView word, Script script, size_t most) const;

    [[nodiscard]] bool knows(Script script) const;

    struct Piece
    {
        std::string letters;
        float bits = 0;
    };
    using UnitTable = std::unordered_map<std::string, std::vector<Piece>>;

private:
    struct SkeletonPiece
    {
        std::string bones;
        float bits = 0;
    };
    /// Pieces by their letters packed in 5 bits each, for the alignment.
    struct Unit
    {
        std::unordered_map<quint32, float> bits;
        std::vector<SkeletonPiece> skeletons;
    };
    using Units = std::unordered_map<std::string, Unit>;

    [[nodiscard]] const Unit *find(Script script, const std::string &unit) const;
    void finish();

    std::array<Units, 12> m_units; ///< by script
};

} // namespace core
