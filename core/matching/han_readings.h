// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// How the Han characters of personal names are read and spelt beside Mandarin: a name in Han is "Wong Chi Ho" in a
/// passport of Hong Kong, "Huynh Chi Hao" in one of Vietnam. See the table han-readings.txt. Const after reading: any
/// thread.
class HanReadings
{
public:
    /// The table compiled into the program.
    static const HanReadings &builtIn();
    /// Reads a table; lines that are none are left out and counted.
    static HanReadings read(const QByteArray &table);

    /// True when the letters are readings of the characters one after the other, all of one tongue, Mandarin among
    /// them. The first character, which is the family name, may be of another tongue: "Tan Wei Ming" in Singapore.
    [[nodiscard]] bool spell(QStringView han, std::string_view latin) const;
    /// How a word is usually spelt in each tongue, Cantonese first; none of a tongue that lacks one of its characters.
    [[nodiscard]] std::vector<std::string> usualSpellings(QStringView han) const;

    /// True when the letters of one name are readings in Cantonese or Hokkien of characters that the other gives in
    /// pinyin: "chankwokwing" and "chenguorong". Of two to four characters; of one too many fit.
    [[nodiscard]] bool mayBeSameCharacters(std::string_view left, std::string_view right) const;

    [[nodiscard]] qsizetype characterCount() const { return m_readings.size(); }
    [[nodiscard]] int unreadLines() const { return m_unread; }

private:
    /// In the order of the table's marks.
    enum Tongue : size_t { Cantonese, Korean, Vietnamese, Hokkien, Japanese, kTongues };
    using Readings = std::array<std::vector<std::string>, kTongues>;
    class Walk;

    /// By a reading in one tongue: the syllables of pinyin of the characters that are read so.
    using MandarinOf = std::unordered_map<std::string, std::vector<std::string>>;

    bool readLine(QStringView line);
    void noteMandarin(QChar character, const Readings &readings);
    static bool fits(const MandarinOf &mandarinOf, std::string_view read, std::string_view pinyin, int done);

    QHash<QChar, Readings> m_readings;
    std::array<MandarinOf, 2> m_mandarin; ///< of Cantonese and of Hokkien readings
    int m_unread = 0;
};

} // namespace core
