// SPDX-License-Identifier: GPL-3.0-or-later
// Codes in words, held against the code lists of the public notices (data formats, section 1.6).
#include "desk_fixture.h"
#include "ui/review/request_view.h"
#include "ui/support/code_words.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCodeWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyCodeOfTheListsHasAWord()
    {
        for (const QString &code : u"BLA BLU BLUL BRO BROD BROH BROL GRE GRY OTHC OTHD OTHL"_s.split(u' '))
            QVERIFY2(ui::eyeColourWord(code) != code, qPrintable(code));
        for (const QString &code : u"BLA BRO BROF GRY GRYG HAIB HAID OTHD RED REDA WHI YELB YELBD BROL"_s.split(u' '))
            QVERIFY2(ui::hairColourWord(code) != code, qPrintable(code));
        QCOMPARE(ui::eyeColourWord(u"BROH"_s), u"hazel eyes"_s);
        QCOMPARE(ui::hairColourWord(u"HAIB"_s), u"bald"_s);
        QCOMPARE(ui::hairColourWord(u"YELBD"_s), ui::hairColourWord(u"YELB"_s));
    }

    void aCountryIsNamedBesideItsCode()
    {
        QCOMPARE(ui::countryWord(u"MX"_s), u"Mexico (MX)"_s);
        QCOMPARE(ui::countryWord(u"914"_s), u"International Criminal Court (914)"_s);
        QCOMPARE(ui::inWords({u"FR"_s, u"KE"_s}, ui::countryWord), u"France (FR), Kenya (KE)"_s);
    }

    void whatIsNotInAListStaysAsItCame()
    {
        QCOMPARE(ui::countryWord(u"QQ1"_s), u"QQ1"_s);
        QCOMPARE(ui::eyeColourWord(u"PURP"_s), u"PURP"_s);
        QCOMPARE(ui::relationWord(u"godfather <b>"_s), u"godfather <b>"_s);
        QCOMPARE(ui::documentWord(QString()), QString());
    }

    void evidenceInACodedFieldMarksTheWholeOfIt()
    {
        core::Request request = soundRequest(u"2031/1"_s);
        request.subject.nationalities = {u"MX"_s, u"KE"_s};
        ui::RequestView view;
        view.showRequest(request, {});
        QCOMPARE(view.markedText({u"subject.nationalities"_s, 0, 2, u"MX"_s}), u"Mexico (MX), Kenya (KE)"_s);
        QCOMPARE(view.markedText({u"subject.nationalities[1]"_s, 0, 2, u"KE"_s}), u"Mexico (MX), Kenya (KE)"_s);
    }
};

QTEST_MAIN(TestCodeWords)
#include "tst_code_words.moc"
