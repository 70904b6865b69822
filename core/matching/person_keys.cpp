// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/person_keys.h"

#include "core/base/word_memo.h"
#include "core/domain/request.h"
#include "core/matching/key_table.h"
#include "core/matching/normal_forms.h"
#include "core/matching/sound_form.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

/// Shorter numbers are counters and house numbers as often as documents.
constexpr qsizetype kShortestNumber = 5;

enum class Kind : quint64 { Document = 1, Phone, Email, NameAndBirth, Group, GroupName, Named, ChargeOnDay };

FactKey hashed(Kind kind, std::string_view bytes)
{
    return static_cast<FactKey>(stableHash(bytes, static_cast<quint64>(kind)) >> 32);
}

FactKey hashed(Kind kind, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return hashed(kind, std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

/// Two texts as one, so that no other pair of texts gives the same.
QString pairOf(const QString &first, const QString &second)
{
    return first + QChar(u'\x1F') + second;
}

bool isPlain(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
}

std::string workOutSound(QStringView word)
{
    QString letters = word.toString();
    if (!isPlain(word)) {
        letters = letters.normalized(QString::NormalizationForm_D);
        letters.removeIf([](QChar c) { return c.isMark(); });
        if (!isPlain(letters))
            return word.toUtf8().toStdString();
    }
    std::string sound = soundForm(letters.toLatin1().toStdString());
    std::string bones = coarseSkeleton(sound);
    return bones.empty() ? sound : bones;
}

/// The word as it sounds where it is in Latin letters, else as it is written. Names repeat, above all given names.
const std::string &soundOf(QStringView word)
{
    thread_local WordMemo<std::string> memo;
    return memo.of(word, [word](std::string &sound) { sound = workOutSound(word); });
}

/// Sources write the words of a name in any order and some of them twice.
std::string soundOfName(const PersonName &name)
{
    std::vector<std::string> words;
    for (const QString *part : {&name.family, &name.forename, &name.whole}) {
        if (part->isEmpty())
            continue;
        const QString clean = cleanName(*part).text;
        for (const QStringView word : QStringView(clean).split(u' ', Qt::SkipEmptyParts))
            words.push_back(soundOf(word));
    }
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    std::string all;
    for (const std::string &word : words)
        all += word + ' ';
    return all;
}

bool standsForThePerson(PersonName::Kind kind)
{
    return kind != PersonName::Kind::WeakAlias && kind != PersonName::Kind::Suggested;
}

void addNames(const PersonRecord &person, std::vector<FactKey> &keys)
{
    const PartialDate birth = cautiousDate(person.birth.from);
    if (person.birth.isRange() || !birth.isFull())
        return;
    const std::string day = birth.toString().toStdString();
    for (const PersonName &name : person.names) {
        if (!standsForThePerson(name.kind))
            continue;
        const std::string sound = soundOfName(name);
        if (!sound.empty())
            keys.push_back(hashed(Kind::NameAndBirth, sound + day));
    }
}

void sortUnique(std::vector<FactKey> &keys)
{
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
}

void addGroups(const Request &request, std::vector<FactKey> &keys)
{
    for (const GroupMembership &group : request.groups) {
        if (!group.groupId.isEmpty())
            keys.push_back(hashed(Kind::Group, pairOf(request.source, group.groupId)));
        if (const QString name = cleanName(group.groupName).text; !name.isEmpty())
            keys.push_back(hashed(Kind::GroupName, pairOf(request.source, name)));
    }
}

} // namespace

std::vector<FactKey> personKeys(const PersonRecord &person)
{
    std::vector<FactKey> keys;
    for (const IdentityDocument &document : person.documents) {
        if (const QString number = documentKey(document.number); number.size() >= kShortestNumber)
            keys.push_back(hashed(Kind::Document, number));
    }
    for (const QString &phone : person.phones) {
        if (const QString digits = phoneKey(phone); !digits.isEmpty())
            keys.push_back(hashed(Kind::Phone, digits));
    }
    for (const QString &email : person.emails) {
        if (const QString address = emailKey(email); !address.isEmpty())
            keys.push_back(hashed(Kind::Email, address));
    }
    addNames(person, keys);
    sortUnique(keys);
    return keys;
}

FactKey chargeOnDayKey(const QString &source, const QString &charge, qint64 day)
{
    return hashed(Kind::ChargeOnDay, pairOf(pairOf(source, charge), QString::number(day)));
}

RequestKeys keysOf(const Request &request)
{
    RequestKeys keys;
    keys.person = personKeys(personRecord(0, request));
    addGroups(request, keys.groups);
    sortUnique(keys.groups);
    for (const QString &sibling : request.siblingIds)
        keys.named.push_back(hashed(Kind::Named, pairOf(request.system, sibling)));
    sortUnique(keys.named);
    keys.own = hashed(Kind::Named, pairOf(request.system, request.externalId));
    return keys;
}

} // namespace core
