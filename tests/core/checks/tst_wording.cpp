// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/registry.h"
#include "core/checks/wording.h"

#include <QTest>

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

class TstWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIndicatorHasWords()
    {
        QSet<QString> titles;
        for (const auto &indicator : core::indicators()) {
            const QString id(indicator->info().id);
            QVERIFY2(!core::indicatorTitle(id).isEmpty(), qPrintable(id));
            QVERIFY2(core::ruleInPlainWords(id).endsWith(u'.'), qPrintable(id));
            QVERIFY2(!core::factorTitle(id).isEmpty(), qPrintable(id));
            titles.insert(core::indicatorTitle(id));
        }
        QCOMPARE(titles.size(), qsizetype(40));
        QVERIFY(core::indicatorTitle(u"X99").isEmpty());
    }

    /// Art. 34(3) RPD: a nature of the offence … g general context.
    void factorsAreThoseOfTheArticle()
    {
        for (const auto &[id, factor] : {std::pair{"A04", "a"},
                                         {"B01", "b"},
                                         {"S02", "c"},
                                         {"D01", "d"},
                                         {"E01", "e"},
                                         {"F01", "f"},
                                         {"G01", "g"},
                                         {"C02", ""}})
            QCOMPARE(core::art34Factor(QString::fromLatin1(id)), QString::fromLatin1(factor));
    }

    void quotedWordsCannotTurnTheSentence()
    {
        core::Finding finding;
        finding.indicator = QStringLiteral("A01");
        finding.variant = QStringLiteral("charge");
        finding.evidence = {{QStringLiteral("offences[0]"), 0, 5, QStringLiteral("tr") + QChar(0x202E) + u"%1"}};
        const QString sentence = core::findingSentence(finding);
        QVERIFY(!sentence.contains(QChar(0x202E)));
        QVERIFY(sentence.contains(u"[U+202E]"));
        QVERIFY(sentence.contains(u"%1")); // the words themselves, not filled in a second time
        QCOMPARE(sentence.count(QChar(0x2068)), sentence.count(QChar(0x2069)));
    }

    /// What is counted goes to the catalogues as a number, which choose the form: one month, two, few, many.
    void monthsAreCounted()
    {
        class Noting final : public QTranslator
        {
        public:
            QString translate(const char *, const char *text, const char *, int n) const override
            {
                return QByteArrayView(text).contains("%Ln") ? QStringLiteral("forms for %1: %Ln").arg(n) : QString();
            }
            [[nodiscard]] bool isEmpty() const override { return false; }
        } catalogue;
        QVERIFY(QCoreApplication::installTranslator(&catalogue));
        for (const char *variant : {"maximum", "remaining", "remaining_short", "sentence"}) {
            core::Finding finding;
            finding.indicator = QStringLiteral("C03");
            finding.variant = QString::fromLatin1(variant);
            finding.evidence = {{QStringLiteral("penalty.maximum_months"), 0, 1, QStringLiteral("3")}};
            QCOMPARE(core::findingSentence(finding), QStringLiteral("forms for 3: 3"));
        }
        QCoreApplication::removeTranslator(&catalogue);
    }

    void anUnknownVariantFallsBackToTheTitle()
    {
        core::Finding finding;
        finding.indicator = QStringLiteral("A01");
        finding.variant = QStringLiteral("no such case");
        QCOMPARE(core::findingSentence(finding), core::indicatorTitle(u"A01"));
    }
};

QTEST_GUILESS_MAIN(TstWording)
#include "tst_wording.moc"
