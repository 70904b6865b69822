// SPDX-License-Identifier: GPL-3.0-or-later
// What words are by their place in a name: each has a role by the tables (particle, title, legal form) and is a name,
// too.
#include "core/matching/name_comparison.h"
#include "core/matching/name_roles.h"
#include "core/matching/person_index.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

PersonName divided(const QString &forename, const QString &family)
{
    PersonName name;
    name.forename = forename;
    name.family = family;
    return name;
}

double probability(const AnalysedName &left, const AnalysedName &right)
{
    return compareNames(left, right).probability;
}

/// An index of persons who have an undivided name and nothing else, numbered from 1.
PersonIndex indexOf(const QStringList &names)
{
    int made = 0;
    auto index = PersonIndex::build(
        [&](PersonRecord &record) {
            record = PersonRecord{};
            if (made == names.size())
                return false;
            PersonName whole;
            whole.whole = names.at(made);
            record.names += whole;
            record.id = ++made;
            return true;
        },
        {});
    return std::move(*index);
}

} // namespace

class TestNameRoles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rolesByPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("place");
        QTest::addColumn<NamePart>("part");
        QTest::newRow("Vietnamese family name") << u"Lê Thị Đoâm"_s << 0 << NamePart::Unknown;
        QTest::newRow("the same letters in French") << u"Le Drumo Yann"_s << 0 << NamePart::Particle;
        QTest::newRow("Vietnamese given name") << u"Tran Thi Van"_s << 2 << NamePart::Unknown;
        QTest::newRow("middle name") << u"Tran Van Doam"_s << 1 << NamePart::Particle;
        QTest::newRow("Chinese family name, Polish title") << u"Pan Wei Ming"_s << 0 << NamePart::Unknown;
        QTest::newRow("title") << u"Pan Orelin Drumovak"_s << 0 << NamePart::Honorific;
        QTest::newRow("family name, title") << u"Martin King"_s << 1 << NamePart::Unknown;
        QTest::newRow("title before a name") << u"King Orelin Drumovak"_s << 0 << NamePart::Honorific;
        QTest::newRow("given name, title") << u"Emir Drumović"_s << 0 << NamePart::Unknown;
        QTest::newRow("a title that stands behind") << u"Orelin Bey"_s << 1 << NamePart::Honorific;
        QTest::newRow("Portuguese family name, legal form") << u"Maria Sá"_s << 1 << NamePart::Unknown;
        QTest::newRow("legal form") << u"Drumovak SA"_s << 1 << NamePart::LegalForm;
        QTest::newRow("given name, word of organisations") << u"Marine Drumeau"_s << 0 << NamePart::Unknown;
        QTest::newRow("word of organisations") << u"Drumovak Marine Trading"_s << 1 << NamePart::OrgWord;
        QTest::newRow("family name at the end, title before it") << u"Abdul Rahman Sheikh"_s << 2 << NamePart::Unknown;
        QTest::newRow("a son in Tuareg") << u"Alhousseini ag Drumo"_s << 1 << NamePart::Particle;
        QTest::newRow("legal form at the end") << u"Drumovak AG"_s << 1 << NamePart::LegalForm;
        QTest::newRow("initial, Russian for with") << u"С. Друмов"_s << 0 << NamePart::Initial;
        QTest::newRow("within a legal form")
            << u"Общество с ограниченной ответственностью Друмов"_s << 1 << NamePart::LegalForm;
        QTest::newRow("family name behind the given name's comma")
            << u"Drumo, Jan van den"_s << 2 << NamePart::Particle;
        QTest::newRow("title that is all there is before a comma") << u"King, Martin"_s << 0 << NamePart::Family;
    }
    void rolesByPlace()
    {
        QFETCH(QString, name);
        QFETCH(int, place);
        const AnalysedName analysed = analyseName(name);
        QVERIFY(static_cast<size_t>(place) < analysed.tokens.size());
        QTEST(analysed.tokens[static_cast<size_t>(place)].part, "part");
    }

    /// Two people whose names nobody knows have nothing in common.
    void whatSaysThatANameIsUnknownIsNone()
    {
        QVERIFY(analyseName(u"FNU LNU"_s).tokens.empty());
        QCOMPARE(analyseName(u"LNU, Orelin"_s).tokens.size(), 1U);
        QVERIFY(probability(analyseName(u"FNU LNU"_s), analyseName(u"FNU LNU"_s)) < .5);
        QVERIFY(probability(analyseName(u"Unknown Drumovak"_s), analyseName(u"Drumovak"_s)) > .5);
        QVERIFY(probability(analyseName(u"Unknown Drumovak"_s), analyseName(u"Unknown Valtoni"_s)) < .5);
    }

    /// A person whose name holds what may be a legal form is no organisation.
    void personsAreNoOrganisations()
    {
        QVERIFY(!analyseName(u"Maria Sá"_s).organisation);
        QVERIFY(!analyseName(u"С. Друмов"_s).organisation);
        QVERIFY(!analyseName(u"Teresa Co"_s).organisation);
        QVERIFY(analyseName(u"Drumovak Trading Co"_s).organisation);
        QVERIFY(analyseName(u"Drumovak AG"_s).organisation);
    }

    /// A field of its own says more than the word does.
    void loneTitlesInAFieldAreNames()
    {
        const AnalysedName king = analyseName(divided(u"Martin"_s, u"King"_s));
        QCOMPARE(king.tokens.back().part, NamePart::Family);
        QVERIFY(probability(king, analyseName(divided(u"Martin"_s, u"Prince"_s))) < .5);
        const AnalysedName le = analyseName(divided(u"Orelin"_s, u"Lê"_s));
        QVERIFY(probability(le, analyseName(divided(u"Orelin"_s, u"Đỗ"_s))) < .5);
        QVERIFY(probability(le, analyseName(divided(u"Orelin"_s, u"Le"_s))) > .5);
        QCOMPARE(analyseName(divided(u"Dr Orelin"_s, u"Drumovak"_s)).tokens.front().part, NamePart::Honorific);
    }

    /// What the index stores comes to the same roles as what is asked.
    void theIndexSettlesRolesAlike()
    {
        const PersonIndex index =
            indexOf({u"Le Thi Doamhoa"_s, u"Do Thi Doamhoa"_s, u"King, Orelin"_s, u"Prince, Orelin"_s});
        const auto found = [&index](const QString &name) {
            Query query;
            query.name.whole = name;
            return index.search(query, 2);
        };
        QCOMPARE(found(u"Do Thi Doamhoa"_s).constFirst().record, 2);
        QCOMPARE(found(u"Le Thi Doamhoa"_s).constFirst().record, 1);
        const QList<Match> kings = found(u"Orelin King"_s);
        QCOMPARE(kings.constFirst().record, 3);
        QVERIFY(kings.size() < 2 || kings.at(1).bits < kings.constFirst().bits - 3);
    }
};

QTEST_GUILESS_MAIN(TestNameRoles)
#include "tst_name_roles.moc"
