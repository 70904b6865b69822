// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/subject_record.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestSubjectRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWent()
    {
        Request request;
        Person &subject = request.subject;
        subject.names = {{PersonName::Kind::Primary, u"DRUMOVAK"_s, u"Orelin Tashvek"_s, {}},
                         {PersonName::Kind::Original, u"Друмовак"_s, u"Орелин"_s, {}},
                         {PersonName::Kind::Alias, {}, {}, u"the Ferryman"_s}};
        subject.sex = Sex::Female;
        subject.birth = {{1970, 0, 0}, {1975, 4, 0}};
        subject.birthPlace = u"Velm, North Sar"_s;
        subject.nationalities = {u"XA"_s, u"XB"_s};
        subject.documents = {{u"passport"_s, u"XA4410027"_s, u"XA"_s, {}, {}}};
        subject.phones = {u"+00 1234"_s};
        subject.emails = {u"o@velm.invalid"_s};
        subject.addresses = {u"1 Quay, Velm"_s, u"2 Quay"_s};
        QCOMPARE(decodeSubject(encodeSubject(request)), request);
    }

    void unknownStaysUnknown()
    {
        const Request nothing;
        QCOMPARE(decodeSubject(encodeSubject(nothing)), nothing);
        QCOMPARE(decodeSubject("damaged"), nothing);
    }

    void aSeparatorInsideAValueShiftsNothing()
    {
        Request request;
        request.subject.names = {{PersonName::Kind::Primary, u"DRU\u001FMO\u001EVAK\u001D"_s, u"Orelin"_s, {}}};
        request.subject.phones = {u"+00 1234"_s};
        const Request back = decodeSubject(encodeSubject(request));
        QCOMPARE(back.subject.names.size(), 1);
        QCOMPARE(back.subject.names.first().family, u"DRU MO VAK "_s);
        QCOMPARE(back.subject.phones, request.subject.phones);
    }
};

QTEST_GUILESS_MAIN(TestSubjectRecord)
#include "tst_subject_record.moc"
