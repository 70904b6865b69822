// SPDX-License-Identifier: GPL-3.0-or-later
// Finding persons in an index of some thousand invented ones: how names are mangled in real life, keys, and safety.
#include "core/base/random.h"
#include "core/matching/comparison.h"
#include "core/matching/evidence.h"
#include "core/matching/person_index.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCrowd = 3000;

PersonName whole(const QString &text)
{
    PersonName name;
    name.whole = text;
    return name;
}

QString madeWord(Random &random)
{
    static const QStringList syllables = u"ba ko ri te mu sa ne lo di va shi pe gu ra ma fo zi ka lu be"_s.split(u' ');
    QString word;
    for (int i = 0; i < 3; ++i)
        word += syllables.at(random.below(static_cast<quint32>(syllables.size())));
    return word;
}

PersonRecord target()
{
    PersonRecord record;
    record.id = 900'001;
    record.names += whole(u"Orelin Tashvek Drumovak"_s);
    record.birth = *parseDate(u"1979-08-24"_s);
    record.nationalities += u"XA"_s;
    IdentityDocument passport;
    passport.number = u"XA 123-4567"_s;
    record.documents += passport;
    record.phones += u"+49 30 1234567"_s;
    record.emails += u"orelin@example.org"_s;
    return record;
}

/// An index of persons who have a name and nothing else, numbered from 1.
PersonIndex indexOf(const QStringList &names)
{
    int made = 0;
    auto index = PersonIndex::build(
        [&](PersonRecord &record) {
            record = PersonRecord{};
            if (made == names.size())
                return false;
            record.names += whole(names.at(made));
            record.id = ++made;
            return true;
        },
        {});
    return std::move(*index);
}

} // namespace

class TestPersonSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Passports that a family gets together have numbers in a row: no sign that two persons are one.
    void numbersInARowAreNoSlip_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("level");
        QTest::addColumn<bool>("agrees");
        QTest::newRow("the same") << u"XA4471209"_s << u"exact"_s << true;
        QTest::newRow("the next") << u"XA4471210"_s << u"neighbouring-numbers"_s << false;
        QTest::newRow("five before") << u"XA4471204"_s << u"neighbouring-numbers"_s << false;
        QTest::newRow("a digit in the middle") << u"XA4491209"_s << u"one-character-off"_s << true;
        QTest::newRow("two digits swapped") << u"XA4472109"_s << u"one-character-off"_s << true;
        QTest::newRow("the last digit, far off") << u"XA4471202"_s << u"one-character-off"_s << true;
        QTest::newRow("another series") << u"XB4471210"_s << u"other"_s << false;
        QTest::newRow("letters at the end") << u"XA44712AB"_s << u"other"_s << false;
    }
    void numbersInARowAreNoSlip()
    {
        QFETCH(QString, other);
        const Weights weights;
        const auto passport = [](const QString &number) {
            return QList<IdentityDocument>{{u"passport"_s, number, u"XA"_s, {}, {}}};
        };
        const auto evidence = documentEvidence(passport(u"XA4471209"_s), passport(other), weights);
        QVERIFY(evidence);
        QTEST(evidence->level, "level");
        QTEST(evidence->agreement == Agreement::Agrees, "agrees");
        // Not one of the two strong fields that an automatic link asks for.
        QCOMPARE(evidence->level == u"neighbouring-numbers", evidence->bits > 0 && evidence->bits < kStrongBits);
    }

    void initTestCase()
    {
        Random random(7);
        int made = 0;
        auto index = PersonIndex::build(
            [&](PersonRecord &record) {
                record = made == kCrowd ? target() : PersonRecord{};
                if (made > kCrowd)
                    return false;
                if (made < kCrowd) {
                    record.id = made + 1;
                    record.names +=
                        whole((made % 20 == 0 ? u"Mohamed "_s : madeWord(random) + u' ') + madeWord(random));
                    record.birth.from = {static_cast<qint16>(1950 + made % 50), 3, 14};
                }
                ++made;
                return true;
            },
            {});
        QVERIFY(index);
        m_index = std::move(*index);
        QCOMPARE(m_index.personCount(), qint64(kCrowd + 1));
    }

    void mangledNamesAreFoundFirst_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::newRow("as stored") << u"Orelin Tashvek Drumovak"_s;
        QTest::newRow("swapped") << u"Drumovak Tashvek Orelin"_s;
        QTest::newRow("joined") << u"Orelintashvek Drumovak"_s;
        QTest::newRow("split") << u"Orelin Tash Vek Drumovak"_s;
        QTest::newRow("dropped") << u"Orelin Drumovak"_s;
        QTest::newRow("initial") << u"O. Tashvek Drumovak"_s;
        QTest::newRow("one slip") << u"Orelin Tashvek Drumovka"_s;
        QTest::newRow("slip at the start") << u"Orelin Tashvek Trumovak"_s;
        QTest::newRow("slips in every word") << u"Orlein Tasvek Drunovak"_s;
        QTest::newRow("cyrillic") << u"Орелин Ташвек Друмовак"_s;
        QTest::newRow("hebrew") << u"אורלין טשווק דרומובק"_s;
        QTest::newRow("invisible characters") << u"Ore\u200Blin\u202E Tashvek \u2066Drumovak\u2069"_s;
        QTest::newRow("look-alike letters") << u"\u041Erelin T\u0430shvek Drum\u043Evak"_s;
    }
    void mangledNamesAreFoundFirst()
    {
        QFETCH(QString, asked);
        Query query;
        query.name.whole = asked;
        const QList<Match> matches = m_index.search(query, 5);
        QVERIFY(!matches.isEmpty());
        QCOMPARE(matches.first().record, target().id);
        QCOMPARE(matches.first().display, u"Orelin Tashvek Drumovak"_s);
    }

    /// In a file of a few names each of them looks rare. Another given name is no hit for all that.
    void aSmallFileMakesNoNamesakeCertain()
    {
        const PersonIndex index = indexOf({u"Fok Chi Ho"_s, u"Orelin Drumovak"_s, u"Syed Asif Drumani"_s});
        const auto firstOf = [&index](const QString &name) {
            Query query;
            query.name.whole = name;
            return index.search(query, 5).value(0);
        };
        const auto probabilityOf = [&firstOf](const QString &name) { return firstOf(name).probability; };
        QVERIFY(probabilityOf(u"Fok Chi Ho"_s) > .8);
        QVERIFY(probabilityOf(u"Fok Chi Kit"_s) < .5);
        QVERIFY(probabilityOf(u"Syed Arif Drumani"_s) < .5);
        QVERIFY(probabilityOf(u"Orelin Drumowak"_s) > .5);
        QVERIFY(probabilityOf(u"Valtoni Kesmira"_s) < .1);
        QVERIFY(firstOf(u"Fok Chi Kit"_s).boundedByNames); // its bits alone would say more
        QVERIFY(!firstOf(u"Valtoni Kesmira"_s).boundedByNames);
    }

    /// The Latin forms are those of Pinyin (ISO 7098), Revised Romanisation (2000), the Vietnamese alphabet and
    /// Hepburn.
    void namesWithoutSpacesAndSpacedOnesFindEachOther_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("latin");
        QTest::newRow("Korean, syllables parted") << u"봉새벽"_s << u"Bong Sae-byeok"_s;
        QTest::newRow("Korean, given name first") << u"봉새벽"_s << u"Saebyeok Bong"_s;
        QTest::newRow("Korean, with a particle's letters") << u"도다래"_s << u"Do Da-rae"_s;
        QTest::newRow("Chinese") << u"霍青岚"_s << u"Huo Qinglan"_s;
        QTest::newRow("Cantonese") << u"霍志豪"_s << u"Fok Chi Ho"_s;
        QTest::newRow("Japanese, a family name of three signs") << u"小笠原健一"_s << u"Kenichi Ogasawara"_s;
        QTest::newRow("Chinese in Hangul") << u"훠칭란"_s << u"Huo Qinglan"_s;
        QTest::newRow("Vietnamese in Hangul") << u"쩐바오롱"_s << u"Tran Bao Long"_s;
    }
    void namesWithoutSpacesAndSpacedOnesFindEachOther()
    {
        QFETCH(QString, native);
        QFETCH(QString, latin);
        for (const bool latinStored : {true, false}) {
            PersonRecord record;
            record.id = 900'200;
            record.names += whole(latinStored ? latin : native);
            m_index.add(record);
            Query query;
            query.name.whole = latinStored ? native : latin;
            const QList<Match> matches = m_index.search(query, 10);
            QVERIFY2(std::ranges::any_of(matches, [&](const Match &match) { return match.record == record.id; }),
                     latinStored ? "asked in its own script" : "asked in Latin letters");
            m_index.remove(record.id);
        }
    }

    /// Neither has the consonants of the other: kana and hanzi write a vowel where there is none and leave ends out.
    void readingsWithOtherConsonantsAreFound_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("latin");
        QTest::newRow("silent end, Chinese") << u"索雷蒙"_s << u"Soremont"_s;
        QTest::newRow("clusters, Chinese") << u"戈德斯坦堡"_s << u"Goldstamberg"_s;
        QTest::newRow("silent end, kana") << u"ロクモンド"_s << u"Rocquemond"_s;
        QTest::newRow("clusters, Hangul") << u"브레스트코프"_s << u"Brestkov"_s;
    }
    void readingsWithOtherConsonantsAreFound() { namesWithoutSpacesAndSpacedOnesFindEachOther(); }

    void aNameInItsOwnScriptIsFoundBesideItsReading()
    {
        PersonRecord native, latin;
        native.id = 900'300;
        native.names += whole(u"Ведлан Шкорупин"_s);
        latin.id = 900'301;
        latin.names += whole(u"Vedlan Shkorupin"_s);
        m_index.add(native);
        m_index.add(latin);
        Query query;
        query.name.whole = u"Ведлан Шкорупни"_s; // misspelt: no name holds the word
        const QList<Match> matches = m_index.search(query, 3);
        QVERIFY(matches.size() >= 2);
        QCOMPARE(matches.at(0).record, native.id);
        QCOMPARE(matches.at(1).record, latin.id);
        m_index.remove(native.id);
        m_index.remove(latin.id);
    }

    void aFalseNameWithATruePassportIsFoundAsAConflict()
    {
        Query query;
        query.name.whole = u"Kesmira Valtoni"_s;
        query.documents += u"xa1234567"_s;
        query.birth = *parseDate(u"1951-02-11"_s);
        const QList<Match> matches = m_index.search(query, 5);
        QVERIFY(!matches.isEmpty());
        QCOMPARE(matches.first().record, target().id);
        QVERIFY(matches.first().documentConflict);
    }

    void documentPhoneAndMailAloneFind()
    {
        Query document, phone, mail;
        document.documents += u"XA1234567"_s;
        phone.phones += u"030 1234567"_s;
        mail.emails += u"ORELIN@example.org"_s;
        for (const Query &query : {document, phone, mail}) {
            const QList<Match> matches = m_index.search(query, 5);
            QVERIFY(!matches.isEmpty());
            QCOMPARE(matches.first().record, target().id);
        }
    }

    void noSingleWordCarriesAMatch()
    {
        for (const QString &asked : {u"Drumovak Kesmira"_s, u"Mohamed Zzyrtovik"_s, u"Drumovak"_s}) {
            Query query;
            query.name.whole = asked;
            for (const Match &match : m_index.search(query, 10))
                QVERIFY2(match.probability < .6, qPrintable(match.display));
        }
    }

    /// A shared birth date makes no other name a likely one.
    void aBirthDateAloneRanksNobodyHigh()
    {
        Query query;
        query.name.whole = u"Kesmira Valtoni"_s;
        query.birth = *parseDate(u"1979-08-24"_s);
        for (const Match &match : m_index.search(query, 10))
            QVERIFY2(match.probability < .1, qPrintable(match.display));
    }

    void absentNamesRaiseNoAlert()
    {
        Random random(11);
        for (int i = 0; i < 100; ++i) {
            Query query;
            query.name.whole = u"Xq"_s + madeWord(random) + u" Zw"_s + madeWord(random);
            for (const Match &match : m_index.search(query, 10))
                QVERIFY2(match.probability < .9, qPrintable(query.name.whole + u" / " + match.display));
        }
    }

    void evidenceAddsUpAndNamesBothSides()
    {
        Query query;
        query.name.whole = u"Orelin Drumovka"_s;
        query.birth = *parseDate(u"1979-08-24"_s);
        query.nationalities += u"XB"_s;
        const QList<Match> matches = m_index.search(query, 10);
        QCOMPARE(matches.first().record, target().id);
        for (const Match &match : matches) {
            double sum = 0;
            for (const FieldEvidence &evidence : match.evidence)
                sum += evidence.bits;
            QVERIFY2(std::abs(sum - match.bits) < 1e-6, qPrintable(match.display));
        }
        const auto of = [&](MatchField field) {
            return *std::ranges::find(matches.first().evidence, field, &FieldEvidence::field);
        };
        QCOMPARE(of(MatchField::Birth).level, u"exact"_s);
        QCOMPARE(of(MatchField::Nationality).agreement, Agreement::Contradicts);
        QCOMPARE(of(MatchField::Document).agreement, Agreement::Omitted);
        QCOMPARE(of(MatchField::Document).left, QString());
    }

    void moreEvidenceNeverMakesItLess()
    {
        Query query;
        query.name.whole = u"Orelin Drumovak"_s;
        const double name = m_index.search(query, 1).first().bits;
        query.birth = *parseDate(u"1979-08-24"_s);
        const double dated = m_index.search(query, 1).first().bits;
        query.documents += u"XA1234567"_s;
        const double all = m_index.search(query, 1).first().bits;
        QVERIFY(name < dated);
        QVERIFY(dated < all);
    }

    void orderIsTheSameEveryTimeAndLimitsHold()
    {
        Query query;
        query.name.whole = u"Mohamed Bakori"_s;
        const QList<Match> first = m_index.search(query, 20);
        QVERIFY(first.size() <= 20);
        for (int round = 0; round < 3; ++round) {
            const QList<Match> again = m_index.search(query, 20);
            QCOMPARE(again.size(), first.size());
            for (qsizetype i = 0; i < again.size(); ++i) {
                QCOMPARE(again.at(i).record, first.at(i).record);
                QVERIFY(i == 0 || again.at(i).bits <= again.at(i - 1).bits);
            }
        }
        QVERIFY(m_index.search(query, 0).isEmpty());
        QVERIFY(m_index.search(Query{}, 10).isEmpty());
    }

    void aRecordIsFoundAsSoonAsItIsAddedAndGoneWhenRemoved()
    {
        PersonRecord record;
        record.id = 900'100;
        record.names += whole(u"Kesmira Valtoni"_s);
        Query query;
        query.name.whole = u"Valtonni Kesmira"_s;
        const auto finds = [&] {
            const QList<Match> matches = m_index.search(query, 5);
            return std::ranges::any_of(matches, [&](const Match &match) { return match.record == record.id; });
        };
        QVERIFY(!finds());
        m_index.add(record);
        QVERIFY(finds());
        m_index.remove(record.id);
        QVERIFY(!finds());
        m_index.remove(record.id);
        QCOMPARE(m_index.personCount(), qint64(kCrowd + 1));
        m_index.add(record);
        QVERIFY(finds());
        m_index.remove(record.id);
    }

    void searchesRunWhileRecordsAreAdded()
    {
        std::atomic<int> missed = 0;
        {
            std::vector<std::jthread> readers;
            for (int t = 0; t < 2; ++t) {
                readers.emplace_back([&] {
                    for (int i = 0; i < 50; ++i) {
                        Query query;
                        query.name.whole = u"Orelin Drumovak"_s;
                        const QList<Match> matches = m_index.search(query, 3);
                        missed += matches.isEmpty() || matches.first().record != target().id ? 1 : 0;
                    }
                });
            }
            Random random(11);
            for (int i = 0; i < 200; ++i) {
                PersonRecord record;
                record.id = 910'000 + i;
                record.names += whole(madeWord(random) + u' ' + madeWord(random));
                m_index.add(record);
            }
        }
        QCOMPARE(missed.load(), 0);
        for (int i = 0; i < 200; ++i)
            m_index.remove(910'000 + i);
    }

    /// Many names have the given name as it was asked or one letter from it, and many the family name that was meant:
    /// each word alone says more elsewhere than that of the one name that has nearly both.
    void aSlipInEveryWordIsFoundBehindNamesOfOneWord()
    {
        Random random(23);
        QStringList names;
        const QString letters = u"bcdfghjklnpqsvwxz"_s;
        for (const QChar letter : letters)
            for (const QString &near : QStringList{letter + u"amor"_s, u"ta"_s + letter + u"or"_s, u"tamo"_s + letter})
                names += near + u' ' + madeWord(random);
        for (int i = 0; i < 80; ++i)
            names += u"tamor "_s + madeWord(random);
        for (int i = 0; i < 100; ++i)
            names += madeWord(random) + u" kisuladawi"_s;
        names += u"temor kisuladawi"_s;
        const PersonIndex index = indexOf(names);
        Query query;
        query.name.whole = u"Tamor Kisuladawo"_s;
        const QList<Match> matches = index.search(query, 10);
        QVERIFY(!matches.isEmpty());
        QCOMPARE(matches.first().record, qint64(names.size()));
    }

    /// "ol" may be "sol" misspelt; "tir" is another word altogether.
    void aSlipInAShortWordIsNoOtherWord()
    {
        const QStringList names = {u"Sol Drumovakin"_s, u"Tir Drumovakin"_s};
        const auto bitsOf = [&](const QString &asked) {
            const PersonIndex index = indexOf(names);
            Query query;
            query.name.whole = asked;
            std::array<double, 2> bits{};
            for (const Match &match : index.search(query, 5))
                bits[static_cast<size_t>(match.record - 1)] = match.bits;
            return bits;
        };
        const auto slip = bitsOf(u"ol drumovakin"_s);
        QVERIFY(slip[0] > slip[1] + 1.5);
        // An initial is no word with a slip in it.
        const auto initial = bitsOf(u"a drumovakin"_s);
        QVERIFY(std::abs(initial[0] - initial[1]) < .5);
    }

    void recordsLikeARecordLeaveItselfOut()
    {
        PersonRecord twin = target();
        twin.id = 900'002;
        twin.names = {whole(u"Drumovak Orelin"_s)};
        m_index.add(twin);
        const QList<Match> matches = m_index.similarTo(target(), 5);
        QVERIFY(!matches.isEmpty());
        QCOMPARE(matches.first().record, twin.id);
        QVERIFY(std::ranges::none_of(matches, [](const Match &match) { return match.record == target().id; }));
        m_index.remove(twin.id);
    }

    void buildingStopsWhenAsked()
    {
        TaskContext task;
        task.canceled = [] { return true; };
        int made = 0;
        const auto index = PersonIndex::build(
            [&](PersonRecord &record) {
                record = target();
                record.id = ++made;
                return made < 100'000;
            },
            task);
        QVERIFY(!index);
        QCOMPARE(index.error().code, Error::Code::Canceled);
    }

private:
    PersonIndex m_index;
};

QTEST_GUILESS_MAIN(TestPersonSearch)
#include "tst_person_search.moc"
