// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/request_difference.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestRequestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalRequestsDifferInNothing() { QVERIFY(differences(request(), request()).isEmpty()); }

    void theOrderOfNationalitiesHasNoMeaning()
    {
        Request other = request();
        other.subject.nationalities = {u"XB"_s, u"XA"_s};
        QVERIFY(differences(request(), other).isEmpty());
    }

    void eachChangedFieldIsToldWithBeforeAndAfter()
    {
        Request other = request();
        other.subject.birth = {{1979, 3, 14}, {}};
        other.subject.names[0].family = u"DRUMOVAKH"_s;
        other.facts.clear();
        other.penalty.maximumMonths = 24;
        other.type = NoticeType::Blue;
        const QList<FieldDifference> expected = {{u"type"_s, u"red"_s, u"blue"_s},
                                                 {u"subject.names[0].family"_s, u"DRUMOVAK"_s, u"DRUMOVAKH"_s},
                                                 {u"subject.birth_date"_s, u"1979"_s, u"1979-03-14"_s},
                                                 {u"facts"_s, u"Took money."_s, {}},
                                                 {u"penalty.maximum_months"_s, {}, u"24"_s}};
        QCOMPARE(differences(request(), other), expected);
    }

    void anAddedWarrantIsToldFieldByField()
    {
        Request other = request();
        Warrant warrant;
        warrant.reference = u"W2"_s;
        other.warrants.append(warrant);
        const QList<FieldDifference> expected = {{u"warrants[1].reference"_s, {}, u"W2"_s}};
        QCOMPARE(differences(request(), other), expected);
        const QList<FieldDifference> back = {{u"warrants[1].reference"_s, u"W2"_s, {}}};
        QCOMPARE(differences(other, request()), back);
    }

private:
    static Request request()
    {
        Request r;
        r.externalId = u"2031/1"_s;
        r.type = NoticeType::Red;
        r.subject.names = {{PersonName::Kind::Primary, u"DRUMOVAK"_s, u"ORELIN"_s, {}}};
        r.subject.birth = {{1979, 0, 0}, {}};
        r.subject.nationalities = {u"XA"_s, u"XB"_s};
        r.facts = u"Took money."_s;
        Warrant warrant;
        warrant.reference = u"W1"_s;
        r.warrants = {warrant};
        return r;
    }
};

QTEST_GUILESS_MAIN(TestRequestDifference)
#include "tst_request_difference.moc"
