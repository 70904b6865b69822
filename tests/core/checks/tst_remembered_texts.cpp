// SPDX-License-Identifier: GPL-3.0-or-later
// What a thread remembers of words and short texts must not change what it reads: each request is read among many
// others, and by a thread of its own that remembers nothing; and many requests together give what each gives alone.
#include "core/checks/check_engine.h"
#include "core/checks/text/text_view.h"
#include "core/generator/request_generator.h"

#include <QTest>

#include <thread>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString told(const Mark &mark)
{
    return u"%1 %2 %3 %4 in %5: sentence %6, words %7-%8, units %9"_s.arg(int(mark.what))
               .arg(int(mark.kind))
               .arg(int(mark.flags))
               .arg(int(mark.wordClass))
               .arg(mark.field)
               .arg(mark.sentence)
               .arg(mark.firstToken)
               .arg(mark.lastToken)
               .arg(mark.start) +
           u"-%1"_s.arg(mark.end);
}

/// All that a view holds, line by line.
QStringList told(const TextView &view)
{
    QStringList lines;
    for (const TextField &field : view.fields()) {
        lines << u"%1 %2 '%3': from word %4, %5 words, languages %6"_s.arg(field.path.toString())
                     .arg(int(field.kind))
                     .arg(field.text)
                     .arg(field.firstToken)
                     .arg(field.tokenCount)
                     .arg(field.languages);
    }
    for (const Mark &mark : view.marks())
        lines << told(mark);
    for (const Mark &mark : view.classWords())
        lines << u"word "_s + told(mark);
    for (const StemMark &stem : view.stems()) {
        lines << u"stem %1 %2 in %3: units %4-%5, denied %6"_s.arg(stem.stem)
                     .arg(int(stem.kind))
                     .arg(stem.field)
                     .arg(stem.start)
                     .arg(stem.end)
                     .arg(int(stem.denied));
    }
    for (const PatternHit &hit : view.patterns())
        lines << u"pattern "_s + told(*hit.words[0]);
    return lines;
}

} // namespace

class TestRememberedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto engine = CheckEngine::load();
        QVERIFY(engine.ok());
        m_engine.emplace(*std::move(engine));
        RequestGenerator generator(23);
        for (int i = 0; i < 600; ++i)
            m_requests.push_back(generator.next().request);
    }

    void readsAsAThreadThatRemembersNothing()
    {
        const Lexicon &lexicon = m_engine->lexicon();
        for (const Request &request : m_requests)
            static_cast<void>(readTexts(request, lexicon));
        int withMarks = 0;
        for (size_t i = 0; i < m_requests.size(); i += 4) {
            QStringList fresh;
            std::thread([&] { fresh = told(readTexts(m_requests[i], lexicon)); }).join();
            const TextView view = readTexts(m_requests[i], lexicon);
            QCOMPARE(told(view), fresh);
            withMarks += view.marks().empty() ? 0 : 1;
        }
        QVERIFY(withMarks > 100);
    }

    /// The same short text in another place of another request, after another text, and in a field of another kind.
    void aRememberedTextStandsWhereItIsRead()
    {
        Request first;
        first.offences = {u"Membership of a banned party"_s};
        Request second;
        second.offences = {u"Theft"_s, u"Fraud. No arson."_s, u"Membership of a banned party"_s};
        second.subject.role = u"Membership of a banned party"_s;
        const Lexicon &lexicon = m_engine->lexicon();
        static_cast<void>(readTexts(first, lexicon));
        const QStringList warm = told(readTexts(second, lexicon));
        QStringList fresh;
        std::thread([&] { fresh = told(readTexts(second, lexicon)); }).join();
        QCOMPARE(warm, fresh);
        const TextView view = readTexts(second, lexicon);
        QVERIFY(std::ranges::any_of(view.marks(), [](const Mark &mark) { return mark.field == 2; }));
    }

    void manyTogetherGiveWhatEachGivesAlone()
    {
        const MatchFacts nothingKnown;
        std::vector<CheckContext> contexts;
        for (const Request &request : m_requests)
            contexts.push_back(m_engine->contextFor(request, nothingKnown, QDate(2031, 6, 30)));
        const std::vector<QList<Finding>> together = m_engine->runChecks(contexts);
        QCOMPARE(together.size(), contexts.size());
        int found = 0;
        for (size_t i = 0; i < contexts.size(); ++i) {
            QVERIFY(together[i] == m_engine->runChecks(contexts[i]));
            found += int(together[i].size());
        }
        QVERIFY(found > 100);
        QVERIFY(m_engine->runChecks(std::span<const CheckContext>()).empty());
    }

private:
    std::optional<CheckEngine> m_engine;
    std::vector<Request> m_requests;
};

QTEST_GUILESS_MAIN(TestRememberedTexts)
#include "tst_remembered_texts.moc"
