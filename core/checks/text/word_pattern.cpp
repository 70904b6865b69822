// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/word_pattern.h"

#include "core/checks/text/text_view.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostParts = int(PatternHit::kMostParts);
constexpr int kWidest = 60; ///< words

struct Place
{
    QLatin1StringView name;
    FieldKinds kinds;
};
constexpr std::array<Place, 7> kPatternPlaces = {{
    {"facts"_L1, kNarrative},
    {"statements"_L1, kStatements},
    {"accounts"_L1, kAccounts},
    {"charges"_L1, kCharges},
    {"role"_L1, kRole},
    {"warrant"_L1, kindBit(FieldKind::Warrant)},
    {"anywhere"_L1, FieldKinds(0x1FF)},
}};

struct Guard
{
    QLatin1StringView name;
    OrdinaryGuard guard;
};
constexpr std::array<Guard, 5> kGuards = {{
    {""_L1, OrdinaryGuard::None},
    {"ordinary crime"_L1, OrdinaryGuard::Crime},
    {"ordinary charge"_L1, OrdinaryGuard::Charge},
    {"ordinary act"_L1, OrdinaryGuard::Act},
    {"proven crime"_L1, OrdinaryGuard::Proven},
}};

/// Reads one pattern and remembers the first thing that is wrong.
class PatternReader
{
public:
    PatternReader(const QJsonObject &object, const WordClassNames &classes) : m_object(object), m_classes(classes) {}

    WordPattern read()
    {
        WordPattern pattern;
        pattern.indicator = m_object.value(u"indicator"_s).toString();
        pattern.variant = m_object.value(u"variant"_s).toString().toLatin1();
        if (pattern.indicator.isEmpty() || pattern.variant.isEmpty())
            m_wrong = u"indicator"_s;
        pattern.group = m_object.value(u"group"_s).toString().toLatin1();
        pattern.fields = fields();
        for (const QJsonValue &part : m_object.value(u"all"_s).toArray())
            pattern.parts.push_back(partOf(part.toString()));
        if (pattern.parts.empty() || pattern.parts.size() > kMostParts)
            m_wrong = u"all"_s;
        pattern.none = listed(u"none"_s);
        pattern.present = listed(u"present"_s);
        for (const QJsonValue &name : m_object.value(u"absent"_s).toArray())
            addAbsent(name.toString(), pattern);
        pattern.within = number(u"within"_s, pattern.within, kWidest);
        pattern.sentences = number(u"sentences"_s, 1, 2);
        pattern.without = flags();
        pattern.guard = guard();
        return pattern;
    }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    [[nodiscard]] FieldKinds fields()
    {
        const QString name = m_object.value(u"in"_s).toString(u"facts"_s);
        for (const Place &place : kPatternPlaces) {
            if (name == place.name)
                return place.kinds;
        }
        m_wrong = name;
        return 0;
    }

    [[nodiscard]] WordClasses partOf(const QString &text)
    {
        WordClasses classes;
        for (const QString &name : text.split(u'|'))
            add(name, classes);
        return classes;
    }

    [[nodiscard]] WordClasses listed(const QString &member)
    {
        WordClasses classes;
        for (const QJsonValue &name : m_object.value(member).toArray())
            add(name.toString(), classes);
        return classes;
    }

    void add(const QString &name, WordClasses &classes)
    {
        const qsizetype index = m_classes.indexOf(name);
        if (index < 0)
            m_wrong = name;
        else
            classes.set(size_t(index));
    }

    void addAbsent(const QString &name, WordPattern &pattern)
    {
        if (const auto what = conceptFromName(name))
            pattern.absent.push_back(*what);
        else
            m_wrong = name;
    }

    [[nodiscard]] int number(const QString &member, int usual, int most)
    {
        const int value = m_object.value(member).toInt(usual);
        if (value < 1 || value > most)
            m_wrong = member;
        return value;
    }

    /// "allow" lists what a word may be all the same: quoted, the subject's own statement.
    [[nodiscard]] quint8 flags()
    {
        quint8 without = Quoted | OwnStatement | OfOther;
        for (const QJsonValue &value : m_object.value(u"allow"_s).toArray()) {
            const QString name = value.toString();
            if (name == u"quoted")
                without &= quint8(~Quoted);
            else if (name == u"own statement")
                without &= quint8(~OwnStatement);
            else
                m_wrong = name;
        }
        return without;
    }

    [[nodiscard]] OrdinaryGuard guard()
    {
        const QString name = m_object.value(u"unless"_s).toString();
        for (const Guard &known : kGuards) {
            if (name == known.name)
                return known.guard;
        }
        m_wrong = name;
        return OrdinaryGuard::None;
    }

    const QJsonObject &m_object;
    const WordClassNames &m_classes;
    QString m_wrong;
};

} // namespace

Result<std::vector<WordPattern>> readPatterns(const QJsonObject &table, const WordClassNames &classes)
{
    std::vector<WordPattern> patterns;
    for (const QJsonValue &value : table.value(u"patterns"_s).toArray()) {
        const QJsonObject object = value.toObject();
        PatternReader reader(object, classes);
        patterns.push_back(reader.read());
        if (!reader.wrong().isEmpty())
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate(
                             "checks", "The table of words can't be used: in “%1”, “%2” is not known. Put the shipped "
                                       "table back.")
                             .arg(object.value(u"name"_s).toString(), reader.wrong()),
                         {}};
    }
    return patterns;
}

} // namespace core
