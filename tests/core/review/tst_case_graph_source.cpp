// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/case_graph_source.h"

#include "core/audit/audit_log.h"
#include "core/review/export_audit.h"
#include "tests/core/review/review_desk.h"

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
