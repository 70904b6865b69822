// SPDX-License-Identifier: GPL-3.0-or-later
// How the model is read from its table, see names-letters.txt.
#include "core/matching/letter_model.h"

#include "core/matching/sound_form.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Letters of pieces that are likelier than this are expected of a unit.
constexpr float kLikelyBits = 6.F;

Script scriptFromCode(QStringView name)
{
    for (int i = 0; i < 12; ++i) {
        if (scriptCode(static_cast<Script>(i)) == name)
            return static_cast<Script>(i);
    }
    return Script::None;
}

} // namespace

LetterModel::Unit::Unit()
{
    single.fill(kNever);
    pairs.fill(kNever);
}

const LetterModel &LetterModel::builtIn()
{
    static const LetterModel model = [] {
        QFile file(u":/noticedesk/tables/names-letters.txt"_s);
        return read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return model;
}

void LetterModel::put(Unit &unit, std::string_view letters, const std::string &bones, float bits)
{
    const quint8 cost = static_cast<quint8>(std::clamp(static_cast<int>(std::lround(bits * kScale)), 0, 250));
    switch (letters.size()) {
    case 0:
        unit.none = cost;
        break;
    case 1:
        unit.single[letterCode(letters[0])] = cost;
        break;
    case 2:
        unit.pairs[letterCode(letters[0]) * 27 + letterCode(letters[1])] = cost;
        break;
    default:
        unit.longer.emplace_back(pieceKey(letters), cost);
        break;
    }
    if (!letters.empty())
        unit.pieces.emplace_back(pieceKey(letters), cost);
    for (const char c : letters)
        unit.letters |= bits <= kLikelyBits ? 1U << letterCode(c) : 0U;
    unit.skeletons.push_back({bones, bits});
}

/// Reads the lines of a table, see names-letters.txt. What is no line of one is passed over.
class LetterModel::Reader
{
public:
    explicit Reader(LetterModel &model) : m_model(model) {}

    void take(std::string_view line)
    {
        constexpr std::string_view kScript = "script ";
        if (line.empty() || line.front() == '#')
            return;
        if (line.starts_with(kScript)) {
            const std::string_view name = line.substr(kScript.size());
            m_script = scriptFromCode(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
            return;
        }
        const size_t tab = line.find('\t');
        if (tab == std::string_view::npos || m_script == Script::None)
            return;
        const std::string_view name = line.substr(0, tab);
        if (m_script == Script::Latin)
            takeLetterPairs(name, line.substr(tab + 1));
        else if (m_model.m_units.size() <= kMostUnits)
            takeUnit(name, line.substr(tab + 1));
    }

private:
    static constexpr size_t kMostUnits = 60000;

    /// Calls take(letters, bits) for each cell "letters:bits".
    template <typename Take>
    static void eachCell(std::string_view cells, Take take)
    {
        while (!cells.empty()) {
            const size_t end = std::min(cells.find_first_of(" \t"), cells.size());
            const std::string_view cell = cells.substr(0, end);
            const size_t colon = cell.find(':');
            if (colon != std::string_view::npos && colon >= 1)
                take(cell.substr(0, colon), bitsOf(cell.substr(colon + 1)));
            cells.remove_prefix(std::min(end + 1, cells.size()));
        }
    }

    /// "12.3"; a general reader of numbers is most of the time that the table takes.
    static float bitsOf(std::string_view number)
    {
        int whole = 0, scale = 1;
        bool fraction = false;
        for (const char c : number) {
            if (c >= '0' && c <= '9') {
                whole = std::min(whole * 10 + (c - '0'), 100'000);
                scale *= fraction && scale < 1000 ? 10 : 1;
            }
            fraction = fraction || c == '.';
        }
        return static_cast<float>(whole) / static_cast<float>(scale);
    }

    void takeLetterPairs(std::string_view first, std::string_view cells)
    {
        eachCell(cells, [&](std::string_view second, float bits) {
            m_model.putLetterPair(first.front(), second.front(), bits);
        });
    }

    void takeUnit(std::string_view name, std::string_view cells)
    {
        m_model.m_numbers[static_cast<size_t>(m_script)][std::string(name)] =
            static_cast<UnitId>(m_model.m_units.size());
        Unit &unit = m_model.m_units.emplace_back();
        eachCell(cells, [&](std::string_view letters, float bits) {
            if (letters == "-")
                letters = {};
            if (letters.size() <= kLongestPiece)
                put(unit, letters, bonesOf(letters), bits);
        });
    }

    /// The same few thousand pieces come again and again.
    const std::string &bonesOf(std::string_view letters)
    {
        const auto [at, fresh] = m_bones.try_emplace(pieceKey(letters));
        if (fresh)
            at->second = coarseSkeleton(soundForm(letters));
        return at->second;
    }

    LetterModel &m_model;
    Script m_script = Script::None;
    std::unordered_map<quint32, std::string> m_bones;
};

LetterModel LetterModel::read(const QByteArray &table)
{
    LetterModel model;
    for (auto &row : model.m_letterPairs)
        row.fill(static_cast<quint8>(std::lround(kBitsOfLetter * kScale)));
    model.m_units.reserve(static_cast<size_t>(table.count('\n')) + 1);
    model.m_units.emplace_back(); // 0: a unit that no table names
    Reader reader(model);
    std::string_view left(table.constData(), static_cast<size_t>(table.size()));
    while (!left.empty()) {
        const size_t end = std::min(left.find('\n'), left.size());
        reader.take(left.substr(0, end));
        left.remove_prefix(std::min(end + 1, left.size()));
    }
    model.finish();
    return model;
}

void LetterModel::putLetterPair(char first, char second, float bits)
{
    m_letterPairs[pairPlace(first)][pairPlace(second)] =
        static_cast<quint8>(std::clamp(static_cast<int>(std::lround(bits * kScale)), 0, 250));
}

/// Pieces with one skeleton become one, with the sum of their probabilities.
void LetterModel::finish()
{
    layOutPieces();
    for (Unit &unit : m_units) {
        std::ranges::sort(unit.longer);
        unit.least = std::min<int>(unit.none, kUnseenUnit);
        for (const quint8 bits : unit.single)
            unit.least = std::min<int>(unit.least, bits);
        for (const quint8 bits : unit.pairs)
            unit.least = std::min<int>(unit.least, bits);
        for (const auto &[letters, bits] : unit.longer)
            unit.least = std::min<int>(unit.least, bits);
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
        if (merged.size() > 5)
            merged.resize(5);
        unit.skeletons = std::move(merged);
    }
}

void LetterModel::layOutPieces()
{
    for (Unit &unit : m_units) {
        Spoken &spoken = m_spoken.emplace_back();
        spoken.firstPiece = static_cast<quint32>(m_pieces.size());
        spoken.pieces = static_cast<quint16>(unit.pieces.size());
        spoken.silent = static_cast<quint8>(unit.none == kNever ? kUnseenUnit : std::min<int>(unit.none, kUnseenUnit));
        m_pieces.insert(m_pieces.end(), unit.pieces.begin(), unit.pieces.end());
        std::vector<std::pair<quint32, quint8>>().swap(unit.pieces);
    }
}

} // namespace core
