// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/link_log.h"

#include "core/base/random.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using Kind = LinkEvent::Kind;

namespace {

constexpr qint64 kRecords = 9;

/// A log with the events it took, for short tests.
struct Told
{
    LinkLog log;
    QList<LinkEvent> events;
    qint64 offered = 0;

    bool tell(Kind kind, qint64 first, qint64 second = 0, const QString &user = u"one"_s)
    {
        LinkEvent event{++offered, kind, first, second, 0, user, false};
        if (kind == Kind::Undo || kind == Kind::ProposeUndo) {
            event.first = 0;
            event.target = log.undoable() ? log.undoable()->id : 0;
        }
        if (!log.append(event))
            return false;
        events.append(event);
        return true;
    }
};

/// Who is with whom and who must not be, kept the plain way: a number of a person for each record and a list of pairs.
struct Plain
{
    std::array<int, kRecords + 1> person{};
    std::set<std::pair<qint64, qint64>> apart;

    Plain()
    {
        for (int i = 0; i <= kRecords; ++i)
            person[size_t(i)] = i;
    }
    [[nodiscard]] int of(qint64 record) const { return person[size_t(record)]; }
    [[nodiscard]] bool keptApart(qint64 one, qint64 other) const
    {
        return std::ranges::any_of(apart, [&](const auto &pair) {
            return (of(pair.first) == of(one) && of(pair.second) == of(other)) ||
                   (of(pair.first) == of(other) && of(pair.second) == of(one));
        });
    }
    [[nodiscard]] int size(qint64 record) const { return int(std::ranges::count(person, of(record))); }

    bool tell(Kind kind, qint64 first, qint64 second)
    {
        if (kind == Kind::ProposeSplit)
            return false;
        if (kind == Kind::Split) {
            if (size(first) < 2)
                return false;
            const int left = of(first);
            person[size_t(first)] = 100 + int(first);
            while (std::ranges::count(person, of(first)) > 1)
                person[size_t(first)] += 100;
            for (qint64 other = 1; other <= kRecords; ++other) {
                if (of(other) == left)
                    apart.insert({first, other});
            }
            return true;
        }
        if (first == second || (kind == Kind::Reconsider) != keptApart(first, second))
            return false;
        if (kind == Kind::Reconsider) {
            std::erase_if(apart, [&](const auto &pair) {
                return (of(pair.first) == of(first) && of(pair.second) == of(second)) ||
                       (of(pair.first) == of(second) && of(pair.second) == of(first));
            });
            return true;
        }
        if (of(first) == of(second))
            return false;
        if (kind == Kind::Separate) {
            apart.insert({first, second});
            return true;
        }
        const int from = of(second);
        for (int &number : person)
            number = number == from ? of(first) : number;
        return true;
    }
};

void compareWithPlain(const LinkState &state, const Plain &plain)
{
    for (qint64 one = 1; one <= kRecords; ++one) {
        for (qint64 other = one + 1; other <= kRecords; ++other) {
            QCOMPARE(state.samePerson(one, other), plain.of(one) == plain.of(other));
            QCOMPARE(state.keptApart(one, other), plain.keptApart(one, other));
            QVERIFY(!(state.samePerson(one, other) && state.keptApart(one, other)));
        }
    }
}

} // namespace

class TestLinkLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergesReachThroughOthers()
    {
        Told told;
        QVERIFY(told.tell(Kind::Merge, 1, 2));
        QVERIFY(told.tell(Kind::Merge, 3, 2));
        QCOMPARE(told.log.state().personOf(1), (QList<qint64>{1, 2, 3}));
        QCOMPARE(told.log.state().persons(), (QList<QList<qint64>>{{1, 2, 3}}));
        QVERIFY(!told.tell(Kind::Merge, 1, 3));
    }

    void aCannotLinkIsRespectedThroughOthers()
    {
        Told told;
        QVERIFY(told.tell(Kind::Separate, 1, 4));
        QVERIFY(told.tell(Kind::Merge, 1, 2));
        QVERIFY(told.tell(Kind::Merge, 3, 4));
        const LinkState before = told.log.state();
        QVERIFY(!told.tell(Kind::Merge, 2, 3));
        QCOMPARE(told.log.state(), before);
        QVERIFY(told.tell(Kind::Reconsider, 2, 3));
        QVERIFY(told.tell(Kind::Merge, 2, 3));
    }

    void whoeverStaysAfterASplitStaysOnePerson()
    {
        Told told;
        // 2 is the only bridge between 1 and 3.
        QVERIFY(told.tell(Kind::Merge, 1, 2));
        QVERIFY(told.tell(Kind::Merge, 2, 3));
        QVERIFY(told.tell(Kind::Split, 2));
        QCOMPARE(told.log.state().personOf(1), (QList<qint64>{1, 3}));
        QVERIFY(told.log.state().keptApart(2, 1) && told.log.state().keptApart(2, 3));
        QVERIFY(!told.tell(Kind::Split, 2));
    }

    void undoWalksBackToTheFirstStep()
    {
        Told told;
        QVERIFY(told.tell(Kind::Merge, 1, 2));
        QVERIFY(told.tell(Kind::Split, 1));
        QVERIFY(told.tell(Kind::Undo, 0));
        QVERIFY(told.log.state().samePerson(1, 2));
        QVERIFY(told.tell(Kind::Undo, 0));
        QCOMPARE(told.log.state(), LinkState());
        QVERIFY(!told.tell(Kind::Undo, 0));
    }

    void aProposalEndsWhenItsPersonChanges()
    {
        Told told;
        QVERIFY(told.tell(Kind::Merge, 1, 2));
        QVERIFY(told.tell(Kind::ProposeSplit, 1));
        QVERIFY(told.log.state().samePerson(1, 2));
        QCOMPARE(told.log.state().proposal(Kind::ProposeSplit, 1)->user, u"one"_s);
        QVERIFY(!told.tell(Kind::ProposeSplit, 1));
        QVERIFY(told.tell(Kind::Merge, 4, 5));
        QVERIFY(told.log.state().proposal(Kind::ProposeSplit, 1));
        QVERIFY(told.tell(Kind::Merge, 2, 3));
        QVERIFY(!told.log.state().proposal(Kind::ProposeSplit, 1));
        QVERIFY(told.tell(Kind::ProposeUndo, 0));
        QVERIFY(told.tell(Kind::Undo, 0));
        // The undone merge had ended the proposal, so it stands again.
        QVERIFY(told.log.state().proposal(Kind::ProposeSplit, 1));
        QCOMPARE(told.log.state().proposals().size(), 1);
    }

    void anyLogReplaysToItsStateAndAnyUndoIsExact_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("%llu", seed) << seed;
    }

    void anyLogReplaysToItsStateAndAnyUndoIsExact()
    {
        QFETCH(quint64, seed);
        Random random(seed);
        constexpr std::array kinds{Kind::Merge, Kind::Merge, Kind::Merge, Kind::Separate,     Kind::Reconsider,
                                   Kind::Split, Kind::Undo,  Kind::Undo,  Kind::ProposeSplit, Kind::ProposeUndo};
        Told told;
        std::vector<std::pair<LinkState, Plain>> before; // what each standing step found, the truth for its undo
        Plain plain;
        QList<LinkState> states{LinkState()};
        for (int step = 0; step < 150; ++step) {
            const Kind kind = kinds[random.below(quint32(kinds.size()))];
            const qint64 first = 1 + random.below(kRecords);
            const qint64 second = 1 + random.below(kRecords);
            const LinkState was = told.log.state();
            const Plain plainWas = plain;
            const bool took = told.tell(kind, first, second);
            if (kind == Kind::Undo) {
                QCOMPARE(took, !before.empty());
                if (took) {
                    QCOMPARE(told.log.state(), before.back().first);
                    plain = before.back().second;
                    before.pop_back();
                }
            } else if (kind != Kind::ProposeSplit && kind != Kind::ProposeUndo) {
                QCOMPARE(took, plain.tell(kind, first, second));
                if (took)
                    before.emplace_back(was, plainWas);
            }
            if (!took)
                QCOMPARE(told.log.state(), was);
            else
                states.append(told.log.state());
            compareWithPlain(told.log.state(), plain);
            if (QTest::currentTestFailed())
                return;
        }
        for (qsizetype length = 0; length <= told.events.size(); ++length) {
            const auto replayed = LinkLog::replay(told.events.first(length));
            QVERIFY(replayed);
            QCOMPARE(replayed->state(), states.at(length));
        }
    }

    void eventsSurviveTheirWrittenForm()
    {
        const LinkEvent event{7, Kind::Merge, 1, 2, 0, u"ø “one”"_s, true};
        QCOMPARE(*decodeLinkEvent(7, encodeLinkEvent(event)), event);
        const LinkEvent undo{8, Kind::Undo, 0, 0, 7, u"two"_s, false};
        QCOMPARE(*decodeLinkEvent(8, encodeLinkEvent(undo)), undo);
        for (const QByteArray &broken : {QByteArray(), QByteArray("[]"), QByteArray(R"({"kind":"marry"})")})
            QVERIFY(!decodeLinkEvent(9, broken));
    }

    void aLogThatDoesNotFollowIsRefused()
    {
        const LinkEvent merge{1, Kind::Merge, 1, 2, 0, u"one"_s, false};
        QVERIFY(!LinkLog::replay({merge, merge}));
        QVERIFY(!LinkLog::replay({merge, {2, Kind::Merge, 2, 1, 0, u"one"_s, false}}));
        QVERIFY(!LinkLog::replay({merge, {2, Kind::Undo, 0, 0, 5, u"one"_s, false}}));
        QVERIFY(!LinkLog::replay({{1, Kind::Merge, 3, 3, 0, u"one"_s, false}}));
    }
};

QTEST_GUILESS_MAIN(TestLinkLog)
#include "tst_link_log.moc"
