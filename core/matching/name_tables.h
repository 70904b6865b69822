// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace core {

/// What a word of a name does.
enum class NamePart : quint8 {
    Unknown,
    Given,
    Family,
    Patronymic,
    Particle,  ///< al, bin, von, de …: joins parts and may be left out
    Honorific, ///< Dr, Sheikh, Haji …: says nothing about who it is
    Suffix,    ///< Jr, Sr, II, III: tells father and son apart
    Initial,   ///< one letter
    Number,    ///< digits: tells vessels, units and companies apart
    LegalForm, ///< Ltd, GmbH, OOO …
    OrgWord    ///< company, group, bank …: what an organisation is, not which
};

/// A given, family or father's name, or which of them is not known; particles, titles and initials are not.
constexpr bool isWholeWord(NamePart part)
{
    return part == NamePart::Unknown || part == NamePart::Given || part == NamePart::Family ||
           part == NamePart::Patronymic;
}

/// One membership of a word in a group of equivalent names.
struct Equivalence
{
    quint32 group = 0;
    bool shortForm = false; ///< a pet name or nickname, weaker than another spelling
    auto operator<=>(const Equivalence &) const = default;
};

/// True when two words belong to one group.
bool shareGroup(std::span<const Equivalence> left, std::span<const Equivalence> right);

enum class NameGender : quint8 { Unknown, Male, Female };

/// The tables of equivalent names and of words with a role, read once from the resources. Const after that: any thread.
/// The files say their own format and version; lines that can't be read are left out and counted.
class NameTables
{
public:
    /// The tables compiled into the program.
    static const NameTables &builtIn();
    /// Reads both tables; what a file lacks is simply not known.
    static NameTables read(const QByteArray &equivalents, const QByteArray &words);

    /// The groups of a word by its Latin form (a-z); empty when none.
    [[nodiscard]] std::span<const Equivalence> groupsOf(const std::string &latin) const;
    /// The groups of a word by its own cleaned spelling in another script.
    [[nodiscard]] std::span<const Equivalence> groupsOf(QStringView native) const;
    /// The forms in Han and Hangul of the groups of a Latin word, at most so many: 小笠原 for "ogasawara".
    [[nodiscard]] QStringList unspacedFormsOf(const std::string &latin, qsizetype most) const;
    /// True for a group that has forms in Han or Hangul.
    [[nodiscard]] bool hasUnspacedForms(quint32 group) const { return m_unspaced.contains(group); }
    /// The groups of a father's name in its Latin form: those of the given names that it may come from, as groups of
    /// their own for sons and for daughters (see isFatherGroup). Empty for other words and fathers that are not listed.
    [[nodiscard]] std::vector<Equivalence> fatherGroupsOf(const std::string &latin) const;
    static bool isFatherGroup(quint32 group) { return group >= kSons && group < kFamilies; }
    /// The role of a word, or Unknown when the table has none.
    [[nodiscard]] NamePart roleOf(const std::string &latin) const;
    /// True for "bin", "bint" and the like, which stand between one's own name and a parent's.
    [[nodiscard]] bool saysChildOf(const std::string &word) const { return m_childOf.contains(word); }
    /// True for "oglu", "kyzy" and the like, which stand behind a father's name.
    [[nodiscard]] bool saysChildBehind(const std::string &word) const { return m_childBehind.contains(word); }
    /// True for "née", "épouse" and the like, which stand before the family name of another time of life.
    [[nodiscard]] bool saysMarriage(const std::string &word) const { return m_marriage.contains(word); }
    /// True for "FNU" (first name unknown), "Unknown" and the like, written where a name is not known.
    [[nodiscard]] bool saysNoName(const std::string &word) const { return m_noNames.contains(word); }
    /// True for particles, titles and legal forms that persons bear as names, too: "Lê", "King", "Sá".
    [[nodiscard]] bool mayBeName(const std::string &word) const { return m_alsoNames.contains(word); }
    /// The number that a suffix or Roman numeral stands for ("jr" 2, "ii" 2, "iii" 3); 0 when none.
    [[nodiscard]] int ordinalOf(const std::string &latin) const;
    /// The words that a legal form or organisation word is short for, as one key ("ag" for "aktiengesellschaft").
    [[nodiscard]] std::string canonicalWord(const std::string &latin) const;
    /// Whose given names the group holds; Unknown for family names and neutral ones.
    [[nodiscard]] NameGender genderOf(quint32 group) const
    {
        return group < kSons ? m_genders[group] : NameGender::Unknown;
    }
    static bool isFamilyGroup(quint32 group) { return group >= kFamilies; }

    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] qsizetype groupCount() const { return static_cast<qsizetype>(m_genders.size()) + m_families; }
    [[nodiscard]] int unreadLines() const { return m_unread; }

private:
    /// Where the numbers of groups of fathers and of family names begin; those of given names lie below. A father's is
    /// that of the given name, so many further on.
    static constexpr quint32 kSons = 0x10000;
    static constexpr quint32 kDaughters = 2 * kSons;
    static constexpr quint32 kFamilies = 3 * kSons;

    void readEquivalents(const QByteArray &file);
    std::optional<quint32> newGroup(QStringView kind);
    void readWords(const QByteArray &file);
    void addForm(const QString &form, Equivalence membership);

    std::unordered_map<std::string, std::vector<Equivalence>> m_groups; ///< keys: Latin form, or UTF-8 of other scripts
    std::unordered_map<quint32, QStringList> m_unspaced;                ///< by group: its forms in Han and Hangul
    std::unordered_map<std::string, NamePart> m_roles;
    std::unordered_set<std::string> m_childOf, m_childBehind, m_marriage, m_noNames, m_alsoNames;
    std::unordered_map<std::string, std::string> m_canonical;
    std::unordered_map<std::string, int> m_ordinals;
    std::vector<NameGender> m_genders; ///< of the groups of given names
    quint32 m_families = 0;            ///< groups of family names
    QString m_version;
    int m_unread = 0;
};

} // namespace core
