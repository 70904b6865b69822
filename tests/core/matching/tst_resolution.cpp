// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table that are one person, on an invented table whose truth is known, and damaged tables.
#include "core/exchange/column_table.h"
#include "core/matching/resolution.h"
#include "core/matching/resolution_clusters.h"
#include "core/matching/resolution_levels.h"
#include "core/matching/resolution_twins.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Name, date of birth, address, document.
PersonRow person(const QString &id, const QString &name, const QString &birth, const QString &address,
                 const QString &document)
{
    PersonRow row;
    row.id = id;
    row.of(PersonField::Name) = {name};
    row.of(PersonField::BirthDate) = {birth};
    row.of(PersonField::Address) = {address};
    row.of(PersonField::Document) = {document};
    return row;
}

/// Persons who have nothing to do with each other or with the ones below.
std::vector<PersonRow> strangers()
{
    const QStringList given{u"Orelin"_s, u"Maviska"_s, u"Tobrak"_s, u"Sendira"_s, u"Yolvan"_s, u"Pekrit"_s};
    const QStringList family{u"Drumovak"_s, u"Teslinor"_s, u"Garbenko"_s, u"Wolmitz"_s, u"Hasquera"_s, u"Nindorf"_s};
    std::vector<PersonRow> rows;
    for (int i = 0; i < 36; ++i) {
        rows.push_back(
            person(u"s%1"_s.arg(i), given[i % 6] + u' ' + family[i / 6],
                   QString::number(19500102 + (i * 7 % 36) * 10000 + i % 9 * 100 + i % 20),
                   u"%1 %2 road, %3"_s.arg(QString::number(i * 3 + 1), family[(i + 2) % 6], given[(i + 1) % 6]),
                   u"P%1"_s.arg(1000003 + i * 236287)));
    }
    return rows;
}

/// Rows that say who they are by the letter before the dash of their identifier; those of one letter are one person.
std::vector<PersonRow> table()
{
    std::vector<PersonRow> rows = strangers();
    const std::vector<PersonRow> known{
        person(u"a-1"_s, u"Velmira Ostranek"_s, u"1961-05-17"_s, u"14 Limetree lane, Quorvale"_s, u"K4471290"_s),
        person(u"a-2"_s, u"Ostranek Velmria"_s, u"1961-05-17"_s, u"14 Lime tree lane, Quorvale"_s, u"K4471290"_s),
        person(u"a-3"_s, u"Velmira Ostranek"_s, u""_s, u"Quorvale"_s, u"K4471290"_s),
        person(u"b-1"_s, u"Casimo Brandell"_s, u"1948-11-02"_s, u"3 Harbour steps, Zellin"_s, u""_s),
        person(u"b-2"_s, u"Casimo Brandel"_s, u"1948-11-20"_s, u"3 Harbour steps, Zellin"_s, u""_s),
        // Twins: all but the given name and the document's last digit.
        person(u"t-1"_s, u"Ilvana Korsmeet"_s, u"1990-08-23"_s, u"77 Mill court, Torvik"_s, u"T8830154"_s),
        person(u"u-1"_s, u"Ostrid Korsmeet"_s, u"1990-08-23"_s, u"77 Mill court, Torvik"_s, u"T8830155"_s),
        // The same twins elsewhere, without documents.
        person(u"v-1"_s, u"Jarmo Pellantis"_s, u"1979-03-09"_s, u"5 Quay rise, Brunnholm"_s, u""_s),
        person(u"w-1"_s, u"Edric Pellantis"_s, u"1979-03-09"_s, u"5 Quay rise, Brunnholm"_s, u""_s),
        // One document with two identities: a conflict to look at, no link.
        person(u"x-1"_s, u"Belisar Quontek"_s, u"1966-10-12"_s, u"9 Tannery yard, Oskvel"_s, u"D5520913"_s),
        person(u"y-1"_s, u"Amandis Rovelkint"_s, u"1984-02-27"_s, u"9 Tannery yard, Oskvel"_s, u"D5520913"_s),
        // One name, nothing else.
        person(u"n-1"_s, u"Ruvand Tishkeloro"_s, u""_s, u""_s, u""_s),
        person(u"m-1"_s, u"Ruvand Tishkeloro"_s, u""_s, u""_s, u""_s)};
    rows.insert(rows.end(), known.begin(), known.end());
    return rows;
}

const QStringList kGivenNames{u"Michael"_s, u"Thomas"_s, u"Peter"_s,  u"Andrew"_s, u"Martin"_s, u"Paul"_s,
                              u"Simon"_s,   u"Daniel"_s, u"Robert"_s, u"Victor"_s, u"Boris"_s,  u"Hugo"_s};

/// An invented family name; different numbers give names that have little in common.
QString familyName(int number)
{
    const QStringList first{u"Dru"_s, u"Ost"_s, u"Velk"_s, u"Garb"_s, u"Nims"_s, u"Tol"_s, u"Hask"_s, u"Wern"_s};
    const QStringList second{u"movak"_s, u"ranek"_s, u"imitz"_s, u"endorf"_s, u"quera"_s, u"lingar"_s, u"ubson"_s};
    const QStringList third{u""_s, u"er"_s, u"ov"_s, u"ini"_s, u"yan"_s, u"stad"_s};
    return first[number % 8] + second[number / 8 % 7] + third[number / 56 % 6];
}

/// Given name first, no document; `home` tells the address.
PersonRow dweller(const QString &id, const QString &given, const QString &family, const QString &birth, int home)
{
    return person(id, given + u' ' + family, birth,
                  u"%1 %2 lane, %3"_s.arg(QString::number(home % 97 + 1), familyName(home * 5 + 3).toLower(),
                                          familyName(home / 3 + 150).toLower()),
                  u""_s);
}

QString birthOf(int number)
{
    return QString::number(19300202 + number * 37 % 61 * 10000 + number * 5 % 11 * 100 + number * 11 % 26);
}

/// Each person twice, in a home of their own. On the second record every eighth has another given name and every tenth
/// another family name.
std::vector<PersonRow> recordsWithReplacedWords()
{
    std::vector<PersonRow> rows;
    for (int i = 0; i < 200; ++i) {
        const QString given = kGivenNames[i % 12];
        const QString family = familyName(i);
        const QString other = i % 8 == 3 ? kGivenNames[(i + 5) % 12] : given;
        rows.push_back(dweller(u"p%1-1"_s.arg(i), given, family, birthOf(i), i));
        rows.push_back(dweller(u"p%1-2"_s.arg(i), other, i % 10 == 5 ? familyName(i + 133) : family, birthOf(i), i));
    }
    return rows;
}

/// Brothers of one home, of whom the first two are twins.
void addFamily(std::vector<PersonRow> &rows, int number, int members)
{
    for (int member = 0; member < members; ++member)
        rows.push_back(dweller(u"f%1_%2-1"_s.arg(number).arg(member), kGivenNames[(number + member * 5) % 12],
                               familyName(number + 7), birthOf(number + std::max(0, member - 1) * 13), number));
}

/// The identifiers of each cluster.
std::set<QStringList> clustersOf(const std::vector<PersonRow> &rows, const Resolution &resolution)
{
    std::map<quint32, QStringList> byCluster;
    for (size_t i = 0; i < rows.size(); ++i)
        byCluster[resolution.cluster[i]] += rows[i].id;
    std::set<QStringList> clusters;
    for (auto &[number, ids] : byCluster) {
        ids.sort();
        if (ids.size() > 1)
            clusters.insert(ids);
    }
    return clusters;
}

} // namespace

class TestResolution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsOfOnePersonComeTogetherAndTwinsStayApart()
    {
        const std::vector<PersonRow> rows = table();
        const auto resolution = resolvePersons(rows);
        QVERIFY(resolution.ok());
        const std::set<QStringList> clusters = clustersOf(rows, *resolution);
        const std::set<QStringList> truth{{u"a-1"_s, u"a-2"_s, u"a-3"_s}, {u"b-1"_s, u"b-2"_s}};
        QCOMPARE(clusters, truth);
        QCOMPARE(resolution->clusters, rows.size() - 3);
    }

    void theOrderOfTheRowsChangesNothing()
    {
        const std::vector<PersonRow> rows = table();
        const auto forward = resolvePersons(rows);
        const std::vector<PersonRow> turned(rows.rbegin(), rows.rend());
        const auto backward = resolvePersons(turned);
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(backward->cluster[rows.size() - 1 - i], forward->cluster[i]);
    }

    /// The synthetic records of FEBRL, whose identifiers tell the truth: rec-N-org and rec-N-dup-K are one person.
    void duplicatesOfFebrlAreFound_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("documents");
        QTest::newRow("dataset1") << u"dataset1.csv"_s << true;
        QTest::newRow("dataset2") << u"dataset2.csv"_s << true;
        QTest::newRow("dataset1 without documents") << u"dataset1.csv"_s << false;
        QTest::newRow("dataset2 without documents") << u"dataset2.csv"_s << false;
    }
    void duplicatesOfFebrlAreFound()
    {
        QFETCH(QString, table);
        QFETCH(bool, documents);
        const QString path = QStringLiteral(ND_SHARED_DIR "/data/linkage-febrl/") + table;
        if (!QFile::exists(path))
            QSKIP("The FEBRL tables are not here.");
        const auto read = readColumnTable(
            path, {{u"rec_id"_s},
                   {u"given_name"_s, u"surname"_s},
                   {u"date_of_birth"_s},
                   {u"street_number"_s, u"address_1"_s, u"address_2"_s, u"suburb"_s, u"postcode"_s, u"state"_s},
                   {u"soc_sec_id"_s}});
        QVERIFY(read.ok() && read->rejected.empty());
        std::vector<PersonRow> rows;
        for (const ColumnTable::Row &row : read->rows) {
            PersonRow taken;
            taken.id = row.fields[0].first();
            taken.of(PersonField::Name) = row.fields[1];
            taken.of(PersonField::BirthDate) = row.fields[2];
            taken.of(PersonField::Address) = row.fields[3];
            if (documents)
                taken.of(PersonField::Document) = row.fields[4];
            rows.push_back(taken);
        }
        const auto resolution = resolvePersons(rows);
        QStringList persons;
        for (const PersonRow &row : rows)
            persons += row.id.section(u'-', 1, 1);
        double both = 0, found = 0, truth = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            for (size_t j = i + 1; j < rows.size(); ++j) {
                const bool same = persons[qsizetype(i)] == persons[qsizetype(j)];
                const bool joined = resolution->cluster[i] == resolution->cluster[j];
                both += same && joined;
                found += joined;
                truth += same;
            }
        }
        const double f1 = 2 * both / (found + truth);
        QVERIFY2(f1 >= .99, qPrintable(QString::number(f1)));
    }

    /// Whoever says that twins may join gets records that differ in the given name alone, and no others.
    void twinsJoinWhenAskedFor()
    {
        const std::vector<PersonRow> rows = table();
        ResolutionOptions options;
        options.twinsMayJoin = true;
        const auto resolution = resolvePersons(rows, options);
        QVERIFY(resolution.ok());
        const std::set<QStringList> clusters = clustersOf(rows, *resolution);
        QVERIFY(clusters.contains({u"v-1"_s, u"w-1"_s}));
        QVERIFY(clusters.contains({u"a-1"_s, u"a-2"_s, u"a-3"_s}));
        for (const QStringList &cluster : clusters)
            QVERIFY(!cluster.contains(u"x-1"_s) && !cluster.contains(u"n-1"_s));
    }

    /// Homes of one person each: whoever has the same family name, date and home there is the same under another name.
    void replacedGivenNamesJoinWhereNoRelativesAre()
    {
        const std::vector<PersonRow> rows = recordsWithReplacedWords();
        const auto resolution = resolvePersons(rows);
        QVERIFY(resolution.ok() && resolution->twinsJoin);
        for (size_t i = 0; i < rows.size(); i += 2)
            QVERIFY2(resolution->cluster[i] == resolution->cluster[i + 1], qPrintable(rows[i].id));
        QCOMPARE(resolution->clusters, rows.size() / 2);
    }

    void twinsStayApartWhereFamiliesAre()
    {
        std::vector<PersonRow> rows = recordsWithReplacedWords();
        const size_t before = rows.size();
        for (int family = 0; family < 40; ++family)
            addFamily(rows, 400 + family, 5);
        const auto resolution = resolvePersons(rows);
        QVERIFY(resolution.ok() && !resolution->twinsJoin);
        const std::set<quint32> apart(resolution->cluster.begin() + ptrdiff_t(before), resolution->cluster.end());
        QCOMPARE(apart.size(), rows.size() - before);
    }

    /// A list of one school year shows no other brothers and sisters; but nobody's family name is replaced there.
    void twinsOfASchoolYearStayApart()
    {
        std::vector<PersonRow> rows;
        for (int family = 0; family < 40; ++family)
            addFamily(rows, family, 2);
        const auto resolution = resolvePersons(rows);
        QVERIFY(resolution.ok() && !resolution->twinsJoin);
        QCOMPARE(resolution->clusters, rows.size());
    }

    /// Worked out by hand from the sentence at TwinCounts::expectedTwins.
    void twinsAreCountedCautiously_data()
    {
        QTest::addColumn<double>("familyDiffers");
        QTest::addColumn<double>("relatives");
        QTest::addColumn<double>("surelyTwo");
        QTest::addColumn<double>("twins");
        QTest::addColumn<bool>("onePerson");
        QTest::newRow("no relatives") << 60. << 20. << 0. << 1.6 << true;
        QTest::newRow("many relatives") << 60. << 400. << 0. << 13. << false;
        QTest::newRow("brothers and sisters born on one day") << 60. << 20. << 6. << 13.6 << false;
        // 100 - 2 * 11 - 2 * sqrt(100 + 4 * 11) = 54
        QTest::newRow("family names stay") << 11. << 20. << 0. << 55. << false;
    }
    void twinsAreCountedCautiously()
    {
        QFETCH(double, familyDiffers);
        QFETCH(double, relatives);
        QFETCH(double, surelyTwo);
        const TwinCounts counts{100, familyDiffers, relatives, surelyTwo};
        QTEST(counts.expectedTwins(), "twins");
        QTEST(counts.areOnePerson(.9), "onePerson");
    }

    /// Namesakes from one place, born on different days, in a population with few names.
    void namesakesWithOtherDatesStayApart()
    {
        std::vector<PersonRow> rows;
        for (int i = 0; i < 120; ++i) {
            PersonRow row;
            row.id = QString::number(i);
            row.of(PersonField::Name) = {kGivenNames[i % 4] + u' ' + familyName(i % 10)};
            row.of(PersonField::BirthDate) = {birthOf(i)};
            row.of(PersonField::Sex) = {u"M"_s};
            row.of(PersonField::BirthPlace) = {familyName(300 + i % 20)};
            rows.push_back(row);
        }
        QCOMPARE(resolvePersons(rows)->clusters, rows.size());
    }

    void aDateThatContradictsNeedsMoreThanTheName_data()
    {
        QTest::addColumn<int>("date");
        QTest::addColumn<int>("phone");
        QTest::addColumn<bool>("may");
        QTest::newRow("same date") << int(DateSame) << int(kNoEvidence) << true;
        QTest::newRow("other date") << int(DateOther) << int(kNoEvidence) << false;
        QTest::newRow("other date, other telephone") << int(DateOther) << int(ValueOther) << false;
        QTest::newRow("other date, same telephone") << int(DateOther) << int(ValueSame) << true;
        QTest::newRow("another year where no day is known") << int(DateOtherYear) << int(kNoEvidence) << true;
    }
    void aDateThatContradictsNeedsMoreThanTheName()
    {
        QFETCH(int, date);
        QFETCH(int, phone);
        PairLevels levels;
        levels.set(PersonField::Name, NameSame);
        levels.set(PersonField::BirthPlace, 0);
        levels.set(PersonField::BirthDate, quint8(date));
        levels.set(PersonField::Phone, quint8(phone));
        for (const PersonField field : {PersonField::Sex, PersonField::Nationality, PersonField::Address,
                                        PersonField::Document, PersonField::Email})
            levels.set(field, kNoEvidence);
        QTEST(mayBeOnePerson(levels), "may");
    }

    /// Most names of a table stand in one order, which its known given names show.
    void theTableShowsWhereFamilyNamesStand()
    {
        const auto placeOf = [](bool familyFirst) {
            std::vector<PersonRow> rows;
            for (int i = 0; i < 24; ++i)
                rows.push_back(person(QString::number(i),
                                      familyFirst ? familyName(i) + u' ' + kGivenNames[i % 12]
                                                  : kGivenNames[i % 12] + u' ' + familyName(i),
                                      u""_s, u""_s, u""_s));
            std::vector<const PersonRow *> pointers;
            for (const PersonRow &row : rows)
                pointers.push_back(&row);
            return prepareTable(pointers).familyPlace;
        };
        QCOMPARE(placeOf(false), FamilyPlace::Last);
        QCOMPARE(placeOf(true), FamilyPlace::First);
    }

    void resolvingStopsWhenAsked()
    {
        TaskContext task;
        task.canceled = [] { return true; };
        const auto resolution = resolvePersons(table(), {}, task);
        QVERIFY(!resolution.ok());
        QCOMPARE(resolution.error().code, Error::Code::Canceled);
    }

    void progressRisesToTheEnd()
    {
        TaskContext task;
        QList<qint64> told;
        task.progress = [&told](qint64 done, qint64 total) {
            QCOMPARE(total, 1000);
            told += done;
        };
        QVERIFY(resolvePersons(table(), {}, task).ok());
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.last(), 1000);
    }

    void smallTablesAreNoTrouble()
    {
        QCOMPARE(resolvePersons({})->clusters, size_t(0));
        QCOMPARE(resolvePersons({PersonRow()})->clusters, size_t(1));
        QCOMPARE(resolvePersons({PersonRow(), PersonRow()})->clusters, size_t(2));
    }

    void datesAreReadInTheFormsOfTables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("year");
        QTest::addColumn<QString>("monthDay");
        QTest::newRow("digits") << u"19610517"_s << u"1961"_s << u"0517"_s;
        QTest::newRow("iso") << u"1961-05-17"_s << u"1961"_s << u"0517"_s;
        QTest::newRow("day first") << u"17.5.1961"_s << u"1961"_s << u"0517"_s;
        QTest::newRow("year") << u"1961"_s << u"1961"_s << u""_s;
        QTest::newRow("1 January is a year") << u"1961-01-01"_s << u"1961"_s << u""_s;
        QTest::newRow("nothing") << u"unknown"_s << u""_s << u""_s;
        QTest::newRow("zeros") << u"0000-00-00"_s << u""_s << u""_s;
    }
    void datesAreReadInTheFormsOfTables()
    {
        QFETCH(QString, text);
        const TableBirthDate date = tableBirthDate(text);
        QTEST(QString::fromStdString(date.year), "year");
        QTEST(QString::fromStdString(date.monthDay), "monthDay");
    }

    /// A and B, B and C are alike, A and C are not: no chain, so C stays out.
    void aChainOfLikelyPairsIsNotFollowed()
    {
        const auto bits = [](quint32 one, quint32 other) { return one + other == 2 ? -20. : 10.; };
        const std::vector<quint32> groups = averageLinkage(3, {{{0, 1}, 12}, {{1, 2}, 10}}, 3, bits);
        QCOMPARE(groups, (std::vector<quint32>{0, 0, 2}));
    }

    /// What is missing says nothing; what differs speaks against.
    void missingIsNotDifferent()
    {
        const PersonRow full = person(u"1"_s, u"Velmira Ostranek"_s, u"19610517"_s, u"Quorvale"_s, u"K4471290"_s);
        const PersonRow bare = person(u"2"_s, u"Velmira Ostranek"_s, u""_s, u""_s, u""_s);
        const PersonRow other = person(u"3"_s, u"Velmira Ostranek"_s, u"19880930"_s, u"Zellin"_s, u"B1"_s);
        const PreparedTable prepared = prepareTable({&full, &bare, &other});
        PairComparer comparer(prepared);
        const PairLevels missing = comparer.compare(prepared.persons[0], prepared.persons[1]);
        const PairLevels differs = comparer.compare(prepared.persons[0], prepared.persons[2]);
        QCOMPARE(missing.of(PersonField::Name), NameSame);
        QCOMPARE(missing.of(PersonField::BirthDate), kNoEvidence);
        QCOMPARE(missing.of(PersonField::Document), kNoEvidence);
        QCOMPARE(missing.of(PersonField::Address), kNoEvidence);
        QCOMPARE(differs.of(PersonField::BirthDate), DateOther);
        QCOMPARE(differs.of(PersonField::Document), ValueOther);
        QCOMPARE(differs.of(PersonField::Address), quint8(5));
    }

    void numbersInARowAreNoSlips_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("level");
        QTest::newRow("same") << u"k 447-1290"_s << int(ValueSame);
        QTest::newRow("digit") << u"K4571290"_s << int(ValueSlip);
        QTest::newRow("swapped") << u"K4417290"_s << int(ValueSlip);
        QTest::newRow("next number") << u"K4471291"_s << int(ValueOther);
        QTest::newRow("other") << u"K9988001"_s << int(ValueOther);
    }
    void numbersInARowAreNoSlips()
    {
        QFETCH(QString, other);
        const PersonRow left = person(u"1"_s, u""_s, u""_s, u""_s, u"K4471290"_s);
        const PersonRow right = person(u"2"_s, u""_s, u""_s, u""_s, other);
        const PreparedTable prepared = prepareTable({&left, &right});
        const PairLevels levels = PairComparer(prepared).compare(prepared.persons[0], prepared.persons[1]);
        QTEST(int(levels.of(PersonField::Document)), "level");
    }

    void damagedTablesAreToldOf()
    {
        QVERIFY(!readColumnTable(m_folder.filePath(u"absent.csv"_s), {{u"id"_s}}).ok());
        QVERIFY(!readColumnTable(write(""), {{u"id"_s}}).ok());
        const auto missing = readColumnTable(write("id,name\n1,A\n"), {{u"id"_s}, {u"born"_s}});
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().code == Error::Code::InvalidInput && missing.error().message.contains(u"born"_s));
        QVERIFY(!readColumnTable(write("id,name,name\n1,A,B\n"), {{u"id"_s}, {u"name"_s}}).ok());

        const auto table = readColumnTable(write("id, name\n1, Velmira\n2\n3,\"Ost\"ranek\n4,\xC3\x28\n5,'=Orelin\n"),
                                           {{u"id"_s}, {u"name"_s}});
        QVERIFY(table.ok());
        QCOMPARE(table->rejected.size(), size_t(3));
        QCOMPARE(table->rejected[0].line, 3);
        QCOMPARE(table->rows.size(), size_t(2));
        QCOMPARE(table->rows[0].fields[1], QStringList{u"Velmira"_s});
        QCOMPARE(table->rows[1].fields[1], QStringList{u"=Orelin"_s});
    }

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"table.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The table could not be written.");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestResolution)
#include "tst_resolution.moc"
