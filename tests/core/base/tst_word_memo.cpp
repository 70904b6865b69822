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
