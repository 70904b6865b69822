// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/view_state.h"

#include "core/domain/code_table.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr std::array<CodeRow<LayoutKind>, 5> kLayoutCodes = {{{LayoutKind::Sectors, u"sectors"},
                                                              {LayoutKind::Force, u"force"},
                                                              {LayoutKind::Hierarchy, u"hierarchy"},
                                                              {LayoutKind::Radial, u"radial"},
                                                              {LayoutKind::Circular, u"circular"}}};

} // namespace

QString layoutCode(LayoutKind kind)
{
    return codeOf(kLayoutCodes, kind);
}

std::optional<LayoutKind> layoutFromCode(QStringView code)
{
    return enumOf(kLayoutCodes, code);
}

QString layoutName(LayoutKind kind)
{
    switch (kind) {
    case LayoutKind::Sectors:
        return QCoreApplication::translate("graph", "Continents");
    case LayoutKind::Force:
        return QCoreApplication::translate("graph", "Force");
    case LayoutKind::Hierarchy:
        return QCoreApplication::translate("graph", "Hierarchy");
    case LayoutKind::Radial:
        return QCoreApplication::translate("graph", "Radial");
    case LayoutKind::Circular:
        break;
    }
    return QCoreApplication::translate("graph", "Circular");
}

} // namespace core
