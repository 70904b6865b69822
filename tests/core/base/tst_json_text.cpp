// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_writer.h"
#include "core/base/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace core;

/// What is put together by pointer against what QByteArray and Qt's own JSON make of it.
class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesStandOneBehindTheOther()
    {
        QByteArray bytes("kept ");
        {
            ByteWriter out(bytes);
            out.append("one");
            out.append(',');
            QCOMPARE(out.size(), qsizetype(9));
            QCOMPARE(out.back(), ',');
            out.truncate(8);
            char *const room = out.room(2);
            room[0] = '!';
            room[1] = '?';
            out.setEnd(room + 1); // of two bytes of room one is used
        }
        QCOMPARE(bytes, QByteArray("kept one!"));
    }

    /// The memory moves many times on the way.
    void growsPastEveryRoom()
    {
        QByteArray bytes;
        QByteArray expected;
        {
            ByteWriter out(bytes);
            for (int i = 0; i < 2000; ++i) {
                const QByteArray piece = QByteArray::number(i).repeated(i % 7);
                out.append(std::string_view(piece.constData(), size_t(piece.size())));
                out.append('/');
                expected += piece + '/';
            }
        }
        QCOMPARE(bytes, expected);
    }

    void leavesACopyAlone()
    {
        QByteArray bytes("one");
        const QByteArray copy = bytes;
        {
            ByteWriter out(bytes);
            out.append("two");
        }
        QCOMPARE(copy, QByteArray("one"));
        QCOMPARE(bytes, QByteArray("onetwo"));
    }

    void textsReadBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QStringLiteral("a");
        QTest::newRow("a run of plain letters") << QString(16, u'x');
        QTest::newRow("one more") << QString(17, u'x');
        QTest::newRow("escapes at the end of a run") << QString(15, u'x') + u'"' + QString(15, u'y') + u'\\';
        QTest::newRow("controls") << QString::fromUtf8("tab\tfeed\nreturn\rbell\x07 unit\x1f");
        QTest::newRow("two bytes") << QStringLiteral("Éloïse ñandú Ωμέγα");
        QTest::newRow("three bytes") << QStringLiteral("محمد 東京 한글");
        QTest::newRow("four bytes") << QStringLiteral("𐍈 😀 𠀀");
        QTest::newRow("every unit") << everyUnit();
    }
    void textsReadBackAsTheyWere()
    {
        QFETCH(QString, text);
        QByteArray bytes("[");
        appendJsonString(bytes, text);
        bytes.append(']');
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document.array().at(0).toString(), text);
    }

    void aLoneSurrogateBecomesTheReplacementCharacter()
    {
        QByteArray bytes;
        const QString text = QString(QChar(0xD800)) + u'a';
        appendJsonString(bytes, text);
        QCOMPARE(bytes, QByteArray("\"\xEF\xBF\xBD"
                                   "a\""));
    }

private:
    static QString everyUnit()
    {
        QString text;
        for (int unit = 1; unit < 0xFFFE; ++unit) {
            if (!QChar::isSurrogate(char32_t(unit)))
                text += QChar(unit);
        }
        return text;
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
