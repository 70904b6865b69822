// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/case_composer.h"

#include <array>

namespace core {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 12> kMonths = {u"January",   u"February", u"March",    u"April",
                                                 u"May",       u"June",     u"July",     u"August",
                                                 u"September", u"October",  u"November", u"December"};
constexpr std::array<QStringView, 8> kFirmEndings = {u" Trading",   u" Logistics", u" Shipping", u" Holding",
                                                     u" Machinery", u" Foods",     u" Finance",  u" Building"};

QString writtenDate(QDate date)
{
    return QString::number(date.day()) + u' ' + kMonths[static_cast<size_t>(date.month() - 1)] + u' ' +
           QString::number(date.year());
}

QString isoDate(QDate date)
{
    return PartialDate::of(date).toString();
}

QString withThousands(quint32 number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

} // namespace

CaseDates inventDates(QDate today, Random &random)
{
    CaseDates dates;
    dates.request = today.addDays(-static_cast<qint64>(random.below(730)));
    dates.warrant = dates.request.addDays(-5 - static_cast<qint64>(random.below(400)));
    dates.act = dates.warrant.addDays(-10 - static_cast<qint64>(random.below(1500)));
    return dates;
}

CaseComposer::CaseComposer(const NameFactory &names, NameCulture culture, Random &random)
    : m_names(names), m_culture(culture), m_random(random)
{
}

QString CaseComposer::town()
{
    return m_names.latin(m_culture, m_names.family(m_culture, m_random), false);
}

QStringView CaseComposer::pick(std::span<const QStringView> texts)
{
    return texts[m_random.below(static_cast<quint32>(texts.size()))];
}

QString CaseComposer::filled(QStringView part, const Blanks &blanks) const
{
    QString text;
    appendFilled(text, part, blanks);
    return text;
}

Blanks CaseComposer::makeBlanks(const Request &request, QDate act)
{
    Blanks blanks;
    blanks.woman = request.subject.sex == Sex::Female;
    blanks.date = m_random.chance(0.7) ? writtenDate(act) : isoDate(act);
    blanks.place = town();
    blanks.town = town();
    blanks.firm = town() + kFirmEndings[m_random.below(kFirmEndings.size())];
    blanks.sum = withThousands((20 + m_random.below(9000)) * 500) + u" USD";
    blanks.count = QString::number(3 + m_random.below(16));
    blanks.number = QString::number(100 + m_random.below(300));
    return blanks;
}

QString CaseComposer::ordinaryFacts(const OffenceTexts &offence, const Blanks &blanks)
{
    static constexpr std::array<QStringView, 4> openings = {
        u"On {date} in {place} {he} ", u"In {place}, on {date}, {he} ",
        u"Investigations show that on {date} in {place} {he} ", u"{date}, {place}: {he} "};
    QString text;
    text.reserve(700);
    appendFilled(text, openings[m_random.below(openings.size())], blanks);
    appendFilled(text, pick(offence.acts), blanks);
    text += u". ";
    for (const auto parts : {offence.means, offence.results, evidenceSentences(), flightSentences()}) {
        const QStringView part = pick(parts);
        appendFilled(text, part, blanks);
        if (!part.isEmpty())
            text += u' ';
    }
    text.chop(1);
    return text;
}

bool CaseComposer::composeInOtherLanguage(Request &request, Blanks &blanks)
{
    if (!m_random.chance(0.1))
        return false;
    const auto languages = otherLanguages();
    const LanguageTexts &texts = languages[m_random.below(static_cast<quint32>(languages.size()))];
    const quint32 crime = m_random.below(static_cast<quint32>(texts.facts.size()));
    blanks.date = isoDate(QDate(request.offenceDate.year, request.offenceDate.month, request.offenceDate.day));
    request.language = texts.language.toString();
    request.offences = {texts.charges[crime].toString()};
    request.facts = filled(texts.facts[crime], blanks);
    return true;
}

void CaseComposer::composeJudicial(Request &request, const CaseDates &dates, const Blanks &blanks, int lowest,
                                   int highest)
{
    request.offencePlace = blanks.place;
    request.laws = {filled(pick(lawNames()), blanks)};
    const int maximum = 12 * (lowest + static_cast<int>(m_random.below(static_cast<quint32>(highest - lowest + 1))));
    const bool convicted = m_random.chance(0.22);
    request.penalty.soughtFor = convicted ? SoughtFor::Sentence : SoughtFor::Prosecution;
    request.penalty.maximumMonths = maximum;
    if (convicted) {
        request.penalty.sentenceMonths = 12 + static_cast<int>(m_random.below(static_cast<quint32>(maximum - 11)));
        request.penalty.remainingMonths = request.penalty.sentenceMonths;
    }
    if (request.status == StatusCode::Unknown)
        request.status = convicted ? StatusCode::Convicted : StatusCode::Charged;
    if (m_random.chance(0.5))
        request.limitationDate = PartialDate::of(dates.act.addYears(18 + static_cast<int>(m_random.below(12))));
    Warrant warrant;
    warrant.issuingCountry = request.source;
    warrant.reference =
        u"%1/%2"_s.arg(QString::number(100 + m_random.below(9900)), QString::number(dates.warrant.year()));
    warrant.authority = filled(pick(courtNames()), blanks);
    warrant.date = PartialDate::of(dates.warrant);
    warrant.judicial = true;
    warrant.charge = request.offences.value(0);
    request.warrants = {warrant};
    request.assurances = {true, true, true};
}

void CaseComposer::composeOrdinary(Request &request, const CaseDates &dates, bool decoy)
{
    Blanks blanks = makeBlanks(request, dates.act);
    request.offenceDate = PartialDate::of(dates.act);
    request.language = u"en"_s;
    const auto offences = ordinaryOffences();
    const OffenceTexts &offence = offences[m_random.below(static_cast<quint32>(offences.size()))];
    if (decoy) {
        static constexpr std::array<size_t, 12> crimeOfDecoy = {7, 11, 2, 3, 3, 3, 0, 2, 3, 3, 0, 3};
        const auto number = m_random.below(static_cast<quint32>(decoyFacts().size()));
        const OffenceTexts &told = offences[crimeOfDecoy[number]];
        request.offences = {pick(told.charges).toString()};
        request.facts = filled(decoyFacts()[number], blanks);
    } else if (!composeInOtherLanguage(request, blanks)) {
        request.offences = {pick(offence.charges).toString()};
        request.facts = ordinaryFacts(offence, blanks);
        if (offence.organised && m_random.chance(0.3))
            request.organisedCrimeLink = true;
    }
    composeJudicial(request, dates, blanks, offence.lowestYears, offence.highestYears);
}

void CaseComposer::composeContentious(Request &request, const CaseDates &dates, const ContentiousTexts &kind)
{
    const Blanks blanks = makeBlanks(request, dates.act);
    request.offenceDate = PartialDate::of(dates.act);
    request.language = u"en"_s;
    request.offences = pick(kind.charges).toString().split(u"; "_s);
    request.facts = filled(pick(kind.facts), blanks);
    if (m_random.chance(0.4)) {
        request.facts += u' ';
        appendFilled(request.facts, pick(flightSentences()), blanks);
        request.facts = request.facts.trimmed();
    }
    if (!kind.roles.empty())
        request.subject.role = pick(kind.roles).toString();
    if (!kind.statements.empty()) {
        const QStringView statement = pick(kind.statements);
        const qsizetype bar = statement.indexOf(u'|');
        request.statements.append({u"AA"_s, statement.left(bar).toString(), PartialDate::of(dates.request.addDays(-20)),
                                   statement.mid(bar + 1).toString(), false});
    }
    composeJudicial(request, dates, blanks, 3, 12);
    if (kind.indicator == u"E03" && request.facts.contains(u"death"_s)) {
        request.penalty.lifeOrDeath = true;
        request.penalty.text = u"Death or life imprisonment"_s;
    }
    if (kind.indicator == u"A05")
        request.warrants.first().authority = u"Military court of "_s + blanks.town;
}

void CaseComposer::composeMissing(Request &request, const CaseDates &dates, const Blanks &blanks)
{
    const bool body = request.type == NoticeType::Black;
    request.status = body ? StatusCode::UnidentifiedBody : StatusCode::Missing;
    request.eventDate = PartialDate::of(dates.act);
    request.eventPlace = blanks.place;
    request.facts = filled(pick(body ? bodyFacts() : missingFacts()), blanks);
    request.conditions.recordedByPolice = true;
    if (body)
        request.subject.dna = true;
    else
        request.conditions.privacyLawAllows = true;
}

void CaseComposer::composeThreat(Request &request, const Blanks &blanks)
{
    const bool warning = request.type == NoticeType::Green;
    request.status = warning && m_random.chance(0.5) ? StatusCode::CriminalHistory : StatusCode::PossibleThreat;
    request.facts = filled(warning ? pick(warningFacts()) : threatFacts()[1], blanks);
    request.conditions.assessedByAuthority = true;
    if (!warning)
        request.conditions.imminentThreat = true;
}

void CaseComposer::composeOther(Request &request, const CaseDates &dates)
{
    const Blanks blanks = makeBlanks(request, dates.act);
    request.language = u"en"_s;
    switch (request.type) {
    case NoticeType::Yellow:
    case NoticeType::Black:
        composeMissing(request, dates, blanks);
        break;
    case NoticeType::Green:
    case NoticeType::Orange:
        composeThreat(request, blanks);
        break;
    case NoticeType::Purple:
        request.conditions.method = filled(pick(methodFacts()), blanks);
        request.facts = request.conditions.method;
        request.conditions.underInvestigation = m_random.chance(0.5);
        request.offenceDate = PartialDate::of(dates.act);
        request.offencePlace = blanks.place;
        break;
    case NoticeType::UnSpecial:
        request.status = StatusCode::UnSanctioned;
        request.source = u"UN"_s;
        request.unReference = u"QDi.%1"_s.arg(1000 + m_random.below(9000));
        request.unResolution = u"1267"_s;
        request.facts = u"The person is on a sanctions list of the Security Council since %1: assets freeze, travel "
                        "ban and arms embargo."_s.arg(blanks.date);
        break;
    default:
        break;
    }
}

} // namespace core
