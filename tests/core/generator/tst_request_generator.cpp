// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/request_json.h"
#include "core/generator/request_generator.h"

#include "tests/core/exchange/reading_helper.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QList<GeneratedRequest> make(quint64 seed, int count, const GeneratorProfile &profile = {})
{
    RequestGenerator generator(seed, profile);
    QList<GeneratedRequest> all;
    for (int i = 0; i < count; ++i)
        all.append(generator.next());
    return all;
}

QChar::Script scriptOf(const QString &text)
{
    for (const QChar c : text) {
        if (c.script() != QChar::Script_Common && c.script() != QChar::Script_Inherited)
            return c.script();
    }
    return QChar::Script_Common;
}

} // namespace

class TestRequestGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_made = make(3, 20000); }

    void oneSeedGivesTheSameBytes()
    {
        RequestGenerator again(3);
        RequestGenerator other(4);
        int different = 0;
        for (int i = 0; i < 500; ++i) {
            const GeneratedRequest made = again.next();
            QCOMPARE(writeRequestJson(made.request), writeRequestJson(m_made[i].request));
            QCOMPARE(writeTruthJson(made.truth), writeTruthJson(m_made[i].truth));
            different += writeRequestJson(other.next().request) != writeRequestJson(made.request) ? 1 : 0;
        }
        QVERIFY(different > 490);
    }

    /// What an import keeps as source text is the canonical form of what it reads.
    void importsReadThemWithoutARemark()
    {
        QByteArray lines;
        for (const GeneratedRequest &made : m_made) {
            lines += writeRequestJson(made.request);
            lines += '\n';
        }
        const ReadOutcome outcome = readBytes(lines, u"a.jsonl"_s);
        QCOMPARE(outcome.sink.codes(), QStringList());
        QCOMPARE(outcome.sink.records.size(), m_made.size());
        for (qsizetype i = 0; i < m_made.size(); ++i) {
            QVERIFY(outcome.sink.records[i].request == m_made[i].request);
            QCOMPARE(outcome.sink.records[i].sourceText, writeRequestJson(m_made[i].request));
        }
    }

    void identifiersAreUnique()
    {
        QSet<QString> ids;
        for (const GeneratedRequest &made : m_made) {
            QCOMPARE(made.truth.id, made.request.externalId);
            ids.insert(made.truth.id);
        }
        QCOMPARE(ids.size(), m_made.size());
    }

    void allTypesOccurMostlyRed()
    {
        QHash<NoticeType, int> counts;
        for (const GeneratedRequest &made : m_made)
            ++counts[made.request.type];
        QCOMPARE(counts.size(), qsizetype(kNoticeTypes.size()));
        QVERIFY(counts[NoticeType::Red] > m_made.size() * 7 / 10);
    }

    void sourcesSpreadOverTheWorld()
    {
        QSet<QString> sources;
        for (const GeneratedRequest &made : m_made)
            sources.insert(made.request.source);
        QVERIFY(sources.size() > 150);
    }

    void originalScriptsStandBesideLatinNames()
    {
        QSet<int> scripts;
        for (const GeneratedRequest &made : m_made) {
            for (const PersonName &name : made.request.subject.names) {
                if (name.kind == PersonName::Kind::Original) {
                    scripts.insert(scriptOf(name.family));
                    QCOMPARE(scriptOf(made.request.subject.names[0].family), QChar::Script_Latin);
                }
            }
        }
        for (const int script :
             {QChar::Script_Cyrillic, QChar::Script_Arabic, QChar::Script_Greek, QChar::Script_Han,
              QChar::Script_Hangul, QChar::Script_Hebrew, QChar::Script_Georgian, QChar::Script_Devanagari})
            QVERIFY(scripts.contains(script));
    }

    void someNamesAreVeryCommon()
    {
        QHash<int, QHash<QString, int>> byScript; // a culture has a script of its own, Latin ones share theirs
        QHash<int, int> totals;
        for (const GeneratedRequest &made : m_made) {
            for (const PersonName &name : made.request.subject.names) {
                if (name.kind != PersonName::Kind::Original || scriptOf(name.family) == QChar::Script_Han)
                    continue;
                const int script = scriptOf(name.family);
                ++byScript[script][name.family];
                ++totals[script];
            }
        }
        double most = 0;
        for (const int count : byScript[QChar::Script_Arabic])
            most = std::max(most, double(count) / totals[QChar::Script_Arabic]);
        QVERIFY(most > 0.015 && most < 0.05);
    }

    void duplicatesAreTheSamePersonTold()
    {
        QHash<QString, qint64> persons;
        int duplicates = 0;
        int otherSpelling = 0;
        QHash<QString, PersonName> names;
        for (const GeneratedRequest &made : m_made) {
            persons.insert(made.truth.id, made.truth.person);
            if (!made.request.subject.names.isEmpty())
                names.insert(made.truth.id, made.request.subject.names[0]);
            if (made.truth.duplicateOf.isEmpty())
                continue;
            ++duplicates;
            QVERIFY(persons.contains(made.truth.duplicateOf));
            QCOMPARE(persons[made.truth.duplicateOf], made.truth.person);
            otherSpelling += names[made.truth.duplicateOf] != names[made.truth.id] ? 1 : 0;
        }
        const double rate = double(duplicates) / double(m_made.size());
        QVERIFY(rate > 0.025 && rate < 0.045);
        QVERIFY(otherSpelling > duplicates / 2);
    }

    void personsComeAgainOnlyWhenTheTruthSaysSo()
    {
        QSet<qint64> seen;
        for (const GeneratedRequest &made : m_made) {
            if (made.truth.duplicateOf.isEmpty())
                QVERIFY(!seen.contains(made.truth.person));
            seen.insert(made.truth.person);
        }
    }

    void everyDefectAndContentiousKindOccursAtItsRate()
    {
        QHash<QString, int> defects;
        QHash<QString, int> kinds;
        for (const GeneratedRequest &made : m_made) {
            for (const QString &check : made.truth.defects)
                ++defects[check];
            for (const QString &kind : made.truth.contentious)
                ++kinds[kind];
        }
        QCOMPARE(defects.size(), 11);
        QCOMPARE(kinds.size(), 17);
        int all = 0;
        for (const int count : kinds)
            all += count;
        const double rate = double(all) / double(m_made.size());
        QVERIFY(rate > 0.04 && rate < 0.06);
        all = 0;
        for (const int count : defects)
            all += count;
        QVERIFY(double(all) / double(m_made.size()) > 0.05 && double(all) / double(m_made.size()) < 0.07);
    }

    void aRateOfZeroGivesNone()
    {
        GeneratorProfile profile;
        profile.contentious = profile.duplicates = profile.defects = 0;
        for (const GeneratedRequest &made : make(9, 2000, profile)) {
            QVERIFY(made.truth.contentious.isEmpty());
            QVERIFY(made.truth.defects.isEmpty());
            QVERIFY(made.truth.duplicateOf.isEmpty());
        }
    }

    /// RPD art. 83 in the words of the rule: what a red request without a planted defect has to hold.
    void faultlessRedRequestsMeetTheConditions()
    {
        for (const GeneratedRequest &made : m_made) {
            const Request &request = made.request;
            if (request.type != NoticeType::Red || !made.truth.defects.isEmpty())
                continue;
            QVERIFY(request.subject.primaryName() != nullptr);
            QVERIFY(request.subject.sex != Sex::Unknown);
            QVERIFY(request.subject.birth.isKnown());
            QVERIFY(!request.subject.description.isEmpty());
            QVERIFY(!request.facts.isEmpty() && !request.offences.isEmpty() && !request.laws.isEmpty());
            QVERIFY(request.offenceDate.isPossible() && !request.offencePlace.isEmpty());
            QVERIFY(request.penalty.maximumMonths.value_or(0) >= 24);
            if (request.penalty.soughtFor == SoughtFor::Sentence)
                QVERIFY(request.penalty.sentenceMonths.value_or(0) >= 6);
            QVERIFY(!request.warrants.isEmpty() && !request.warrants[0].reference.isEmpty());
            QVERIFY(request.assurances.extraditionWillBeSought.value_or(false));
            QVERIFY(request.status == StatusCode::Charged || request.status == StatusCode::Convicted);
            QVERIFY(request.offenceDate.earliest() < request.warrants[0].date.earliest());
            QVERIFY(request.warrants[0].date.earliest() < request.requestDate.earliest());
            QVERIFY(request.subject.birth.earliest().addYears(18) < request.offenceDate.earliest());
            QVERIFY(!request.facts.contains(u'{'));
        }
    }

    void groupsReachOverContinentsAndMembersShareThings()
    {
        QHash<QString, QSet<QString>> sources;
        QHash<QString, QSet<QString>> phoneHolders;
        bool related = false;
        for (const GeneratedRequest &made : m_made) {
            for (const QString &group : made.truth.groups) {
                if (!made.request.subject.nationalities.isEmpty())
                    sources[group].insert(made.request.subject.nationalities[0]);
                for (const QString &phone : made.request.subject.phones)
                    phoneHolders[phone].insert(made.truth.id);
                related = related || !made.request.relations.isEmpty();
            }
        }
        QVERIFY(related);
        qsizetype widest = 0;
        for (const auto &countries : sources)
            widest = std::max(widest, countries.size());
        QVERIFY(widest >= 6);
        qsizetype shared = 0;
        for (const auto &holders : phoneHolders)
            shared = std::max(shared, holders.size());
        QVERIFY(shared >= 3);
    }

    void otherLanguagesOccur()
    {
        QSet<QString> languages;
        for (const GeneratedRequest &made : m_made)
            languages.insert(made.request.language);
        QVERIFY(languages.contains(QSet<QString>{u"en"_s, u"fr"_s, u"es"_s, u"ar"_s}));
    }

private:
    QList<GeneratedRequest> m_made;
};

QTEST_GUILESS_MAIN(TestRequestGenerator)
#include "tst_request_generator.moc"
