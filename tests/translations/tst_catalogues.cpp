// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of translations are complete, keep the placeholders, and speak once compiled in.
#include "tests/translations/catalogue.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestCatalogues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The numbers of plural forms are those of Qt's Linguist, which follow the Unicode plural rules.
    void catalogueIsComplete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("Arabic") << u"ar"_s << 6;
        QTest::newRow("English") << u"en"_s << 2;
        QTest::newRow("French") << u"fr"_s << 2;
        QTest::newRow("Spanish") << u"es"_s << 2;
    }
    void catalogueIsComplete()
    {
        QFETCH(QString, language);
        QFETCH(int, pluralForms);
        QFile file(QStringLiteral(ND_SOURCE_DIR "/translations/noticedesk_%1.ts").arg(language));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        QCOMPARE(faultsOf(file, pluralForms), QStringList());
    }

    /// The check names every fault of a catalogue that has them all, and none of its sound messages.
    void breachIsNoticed()
    {
        QFile file(QStringLiteral(ND_SOURCE_DIR "/tests/translations/breach/breach.ts"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QStringList expected = {u"Unfinished: not done"_s,
                                      u"Empty translation: nothing written"_s,
                                      u"Other placeholders: lost %1 – perdu"_s,
                                      u"Other placeholders: plain %1 – formaté %L1"_s,
                                      u"Other mnemonic: the mark is lost: &Open – Ouvrir"_s,
                                      u"Wrong number of plural forms: one form of %n"_s,
                                      u"Other count: count %n – comptes %Ln"_s,
                                      u"Count without plural forms: %1 nodes"_s};
        QCOMPARE(faultsOf(file, 2), expected);
    }
    void damagedCatalogueIsNoticed()
    {
        QByteArray bytes("<TS><context><message><source>a</source>");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY(!faultsOf(buffer, 2).isEmpty());
        QBuffer nothing;
        QVERIFY(nothing.open(QIODevice::ReadOnly));
        QVERIFY(!faultsOf(nothing, 2).isEmpty());
    }

    /// Every sentence of the program stands where the tool that fills the catalogues can read it.
    void noSentenceIsHiddenFromTheCatalogues()
    {
        qsizetype read = 0;
        for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s}) {
            QDirIterator files(QStringLiteral(ND_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
                QCOMPARE(wordsHiddenIn(QString::fromUtf8(file.readAll())), QStringList());
                ++read;
            }
        }
        QVERIFY(read > 100);
    }
    void aHiddenSentenceIsNoticed()
    {
        const QString helper = u"QString text(const char *source)\n{\n"
                               "    return QCoreApplication::translate(\"cli\", source);\n}\n"_s;
        QCOMPARE(wordsHiddenIn(helper + u"fail(text(\"The file is empty.\"));"_s),
                 QStringList(u"The file is empty."_s));
        QCOMPARE(wordsHiddenIn(helper + u"fail(text(row.sentence));"_s), QStringList());
        QCOMPARE(wordsHiddenIn(u"fail(translate(\"cli\", \"The file is empty.\"));"_s), QStringList());
    }

    /// Arabic has a form of its own for none, one, two, few, many and the rest (Unicode plural rules).
    void compiledCatalogueSpeaks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("en 1") << u"en"_s << 1 << u"%Ln request"_s;
        QTest::newRow("en 2") << u"en"_s << 2 << u"%Ln requests"_s;
        QTest::newRow("fr 0") << u"fr"_s << 0 << u"%Ln demande"_s;
        QTest::newRow("fr 2") << u"fr"_s << 2 << u"%Ln demandes"_s;
        QTest::newRow("es 1") << u"es"_s << 1 << u"%Ln solicitud"_s;
        QTest::newRow("es 0") << u"es"_s << 0 << u"%Ln solicitudes"_s;
        QTest::newRow("ar 0") << u"ar"_s << 0 << u"لا طلبات"_s;
        QTest::newRow("ar 1") << u"ar"_s << 1 << u"طلب واحد"_s;
        QTest::newRow("ar 2") << u"ar"_s << 2 << u"طلبان"_s;
        QTest::newRow("ar 3") << u"ar"_s << 3 << u"%Ln طلبات"_s;
        QTest::newRow("ar 11") << u"ar"_s << 11 << u"%Ln طلبًا"_s;
        QTest::newRow("ar 100") << u"ar"_s << 100 << u"%Ln طلب"_s;
    }
    void compiledCatalogueSpeaks()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QTranslator translator;
        QVERIFY(translator.load(u"noticedesk_"_s + language, u":/i18n"_s));
        QTEST(translator.translate("ui::QueuePage", "%Ln request(s)", nullptr, count), "text");
    }
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
