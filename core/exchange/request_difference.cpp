// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/request_difference.h"

#include "core/exchange/request_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Lists of plain words whose order says nothing.
bool isSet(const QString &path)
{
    static const QStringList sets = {u"nationalities"_s, u"languages"_s, u"recipients"_s,
                                     u"excluded"_s,      u"eyes"_s,      u"hair"_s,
                                     u"siblings"_s};
    return sets.contains(path.section(u'.', -1));
}

QString plain(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    return value.toString();
}

QString asSet(const QJsonArray &array)
{
    QStringList words;
    for (const QJsonValue &value : array)
        words.append(plain(value));
    words.sort();
    return words.join(u", "_s);
}

/// Every leaf of the document by its path.
void flatten(const QJsonValue &value, const QString &path, QMap<QString, QString> &leaves)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), leaves);
    } else if (value.isArray() && isSet(path)) {
        leaves.insert(path, asSet(value.toArray()));
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(array.at(i), path + u"[%1]"_s.arg(i), leaves);
    } else {
        leaves.insert(path, plain(value));
    }
}

QMap<QString, QString> leavesOf(const Request &request)
{
    QMap<QString, QString> leaves;
    flatten(QJsonDocument::fromJson(writeRequestJson(request)).object(), {}, leaves);
    return leaves;
}

} // namespace

QList<FieldDifference> differences(const Request &before, const Request &after)
{
    const QMap<QString, QString> old = leavesOf(before);
    const QMap<QString, QString> now = leavesOf(after);
    QList<FieldDifference> found;
    auto left = old.constBegin();
    auto right = now.constBegin();
    while (left != old.constEnd() || right != now.constEnd()) {
        const bool onlyLeft = right == now.constEnd() || (left != old.constEnd() && left.key() < right.key());
        const bool onlyRight = left == old.constEnd() || (right != now.constEnd() && right.key() < left.key());
        if (onlyLeft) {
            found.append({left.key(), left.value(), {}});
        } else if (onlyRight) {
            found.append({right.key(), {}, right.value()});
        } else if (left.value() != right.value()) {
            found.append({left.key(), left.value(), right.value()});
        }
        if (!onlyRight)
            ++left;
        if (!onlyLeft)
            ++right;
    }
    return found;
}

} // namespace core
