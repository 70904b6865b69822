// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/screening_simulation.h"
#include "core/triage/screening_table.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace core;

namespace {

/// Forty invented records on two subjects; the first ten are the relevant ones.
ScreeningSet twoSubjects()
{
    ScreeningSet set;
    for (int i = 0; i < 40; ++i) {
        const bool relevant = i < 10;
        const QString number = QString::number(i % 7);
        set.texts.push_back({relevant ? QStringLiteral("Harbour cranes and their ropes %1").arg(number)
                                      : QStringLiteral("Growing pears on slopes %1").arg(number),
                             relevant
                                 ? QStringLiteral("We measured wear of steel ropes on cranes in harbour %1").arg(number)
                                 : QStringLiteral("Soil, sun and pruning of pear trees in orchard %1").arg(number)});
        set.relevant.push_back(relevant);
    }
    return set;
}

} // namespace

class TestScreeningSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresByHand()
    {
        // Order: relevant, not, relevant, not, not. R = 2, N = 5, found = 1 1 2 2 2 = 8.
        ScreeningSet set;
        set.texts.assign(5, {QStringLiteral("x")});
        set.relevant = {true, false, true, false, false};
        ScreeningRun run;
        run.order = {0, 1, 2, 3, 4};
        measureScreening(set, run);
        QCOMPARE(run.found, std::vector<quint32>({1, 1, 2, 2, 2}));
        QVERIFY(std::abs(run.loss - (2 * (5 - 0.5) - 8) / (2.0 * 3)) < 1e-12); // one inversion of six pairs
        QVERIFY(std::abs(run.wss95 - ((5.0 - 3) / 5 - 0.05)) < 1e-12);
        run.order = {1, 3, 4, 0, 2};
        measureScreening(set, run);
        QVERIFY(std::abs(run.loss - 1) < 1e-12);
        run.order = {2, 0, 1, 3, 4};
        measureScreening(set, run);
        QVERIFY(std::abs(run.loss) < 1e-12);
    }

    void learnsAndShowsEveryRecordOnce()
    {
        const ScreeningSet set = twoSubjects();
        const auto run = simulateScreening(set, {3, 20});
        QVERIFY(run.ok());
        QSet<size_t> shown(run->order.begin(), run->order.end());
        QCOMPARE(shown.size(), 38);
        QVERIFY(!shown.contains(3) && !shown.contains(20));
        QCOMPARE(run->relevant, 9u);
        QVERIFY2(run->loss < 0.02, qPrintable(QString::number(run->loss)));
        QCOMPARE(simulateScreening(set, {3, 20})->order, run->order);
    }

    void tiesGoInFileOrder()
    {
        ScreeningSet set;
        set.texts.assign(6, {QStringLiteral("the same words")});
        set.relevant = {false, true, false, false, false, false};
        const auto run = simulateScreening(set, {1, 3});
        QVERIFY(run.ok());
        QCOMPARE(run->order, std::vector<size_t>({0, 2, 4, 5}));
    }

    /// Two groups of texts with nothing in common are two directions: within a group all point the same way, across
    /// groups they stand at right angles, as near as a few passes bring them. The bias is no likeness and must not
    /// show.
    void latentDirectionsOfTwoGroups()
    {
        constexpr size_t rows = 6;
        constexpr float bias = 1;
        std::vector<float> similarity(rows * rows, bias);
        for (size_t i = 0; i < rows; ++i) {
            for (size_t j = 0; j < rows; ++j)
                similarity[i * rows + j] += (i < 5) == (j < 5) ? 1 : 0;
        }
        const LatentVectors latent = latentVectors(similarity, rows, bias, 5);
        QCOMPARE(latent.dimensions, size_t(5));
        const auto product = [&](size_t a, size_t b) {
            double sum = 0;
            for (size_t d = 0; d < latent.dimensions; ++d)
                sum += double(latent.row(a)[d]) * double(latent.row(b)[d]);
            return sum;
        };
        for (size_t i = 0; i < rows; ++i) {
            for (size_t j = 0; j < rows; ++j)
                QVERIFY2(std::abs(product(i, j) - ((i < 5) == (j < 5) ? 1 : 0)) < 0.01,
                         qPrintable(QString::number(product(i, j))));
        }
        QVERIFY(latentVectors({}, 0, bias, 5).values.empty());
    }

    /// The first relevant text shares its subject with irrelevant ones only; its title alone names what is sought.
    void titlesLeadOutOfADeadEnd()
    {
        ScreeningSet set;
        const QString subject = QStringLiteral("gears pumps valves turbines boilers and chimneys of an old mill");
        set.texts.push_back({QStringLiteral("Survey report of mills"), subject});
        set.relevant.push_back(true);
        for (int i = 0; i < 60; ++i) {
            set.texts.push_back({QStringLiteral("Mill number %1").arg(i), subject + QStringLiteral(" part %1").arg(i)});
            set.relevant.push_back(false);
        }
        for (int i = 0; i < 60; ++i) {
            set.texts.push_back({QStringLiteral("Pears %1").arg(i), QStringLiteral("orchard soil sun %1").arg(i)});
            set.relevant.push_back(false);
        }
        for (int i = 0; i < 6; ++i) {
            set.texts.push_back({QStringLiteral("Survey report of harbours %1").arg(i),
                                 QStringLiteral("ropes cranes quays and tides of port %1").arg(i)});
            set.relevant.push_back(true);
        }
        const auto withTitles = simulateScreening(set, {0, 80});
        ScreeningOptions plain;
        plain.searchTitleWeight = 0;
        plain.titleWeight = 0;
        const auto without = simulateScreening(set, {0, 80}, plain);
        QVERIFY(withTitles.ok() && without.ok());
        QVERIFY2(withTitles->loss < without->loss, qPrintable(QString::number(withTitles->loss)));
    }

    void impossiblePriorsAreRefused()
    {
        const ScreeningSet set = twoSubjects();
        QVERIFY(!simulateScreening(set, {40, 1}));
        QVERIFY(!simulateScreening(set, {1, 1}));
        TaskContext stopped;
        stopped.canceled = [] { return true; };
        QCOMPARE(simulateScreening(set, {3, 20}, {}, stopped).error().code, Error::Code::Canceled);
    }

    void drawnPriorsAreOneOfEach()
    {
        const ScreeningSet set = twoSubjects();
        for (quint64 seed = 0; seed < 50; ++seed) {
            const auto priors = drawPriors(set, seed);
            QVERIFY(priors.ok());
            QCOMPARE(priors->size(), size_t(2));
            QVERIFY(set.relevant[(*priors)[0]] && !set.relevant[(*priors)[1]]);
        }
    }

    void readsQuotedTables()
    {
        const auto set =
            readScreeningTable("id,title,abstract,label\n1,\"A, \"\"b\"\"\",\"two\nlines\",1\n2,c,,0\n",
                               {QStringLiteral("title"), QStringLiteral("abstract")}, QStringLiteral("label"));
        QVERIFY2(set.ok(), qPrintable(set.ok() ? QString() : set.error().message));
        QCOMPARE(set->texts.size(), size_t(2));
        QCOMPARE(set->texts[0], QStringList({QStringLiteral("A, \"b\""), QStringLiteral("two\nlines")}));
        QCOMPARE(set->relevant, std::vector<bool>({true, false}));
        QVERIFY(!readScreeningTable("id,title\n1,a\n", {QStringLiteral("abstract")}, QStringLiteral("title")));
        QVERIFY(!readScreeningTable("title,label\na,maybe\n", {QStringLiteral("title")}, QStringLiteral("label")));
        QVERIFY(!readScreeningTable("title,label\na\n", {QStringLiteral("title")}, QStringLiteral("label")));
    }
};

QTEST_GUILESS_MAIN(TestScreeningSimulation)
#include "tst_screening_simulation.moc"
