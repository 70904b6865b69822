// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/continent.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using core::Continent;

/// Against the UN M.49 standard, read by hand.
class TestContinent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countriesLieWhereM49Says_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Continent>("expected");
        const auto row = [](const char *code, Continent expected) {
            QTest::newRow(code) << QString::fromLatin1(code) << expected;
        };
        row("FR", Continent::Europe);
        row("RU", Continent::Europe);
        row("TR", Continent::Asia);
        row("CY", Continent::Asia); // M.49 counts Cyprus to Western Asia
        row("EG", Continent::Africa);
        row("BR", Continent::Americas);
        row("MX", Continent::Americas);
        row("GL", Continent::Americas); // Greenland: Northern America
        row("AU", Continent::Oceania);
        row("FJ", Continent::Oceania);
        row("fra", Continent::Europe);
        row("UNK", Continent::Europe); // Kosovo as written on travel documents
        row("XK", Continent::Europe);
        row("914", Continent::Unknown); // the International Criminal Court is nowhere
        row("916", Continent::Unknown);
        row("922", Continent::Unknown);
        row("150", Continent::Unknown); // a region's number is no country
        row("ZZ", Continent::Unknown);
        row("XA", Continent::Unknown);
        row("", Continent::Unknown);
        row("F", Continent::Unknown);
        row("FRANCE", Continent::Unknown);
        row("YU", Continent::Europe); // withdrawn: all successors in Europe
        row("CS", Continent::Europe);
        row("DD", Continent::Europe);
        row("ZR", Continent::Africa);
        row("BU", Continent::Asia);
        row("AN", Continent::Americas);
        row("SU", Continent::Unknown); // its successors lie in two continents
    }

    void countriesLieWhereM49Says()
    {
        QFETCH(QString, code);
        QFETCH(Continent, expected);
        QCOMPARE(core::continentOf(code), expected);
    }

    void strongestContinentWins()
    {
        QCOMPARE(core::strongestContinent({u"FR"_s, u"BR"_s, u"AR"_s}), Continent::Americas);
        QCOMPARE(core::strongestContinent({u"914"_s, u"914"_s, u"JP"_s}), Continent::Asia);
        QCOMPARE(core::strongestContinent({}), Continent::Unknown);
        QCOMPARE(core::strongestContinent({u"FR"_s, u"BR"_s}), core::strongestContinent({u"BR"_s, u"FR"_s}));
    }

    void spreadIsTheHillNumber()
    {
        std::array<int, core::kContinentCount> members{};
        QCOMPARE(core::effectiveContinents(members), 0.0);
        members[size_t(Continent::Europe)] = 7;
        QCOMPARE(core::effectiveContinents(members), 1.0);
        members[size_t(Continent::Asia)] = 7;
        QVERIFY(std::abs(core::effectiveContinents(members) - 2) < 1e-12);
        members[size_t(Continent::Unknown)] = 100; // says nothing
        QVERIFY(std::abs(core::effectiveContinents(members) - 2) < 1e-12);
        // 3 and 1: entropy = -(3/4 ln 3/4 + 1/4 ln 1/4) = 0.562335, e^that = 1.754765
        members = {};
        members[size_t(Continent::Africa)] = 3;
        members[size_t(Continent::Oceania)] = 1;
        QVERIFY(std::abs(core::effectiveContinents(members) - 1.7547653506) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestContinent)
#include "tst_continent.moc"
