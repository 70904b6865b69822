// SPDX-License-Identifier: GPL-3.0-or-later
// Invented graphs that several tests share.
#pragma once

#include "core/base/random.h"
#include "core/graph/graph_snapshot.h"

namespace samples {

using namespace Qt::StringLiterals;

inline core::GraphNode person(const QString &id, const QStringList &countries = {})
{
    return {id, core::NodeKind::Person, u"DRUMOVAK, %1"_s.arg(id), countries, {}, {}};
}

inline core::GraphLink tie(const QString &from, const QString &to, core::LinkKind kind = core::LinkKind::Relation)
{
    return {
        from, to, kind, false, 1, {}, {{u"relation.claimed"_s, u"accomplice"_s, {u"2031/1"_s}, {}, {}, {}, u"XA"_s}}};
}

/// Groups of members over several countries, relations inside and across. The same seed gives the same graph.
inline core::GraphData network(int groups, int members, quint64 seed)
{
    static const QStringList countries{u"FR"_s, u"BR"_s, u"NG"_s, u"JP"_s, u"AU"_s, u"US"_s, u"ES"_s, u"914"_s};
    core::Random random(seed);
    core::GraphData data;
    for (int g = 0; g < groups; ++g) {
        const QString group = u"g%1"_s.arg(g);
        data.nodes.append({group, core::NodeKind::Group, u"Ring %1"_s.arg(g), {}, {}, {}});
        for (int m = 0; m < members; ++m) {
            const QString id = u"p%1-%2"_s.arg(g).arg(m);
            data.nodes.append(person(id, {countries.at(random.below(quint32(countries.size())))}));
            data.links.append(tie(id, group, core::LinkKind::Membership));
            if (m > 0)
                data.links.append(tie(id, u"p%1-%2"_s.arg(g).arg(random.below(quint32(m)))));
            if (g > 0 && random.chance(0.1))
                data.links.append(
                    tie(id, u"p%1-%2"_s.arg(random.below(quint32(g))).arg(random.below(quint32(members)))));
        }
    }
    return data;
}

/// The same graph with nodes and links in another order and undirected links turned round at random.
inline core::GraphData shuffled(core::GraphData data, quint64 seed)
{
    core::Random random(seed);
    for (qsizetype i = data.nodes.size() - 1; i > 0; --i)
        data.nodes.swapItemsAt(i, random.below(quint32(i + 1)));
    for (qsizetype i = data.links.size() - 1; i > 0; --i) {
        data.links.swapItemsAt(i, random.below(quint32(i + 1)));
        if (random.chance(0.5) && !data.links[i].directed)
            std::swap(data.links[i].from, data.links[i].to);
    }
    return data;
}

/// Names as they are found in hostile files.
inline QStringList hostileNames()
{
    return {u"<img src='/tmp/fifo'>Ali"_s,
            u"J<b>ohn"_s,
            u"\" onload=\"alert(1)"_s,
            u"A\", image=\"/x\", URL=\"javascript:x"_s,
            u"x\\"_s,
            u"{a|b}<p>\\N\\G"_s,
            u"&#x202e;&amp;"_s,
            u"]]><script>"_s,
            u"%1 %2%1 %n"_s,
            u"=HYPERLINK(\"//x\"&A1)"_s,
            u"\t=1+1"_s,
            u"-2+3"_s,
            u"@SUM(A1)"_s,
            u"\uFF1D1+1"_s,
            QString(u"I\u202Evan\u200B"_s),
            u"R&D"_s,
            u"line\nbreak,\"quoted\";x"_s,
            QString(5000, u'x'),
            u"\u0627\u0644\u0627\u0633\u0645 \u05E9\u05DD"_s,
            u"\U0001F600 \u0301\u0301\u0301"_s,
            QString(QChar(0x1)) + u"control"_s};
}

} // namespace samples
