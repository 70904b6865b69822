// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/word_memo.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestWordMemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worksAWordOutOnce()
    {
        WordMemo<int> memo;
        int made = 0;
        const auto length = [&](QStringView word) {
            return memo.of(word, [&](int &value) {
                value = int(word.size());
                ++made;
            });
        };
        QCOMPARE(length(u"gold"), 4);
        QCOMPARE(length(u"gold"), 4);
        QCOMPARE(made, 1);
        memo.clear();
        QCOMPARE(length(u"gold"), 4);
        QCOMPARE(made, 2);
    }

    /// A thousand words that are said again and again are kept, whatever is said once in between, but for some twenty
    /// that come to share four places with as many others: about 2,000 makings. With one
    /// place for each word some two hundred would share theirs with another: 11,000.
    void keepsWhatIsAskedForOften()
    {
        WordMemo<int> memo;
        int made = 0;
        const auto ask = [&](const QString &word) { memo.of(word, [&](int &) { ++made; }); };
        int once = 0;
        for (int round = 0; round < 50; ++round) {
            for (int i = 0; i < 1000; ++i) {
                ask(u"often%1"_s.arg(i));
                if (i % 10 == 0)
                    ask(u"once%1"_s.arg(once++));
            }
        }
        QCOMPARE(once, 5000);
        QVERIFY2(made - once < 3000, qPrintable(QString::number(made - once)));
    }

    void tellsShortWordsApart()
    {
        WordMemo<QString> memo;
        const QStringList words{u""_s,     u"a"_s,     u"aa"_s,        u"aaa"_s,       u"aaaa"_s,
                                u"baaa"_s, u"aaaab"_s, u"aaaabaaaa"_s, u"aaaaaaaab"_s, QString(QChar(0))};
        for (int round = 0; round < 2; ++round) {
            for (const QString &word : words)
                QCOMPARE(memo.of(word, [&](QString &value) { value = word + u'!'; }), QString(word + u'!'));
        }
    }

    /// More words than there are slots, so that they push one another out, and words that are too long for one.
    void neverAnswersForAnotherWord()
    {
        WordMemo<QString> memo;
        Random random(5);
        for (int i = 0; i < 100000; ++i) {
            QString word = QString::number(random.below(20000));
            if (random.below(10) == 0)
                word = word.repeated(8);
            QCOMPARE(memo.of(word, [&](QString &value) { value = word + u'!'; }), QString(word + u'!'));
        }
    }
};

QTEST_GUILESS_MAIN(TestWordMemo)
#include "tst_word_memo.moc"
