// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/review/link_rule.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Two persons out of a small world, so that every mixture of agreeing, differing and missing fields comes up.
PersonRecord invented(Random &random)
{
    const auto one = [&random](const auto &list) { return list[random.below(quint32(std::size(list)))]; };
    static const QString families[] = {u"DRUMOVAK"_s, u"DRUMOWAK"_s, u"SELBRIGOTHE"_s};
    static const QString forenames[] = {u"Orelin"_s, u"Maun Tashvek"_s, u"Orelin Maun"_s};
    static const DateRange births[] = {{},
                                       {{1979, 3, 14}, {}},
                                       {{1979, 3, 14}, {}},
                                       {{1979, 3, 15}, {}},
                                       {{1979, 1, 1}, {}},
                                       {{1979, 0, 0}, {}},
                                       {{1964, 11, 2}, {}},
                                       {{1970, 0, 0}, {1985, 0, 0}}};
    static const Sex sexes[] = {Sex::Unknown, Sex::Male, Sex::Male, Sex::Female};
    PersonRecord person;
    person.names = {{PersonName::Kind::Primary, one(families), one(forenames), {}}};
    person.birth = one(births);
    person.sex = one(sexes);
    if (random.below(2) == 0)
        person.documents = {{u"passport"_s, random.below(2) == 0 ? u"XA4471209"_s : u"XA4471200"_s, u"XA"_s, {}, {}}};
    if (random.below(3) == 0)
        person.phones = {random.below(2) == 0 ? u"+00 811 223 344"_s : u"+00 811 999 000"_s};
    if (random.below(3) == 0)
        person.emails = {random.below(2) == 0 ? u"o@velm.invalid"_s : u"someone.else@sar.invalid"_s};
    if (random.below(3) == 0)
        person.addresses = {random.below(2) == 0 ? u"14 Quay Street, Velm"_s : u"3 Mill Road, Sar"_s};
    return person;
}

} // namespace

class TestLinkRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheQuickLookTurnsAwayNeverQualifies()
    {
        Random random(20261129);
        int qualified = 0;
        int turnedAway = 0;
        for (int i = 0; i < 20000; ++i) {
            const PersonRecord one = invented(random);
            const PersonRecord other = invented(random);
            const bool qualifies = qualifiesForAutomaticLink(compare(one, other));
            const bool may = mayQualifyForAutomaticLink(one, other);
            QVERIFY2(may || !qualifies, qPrintable(u"pair %1"_s.arg(i)));
            qualified += qualifies ? 1 : 0;
            turnedAway += may ? 0 : 1;
        }
        QVERIFY2(qualified > 500, "too few pairs to say anything");
        QVERIFY2(turnedAway > 5000, "the quick look turns nobody away");
    }

    void differentSexesAndDistantBirthDatesRuleOut()
    {
        const PersonOutline man{{{1979, 3, 14}, {}}, Sex::Male};
        QVERIFY(rulesOut(man, {{{1979, 3, 14}, {}}, Sex::Female}));
        QVERIFY(rulesOut(man, {{{1964, 11, 2}, {}}, Sex::Male}));
        QVERIFY(!rulesOut(man, {{{1979, 3, 14}, {}}, Sex::Male}));
    }

    void theUnknownRulesNobodyOut()
    {
        const PersonOutline man{{{1979, 3, 14}, {}}, Sex::Male};
        QVERIFY(!rulesOut(man, {}));
        QVERIFY(!rulesOut({}, {}));
        QVERIFY(!rulesOut(man, {{{1979, 0, 0}, {}}, Sex::Unknown}));
    }
};

QTEST_GUILESS_MAIN(TestLinkRule)
#include "tst_link_rule.moc"
