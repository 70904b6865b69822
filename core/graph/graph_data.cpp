// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_data.h"

#include "core/domain/code_table.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr std::array<CodeRow<NodeKind>, kNodeKindCount> kNodeKindCodes = {{{NodeKind::Person, u"person"},
                                                                           {NodeKind::Group, u"group"},
                                                                           {NodeKind::Document, u"document"},
                                                                           {NodeKind::Event, u"event"},
                                                                           {NodeKind::Other, u"other"},
                                                                           {NodeKind::Country, u"country"},
                                                                           {NodeKind::Continent, u"continent"}}};

constexpr std::array<CodeRow<LinkKind>, kLinkKindCount> kLinkKindCodes = {{{LinkKind::Membership, u"membership"},
                                                                           {LinkKind::Relation, u"relation"},
                                                                           {LinkKind::SharedDocument, u"document"},
                                                                           {LinkKind::SamePerson, u"same-person"},
                                                                           {LinkKind::Listed, u"listed"},
                                                                           {LinkKind::Conflict, u"conflict"}}};

} // namespace

QString nodeKindCode(NodeKind kind)
{
    return codeOf(kNodeKindCodes, kind);
}

std::optional<NodeKind> nodeKindFromCode(QStringView code)
{
    return enumOf(kNodeKindCodes, code);
}

QString linkKindCode(LinkKind kind)
{
    return codeOf(kLinkKindCodes, kind);
}

std::optional<LinkKind> linkKindFromCode(QStringView code)
{
    return enumOf(kLinkKindCodes, code);
}

QString nodeKindName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Person:
        return QCoreApplication::translate("graph", "Person");
    case NodeKind::Group:
        return QCoreApplication::translate("graph", "Group");
    case NodeKind::Document:
        return QCoreApplication::translate("graph", "Document");
    case NodeKind::Event:
        return QCoreApplication::translate("graph", "Event");
    case NodeKind::Country:
        return QCoreApplication::translate("graph", "Country");
    case NodeKind::Continent:
        return QCoreApplication::translate("graph", "Continent");
    case NodeKind::Other:
        break;
    }
    return QCoreApplication::translate("graph", "Other");
}

QString linkKindName(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Membership:
        return QCoreApplication::translate("graph", "Membership");
    case LinkKind::Relation:
        return QCoreApplication::translate("graph", "Relation");
    case LinkKind::SharedDocument:
        return QCoreApplication::translate("graph", "Shared document");
    case LinkKind::SamePerson:
        return QCoreApplication::translate("graph", "Same person");
    case LinkKind::Conflict:
        return QCoreApplication::translate("graph", "Conflict");
    case LinkKind::Listed:
        break;
    }
    return QCoreApplication::translate("graph", "Listed tie");
}

} // namespace core
