// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "ui/review/request_view.h"
#include "ui/support/field_words.h"
#include "ui/support/request_sections.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRequestView : public QObject
{
    Q_OBJECT

    static core::Finding finding(const QString &indicator, const core::Evidence &evidence)
    {
        core::Finding made;
        made.indicator = indicator;
        made.evidence = {evidence};
        return made;
    }
    static core::Evidence span(const core::Request &request, const QString &words)
    {
        const qsizetype start = request.facts.indexOf(words);
        return {u"facts"_s, start, start + words.size(), words};
    }

private Q_SLOTS:
    void marksExactlyTheWordsOfTheEvidence()
    {
        const core::Request request = contentiousRequest(u"2031/1"_s);
        const core::Evidence evidence = span(request, u"insult the president"_s);
        ui::RequestView view;
        view.showRequest(request, {finding(u"A02"_s, evidence)});
        QCOMPARE(view.markedText(evidence), u"insult the president"_s);
    }

    void marksTheRightWordsBehindHiddenCharacters()
    {
        core::Request request = contentiousRequest(u"2031/1"_s);
        request.facts.prepend(u"\u202e\u200b"_s);
        const core::Evidence evidence = span(request, u"insult the president"_s);
        ui::RequestView view;
        view.showRequest(request, {finding(u"A02"_s, evidence)});
        QCOMPARE(view.markedText(evidence), u"insult the president"_s);
        QVERIFY(view.toPlainText().contains(u"[U+202E][U+200B]On 3 May"_s));
    }

    void showsWhatTheRequestDoesNotSayAsUnknown()
    {
        core::Request request = soundRequest(u"2031/1"_s);
        request.warrants.clear();
        ui::RequestView view;
        view.showRequest(request, {});
        const core::Evidence absent{u"warrants"_s, 0, 0, {}};
        QCOMPARE(view.markedText(absent), u"unknown"_s);
    }

    void fallsBackToThePartThatIsShown()
    {
        const core::Request request = soundRequest(u"2031/1"_s);
        ui::RequestView view;
        view.showRequest(request, {});
        QCOMPARE(view.markedText({u"penalty.maximum_months"_s, 0, 0, {}}), u"96 month(s) (8 year(s))"_s);
        QCOMPARE(view.markedText({u"penalty.nothing_like_it"_s, 0, 0, {}}), u"Penalty"_s);
        QVERIFY(view.markedText({u"nowhere"_s, 0, 0, {}}).isEmpty());
    }

    void survivesEvidenceThatDoesNotFit()
    {
        const core::Request request = soundRequest(u"2031/1"_s);
        ui::RequestView view;
        for (const core::Evidence &evidence :
             {core::Evidence{u"facts"_s, -5, 3, {}}, core::Evidence{u"facts"_s, 5, 1000000, {}},
              core::Evidence{u"facts"_s, 9, 4, {}}, core::Evidence{u"offences[77]"_s, 0, 2, {}}}) {
            view.showRequest(request, {finding(u"C04"_s, evidence)});
            view.showFinding(0);
        }
    }

    void takesNothingForMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("image") << u"<img src='/etc/passwd'>Ali"_s;
        QTest::newRow("tables") << u"<table><tr><td>"_s.repeated(300);
        QTest::newRow("argument") << u"%1 %2"_s;
        QTest::newRow("entity") << u"R&amp;D &lt;"_s;
        QTest::newRow("markdown") << u"![x](file:///dev/zero)"_s;
    }
    void takesNothingForMarkup()
    {
        QFETCH(QString, text);
        core::Request request = soundRequest(u"2031/1"_s);
        request.facts = text;
        request.subject.names.first().family = text;
        request.offences = {text};
        request.statements = {{text, {}, {}, text, false}};
        ui::RequestView view;
        view.showRequest(request, {});
        view.resize(500, 400);
        view.grab();
        QVERIFY(view.toPlainText().count(text) >= 4);
    }

    void findsWordsAndStartsOverAtTheEnd()
    {
        ui::RequestView view;
        view.showRequest(soundRequest(u"2031/1"_s), {});
        QVERIFY(view.findNext(u"bank accounts"_s));
        QVERIFY(view.findNext(u"bank accounts"_s));
        QVERIFY(!view.findNext(u"not in there"_s));
    }

    void namesFieldsAsTheCaseDoes()
    {
        QCOMPARE(ui::fieldInWords(u"facts"_s), u"Facts"_s);
        QCOMPARE(ui::fieldInWords(u"warrants[3].date"_s), u"Warrants › Date"_s);
        QCOMPARE(ui::fieldInWords(u"never_seen"_s), u"never_seen"_s);
    }

    void leavesOutOnlyWhatTheTypeDoesNotAskFor()
    {
        core::Request yellow;
        yellow.type = core::NoticeType::Yellow;
        QStringList paths;
        for (const ui::RequestSection &section : ui::sectionsOf(yellow)) {
            for (const ui::RequestField &field : section.fields)
                paths << field.path;
        }
        QVERIFY(paths.contains(u"subject.names"_s));
        QVERIFY(paths.contains(u"facts"_s));
        QVERIFY(!paths.contains(u"penalty.maximum_months"_s));
    }
};

QTEST_MAIN(TestRequestView)
#include "tst_request_view.moc"
