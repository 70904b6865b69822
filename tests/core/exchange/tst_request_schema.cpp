// SPDX-License-Identifier: GPL-3.0-or-later
// The published schema and the program must say the same: same keys in the same order, in every object.
#include "core/exchange/json_tree.h"
#include "core/exchange/request_fields.h"
#include "core/exchange/request_json.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Collects the keys that a visit meets, and the same of nested objects under their names.
class KeyCollector
{
public:
    QStringList keys;
    QMap<QString, QStringList> nested;

    template <typename T>
    void text(const char *key, const T &)
    {
        keys.append(QLatin1String(key));
    }
    template <typename T>
    void list(const char *key, const T &value)
    {
        text(key, value);
    }
    template <typename T>
    void date(const char *key, const T &value)
    {
        text(key, value);
    }
    template <typename T>
    void range(const char *key, const T &value)
    {
        text(key, value);
    }
    template <typename T>
    void flag(const char *key, const T &value)
    {
        text(key, value);
    }
    template <typename T>
    void mark(const char *key, const T &value)
    {
        text(key, value);
    }
    template <typename T>
    void integer(const char *key, const T &value)
    {
        text(key, value);
    }
    template <typename T>
    void number(const char *key, const T &value)
    {
        text(key, value);
    }
    template <typename Codec, typename Enum, typename LeftOut>
    void code(const char *key, Enum, LeftOut)
    {
        keys.append(QLatin1String(key));
    }
    template <typename T>
    void object(const char *key, const T &value)
    {
        keys.append(QLatin1String(key));
        KeyCollector inner;
        fields::Fields<T>::visit(inner, value);
        nested.insert(QLatin1String(key), inner.keys);
        nested.insert(inner.nested);
    }
    template <typename T>
    void array(const char *key, const QList<T> &)
    {
        object(key, T());
    }
};

QStringList propertyNames(const JsonTree &tree, const JsonNode &definition)
{
    QStringList names;
    const JsonNode *properties = tree.find(definition, "properties");
    for (const JsonNode *node = tree.firstChild(*properties); node != nullptr; node = tree.nextSibling(*node))
        names.append(stringOf(node->key));
    return names;
}

} // namespace

class TestRequestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemaAndProgramHaveTheSameKeysInTheSameOrder()
    {
        QFile file(u":/noticedesk/schema/request.schema.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        JsonTree tree;
        QVERIFY(tree.parse(bytes).empty());
        KeyCollector collector;
        const Request request;
        fields::Fields<Request>::visit(collector, request);
        QCOMPARE(propertyNames(tree, tree.root()), QStringList(u"format"_s) + collector.keys);

        const JsonNode *definitions = tree.find(tree.root(), "$defs");
        const QMap<QString, std::string_view> names = {
            {u"subject"_s, "person"},        {u"names"_s, "name"},         {u"description"_s, "description"},
            {u"photos"_s, "photo"},          {u"documents"_s, "document"}, {u"restrictions"_s, "restrictions"},
            {u"penalty"_s, "penalty"},       {u"warrants"_s, "warrant"},   {u"assurances"_s, "assurances"},
            {u"conditions"_s, "conditions"}, {u"groups"_s, "group"},       {u"relations"_s, "relation"},
            {u"statements"_s, "statement"}};
        QCOMPARE(collector.nested.keys(), names.keys());
        for (auto it = names.begin(); it != names.end(); ++it)
            QCOMPARE(propertyNames(tree, *tree.find(*definitions, it.value())), collector.nested[it.key()]);
    }

    void theSchemaNamesTheFormatThatIsWritten()
    {
        QFile file(u":/noticedesk/schema/request.schema.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray format(kRequestFormat.data(), qsizetype(kRequestFormat.size()));
        QVERIFY(file.readAll().contains(format));
    }
};

QTEST_GUILESS_MAIN(TestRequestSchema)
#include "tst_request_schema.moc"
