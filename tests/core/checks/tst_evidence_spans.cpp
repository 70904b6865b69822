// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the texts hold: evidence lies within its field and quotes it, and the same input gives the same findings.
#include "check_desk.h"

#include "core/base/random.h"
#include "core/checks/wording.h"

#include <QTest>

using core::Random;
using core::Request;

namespace {

/// Words that the checks look for, words that turn them round, and characters that readers stumble over.
QStringList pool()
{
    QStringList words;
    for (const QJsonObject &row : linesOf(QStringLiteral(ND_TEST_DATA "/checks/rules.jsonl"))) {
        for (const QString &key : {QStringLiteral("charge"), QStringLiteral("facts"), QStringLiteral("statement")})
            words += row[key].toString().split(u' ', Qt::SkipEmptyParts);
    }
    words +=
        {QStringLiteral("no"),  QStringLiteral("not"),     QStringLiteral("«"),          QStringLiteral("»"),
         QStringLiteral("\""),  QStringLiteral("."),       QStringLiteral("\n\n"),       QString(QChar(0x202E)),
         QString(QChar(0)),     QString(QChar(0xD800)),    QString(QChar(0x0301)),       QStringLiteral("İ"),
         QStringLiteral("ﬃ"),   QStringLiteral("31 June"), QStringLiteral("99/99/9999"), QStringLiteral("he says that"),
         QString(300, u'a'),    QStringLiteral("%1%2%n"),  QStringLiteral("😀"),          QStringLiteral("ـــمحاكمة"),
         QString(QChar(0xFEFF))};
    return words;
}

QString someText(Random &random, const QStringList &words, int most)
{
    QString text;
    const auto count = int(random.below(quint32(most)));
    for (int i = 0; i < count; ++i) {
        text += words[random.below(quint32(words.size()))];
        if (random.chance(0.9))
            text += u' ';
        if (random.chance(0.02) && !text.isEmpty())
            text[text.size() - 1] = QChar(char16_t(random.below(0x10000)));
    }
    return text;
}

Request someRequest(Random &random, const QStringList &words)
{
    Request request;
    request.type = core::NoticeType(random.below(9));
    request.channel = core::Channel(random.below(2));
    request.facts = someText(random, words, 120);
    request.additionalInformation = someText(random, words, 20);
    request.offences = {someText(random, words, 6), someText(random, words, 6)};
    request.laws = {someText(random, words, 6)};
    request.penalty.text = someText(random, words, 6);
    request.subject.role = someText(random, words, 5);
    request.subject.profession = someText(random, words, 3);
    request.statements = {{QStringLiteral("XB"), {}, {}, someText(random, words, 30), false},
                          {QStringLiteral("XC"), QStringLiteral("protest"), {}, someText(random, words, 9), true}};
    if (random.chance(0.3))
        request.statements[0].kind = QStringLiteral("extradition-refused");
    core::Warrant warrant;
    warrant.charge = someText(random, words, 5);
    warrant.authority = someText(random, words, 5);
    warrant.reference = someText(random, words, 3);
    warrant.judicial = random.chance(0.5);
    request.warrants = {warrant, warrant};
    request.groups = {{{}, someText(random, words, 4), someText(random, words, 4), {}, {}, {}}};
    return request;
}

} // namespace

class TstEvidenceSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansQuoteTheirFields()
    {
        const QStringList words = pool();
        Random random(20310402);
        int fired = 0;
        for (int round = 0; round < 600; ++round) {
            const Request request = someRequest(random, words);
            const auto form = random.chance(0.5) ? core::FormKnowledge::Full : core::FormKnowledge::Unknown;
            const auto findings = m_desk.run(request, {}, {2031, 4, 2}, form);
            QCOMPARE(wrongEvidence(request, findings), QString());
            QVERIFY(findings == m_desk.run(request, {}, {2031, 4, 2}, form));
            for (const core::Finding &finding : findings) {
                QVERIFY2(core::findingSentence(finding) != core::indicatorTitle(finding.indicator),
                         qPrintable(finding.indicator + u'/' + finding.variant));
                QVERIFY(finding.direction != core::Direction::Lower || !finding.mandatoryReferral);
            }
            fired += int(findings.size());
        }
        QVERIFY(fired > 1000);
    }

    /// Long texts of nothing but one word that the checks follow: they end, and the spans hold.
    void longHostileTextsEnd_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"no ", "protest ", "he says ", "charged with ", "government of the ", "\"", ". ", "a"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void longHostileTextsEnd()
    {
        QFETCH(const QString, word);
        Request request;
        request.type = core::NoticeType::Red;
        request.facts = word.repeated(30'000 / word.size());
        const auto findings = m_desk.run(request);
        QCOMPARE(wrongEvidence(request, findings), QString());
    }

private:
    CheckDesk m_desk;
};

QTEST_GUILESS_MAIN(TstEvidenceSpans)
#include "tst_evidence_spans.moc"
