// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/link_keys.h"

#include "core/base/text.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Systems of requests in the program's own format; everything else is written out.
constexpr QStringView kUsualSystem = u"request";

/// FNV-1a (Fowler, Noll, Vo) over a kind and the text's UTF-8 bytes, then the finish of MurmurHash3 (Appleby), because
/// the upper bits of FNV-1a alone hardly differ between short texts.
quint64 hashOf(char kind, const QString &text)
{
    quint64 hash = 0xCBF29CE484222325U;
    const auto mix = [&hash](char byte) { hash = (hash ^ quint8(byte)) * 0x100000001B3U; };
    mix(kind);
    for (const char byte : text.toUtf8())
        mix(byte);
    hash = (hash ^ hash >> 33) * 0xFF51AFD7ED558CCDU;
    hash = (hash ^ hash >> 33) * 0xC4CEB9FE1A85EC53U;
    return hash ^ hash >> 33;
}

} // namespace

QString recordKey(const QString &system, const QString &externalId)
{
    const bool usual = system.isEmpty() || system == kUsualSystem;
    if (usual && !externalId.contains(u'|'))
        return externalId;
    QString prefix = usual ? QString() : system;
    prefix.replace(u'%', u"%25"_s).replace(u'|', u"%7C"_s);
    return prefix + u'|' + externalId;
}

std::pair<QString, QString> partsOfRecordKey(const QString &key)
{
    const qsizetype bar = key.indexOf(u'|');
    if (bar < 0)
        return {kUsualSystem.toString(), key};
    QString system = key.left(bar);
    system.replace(u"%7C"_s, u"|"_s).replace(u"%25"_s, u"%"_s);
    return {system.isEmpty() ? kUsualSystem.toString() : system, key.mid(bar + 1)};
}

QString documentKey(const IdentityDocument &document)
{
    QString number;
    for (const QChar unit : document.number) {
        if (unit.isLetterOrNumber())
            number += unit.toUpper();
    }
    // Very short numbers are shared by chance; they say nothing.
    return number.size() < 4 ? QString()
                             : document.country.toUpper() + u'|' + document.type.trimmed().toLower() + u'|' + number;
}

QString documentLabel(const IdentityDocument &document)
{
    return u"%1 %2 %3"_s.arg(document.type, document.number, document.country).simplified();
}

QString groupNodeId(const GroupMembership &membership)
{
    if (!membership.groupId.trimmed().isEmpty())
        return u"group:%1"_s.arg(membership.groupId.trimmed());
    if (isUnknownPlaceholder(membership.groupName))
        return {};
    return u"group-name:%1"_s.arg(membership.groupName.simplified().toCaseFolded());
}

quint64 documentHash(const QString &documentKey)
{
    return hashOf('d', documentKey);
}

quint64 groupHash(const QString &groupNodeId)
{
    return hashOf('g', groupNodeId);
}

quint64 namedRecordHash(const QString &recordKey)
{
    return hashOf('r', recordKey);
}

quint64 orderHash(const QString &recordKey)
{
    return hashOf('o', recordKey);
}

} // namespace core
