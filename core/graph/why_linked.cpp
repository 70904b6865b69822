// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/why_linked.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Names stand isolated in a sentence, so that their direction can't turn it round.
QString quoted(const QString &name)
{
    return isolated(withVisibleControls(name));
}

QString sentenceForSamePerson(const QString &rule, const QString &from, const QString &to, const QString &reason)
{
    if (rule == u"person.kept-apart")
        return reason.isEmpty()
                   ? QCoreApplication::translate("graph", "%1 and %2 are kept apart: they are different persons.")
                         .arg(from, to)
                   : QCoreApplication::translate("graph", "%1 and %2 are kept apart as different persons: “%3”.")
                         .arg(from, to, reason);
    if (rule == u"document.conflict")
        return QCoreApplication::translate("graph",
                                           "%1 and %2 show the same document with another identity. That is to "
                                           "be cleared up; it joins nobody.")
            .arg(from, to);
    if (rule == u"person.by-rule")
        return QCoreApplication::translate("graph",
                                           "%1 and %2 were linked to one person by the rule for strong fields.")
            .arg(from, to);
    if (rule == u"person.confirmed")
        return reason.isEmpty()
                   ? QCoreApplication::translate("graph", "%1 and %2 were confirmed to be one person.").arg(from, to)
                   : QCoreApplication::translate("graph", "%1 and %2 were confirmed to be one person: “%3”.")
                         .arg(from, to, reason);
    return QCoreApplication::translate("graph", "%1 and %2 are proposed to be one person.").arg(from, to);
}

QString sentenceFor(LinkKind kind, const QString &rule, const QString &from, const QString &to, const QString &detail)
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
    case LinkKind::Conflict:
        return sentenceForSamePerson(rule, from, to, detail);
    case LinkKind::Listed:
        break;
    }
    return detail.isEmpty()
               ? QCoreApplication::translate("graph", "The graph file lists a tie between %1 and %2.").arg(from, to)
               : QCoreApplication::translate("graph", "The graph file lists a tie between %1 and %2: “%3”.")
                     .arg(from, to, detail);
}

/// How strong the evidence is, as the comparison of names counts it.
QString withBits(const QString &sentence, const std::optional<double> &bits)
{
    if (!bits)
        return sentence;
    return sentence + u' ' +
           QCoreApplication::translate("graph", "Evidence: %1 bits.").arg(QString::number(*bits, 'f', 1));
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
    const int country = snapshot.kind(first) == NodeKind::Country ? first : second;
    if (tie.kind == LinkKind::Membership && snapshot.kind(country) == NodeKind::Country) {
        const int group = country == first ? second : first;
        return {{QCoreApplication::translate("graph", "%n request(s) with a subject from %1 name %2.", nullptr,
                                             int(tie.weight))
                     .arg(quoted(snapshot.node(country).label), quoted(snapshot.node(group).label)),
                 u"membership.counted"_s,
                 {},
                 {},
                 {},
                 {}}};
    }
    for (const LinkEvidence &evidence : tie.evidence) {
        const QString detail = evidence.detail.isEmpty() ? tie.label : evidence.detail;
        reasons.append(
            {withBits(sentenceFor(tie.kind, evidence.rule, from, to, detail.isEmpty() ? QString() : quoted(detail)),
                      evidence.bits),
             evidence.rule, evidence.records, evidence.requests, datesOf(evidence), evidence.saidBy});
    }
    if (reasons.isEmpty())
        reasons.append({sentenceFor(tie.kind, {}, from, to, tie.label.isEmpty() ? QString() : quoted(tie.label)),
                        {},
                        {},
                        {},
                        {},
                        {}});
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
