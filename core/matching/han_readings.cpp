// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/han_readings.h"

#include "core/matching/transliteration.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <span>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What the fields of the table are marked with, by tongue.
constexpr std::u16string_view kTongueMarks = u"ckvhj";
constexpr qsizetype kMostCharacters = 6;

std::vector<std::string> wordsOf(QStringView field)
{
    std::vector<std::string> words;
    for (const QStringView word : field.split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toString().toStdString());
    return words;
}

} // namespace

/// Walks along the characters of a name and the letters that may spell them.
class HanReadings::Walk
{
public:
    Walk(const HanReadings &table, QStringView han) : m_pinyin(transliteration::pinyinSyllables(han))
    {
        for (const QChar character : han) {
            const auto found = table.m_readings.constFind(character);
            m_readings.push_back(found == table.m_readings.constEnd() ? nullptr : &*found);
        }
    }

    [[nodiscard]] bool fits(std::string_view latin) const
    {
        for (size_t tongue = 0; tongue <= kTongues; ++tongue) {
            if (fitsFrom(0, latin, tongue))
                return true;
        }
        return false;
    }

private:
    static constexpr size_t kMandarin = kTongues;

    [[nodiscard]] std::span<const std::string> readingsAt(size_t place, size_t tongue) const
    {
        if (tongue == kMandarin)
            return std::span(m_pinyin).subspan(place, 1);
        return m_readings[place] ? std::span<const std::string>((*m_readings[place])[tongue])
                                 : std::span<const std::string>();
    }

    [[nodiscard]] bool fitsWith(size_t place, std::string_view latin, size_t tongue, size_t further) const
    {
        return std::ranges::any_of(readingsAt(place, tongue), [&](const std::string &reading) {
            return !reading.empty() && latin.starts_with(reading) &&
                   fitsFrom(place + 1, latin.substr(reading.size()), further);
        });
    }

    /// True when the characters from a place on may be read as these letters.
    [[nodiscard]] bool fitsFrom(size_t place, std::string_view latin, size_t tongue) const
    {
        if (place == m_readings.size())
            return latin.empty();
        if (place > 0)
            return fitsWith(place, latin, tongue, tongue);
        for (size_t ofFamily = 0; ofFamily <= kTongues; ++ofFamily) {
            if (fitsWith(0, latin, ofFamily, tongue))
                return true;
        }
        return false;
    }

    std::vector<const Readings *> m_readings;
    std::vector<std::string> m_pinyin;
};

const HanReadings &HanReadings::builtIn()
{
    static const HanReadings readings = [] {
        QFile file(u":/noticedesk/tables/han-readings.txt"_s);
        return read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return readings;
}

HanReadings HanReadings::read(const QByteArray &table)
{
    HanReadings readings;
    const QString text = QString::fromUtf8(table);
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#') && !readings.readLine(line))
            ++readings.m_unread;
    }
    return readings;
}

/// "characters | c: readings | k: readings …"
bool HanReadings::readLine(QStringView line)
{
    const QList<QStringView> fields = line.split(u'|');
    const QStringView characters = fields.first().trimmed();
    if (fields.size() < 2 || characters.isEmpty())
        return false;
    Readings readings;
    for (const QStringView field : fields.mid(1)) {
        const QStringView trimmed = field.trimmed();
        const size_t tongue = trimmed.isEmpty() ? kTongues : kTongueMarks.find(trimmed.front().unicode());
        if (tongue >= kTongues || trimmed.size() < 2 || trimmed[1] != u':')
            return false;
        readings[tongue] = wordsOf(trimmed.mid(2));
    }
    for (const QChar character : characters) {
        m_readings.insert(character, readings);
        noteMandarin(character, readings);
    }
    return true;
}

void HanReadings::noteMandarin(QChar character, const Readings &readings)
{
    const std::vector<std::string> pinyin = transliteration::pinyinSyllables(QStringView(&character, 1));
    constexpr std::array kTonguesBeside = {Cantonese, Hokkien};
    for (size_t i = 0; i < kTonguesBeside.size(); ++i) {
        for (const std::string &reading : readings[kTonguesBeside[i]]) {
            std::vector<std::string> &syllables = m_mandarin[i][reading];
            if (!pinyin.empty() && std::ranges::find(syllables, pinyin.front()) == syllables.end())
                syllables.push_back(pinyin.front());
        }
    }
}

/// What is left of one name in readings and of the other in pinyin, after so many characters.
bool HanReadings::fits(const MandarinOf &mandarinOf, std::string_view read, std::string_view pinyin, int done)
{
    constexpr int kFewest = 2;
    constexpr int kMost = 4;
    constexpr size_t kLongestReading = 6;
    if (read.empty() || pinyin.empty())
        return read.empty() && pinyin.empty() && done >= kFewest;
    for (size_t size = 1; done < kMost && size <= std::min(kLongestReading, read.size()); ++size) {
        const auto found = mandarinOf.find(std::string(read.substr(0, size)));
        if (found == mandarinOf.end())
            continue;
        for (const std::string &syllable : found->second) {
            if (pinyin.starts_with(syllable) &&
                fits(mandarinOf, read.substr(size), pinyin.substr(syllable.size()), done + 1))
                return true;
        }
    }
    return false;
}

bool HanReadings::mayBeSameCharacters(std::string_view left, std::string_view right) const
{
    return std::ranges::any_of(m_mandarin, [&](const MandarinOf &mandarinOf) {
        return fits(mandarinOf, left, right, 0) || fits(mandarinOf, right, left, 0);
    });
}

bool HanReadings::spell(QStringView han, std::string_view latin) const
{
    // No name of the table has a character beyond the basic plane.
    const bool basic = std::ranges::none_of(han, [](QChar c) { return c.isSurrogate(); });
    return !han.isEmpty() && han.size() <= kMostCharacters && basic && Walk(*this, han).fits(latin);
}

std::vector<std::string> HanReadings::usualSpellings(QStringView han) const
{
    constexpr std::array kInOrder = {Cantonese, Hokkien, Vietnamese, Korean}; // a Japanese name has too many readings
    std::vector<std::string> spellings;
    for (const Tongue tongue : kInOrder) {
        std::string spelling;
        const bool known = std::ranges::all_of(han, [&](QChar character) {
            const auto found = m_readings.constFind(character);
            if (found == m_readings.constEnd() || (*found)[tongue].empty())
                return false;
            spelling += (*found)[tongue].front();
            return true;
        });
        if (known && !spelling.empty())
            spellings.push_back(std::move(spelling));
    }
    return spellings;
}

} // namespace core
