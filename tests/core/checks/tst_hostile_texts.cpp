// SPDX-License-Identifier: GPL-3.0-or-later
// Texts made to be slow: words that look at their surroundings, again and again. The work must stay in proportion to
// the length, and what a long text says must be read as a short one is.
#include "check_desk.h"

#include <QTest>

namespace {

constexpr qsizetype kLength = 200'000;

QString repeated(const QString &words)
{
    QString text;
    text.reserve(kLength + words.size());
    while (text.size() < kLength)
        text += words;
    return text;
}

} // namespace

class TstHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("negations in one sentence") << repeated(QStringLiteral("not killed "));
        QTest::newRow("own words in one sentence") << repeated(QStringLiteral("he says he was a minister "));
        QTest::newRow("charges in one sentence") << repeated(QStringLiteral("charged with fraud "));
        QTest::newRow("offices in one sentence") << repeated(QStringLiteral("minister of the president "));
        QTest::newRow("criticism and no target") << repeated(QStringLiteral("insulted insulted mocked "));
        QTest::newRow("targets before criticism") << repeated(QStringLiteral("president ")) +
                                                         repeated(QStringLiteral("filler ")) +
                                                         QStringLiteral("insulted");
        QTest::newRow("gaps") << repeated(QStringLiteral("accused the government of the "));
        QTest::newRow("dates") << repeated(QStringLiteral("3 March 2021 31 June 2020 "));
        QTest::newRow("arabic") << repeated(QStringLiteral("لم يقتل وزير "));
    }
    void longTextsAreRead()
    {
        QFETCH(QString, text);
        core::Request request = completeRequest();
        request.facts = text;
        QCOMPARE(wrongEvidence(request, m_desk.run(request)), QString());
    }

    void manyChargesAreRead()
    {
        core::Request request = completeRequest();
        request.offences = QStringList(5'000, QStringLiteral("fraud and murder"));
        QCOMPARE(wrongEvidence(request, m_desk.run(request)), QString());
    }

    /// What a negation, an own statement or a charge holds for does not depend on how much text stands before it.
    void longTextsAreReadLikeShortOnes()
    {
        const QString last = QStringLiteral("He says that he was tortured. The man did not insult the president.");
        core::Request request = completeRequest();
        request.facts = last;
        const QStringList alone = variants(m_desk.run(request));
        request.facts =
            QString(30'000, u'.').replace(QStringLiteral("."), QStringLiteral("Rain. ")).left(60'000) + last;
        const QStringList behind = variants(m_desk.run(request));
        for (const QString &variant : alone)
            QVERIFY2(behind.contains(variant) || variant.startsWith(u'C'), qPrintable(variant));
    }

private:
    static QStringList variants(const QList<core::Finding> &findings)
    {
        QStringList names;
        for (const core::Finding &finding : findings)
            names.append(finding.indicator + u'/' + finding.variant);
        return names;
    }

    CheckDesk m_desk;
};

QTEST_GUILESS_MAIN(TstHostileTexts)
#include "tst_hostile_texts.moc"
