// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_tables.h"

#include "core/matching/normal_forms.h"
#include "core/matching/patronymic.h"
#include "core/matching/transliteration.h"

#include <QFile>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/noticedesk/tables/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string utf8Key(QStringView text)
{
    return text.toUtf8().toStdString();
}

std::string latinKey(const QString &cleaned)
{
    const std::vector<std::string> forms = latinForms(cleaned, Script::Latin);
    return forms.empty() ? std::string() : forms.front();
}

NamePart roleFromWord(QStringView word)
{
    if (word == u"particle" || word == u"child" || word == u"childbehind")
        return NamePart::Particle;
    if (word == u"honorific" || word == u"marriage" || word == u"noname")
        return NamePart::Honorific;
    if (word == u"suffix")
        return NamePart::Suffix;
    if (word == u"legal")
        return NamePart::LegalForm;
    if (word == u"org")
        return NamePart::OrgWord;
    return NamePart::Unknown;
}

/// Calls `take` with the text left and right of the first '|' of every line that holds something.
template <typename Take>
int eachLine(const QByteArray &file, QString &version, Take take)
{
    int unread = 0;
    for (const QByteArray &raw : file.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(u"# version ") && version.isEmpty())
            version = line.mid(10).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype bar = line.indexOf(u'|');
        if (bar < 0 || !take(line.left(bar).trimmed(), line.mid(bar + 1).trimmed()))
            ++unread;
    }
    return unread;
}

/// The keys under which a form is found; none where it is no single word. Most forms are plain, and nothing is to be
/// done for them.
std::vector<std::string> keysOf(const QString &form)
{
    if (std::ranges::all_of(form, [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return {form.toStdString()};
    const QString cleaned = cleanName(form).text;
    if (cleaned.isEmpty() || cleaned.contains(u' '))
        return {};
    const Script script = scriptOf(cleaned);
    return script == Script::Latin ? latinForms(cleaned, script) : std::vector{utf8Key(cleaned)};
}

} // namespace

bool shareGroup(std::span<const Equivalence> left, std::span<const Equivalence> right)
{
    return std::ranges::any_of(left, [right](Equivalence one) {
        return std::ranges::find(right, one.group, &Equivalence::group) != right.end();
    });
}

const NameTables &NameTables::builtIn()
{
    // Kept until the process ends: giving back a quarter of a million words takes a tenth of a short command's time.
    static const NameTables *const tables =
        new NameTables(read(resource(u"names-equivalents.txt"_s), resource(u"names-words.txt"_s)));
    return *tables;
}

NameTables NameTables::read(const QByteArray &equivalents, const QByteArray &words)
{
    NameTables tables;
    tables.readEquivalents(equivalents);
    tables.readWords(words);
    return tables;
}

void NameTables::addForm(const QString &form, Equivalence membership)
{
    if (const Script script = scriptOf(form); script == Script::Han || script == Script::Hangul)
        m_unspaced[membership.group] += form;
    for (const std::string &key : keysOf(form)) {
        std::vector<Equivalence> &groups = m_groups[key];
        const bool known = std::ranges::any_of(groups, [&](Equivalence e) { return e.group == membership.group; });
        if (!known)
            groups.push_back(membership);
    }
}

QStringList NameTables::unspacedFormsOf(const std::string &latin, qsizetype most) const
{
    QStringList forms;
    for (const Equivalence &membership : groupsOf(latin)) {
        if (const auto found = m_unspaced.find(membership.group); found != m_unspaced.end())
            forms += found->second;
    }
    forms.removeDuplicates();
    return forms.first(std::min(most, forms.size()));
}

/// The number of one more group; nothing for another kind of line, or where all numbers of its kind are given.
std::optional<quint32> NameTables::newGroup(QStringView kind)
{
    if (kind == u"s")
        return kFamilies + m_families++;
    if (m_genders.size() >= kSons || (kind != u"m" && kind != u"f" && kind != u"g"))
        return std::nullopt;
    m_genders.push_back(kind == u"m" ? NameGender::Male : kind == u"f" ? NameGender::Female : NameGender::Unknown);
    return static_cast<quint32>(m_genders.size() - 1);
}

void NameTables::readEquivalents(const QByteArray &file)
{
    m_groups.reserve(static_cast<size_t>(file.count(' '))); // hardly more words than spaces
    m_unread += eachLine(file, m_version, [this](const QString &kind, const QString &forms) {
        const std::optional<quint32> group = newGroup(kind);
        if (!group)
            return false;
        const QStringList halves = forms.split(u';');
        for (qsizetype half = 0; half < halves.size(); ++half) {
            for (const QString &form : halves.at(half).split(u' ', Qt::SkipEmptyParts))
                addForm(form, {*group, half > 0});
        }
        return true;
    });
}

void NameTables::readWords(const QByteArray &file)
{
    QString version;
    m_unread += eachLine(file, version, [this](const QString &kind, const QString &words) {
        const QStringList heads = kind.split(u' ', Qt::SkipEmptyParts);
        const bool nameToo = heads.value(0) == u"nametoo";
        const NamePart role = roleFromWord(heads.value(0));
        if (role == NamePart::Unknown && !nameToo)
            return false;
        const int ordinal = heads.value(1).toInt();
        std::string first;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
            const QString cleaned = cleanName(word).text;
            const Script script = scriptOf(cleaned);
            const std::string key = script == Script::Latin ? latinKey(cleaned) : utf8Key(cleaned);
            if (nameToo) {
                m_alsoNames.insert(key);
                continue;
            }
            m_roles.try_emplace(key, role);
            if (heads.value(0) == u"child")
                m_childOf.insert(key);
            if (heads.value(0) == u"childbehind")
                m_childBehind.insert(key);
            if (heads.value(0) == u"marriage")
                m_marriage.insert(key);
            if (heads.value(0) == u"noname")
                m_noNames.insert(key);
            if (ordinal > 0)
                m_ordinals.try_emplace(key, ordinal);
            if (first.empty())
                first = key;
            if (heads.value(1) == u"=")
                m_canonical.try_emplace(key, first);
        }
        return true;
    });
}

std::span<const Equivalence> NameTables::groupsOf(const std::string &latin) const
{
    const auto found = m_groups.find(latin);
    return found == m_groups.end() ? std::span<const Equivalence>() : std::span<const Equivalence>(found->second);
}

std::span<const Equivalence> NameTables::groupsOf(QStringView native) const
{
    return groupsOf(utf8Key(native));
}

std::vector<Equivalence> NameTables::fatherGroupsOf(const std::string &latin) const
{
    std::vector<Equivalence> groups;
    const std::optional<Patronymic> patronymic = patronymicOf(latin);
    if (!patronymic)
        return groups;
    const quint32 first = patronymic->daughter ? kDaughters : kSons;
    for (const std::string &father : fathersOf(patronymic->stem)) {
        for (const Equivalence of : groupsOf(father)) {
            const quint32 group = first + of.group;
            if (!isFamilyGroup(of.group) && !of.shortForm &&
                std::ranges::find(groups, group, &Equivalence::group) == groups.end())
                groups.push_back({group, false});
        }
    }
    return groups;
}

NamePart NameTables::roleOf(const std::string &latin) const
{
    const auto found = m_roles.find(latin);
    return found == m_roles.end() ? NamePart::Unknown : found->second;
}

int NameTables::ordinalOf(const std::string &latin) const
{
    const auto found = m_ordinals.find(latin);
    return found == m_ordinals.end() ? 0 : found->second;
}

std::string NameTables::canonicalWord(const std::string &latin) const
{
    const auto found = m_canonical.find(latin);
    return found == m_canonical.end() ? latin : found->second;
}

} // namespace core
