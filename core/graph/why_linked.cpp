// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/why_linked.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Names stand isolated in a sentence, so that their direction can't turn it round.
QString quoted(const QString &name)
{
    return isolated(withVisibleControls(name));
}

QString sentenceFor(LinkKind kind, const QString &from, const QString &to, const QString &detail)
{
    switch (kind) {
    case LinkKind::Membership:
        return detail.isEmpty()
                   ? QCoreApplication::translate("graph", "%1 is said to belong to %2.").arg(from, to)
                   : QCoreApplication::translate("graph", "%1 is said to belong to %2 as “%3”.").arg(from, to, detail);
    case LinkKind::Relation:
        return detail.isEmpty()
                   ? QCoreApplication::translate("graph", "%1 and %2 are said to be related.").arg(from, to)
                   : QCoreApplication::translate("graph", "%1 and %2 are said to be related: “%3”.")
                         .arg(from, to, detail);
    case LinkKind::SharedDocument:
        return detail.isEmpty()
                   ? QCoreApplication::translate("graph", "%1 and %2 share an identity document.").arg(from, to)
                   : QCoreApplication::translate("graph", "%1 and %2 share the identity document %3.")
                         .arg(from, to, detail);
    case LinkKind::SamePerson:
        return QCoreApplication::translate("graph", "%1 and %2 are proposed to be one person.").arg(from, to);
    case LinkKind::Listed:
        break;
    }
    return detail.isEmpty()
               ? QCoreApplication::translate("graph", "The graph file lists a tie between %1 and %2.").arg(from, to)
               : QCoreApplication::translate("graph", "The graph file lists a tie between %1 and %2: “%3”.")
                     .arg(from, to, detail);
}

QString datesOf(const LinkEvidence &evidence)
{
    if (evidence.from.isKnown() && evidence.to.isKnown())
        return QCoreApplication::translate("graph", "%1 to %2").arg(evidence.from.toString(), evidence.to.toString());
    if (evidence.from.isKnown())
        return QCoreApplication::translate("graph", "since %1").arg(evidence.from.toString());
    if (evidence.to.isKnown())
        return QCoreApplication::translate("graph", "until %1").arg(evidence.to.toString());
    return {};
}

} // namespace

QList<WhyLinked> whyLinked(const GraphSnapshot &snapshot, int link)
{
    const GraphLink &tie = snapshot.link(link);
    int first = snapshot.linkFrom(link);
    int second = snapshot.linkTo(link);
    if (tie.kind == LinkKind::Membership && snapshot.kind(first) == NodeKind::Group)
        std::swap(first, second); // a member belongs to a group, whichever end the source wrote first
    const QString from = quoted(snapshot.node(first).label);
    const QString to = quoted(snapshot.node(second).label);
    QList<WhyLinked> reasons;
    for (const LinkEvidence &evidence : tie.evidence) {
        const QString detail = evidence.detail.isEmpty() ? tie.label : evidence.detail;
        reasons.append({sentenceFor(tie.kind, from, to, detail.isEmpty() ? QString() : quoted(detail)), evidence.rule,
                        evidence.records, evidence.requests, datesOf(evidence), evidence.saidBy});
    }
    if (reasons.isEmpty())
        reasons.append(
            {sentenceFor(tie.kind, from, to, tie.label.isEmpty() ? QString() : quoted(tie.label)), {}, {}, {}, {}, {}});
    return reasons;
}

QList<WhyLinked> whyLinked(const VisibleGraph &graph, int edge)
{
    QList<WhyLinked> reasons;
    for (const int link : graph.linksOf(edge))
        reasons += whyLinked(*graph.snapshot, link);
    return reasons;
}

} // namespace core
