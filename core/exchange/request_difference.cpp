// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/request_difference.h"

#include "core/exchange/request_fields.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

struct FlatField
{
    QString path;
    QString value;
};

/// Lays a request out as a list of paths and texts, unknown fields left out.
class Flattener
{
public:
    QList<FlatField> fields;

    void text(const char *key, const QString &value) { add(key, value); }
    void date(const char *key, const PartialDate &value) { add(key, value.toString()); }
    void range(const char *key, const DateRange &value) { add(key, value.toString()); }
    void flag(const char *key, const std::optional<bool> &value)
    {
        if (value)
            add(key, *value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    void mark(const char *key, bool value)
    {
        if (value)
            add(key, QStringLiteral("true"));
    }
    void integer(const char *key, const std::optional<int> &value)
    {
        if (value)
            add(key, QString::number(*value));
    }
    void number(const char *key, const std::optional<double> &value)
    {
        if (value)
            add(key, QString::number(*value, 'g', QLocale::FloatingPointShortest));
    }

    void list(const char *key, QStringList values)
    {
        // Charges and laws are told in an order that may carry meaning; all other lists are sets.
        const QLatin1String name(key);
        if (name != QLatin1String("offences") && name != QLatin1String("laws"))
            values.sort();
        add(key, values.join(QStringLiteral("; ")));
    }

    template <typename Codec, typename Enum, typename LeftOut>
    void code(const char *key, Enum value, LeftOut)
    {
        add(key, Codec::toCode(value));
    }

    template <typename T>
    void object(const char *key, const T &value)
    {
        inside(QLatin1String(key), value);
    }

    template <typename T>
    void array(const char *key, const QList<T> &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            inside(QLatin1String(key) + u'[' + QString::number(i) + u']', values[i]);
    }

private:
    void add(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            fields.append({m_prefix + QLatin1String(key), value});
    }

    template <typename T>
    void inside(const QString &name, const T &value)
    {
        const QString outer = m_prefix;
        m_prefix += name + u'.';
        fields::Fields<T>::visit(*this, value);
        m_prefix = outer;
    }

    QString m_prefix;
};

QList<FlatField> flattened(const Request &request)
{
    Flattener flattener;
    fields::Fields<Request>::visit(flattener, request);
    return flattener.fields;
}

QHash<QString, QString> byPath(const QList<FlatField> &flat)
{
    QHash<QString, QString> values;
    for (const FlatField &field : flat)
        values.insert(field.path, field.value);
    return values;
}

} // namespace

QList<FieldDifference> differences(const Request &a, const Request &b)
{
    const QList<FlatField> before = flattened(a);
    const QList<FlatField> after = flattened(b);
    const QHash<QString, QString> old = byPath(before);
    const QHash<QString, QString> fresh = byPath(after);
    QList<FieldDifference> found;
    // Fields of the old version in its order, each new one behind the last field that both have.
    qsizetype next = 0;
    const auto takeNew = [&](const QString &until) {
        while (next < after.size() && after[next].path != until) {
            if (!old.contains(after[next].path))
                found.append({after[next].path, {}, after[next].value});
            ++next;
        }
    };
    for (const FlatField &field : before) {
        const bool both = fresh.contains(field.path);
        if (both)
            takeNew(field.path);
        const QString value = fresh.value(field.path);
        if (value != field.value)
            found.append({field.path, field.value, value});
    }
    takeNew({});
    return found;
}

} // namespace core
