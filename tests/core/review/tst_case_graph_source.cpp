// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/case_graph_source.h"

#include "core/audit/audit_log.h"
#include "core/base/random.h"
#include "core/graph/graph_export.h"
#include "core/graph/memory_graph_source.h"
#include "core/graph/more_node.h"
#include "core/graph/why_linked.h"
#include "core/review/case_graph_walk.h"
#include "core/review/export_audit.h"
#include "core/review/link_service.h"
#include "tests/core/review/review_desk.h"
#include "tests/unlike_name.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The links of a case file, from real imported requests: two subjects of one group, in two continents, and a third.
class TestCaseGraphSource : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReviewDesk> m_desk;

    static core::Request subject(const QString &id, const QString &name, const QString &country, const QString &group)
    {
        core::Request request = ReviewDesk::complete(id);
        request.subject.names.first().family = name;
        request.subject.nationalities = {country};
        if (!group.isEmpty())
            request.groups = {{u"G-1"_s, group, u"member"_s, {}, {}, {}}};
        return request;
    }

    /// Forty subjects in groups, with relations to each other and to nobody, and with documents shared by two and four.
    static QList<core::Request> web()
    {
        QList<core::Request> requests;
        for (int i = 0; i < 40; ++i) {
            core::Request each = subject(u"W-%1"_s.arg(i), u"TESHVEK %1"_s.arg(i % 7), i % 2 ? u"FR"_s : u"BR"_s, {});
            each.groups.clear();
            if (i % 5 == 0)
                each.groups = {{u"G-%1"_s.arg(i % 3), i % 2 ? u"Quay"_s : u"Long Quay"_s, {}, {}, {}, {}}};
            if (i % 4 == 1)
                each.relations = {{u"brother"_s, u"W-%1"_s.arg((i * 7) % 40), {}, {}},
                                  {u"employer"_s, {}, u"OKTAREN %1"_s.arg(i), {}}};
            if (i % 9 == 2)
                each.relations.append({u"friend"_s, u"X-1"_s, {}, {}});
            if (i % 10 == 3)
                each.subject.documents.append({u"passport"_s, u"SH4RED1"_s, u"FR"_s, {}, {}});
            if (i % 20 == 6)
                each.subject.documents.append({u"passport"_s, u"P4IR77"_s, u"FR"_s, {}, {}});
            requests.append(each);
        }
        return requests;
    }

    /// Nodes with their names and lines with their kinds. Documents with two identities are compared around a node
    /// only.
    static QStringList shape(const core::GraphData &data)
    {
        QStringList parts;
        for (const core::GraphNode &node : data.nodes)
            parts.append(u"%1 %2"_s.arg(node.id, node.label));
        for (const core::GraphLink &link : data.links) {
            if (link.kind != core::LinkKind::Conflict)
                parts.append(u"%1 %2 %3"_s.arg(std::min(link.from, link.to), std::max(link.from, link.to),
                                               core::linkKindCode(link.kind)));
        }
        parts.sort();
        parts.removeDuplicates();
        return parts;
    }

    static core::RequestId idOf(const ReviewDesk &desk, const QString &externalId)
    {
        return *core::RequestStore(**desk.file->connect(core::Database::Access::ReadOnly)).findByExternalId(externalId);
    }

    static void link(const ReviewDesk &desk, const QString &one, const QString &other, const QString &reason)
    {
        const auto linked =
            core::LinkService(*desk.file, desk.clock).merge(idOf(desk, one), idOf(desk, other), reason, desk.clerk);
        QVERIFY2(linked.ok(), linked.ok() ? "" : qPrintable(linked.error().message));
    }

    /// The whole graph and the surroundings of one subject in every format that core writes.
    static QByteArrayList documents(const core::CaseGraphSource &source)
    {
        QByteArrayList written;
        const auto whole = source.all({});
        const auto some = source.around(*source.findGroup(u"G-1"_s), 2, {});
        for (const core::GraphData &data : {*whole, *some}) {
            const core::VisibleGraph graph = core::project(core::GraphSnapshot::build(data), {});
            const core::LayoutResult layout = core::layoutAtOnce(graph, {});
            written << core::jsonDocument(graph, layout) << core::graphMlDocument(graph, layout)
                    << core::dotDocument(graph, layout) << core::csvDocument(graph)
                    << core::svgDocument(core::drawGraph(graph, layout, core::lightPalette()), graph);
        }
        return written;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        const QString ring = u"Harbour Ring"_s;
        const QList<core::Request> requests{subject(u"2031/1"_s, u"DRUMOVAK Orelin"_s, u"FR"_s, ring),
                                            subject(u"2031/2"_s, u"TESHVEK Anira"_s, u"BR"_s, ring),
                                            subject(u"2031/3"_s, u"OKTAREN Miso"_s, u"JP"_s, {})};
        const auto report = m_desk->import(m_desk->write(u"links.jsonl"_s, requests));
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QCOMPARE(report->record.added, 3);
    }

    /// Two members of one group in two continents: the group reaches two.
    void aGroupReachesAsFarAsItsMembers()
    {
        const core::CaseGraphSource source(*m_desk->file);
        const auto groups = source.widestGroups(10, {});
        QVERIFY(groups.ok());
        QCOMPARE(groups->size(), 1);
        QCOMPARE(groups->first().label, u"Harbour Ring"_s);
        QCOMPARE(groups->first().members, 2);
        QCOMPARE(groups->first().continents, 2);
    }

    void aSubjectIsLinkedToWhoSharesItsGroup()
    {
        const core::CaseGraphSource source(*m_desk->file);
        const auto person = source.findPerson(u"2031/1"_s);
        QVERIFY(person.ok());
        const auto around = source.around(*person, 2, {});
        QVERIFY(around.ok());
        QStringList labels;
        for (const core::GraphNode &node : around->nodes)
            labels += node.label;
        QVERIFY(labels.contains(u"Harbour Ring"_s));
        QVERIFY(std::ranges::any_of(labels, [](const QString &label) { return label.contains(u"TESHVEK"); }));
        QVERIFY(std::ranges::none_of(labels, [](const QString &label) { return label.contains(u"OKTAREN"); }));
    }

    /// What is read by keys is what a walk through the whole graph finds, from every node and at every depth.
    void readingByKeysFindsWhatIsThere()
    {
        ReviewDesk desk;
        QVERIFY(desk.import(desk.write(u"web.jsonl"_s, web())).ok());
        const core::CaseGraphSource source(*desk.file);
        const auto whole = source.all({});
        QVERIFY(whole.ok());
        const auto snapshot = core::GraphSnapshot::build(*whole);
        QVERIFY(snapshot->nodeCount() > 50);
        const core::MemoryGraphSource truth(snapshot);
        for (int i = 0; i < snapshot->nodeCount(); ++i) {
            for (int depth = 1; depth <= 3; ++depth) {
                const QString id = snapshot->node(i).id;
                const auto found = source.around(id, depth, {});
                QVERIFY2(found.ok(), qPrintable(id));
                QCOMPARE(shape(*found), shape(*truth.around(id, depth, {})));
            }
        }
    }

    /// The order in which requests came, and in how many imports, changes no byte of what is drawn or written.
    void theOrderOfImportChangesNothing()
    {
        QList<QByteArrayList> written;
        QList<core::Request> requests = web();
        for (int turn = 0; turn < 3; ++turn) {
            ReviewDesk desk;
            const qsizetype half = requests.size() / 2;
            QVERIFY(desk.import(desk.write(u"a.jsonl"_s, requests.mid(0, half))).ok());
            QVERIFY(desk.import(desk.write(u"b.jsonl"_s, requests.mid(half))).ok());
            link(desk, u"W-3"_s, u"W-17"_s, u"Same fingerprints"_s);
            link(desk, u"W-17"_s, u"W-4"_s, u"Same fingerprints"_s);
            written.append(documents(core::CaseGraphSource(*desk.file)));
            QCOMPARE(written.last(), written.first());
            core::Random random(quint64(turn) + 5);
            for (qsizetype i = requests.size() - 1; i > 0; --i)
                requests.swapItemsAt(i, qsizetype(random.below(quint32(i + 1))));
        }
    }

    /// A group of 400 comes in pages, and says exactly how many are not there yet.
    void aLargeGroupComesInPages()
    {
        constexpr int kMembers = 400;
        ReviewDesk desk;
        QList<core::Request> requests;
        for (int i = 0; i < kMembers; ++i)
            requests.append(subject(u"L-%1"_s.arg(i), u"TESHVEK"_s, u"FR"_s, u"Long Quay"_s));
        QVERIFY(desk.import(desk.write(u"large.jsonl"_s, requests)).ok());
        const core::CaseGraphSource source(*desk.file);
        QString next = u"group:G-1"_s;
        auto read = core::GraphSnapshot::build({});
        int readings = 0;
        for (; !next.isEmpty(); ++readings) {
            const auto page = source.around(next, 1, {});
            QVERIFY(page.ok());
            read = read->merged(*page);
            const core::VisibleGraph visible = core::project(read, {});
            int members = 0;
            next.clear();
            for (int i = 0; i < read->nodeCount(); ++i) {
                members += read->kind(i) == core::NodeKind::Person ? 1 : 0;
                if (core::isMoreNode(read->node(i)))
                    next = read->node(i).id;
            }
            QCOMPARE(members + visible.withheld.nodesNotRead, kMembers);
            QVERIFY(members >= std::min(kMembers, (readings + 1) * core::CaseGraphWalk::kPage));
        }
        QCOMPARE(readings, kMembers / core::CaseGraphWalk::kPage);
        const auto reach = source.widestGroups(1, {});
        QCOMPARE(reach->first().members, kMembers);
    }

    /// A new version that no longer names the group takes its subject out, of the counts too.
    void aNewVersionTakesThePlaceOfTheOld()
    {
        core::Request changed = subject(u"2031/2"_s, u"TESHVEK Anira"_s, u"BR"_s, {});
        changed.groups.clear();
        QVERIFY(m_desk->import(m_desk->write(u"again.jsonl"_s, QList{changed})).ok());
        const core::CaseGraphSource source(*m_desk->file);
        QCOMPARE(source.widestGroups(10, {})->first().members, 1);
        const auto around = source.around(u"group:G-1"_s, 1, {});
        QCOMPARE(around->nodes.size(), 2);
    }

    /// A file from before the keys: the first question fills them in, and the answers are those of a new file.
    void anOlderFileGetsItsKeys()
    {
        const auto before = documents(core::CaseGraphSource(*m_desk->file));
        {
            auto database = m_desk->file->connect(core::Database::Access::ReadWrite);
            for (const QString &table : {u"graph_block"_s, u"graph_run"_s, u"graph_count"_s})
                QVERIFY((*database)->execute(u"DELETE FROM "_s + table).ok());
            QVERIFY((*database)->execute(u"UPDATE graph_gap SET first = 1, last = 3"_s).ok());
        }
        // A new version before the gap is closed is counted once.
        core::Request changed = subject(u"2031/3"_s, u"OKTAREN Miso"_s, u"JP"_s, u"Harbour Ring"_s);
        QVERIFY(m_desk->import(m_desk->write(u"again.jsonl"_s, QList{changed})).ok());
        const core::CaseGraphSource source(*m_desk->file);
        QCOMPARE(source.widestGroups(1, {})->first().members, 3);
        changed.groups.clear();
        QVERIFY(m_desk->import(m_desk->write(u"back.jsonl"_s, QList{changed})).ok());
        QCOMPARE(documents(core::CaseGraphSource(*m_desk->file)), before);
    }

    /// Linked requests are one person, with the reviewer's reason; those kept apart show a conflict.
    void resolvedPersonsAreOnePoint()
    {
        link(*m_desk, u"2031/1"_s, u"2031/3"_s, u"Same fingerprints"_s);
        const core::LinkService links(*m_desk->file, m_desk->clock);
        QVERIFY(links.separate(idOf(*m_desk, u"2031/1"_s), idOf(*m_desk, u"2031/2"_s), u"Twins"_s, m_desk->clerk).ok());
        const core::CaseGraphSource source(*m_desk->file);
        const auto around = source.around(*source.findPerson(u"2031/3"_s), 1, {});
        QVERIFY(around.ok());
        const auto snapshot = core::GraphSnapshot::build(*around);
        const core::VisibleGraph folded = core::project(snapshot, {});
        QCOMPARE(folded.nodeCount(), 3); // the person, the other, the group
        const int person = folded.indexOf(u"person:2031/1"_s);
        QVERIFY(person >= 0);
        QCOMPARE(folded.nodes[size_t(person)].standsFor, 2);
        QStringList sentences;
        QList<core::LinkKind> kinds;
        for (int i = 0; i < folded.edgeCount(); ++i) {
            kinds.append(folded.edges[size_t(i)].kind);
            for (const core::WhyLinked &why : core::whyLinked(folded, i))
                sentences.append(why.sentence);
        }
        QVERIFY(kinds.contains(core::LinkKind::Conflict));
        QVERIFY2(sentences.join(u'\n').contains(u"Twins"_s), qPrintable(sentences.join(u'\n')));
        core::ViewState unfolded;
        unfolded.expanded = {u"person:2031/1"_s};
        const core::VisibleGraph open = core::project(snapshot, unfolded);
        QCOMPARE(open.nodeCount(), 4);
        sentences.clear();
        for (int i = 0; i < open.edgeCount(); ++i) {
            for (const core::WhyLinked &why : core::whyLinked(open, i))
                sentences.append(why.sentence);
        }
        QVERIFY2(sentences.join(u'\n').contains(u"Same fingerprints"_s), qPrintable(sentences.join(u'\n')));
    }

    /// More requests than one picture can hold are counted: each person once, under its country and in its group.
    void theOverviewOfManyCounts()
    {
        ReviewDesk desk;
        QList<core::Request> requests;
        const int many = int(core::CaseGraphSource::kMostInOnePicture) + 2;
        for (int i = 0; i < many; ++i)
            requests.append(subject(u"O-%1"_s.arg(i), unlikeName(i), i % 3 == 0 ? u"FR"_s : u"BR"_s,
                                    i < 5 ? u"Long Quay"_s : QString()));
        QVERIFY(desk.import(desk.write(u"many.jsonl"_s, requests)).ok());
        const auto overview = core::CaseGraphSource(*desk.file).overview({});
        QVERIFY(overview.ok());
        QVERIFY(!overview->note.isEmpty());
        const auto snapshot = core::GraphSnapshot::build(*overview);
        QCOMPARE(snapshot->nodeCount(), 3);
        QCOMPARE(snapshot->node(snapshot->indexOf(u"country:FR")).standsFor, (many + 2) / 3);
        QCOMPARE(snapshot->node(snapshot->indexOf(u"country:BR")).standsFor, many - (many + 2) / 3);
        const auto members = snapshot->membersByContinent(snapshot->indexOf(u"group:G-1"));
        QCOMPARE(members[size_t(core::Continent::Europe)], 2); // 0 and 3
        QCOMPARE(members[size_t(core::Continent::Americas)], 3);
    }

    void whoIsNotThereIsSaidSo()
    {
        const core::CaseGraphSource source(*m_desk->file);
        QVERIFY(!source.findPerson(u"2031/99"_s).ok());
        QVERIFY(!source.findGroup(u"Nobody's Ring"_s).ok());
    }

    void anExportIsInTheAuditLog()
    {
        auto before = core::AuditLog(**m_desk->file->connect(core::Database::Access::ReadOnly)).verify({});
        QVERIFY(before.ok());
        QVERIFY(core::recordExport(*m_desk->file, m_desk->clock, m_desk->clerk, {u"links"_s, u"svg"_s, 3}).ok());
        auto after = core::AuditLog(**m_desk->file->connect(core::Database::Access::ReadOnly)).verify({});
        QVERIFY(after.ok());
        QVERIFY(after->ok);
        QCOMPARE(after->entries, before->entries + 1);
    }
};

QTEST_GUILESS_MAIN(TestCaseGraphSource)
#include "tst_case_graph_source.moc"
