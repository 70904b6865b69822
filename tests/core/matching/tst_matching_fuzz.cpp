// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile names and tables of persons: nothing may crash, hang, come out of its bounds or vanish without a count.
#include "core/base/random.h"
#include "core/matching/normal_forms.h"
#include "core/matching/person_file.h"
#include "core/matching/person_index.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QStringList seeds()
{
    return {u"Orelin Tashvek Drumovak"_s,
            u"DRUMOVAK, Orelin"_s,
            u"Орелин Друмовак"_s,
            u"محمد دروموفاك"_s,
            u"אורלין דרומובק"_s,
            u"김철수"_s,
            u"王明伟"_s,
            u"陳\U00020000文"_s,
            u"霍志豪"_s,
            u"Fok Chi Ho"_s,
            u"オレリン"_s,
            u"สมชาย"_s,
            u"राम कुमार"_s,
            u"Γιώργος"_s,
            u"გიორგი"_s,
            u"Արամ"_s,
            QString()};
}

QString mutated(QString text, Random &random)
{
    for (quint32 i = 0, n = 1 + random.below(6); i < n; ++i) {
        const qsizetype at = static_cast<qsizetype>(random.below(static_cast<quint32>(text.size() + 1)));
        switch (random.below(4)) {
        case 0: // any code unit at all, lone surrogates and controls included
            text.insert(at, QChar(static_cast<char16_t>(random.below(0x10000))));
            break;
        case 1:
            text.remove(at, static_cast<qsizetype>(random.below(4)));
            break;
        case 2:
            text.insert(at, text.mid(0, 1 + static_cast<qsizetype>(random.below(30))));
            break;
        default:
            if (at < text.size())
                text[at] = QChar(static_cast<char16_t>(random.below(0x10000)));
            break;
        }
    }
    return text;
}

void verifyBounds(const QString &left, const QString &right)
{
    const NameComparison comparison = compareNames(left, right);
    QVERIFY(comparison.probability >= 0 && comparison.probability <= 1);
    QVERIFY(std::isfinite(comparison.bits));
    QVERIFY(analyseName(left).tokens.size() <= kMostWords);
    QVERIFY(mrzForm(left, right).size() <= 39);
    for (const QChar c : mrzForm(left, right))
        QVERIFY((c >= u'A' && c <= u'Z') || c == u'<' || (c >= u'0' && c <= u'9'));
}

} // namespace

class TestMatchingFuzz : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mutatedNamesStayWithinBounds()
    {
        Random random(20);
        const QStringList names = seeds();
        const auto any = [&] { return names.at(random.below(static_cast<quint32>(names.size()))); };
        for (int i = 0; i < 2000 && !QTest::currentTestFailed(); ++i)
            verifyBounds(mutated(any(), random), mutated(any(), random));
    }

    void hugeNamesAreBounded()
    {
        verifyBounds(QString(100'000, u'x'), QString(100'000, u'x'));
        verifyBounds(u"a "_s.repeated(50'000), u"ab "_s.repeated(50'000));
        verifyBounds(u"e\u0301"_s.repeated(20'000), QString(20'000, QChar(0x301)));
        verifyBounds(QString(20'000, QChar(0x0645)), QString(5'000, QChar(0x738B)));
    }

    void mutatedNamesGoThroughTheIndex()
    {
        Random random(21);
        const QStringList names = seeds();
        PersonIndex index;
        for (int i = 0; i < 300; ++i) {
            PersonRecord record;
            record.id = i;
            PersonName name;
            name.whole = mutated(names.at(i % names.size()), random);
            record.names += name;
            IdentityDocument document;
            document.number = mutated(u"XA1234567"_s, random);
            record.documents += document;
            index.add(record);
            Query query;
            query.name.whole = mutated(name.whole, random);
            query.documents += mutated(document.number, random);
            for (const Match &match : index.search(query, 5)) {
                QVERIFY(match.record >= 0 && match.record <= i);
                QVERIFY(match.probability >= 0 && match.probability <= 1);
            }
        }
    }

    void mutatedTablesLoseNoLine()
    {
        const QByteArray table = "id\tname\tdob\tnationality\tdocument\taliases\n"
                                 "1\tOrelin Drumovak\t1979-08-24\tXA\tXA1\tO. Drum|Orelin D\n"
                                 "2\tKesmira Valtoni\t\t\t\t\n";
        const QByteArray lines = "{\"id\":1,\"name\":\"Orelin\",\"dob\":\"1979\",\"aliases\":[\"x\",1,null]}\n"
                                 "{\"id\":\"2\",\"name\":[\"Kesmira\"]}\n";
        Random random(22);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = round % 2 == 0 ? table : lines;
            for (quint32 i = 0, n = 1 + random.below(8); i < n; ++i)
                bytes[static_cast<qsizetype>(random.below(static_cast<quint32>(bytes.size())))] =
                    static_cast<char>(random.below(256));
            QBuffer buffer(&bytes);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            Result<PersonFile> file = PersonFile::open(buffer);
            if (!file) {
                QVERIFY(!file.error().message.isEmpty());
                continue;
            }
            qint64 read = 0;
            PersonRecord record;
            while (file->next(record))
                ++read;
            qint64 expected = 0;
            const QList<QByteArray> all = bytes.split('\n');
            const bool json = all.first().startsWith("\xEF\xBB\xBF{") || all.first().trimmed().startsWith('{');
            for (qsizetype i = json ? 0 : 1; i < all.size(); ++i)
                expected += all.at(i).trimmed().isEmpty() ? 0 : 1;
            QCOMPARE(read + file->rejected(), expected);
        }
    }

    void hostileStringsAreHarmless()
    {
        QFile file(QStringLiteral(ND_SHARED_DIR "/data/fuzz-strings/blns.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The collection of hostile strings is not on this machine.");
        PersonIndex index;
        qint64 id = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QString text = QString::fromUtf8(line);
            verifyBounds(text, u"Orelin Drumovak"_s);
            verifyBounds(text, text);
            PersonRecord record;
            record.id = ++id;
            PersonName name;
            name.whole = text;
            record.names += name;
            index.add(record);
            Query query;
            query.name.whole = text;
            const QList<Match> matches = index.search(query, 3);
            QVERIFY(matches.size() <= 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestMatchingFuzz)
#include "tst_matching_fuzz.moc"
