// SPDX-License-Identifier: GPL-3.0-or-later
// The likeness to decided cases: stems, the model and what its findings may do. Weights here are set by hand.
#include "check_desk.h"

#include "core/checks/likeness_findings.h"
#include "core/checks/likeness_model.h"
#include "core/checks/text/normal_letter.h"
#include "core/checks/wording.h"

#include <QTest>

#include <cmath>

using namespace core;

namespace {

std::u16string stem(QStringView word)
{
    std::u16string letters;
    for (const QChar c : word) {
        if (const char16_t letter = normalLetter(c.unicode()))
            letters += letter;
    }
    return stemOf(letters);
}

LikenessParts handMade()
{
    LikenessParts parts;
    parts.features = {QStringLiteral("T:lantern"), QStringLiteral("T:process"), QStringLiteral("TC:lantern"),
                      QStringLiteral("Z:no_act"), QStringLiteral("Y:A03/assembly_facts")};
    parts.weights = {4, 1, 2, 0, -16};
    parts.intercept = -1;
    parts.bar = 0.5;
    parts.kinds = {{QStringLiteral("A06"), {3, 0, 0, 0, 0}, 0},
                   {QStringLiteral("A03"), {0, 2, 0, 0, 0}, 0},
                   {QStringLiteral("A08"), {-9, 0, 0, 0, 0}, 0}};
    return parts;
}

} // namespace

class TstLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stemsOfOneWordAgree()
    {
        QCOMPARE(stem(u"demonstrators"), stem(u"demonstrated"));
        QCOMPARE(stem(u"Prosélytisme"), stem(u"proselytisme"));
        QCOMPARE(stem(u"الصلاة"), stem(u"صلاه"));
        QVERIFY(stem(u"preach") != stem(u"poach"));
        QVERIFY(stem(u"2031").empty());
        QVERIFY(stem(u"of").empty());
    }

    /// "No lantern" is another feature than a lantern, to the end of what the negation holds for.
    void aDeniedStemIsAnother()
    {
        LikenessParts parts = handMade();
        parts.features[1] = QStringLiteral("TN:lantern");
        parts.weights = {4, -2, 0, 0, 0};
        const LikenessModel model(parts, m_desk.engine().lexicon().classNames());
        const CheckEngine engine = m_desk.engine().withLikeness(model);
        const auto scoreOf = [&](const char *facts) {
            Request request;
            request.facts = QString::fromLatin1(facts);
            const double probability = engine.likeness().read(readTexts(request, engine.lexicon()), {}).probability;
            return std::log(probability / (1 - probability));
        };
        // With Z:no_act, whose weight is 0: 4 / sqrt(2) - 1, -2 / sqrt(2) - 1, and both (4 - 2) / sqrt(3) - 1.
        QVERIFY(std::abs(scoreOf("He carried a lantern.") - 1.828) < 0.01);
        QVERIFY(std::abs(scoreOf("He carried no lantern.") + 2.414) < 0.01);
        QVERIFY(std::abs(scoreOf("He carried no lantern, she had a lantern.") - 0.155) < 0.01);
    }

    /// Two known words: (4 + 1 + 0) / sqrt(3) - 1 = 1.887, so 1 / (1 + exp(-1.887)) = 0.868.
    void theProbabilityIsThatOfTheFeatures()
    {
        const CheckEngine engine = m_desk.engine().withLikeness(model());
        Request request;
        request.facts = QStringLiteral("He carried a lantern in the procession, the lantern of old.");
        const Likeness likeness = engine.likeness().read(readTexts(request, engine.lexicon()), {});
        QVERIFY(std::abs(likeness.probability - 0.8684) < 0.001);
        // Faith 3 / sqrt(3), assembly 2 / sqrt(3), sanctions -9 / sqrt(3): too far behind.
        QCOMPARE(likeness.kinds, (std::vector<size_t>{0, 1}));
    }

    void aLikeRequestIsReferredByItsGroundsWithItsWords()
    {
        const CheckEngine engine = m_desk.engine().withLikeness(model());
        Request request = completeRequest();
        request.offences = {QStringLiteral("unspecified offence")};
        request.facts = QStringLiteral("He carried a lantern in the procession.");
        const auto findings = engine.runChecks(engine.contextFor(request, {}, {}));
        const Finding *faith = findingIn(findings, u"A06", u"likeness");
        QVERIFY2(faith, qPrintable(firedIn(findings)));
        QVERIFY(faith->mandatoryReferral);
        QCOMPARE(faith->direction, Direction::Raise);
        QCOMPARE(faith->version, model().number());
        QCOMPARE(faith->points, 0.0);
        QCOMPARE(wrongEvidence(request, findings), QString());
        QStringList words;
        for (const Evidence &evidence : faith->evidence)
            words.append(evidence.text);
        QVERIFY2(words.contains(QStringLiteral("lantern")), qPrintable(words.join(u' ')));
        QVERIFY(findingSentence(*faith).contains(QStringLiteral("lantern")));
        QVERIFY(findingSentence(*faith) != indicatorTitle(faith->indicator));
        QVERIFY(!findingIn(findings, u"A08", u"likeness")); // far less likely than the first
    }

    /// One ground may be plain enough in an account that is otherwise ordinary.
    void aGroundAboveItsOwnBarRefersAlone()
    {
        LikenessParts parts = handMade();
        parts.intercept = -3;     // 5 / sqrt(3) - 3 = -0.11, so 0.47
        parts.kinds[1].bar = 1.1; // 2 / sqrt(3) = 1.155
        const CheckEngine engine =
            m_desk.engine().withLikeness(LikenessModel(parts, m_desk.engine().lexicon().classNames()));
        Request request;
        request.facts = QStringLiteral("He carried a lantern in the procession.");
        const Likeness likeness = engine.likeness().read(readTexts(request, engine.lexicon()), {});
        QVERIFY(likeness.probability < parts.bar);
        QCOMPARE(likeness.kinds, (std::vector<size_t>{1}));
    }

    void aProvenOrdinaryCrimeIsNotLikeAsAWhole_data()
    {
        QTest::addColumn<QString>("charge");
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("proof");
        QTest::newRow("en") << QStringLiteral("burglary") << QStringLiteral("He stole the lantern of the procession.")
                            << QStringLiteral(" His fingerprints were on the door.");
        QTest::newRow("fr") << QStringLiteral("vol aggravé") << QStringLiteral("Il a volé la « lantern » au gardien.")
                            << QStringLiteral(" Ses empreintes sont sur la porte.");
        QTest::newRow("es") << QStringLiteral("robo") << QStringLiteral("Robó la lantern al guardia.")
                            << QStringLiteral(" Sus huellas están en la puerta.");
        QTest::newRow("ar") << QStringLiteral("السرقة") << QStringLiteral("سرق المتهم lantern من المخزن.")
                            << QStringLiteral(" وكانت بصماته على الباب.");
    }
    /// What an ordinary crime leaves behind (prints) beside its charge and its act: the word alone does not refer it
    /// any more. Without the proof, or where another office says something, it does; and so does a ground that is
    /// plain.
    void aProvenOrdinaryCrimeIsNotLikeAsAWhole()
    {
        QFETCH(QString, charge);
        QFETCH(QString, act);
        QFETCH(QString, proof);
        const auto faith = [](const CheckEngine &engine, const Request &request) {
            const auto findings = engine.runChecks(engine.contextFor(request, {}, {}));
            return findingIn(findings, u"A06", u"likeness") != nullptr;
        };
        LikenessParts parts = handMade();
        parts.weights = {9, 1, 2, 0, -16};
        const WordClassNames &classes = m_desk.engine().lexicon().classNames();
        const CheckEngine engine = m_desk.engine().withLikeness(LikenessModel(parts, classes));
        Request request = completeRequest();
        request.offences = {charge};
        request.facts = act;
        QVERIFY(faith(engine, request));
        request.facts = act + proof;
        QVERIFY(!faith(engine, request));
        parts.kinds[0].bar = 0.5;
        QVERIFY(faith(m_desk.engine().withLikeness(LikenessModel(parts, classes)), request));
        request.statements = {{QStringLiteral("XB"), {}, {}, QStringLiteral("We know of him."), false}};
        QVERIFY(faith(engine, request));
    }

    void aRequestBelowTheBarIsNotReferred()
    {
        const CheckEngine engine = m_desk.engine().withLikeness(model());
        const Request request = completeRequest();
        const auto findings = engine.runChecks(engine.contextFor(request, {}, {}));
        QVERIFY2(referralsIn(findings).isEmpty(), qPrintable(firedIn(findings)));
    }

    /// A lowering sign never cancels a mandatory referral: the word of this finding weighs -16 here.
    void noLikenessIsLowEnoughToTakeAReferralAway()
    {
        const CheckEngine engine = m_desk.engine().withLikeness(model());
        Request request = completeRequest();
        request.facts =
            QStringLiteral("On 12 March 2030 in Velm he took part in a protest march against the government "
                           "and shouted slogans with the other demonstrators.");
        request.offences = {QStringLiteral("unspecified offence")};
        const MatchFacts nothing;
        const CheckContext context = engine.contextFor(request, nothing, {});
        const auto plain = m_desk.engine().withLikeness({}).runChecks(context);
        QVERIFY2(referralsIn(plain).contains(QStringLiteral("A03")), qPrintable(firedIn(plain)));
        QVERIFY(engine.likeness().read(readTexts(request, engine.lexicon()), plain).probability < 0.01);
        QCOMPARE(engine.runChecks(context), plain);
    }

    void aModelComesBackFromItsBytes()
    {
        const QByteArray bytes = model().save();
        const auto again = LikenessModel::load(bytes, m_desk.engine().lexicon().classNames());
        QVERIFY(again);
        QCOMPARE(again->save(), bytes);
        QCOMPARE(again->number(), model().number());
        QVERIFY(!LikenessModel::load(bytes.first(bytes.size() / 2), {}));
        QVERIFY(!LikenessModel::load({}, {}));
        QByteArray damaged = qUncompress(bytes);
        damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
        QVERIFY(!LikenessModel::load(qCompress(damaged), {}));
    }

    /// Source, nationality, birth and names are no features.
    void whatItNeverReads()
    {
        Request request = completeRequest();
        request.facts = QStringLiteral("He carried a banner in the procession and spoke against the law.");
        const CheckEngine &engine = m_desk.engine();
        const double before = engine.likeness().read(readTexts(request, engine.lexicon()), {}).probability;
        request.source = QStringLiteral("XX");
        request.subject.nationalities = {QStringLiteral("XY")};
        request.subject.names.first().family = QStringLiteral("PROTEST");
        QCOMPARE(engine.likeness().read(readTexts(request, engine.lexicon()), {}).probability, before);
    }

private:
    [[nodiscard]] LikenessModel model() const { return {handMade(), m_desk.engine().lexicon().classNames()}; }

    CheckDesk m_desk;
};

QTEST_GUILESS_MAIN(TstLikeness)
#include "tst_likeness.moc"
