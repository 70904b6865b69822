// SPDX-License-Identifier: GPL-3.0-or-later
// Every text indicator against words taken from its rule, and near misses that must not fire, in four languages.
#include "check_desk.h"

#include "core/checks/registry.h"
#include "core/checks/wording.h"

#include <QTest>

namespace {

QStringList idsOf(const char *ids)
{
    return QString::fromLatin1(ids).split(u' ');
}

QSet<QString> setOf(const char *ids)
{
    const QStringList list = idsOf(ids);
    return {list.begin(), list.end()};
}

} // namespace

class TstIndicatorRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesByTheRulesWords_data()
    {
        QTest::addColumn<QJsonObject>("row");
        int number = 0;
        for (const QJsonObject &row : linesOf(QStringLiteral(ND_TEST_DATA "/checks/rules.jsonl"))) {
            const QString name = QStringLiteral("%1 %2 %3 %4")
                                     .arg(row[u"indicator"].toString(), row[u"lang"].toString(),
                                          row[u"fires"].toBool() ? u"fires" : u"near miss", QString::number(++number));
            QTest::newRow(qPrintable(name)) << row;
        }
        QVERIFY(number > 150);
    }
    void firesByTheRulesWords()
    {
        QFETCH(const QJsonObject, row);
        core::Request request;
        request.type = core::NoticeType::Red;
        request.offences = {row[u"charge"].toString()};
        request.facts = row[u"facts"].toString();
        request.subject.role = row[u"role"].toString();
        if (const QString text = row[u"statement"].toString(); !text.isEmpty())
            request.statements = {{QStringLiteral("XB"), {}, {}, text, false}};
        const auto findings = m_desk.run(request, {}, {}, core::FormKnowledge::Unknown);
        QCOMPARE(wrongEvidence(request, findings), QString());
        for (const core::Finding &finding : findings)
            QVERIFY2(core::findingSentence(finding) != core::indicatorTitle(finding.indicator),
                     qPrintable(firedIn(findings)));
        const QString id = row[u"indicator"].toString();
        QList<core::Finding> own;
        for (const core::Finding &finding : findings) {
            // B04 also tells that no gain is stated, which is the contrary of gain. The likeness to decided cases is
            // no reading of the rule's words: it has tests of its own.
            if (finding.indicator == id && finding.variant != u"no_gain_stated" && finding.variant != u"likeness")
                own.append(finding);
        }
        QVERIFY2(own.isEmpty() != row[u"fires"].toBool(), qPrintable(firedIn(findings)));
        if (!row[u"fires"].toBool())
            return;
        const QString words = row[u"evidence"].toString();
        const bool quoted = std::ranges::any_of(own, [&](const core::Finding &finding) {
            return std::ranges::any_of(finding.evidence,
                                       [&](const core::Evidence &one) { return one.text.contains(words); });
        });
        QVERIFY2(quoted, qPrintable(firedIn(own)));
    }

    void theRulesListFortyIndicators()
    {
        QStringList ids;
        for (const auto &indicator : core::indicators())
            ids.append(QString(indicator->info().id));
        const QStringList expected =
            idsOf("C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 A01 A02 A03 A04 A05 A06 A07 A08 A09 "
                  "A10 A11 B01 B02 B03 B04 S01 S02 S03 S04 D01 D02 D03 E01 E02 E03 E04 F01 G01 G02");
        QCOMPARE(ids, expected);
    }

    /// A rule holds signs outside ASCII; they must come through as they are written.
    void rulesKeepTheirSectionSign()
    {
        core::Request request = completeRequest();
        request.subject.role = QStringLiteral("former minister");
        const core::Finding *finding = nullptr;
        const auto findings = m_desk.run(request);
        for (const core::Finding &one : findings)
            finding = one.indicator == u"B01" ? &one : finding;
        QVERIFY(finding);
        QVERIFY2(finding->rule.contains(u"2.2 §57 D"), qPrintable(finding->rule));
    }

    /// Directions and referrals as the table of the rules gives them.
    void referralsAreThoseOfTheRules()
    {
        const QSet<QString> referring =
            setOf("C05 C06 A01 A02 A03 A04 A05 A06 A07 A08 A09 A11 B01 B02 B03 S01 S02 S04 D01 D02 "
                  "D03 E01 E02 E03 E04 F01 G01");
        const QSet<QString> lowering = setOf("A10 B04 S03");
        for (const auto &indicator : core::indicators()) {
            const core::IndicatorInfo info = indicator->info();
            const QString id(info.id);
            QVERIFY2(info.mandatoryReferral == referring.contains(id), qPrintable(id));
            QVERIFY2((info.direction == core::Direction::Lower) == lowering.contains(id), qPrintable(id));
            QVERIFY2(!info.rule.isEmpty(), qPrintable(id));
        }
    }

private:
    CheckDesk m_desk;
};

QTEST_GUILESS_MAIN(TstIndicatorRules)
#include "tst_indicator_rules.moc"
