// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/matching_population.h"

#include <algorithm>
#include <cmath>

namespace matching_population {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

/// Running sums of shares that fall like 1 / (rank + offset), as names do; the first gets `top` when above 0.
std::vector<double> fallingShares(qsizetype count, double offset, double top)
{
    std::vector<double> sums;
    double sum = 0;
    for (qsizetype i = 0; i < count; ++i) {
        sum += 1 / (static_cast<double>(i) + offset);
        sums.push_back(sum);
    }
    if (top > 0 && count > 1) {
        const double rest = sum - sums[0];
        const double first = rest * top / (1 - top);
        for (double &s : sums)
            s += first - sums[0] * (&s == sums.data() ? 1 : 0);
        sums[0] = first;
        for (size_t i = 1; i < sums.size(); ++i)
            sums[i] -= 1 / offset;
        sum = sums.back();
    }
    for (double &s : sums)
        s /= sums.back();
    return sums;
}

} // namespace

QString slipName(Slip slip)
{
    static const QStringList names = {u"exact"_s,        u"swapped"_s, u"one-typo"_s, u"two-typos"_s,
                                      u"dropped-word"_s, u"joined"_s,  u"split"_s,    u"initial"_s};
    return names.at(static_cast<int>(slip));
}

QString Population::made(const QStringList &onsets, const QStringList &vowels, const QStringList &codas, int syllables)
{
    QString word;
    for (int i = 0; i < syllables; ++i) {
        word += onsets.at(m_random.below(static_cast<quint32>(onsets.size())));
        word += vowels.at(m_random.below(static_cast<quint32>(vowels.size())));
        if (i + 1 == syllables || m_random.chance(.3))
            word += codas.at(m_random.below(static_cast<quint32>(codas.size())));
    }
    return word;
}

void Population::addCulture(const QStringList &onsets, const QStringList &vowels, const QStringList &codas, int givens,
                            int families, const QStringList &endings, bool patronymic, bool familyFirst)
{
    Culture made_;
    for (int i = 0; i < givens; ++i)
        made_.givens += made(onsets, vowels, codas, 1 + static_cast<int>(m_random.below(2)) + (i > 60 ? 1 : 0));
    for (int i = 0; i < families; ++i)
        made_.families += made(onsets, vowels, codas, 2 + static_cast<int>(m_random.below(2))) +
                          endings.at(m_random.below(static_cast<quint32>(endings.size())));
    made_.familyFirst = familyFirst;
    made_.patronymic = patronymic;
    m_cultures.push_back(made_);
}

Population::Population(quint64 seed) : m_random(seed)
{
    const QStringList european = words(u"b br d dr f g gr h k kl l m n p pr r s st t tr v w z sch j");
    const QStringList vowels = words(u"a e i o u ai ei au ie");
    QStringList codas = words(u"n r s l t ck nd rt m");
    codas += QString();
    addCulture(european, vowels, codas, 4000, 60000, {u"er"_s, u"son"_s, u"ez"_s, u"ini"_s, u"eau"_s, u""_s}, false,
               false);
    const QStringList arabicLatin = words(u"b t j h kh d r z s sh f q k l m n w y gh");
    QStringList arabicCodas = words(u"d r m n l b s q f");
    addCulture(arabicLatin, words(u"a i u aa ee ou"), arabicCodas, 3000, 30000, {u"i"_s, u"awi"_s, u""_s, u"an"_s},
               false, false);
    const QStringList slavic = words(u"б в г д ж з к л м н п р с т ф х ц ч ш");
    QStringList slavicCodas = words(u"н р л к м в");
    addCulture(slavic, words(u"а е и о у я"), slavicCodas, 1500, 30000,
               {u"ов"_s, u"ин"_s, u"ский"_s, u"енко"_s, u"ев"_s}, true, false);
    QStringList arabicEnd = words(u"د ر م ن ل ب س ق");
    addCulture(words(u"ب ت ج ح خ د ر ز س ش ف ق ك ل م ن"), words(u"ا ي و"), arabicEnd, 1200, 15000,
               {u"ي"_s, u""_s, u"ان"_s}, false, false);
    const QStringList han = words(u"明 伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 超 秀 霞 平 刚 桂 文 华 建 国 志 "
                                  u"海 玉 兰 春 梅 晓 东 红 亮 辉 鹏 宇 浩 轩 梓 涵 子 怡 雨 欣 佳 琪");
    Culture chinese;
    for (const QString &a : han) {
        chinese.givens += a;
        for (const QString &b : han)
            chinese.givens += a + b;
    }
    chinese.families = words(u"王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 高 郑 梁 谢 宋 唐 许 韩 冯 邓 "
                             u"曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔡");
    chinese.familyFirst = true;
    m_cultures.push_back(chinese);
    const double tops[] = {.015, .10, .02, .05, .01};
    for (size_t i = 0; i < m_cultures.size(); ++i) {
        Culture &culture = m_cultures[i];
        culture.givens.removeDuplicates();
        culture.families.removeDuplicates();
        culture.givenShares = fallingShares(culture.givens.size(), 25, tops[i]);
        culture.familyShares = fallingShares(culture.families.size(), i == 4 ? 5 : 60, 0);
    }
    // The one given name that three in a hundred of all persons share: a tenth of the second culture's.
    m_cultures[1].givens[0] = u"mohamed"_s;
    m_cultureShares = {.44, .74, .87, .95, 1.0};
}

size_t Population::drawFrom(const std::vector<double> &shares)
{
    const auto at = std::ranges::lower_bound(shares, m_random.unit());
    return std::min(static_cast<size_t>(at - shares.begin()), shares.size() - 1);
}

const Population::Culture &Population::culture()
{
    return m_cultures[drawFrom(m_cultureShares)];
}

QString Population::nameOf(const Culture &culture, QString &given)
{
    given = culture.givens.at(static_cast<qsizetype>(drawFrom(culture.givenShares)));
    const QString family = culture.families.at(static_cast<qsizetype>(drawFrom(culture.familyShares)));
    QString middle;
    if (culture.patronymic)
        middle = culture.givens.at(static_cast<qsizetype>(drawFrom(culture.givenShares))) + u"ович";
    else if (!culture.familyFirst && m_random.chance(.35))
        middle = culture.givens.at(static_cast<qsizetype>(drawFrom(culture.givenShares)));
    QStringList parts = culture.familyFirst ? QStringList{family, given} : QStringList{given, middle, family};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString Population::aliasOf(const QString &name)
{
    QStringList parts = name.split(u' ');
    const quint32 kind = m_random.below(3);
    if (kind == 0 && parts.size() > 2)
        parts.removeAt(1);
    else if (kind == 1)
        parts[0] = mistyped(parts[0]);
    else
        std::ranges::reverse(parts);
    return parts.join(u' ');
}

core::PersonRecord Population::person(qint64 id)
{
    core::PersonRecord record;
    record.id = id;
    const Culture &own = culture();
    QString given;
    core::PersonName name;
    name.whole = nameOf(own, given);
    record.names += name;
    while (record.names.size() < 4 && m_random.chance(.6)) {
        core::PersonName alias;
        alias.kind = core::PersonName::Kind::Alias;
        QString other;
        alias.whole = m_random.chance(.5) ? aliasOf(name.whole) : nameOf(own, other);
        record.names += alias;
    }
    const int year = 1940 + static_cast<int>(m_random.below(65));
    record.birth.from = {static_cast<qint16>(year), static_cast<qint8>(1 + m_random.below(12)),
                         static_cast<qint8>(1 + m_random.below(28))};
    if (m_random.chance(.1))
        record.birth.from = {static_cast<qint16>(year), 0, 0};
    record.nationalities += u"X%1"_s.arg(QChar(static_cast<char16_t>(u'A' + m_random.below(26))));
    if (m_random.chance(.3)) {
        core::IdentityDocument document;
        document.number = u"%1%2"_s.arg(QChar(static_cast<char16_t>(u'A' + m_random.below(26))))
                              .arg(10'000'000 + m_random.below(80'000'000));
        record.documents += document;
    }
    return record;
}

QString Population::mistyped(const QString &word)
{
    QString out = word;
    if (out.size() < 2)
        return out;
    const qsizetype at = static_cast<qsizetype>(m_random.below(static_cast<quint32>(out.size())));
    const QChar letter = out.at(static_cast<qsizetype>(m_random.below(static_cast<quint32>(out.size()))));
    const bool latin = out.at(0).unicode() < 0x80;
    const QChar other = latin ? QChar(static_cast<char16_t>(u'a' + m_random.below(26))) : letter;
    switch (m_random.below(4)) {
    case 0:
        out[at] = other;
        break;
    case 1:
        out.insert(at, other);
        break;
    case 2:
        out.remove(at, 1);
        break;
    default:
        if (at + 1 < out.size())
            std::swap(out[at], out[at + 1]);
        else
            out.remove(at, 1);
        break;
    }
    return out;
}

Question Population::question(const core::PersonRecord &record, bool withBirth)
{
    Question question;
    question.person = record.id;
    QStringList parts = record.names.first().whole.split(u' ');
    question.skewed = parts.contains(u"mohamed");
    if (withBirth)
        question.birth = record.birth.toString();
    static constexpr double shares[] = {.2, .15, .25, .15, .1, .05, .05, .05};
    double draw = m_random.unit();
    int kind = 0;
    while (kind < 7 && draw > shares[kind])
        draw -= shares[kind++];
    question.slip = static_cast<Slip>(kind);
    const bool han = record.names.first().whole.at(0).unicode() >= 0x3000;
    if (han && question.slip != Slip::Swapped)
        question.slip = Slip::Exact;
    const auto longest = [&] {
        return std::ranges::max_element(parts, {}, [](const QString &w) { return w.size(); }) - parts.begin();
    };
    switch (question.slip) {
    case Slip::Exact:
        break;
    case Slip::Swapped:
        std::ranges::rotate(parts, parts.begin() + 1);
        break;
    case Slip::TwoTypos: {
        const qsizetype at = m_random.below(static_cast<quint32>(parts.size()));
        parts[at] = mistyped(parts[at]);
        [[fallthrough]];
    }
    case Slip::OneTypo:
        parts[longest()] = mistyped(parts[longest()]);
        break;
    case Slip::DroppedWord:
        if (parts.size() > 2)
            parts.removeAt(1);
        break;
    case Slip::Joined:
        parts[0] += parts.takeAt(1);
        break;
    case Slip::Split: {
        const qsizetype at = longest();
        parts[at].insert(parts[at].size() / 2, u' ');
        break;
    }
    case Slip::Initial:
        if (parts.size() > 2)
            parts[1] = parts[1].left(1);
        break;
    }
    question.name = parts.join(u' ');
    return question;
}

Question Population::absent()
{
    Question question;
    const Culture &own = culture();
    QString given;
    const QString common = nameOf(own, given);
    // The given name is a usual one, the family name is new: two drawn ones run together.
    const QString one = own.families.at(static_cast<qsizetype>(drawFrom(own.familyShares)));
    const QString other = own.families.at(static_cast<qsizetype>(drawFrom(own.familyShares)));
    const QString family = one.left(one.size() / 2 + 1) + other.mid(other.size() / 2);
    question.name = own.familyFirst ? family + u' ' + given : given + u' ' + family;
    return question;
}

} // namespace matching_population
