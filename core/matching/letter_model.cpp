// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/letter_model.h"

#include "core/matching/sound_form.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kLongestPiece = 4;
constexpr size_t kLongestWord = 40;
// What no pair of the training names showed still happens, at a price.
constexpr float kUnseenLetter = 7.F;
constexpr float kUnseenUnit = 6.F;

quint32 packed(std::string_view letters)
{
    quint32 key = static_cast<quint32>(letters.size());
    for (const char c : letters)
        key = (key << 5) | static_cast<quint32>(c & 31);
    return key;
}

Script scriptFromCode(QStringView code)
{
    for (int i = 0; i < 12; ++i) {
        if (scriptCode(static_cast<Script>(i)) == code)
            return static_cast<Script>(i);
    }
    return Script::None;
}

std::string withoutPlace(const std::string &unit)
{
    size_t from = unit.starts_with('^') ? 1 : 0;
    return unit.substr(from, unit.size() - from - (unit.ends_with('$') ? 1 : 0));
}

bool isLatin(Script script)
{
    return script == Script::Latin || script == Script::None;
}

} // namespace

const LetterModel &LetterModel::builtIn()
{
    static const LetterModel model = [] {
        QFile file(u":/noticedesk/tables/names-letters.txt"_s);
        return read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return model;
}

LetterModel LetterModel::read(const QByteArray &table)
{
    LetterModel model;
    Script script = Script::None;
    for (const QByteArray &line : table.split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith("script ")) {
            script = scriptFromCode(QString::fromUtf8(line.mid(7)));
            continue;
        }
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 2 || script == Script::None)
            continue;
        Unit &unit = model.m_units[static_cast<size_t>(script)][cells[0].toStdString()];
        for (const QByteArray &cell : cells[1].split(' ')) {
            const qsizetype colon = cell.indexOf(':');
            if (colon < 1)
                continue;
            const std::string letters = cell.left(colon) == "-" ? std::string() : cell.left(colon).toStdString();
            if (letters.size() > kLongestPiece)
                continue;
            const float bits = cell.mid(colon + 1).toFloat();
            unit.bits[packed(letters)] = bits;
            unit.skeletons.push_back({coarseSkeleton(soundForm(letters)), bits});
        }
    }
    model.finish();
    return model;
}

/// Pieces with one skeleton become one, with the sum of their probabilities.
void LetterModel::finish()
{
    for (Units &units : m_units) {
        for (auto &[name, unit] : units) {
            std::vector<SkeletonPiece> merged;
            for (const SkeletonPiece &piece : unit.skeletons) {
                const auto same =
                    std::ranges::find_if(merged, [&](const SkeletonPiece &m) { return m.bones == piece.bones; });
                if (same == merged.end())
                    merged.push_back(piece);
                else
                    same->bits = -std::log2(std::exp2(-same->bits) + std::exp2(-piece.bits));
            }
            std::ranges::stable_sort(merged, [](const auto &a, const auto &b) { return a.bits < b.bits; });
            if (merged.size() > 6)
                merged.resize(6);
            unit.skeletons = std::move(merged);
        }
    }
}

bool LetterModel::knows(Script script) const
{
    return !m_units[static_cast<size_t>(script)].empty();
}

const LetterModel::Unit *LetterModel::find(Script script, const std::string &unit) const
{
    const Units &units = m_units[static_cast<size_t>(script)];
    const auto found = units.find(unit);
    if (found != units.end())
        return &found->second;
    const auto anywhere = units.find(withoutPlace(unit));
    return anywhere == units.end() ? nullptr : &anywhere->second;
}

double LetterModel::cost(const std::vector<std::string> &units, Script script, std::string_view latin) const
{
    const size_t length = std::min(latin.size(), kLongestWord);
    std::array<float, kLongestWord + 1> row;
    std::array<float, kLongestWord + 1> next;
    for (size_t j = 0; j <= length; ++j)
        row[j] = kUnseenLetter * static_cast<float>(j);
    for (const std::string &name : units) {
        const Unit *unit = find(script, name);
        for (size_t j = 0; j <= length; ++j) {
            float best = row[j] + kUnseenUnit;
            if (j > 0)
                best = std::min(best, next[j - 1] + kUnseenLetter);
            for (size_t size = 0; unit && size <= std::min(j, kLongestPiece); ++size) {
                const auto bits = unit->bits.find(packed(latin.substr(j - size, size)));
                if (bits != unit->bits.end())
                    best = std::min(best, row[j - size] + bits->second);
            }
            next[j] = best;
        }
        std::swap(row, next);
    }
    return static_cast<double>(row[length]);
}

float LetterModel::similarity(const NameToken &left, const NameToken &right) const
{
    const NameToken &native = isLatin(left.script) ? right : left;
    const NameToken &latin = isLatin(left.script) ? left : right;
    if (!knows(native.script) || latin.latin.empty())
        return 0;
    const std::vector<std::string> units = unitsOf(native.native, native.script);
    if (units.empty() || units.size() > kLongestWord)
        return 0;
    double least = cost(units, native.script, latin.latin);
    for (const std::string &form : latin.variants)
        least = std::min(least, cost(units, native.script, form));
    // Right pairs of the training half cost 1 to 2 bits a letter, unrelated ones above 4.
    const double perLetter = least / static_cast<double>(std::max<size_t>(latin.latin.size(), 3));
    return static_cast<float>(std::clamp(1.06 - .11 * perLetter, 0.0, .96));
}

std::vector<std::string> LetterModel::likelySkeletons(QStringView word, Script script, size_t most) const
{
    struct State
    {
        std::string bones;
        float bits;
    };
    std::vector<State> states = {{"", 0}};
    for (const std::string &name : unitsOf(word, script)) {
        const Unit *unit = find(script, name);
        if (!unit)
            continue;
        std::vector<State> grown;
        for (const State &state : states) {
            for (const SkeletonPiece &piece : unit->skeletons) {
                std::string bones = state.bones;
                for (const char c : piece.bones) {
                    if (bones.empty() || bones.back() != c)
                        bones += c;
                }
                const float bits = state.bits + piece.bits;
                const auto same = std::ranges::find_if(grown, [&](const State &s) { return s.bones == bones; });
                if (same == grown.end())
                    grown.push_back({std::move(bones), bits});
                else
                    same->bits = -std::log2(std::exp2(-same->bits) + std::exp2(-bits));
            }
        }
        std::ranges::stable_sort(grown, [](const State &a, const State &b) { return a.bits < b.bits; });
        if (grown.size() > 4 * most)
            grown.resize(4 * most);
        states = std::move(grown);
    }
    std::vector<std::string> likely;
    for (const State &state : states) {
        if (!state.bones.empty() && likely.size() < most)
            likely.push_back(state.bones);
    }
    return likely;
}

} // namespace core
