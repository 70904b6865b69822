// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace core {

namespace {

struct Words
{
    const char *id;
    const char *factor;
    const char *title;
    const char *rule;
};

constexpr std::array<Words, 40> kWords = {{
    {"C01", "", QT_TRANSLATE_NOOP("checks", "Identifiers for the type are missing"),
     QT_TRANSLATE_NOOP("checks", "Each type needs a set of identifiers: for a red notice full name, sex and year of "
                                 "birth with a description, document or biometric, or a good photograph with more.")},
    {"C02", "", QT_TRANSLATE_NOOP("checks", "Judicial data are missing"),
     QT_TRANSLATE_NOOP("checks", "A red notice needs the facts, the charge, the law, the penalty and the reference of "
                                 "a valid arrest warrant.")},
    {"C03", "", QT_TRANSLATE_NOOP("checks", "Penalty below the threshold"),
     QT_TRANSLATE_NOOP("checks", "For prosecution the maximum penalty must be at least two years; to serve a sentence "
                                 "at least six months.")},
    {"C04", "", QT_TRANSLATE_NOOP("checks", "The account of facts is thin"),
     QT_TRANSLATE_NOOP("checks", "The facts must say what the person did, when and where, for each person apart.")},
    {"C05", "", QT_TRANSLATE_NOOP("checks", "Charge and facts do not meet"),
     QT_TRANSLATE_NOOP("checks", "Where the link between charge and facts is unclear, clarification is mandatory.")},
    {"C06", "", QT_TRANSLATE_NOOP("checks", "Category that may be excluded"),
     QT_TRANSLATE_NOOP("checks", "Red notices are not published for behavioural norms, family or private matters and "
                                 "administrative breaches, unless serious or organised crime is involved.")},
    {"C07", "", QT_TRANSLATE_NOOP("checks", "Assurances are missing"),
     QT_TRANSLATE_NOOP("checks", "The source must assure that extradition will be sought, and that a warrant of a "
                                 "non-judicial authority can be appealed to a court.")},
    {"C08", "", QT_TRANSLATE_NOOP("checks", "Status does not fit the type"),
     QT_TRANSLATE_NOOP("checks", "Each type of notice is meant for persons of certain statuses only.")},
    {"C09", "", QT_TRANSLATE_NOOP("checks", "Dates do not hold together"),
     QT_TRANSLATE_NOOP("checks", "Data must be accurate; a time-barred act or a served sentence is no basis.")},
    {"C10", "", QT_TRANSLATE_NOOP("checks", "A live record on the same case"),
     QT_TRANSLATE_NOOP("checks", "The same person and case should be recorded once.")},
    {"C11", "", QT_TRANSLATE_NOOP("checks", "Marking or wording for special groups"),
     QT_TRANSLATE_NOOP("checks", "Minors, victims and witnesses must be marked, and sensitive data put neutrally.")},
    {"A01", "a", QT_TRANSLATE_NOOP("checks", "State security"),
     QT_TRANSLATE_NOOP("checks", "Treason, espionage, sedition and the like are political by nature as a rule.")},
    {"A02", "a", QT_TRANSLATE_NOOP("checks", "Expression"),
     QT_TRANSLATE_NOOP("checks", "Insult, defamation or opinion against the State points to refusal, unless it calls "
                                 "for hatred or violence.")},
    {"A03", "a", QT_TRANSLATE_NOOP("checks", "Assembly or association"),
     QT_TRANSLATE_NOOP("checks", "Peaceful protest or mere membership points to refusal; own violence to approval.")},
    {"A04", "a", QT_TRANSLATE_NOOP("checks", "Terrorism"),
     QT_TRANSLATE_NOOP("checks", "The group must be terrorist in nature and the person's link active and meaningful; "
                                 "speech, assembly or rank alone never make that link.")},
    {"A05", "a", QT_TRANSLATE_NOOP("checks", "Military matter"),
     QT_TRANSLATE_NOOP("checks", "Desertion, draft evasion and acts between combatants are military by nature.")},
    {"A06", "a", QT_TRANSLATE_NOOP("checks", "Religion or race"),
     QT_TRANSLATE_NOOP("checks", "Practice of a faith, conversion or blasphemy points to refusal.")},
    {"A07", "a", QT_TRANSLATE_NOOP("checks", "Leaving the country"),
     QT_TRANSLATE_NOOP("checks", "Leaving a country without leave is no basis by itself, whatever the colour.")},
    {"A08", "a", QT_TRANSLATE_NOOP("checks", "Sanctions or export control"),
     QT_TRANSLATE_NOOP("checks",
                       "Sanctions that do not rest on the United Nations touch the Organization's neutrality.")},
    {"A09", "a", QT_TRANSLATE_NOOP("checks", "Elections"),
     QT_TRANSLATE_NOOP("checks",
                       "Channels must not steer a vote; fraud or violence at the polls may be ordinary crime.")},
    {"A10", "a", QT_TRANSLATE_NOOP("checks", "Grave act told"),
     QT_TRANSLATE_NOOP("checks",
                       "Death, serious injury, hostages, bombs or sexual violence weigh towards ordinary crime.")},
    {"A11", "a", QT_TRANSLATE_NOOP("checks", "Mixed charges"),
     QT_TRANSLATE_NOOP("checks", "With separate facts only the ordinary charges may be published.")},
    {"B01", "b", QT_TRANSLATE_NOOP("checks", "Political or high office"),
     QT_TRANSLATE_NOOP("checks", "Requests on politicians, senior officials, their families and associates are always "
                                 "looked at in detail.")},
    {"B02", "b", QT_TRANSLATE_NOOP("checks", "Journalist, activist, lawyer, clergy or opposition"),
     QT_TRANSLATE_NOOP("checks", "Requests on persons of these roles are always looked at in detail.")},
    {"B03", "b", QT_TRANSLATE_NOOP("checks", "Refugee or protected person"),
     QT_TRANSLATE_NOOP("checks", "No data are processed for the country that a confirmed refugee fears.")},
    {"B04", "b", QT_TRANSLATE_NOOP("checks", "Personal gain"),
     QT_TRANSLATE_NOOP("checks", "Documented personal enrichment weighs towards ordinary crime.")},
    {"S01", "c", QT_TRANSLATE_NOOP("checks", "Source under supervision"),
     QT_TRANSLATE_NOOP("checks", "Requests of a supervised source are reviewed before anything is circulated.")},
    {"S02", "c", QT_TRANSLATE_NOOP("checks", "Earlier request not accepted"),
     QT_TRANSLATE_NOOP("checks", "An earlier refusal, cancellation or deletion is looked at with the new request.")},
    {"S03", "c", QT_TRANSLATE_NOOP("checks", "International tribunal"),
     QT_TRANSLATE_NOOP("checks", "A request of an international court weighs towards approval.")},
    {"S04", "c", QT_TRANSLATE_NOOP("checks", "Many similar requests"),
     QT_TRANSLATE_NOOP("checks", "Many similar requests soon after a political event are looked at in detail.")},
    {"D01", "d", QT_TRANSLATE_NOOP("checks", "Protest or doubt of others"),
     QT_TRANSLATE_NOOP("checks", "The position of another bureau or international body is a factor.")},
    {"D02", "d", QT_TRANSLATE_NOOP("checks", "Extradition refused"),
     QT_TRANSLATE_NOOP("checks", "A refusal alone decides nothing; the reasons for it count.")},
    {"D03", "d", QT_TRANSLATE_NOOP("checks", "Commission for the Control of Files"),
     QT_TRANSLATE_NOOP("checks",
                       "Decisions of the Commission are binding; open requests and related deletions count.")},
    {"E01", "e", QT_TRANSLATE_NOOP("checks", "Finding of a rights violation"),
     QT_TRANSLATE_NOOP("checks",
                       "Findings of torture, unfair trial or arbitrary detention by a competent body count.")},
    {"E02", "e", QT_TRANSLATE_NOOP("checks", "Other proceedings"),
     QT_TRANSLATE_NOOP("checks", "Acquittal, closure, amnesty or a case on the same facts may remove the basis.")},
    {"E03", "e", QT_TRANSLATE_NOOP("checks", "Penalty or form of trial"),
     QT_TRANSLATE_NOOP("checks", "Death or corporal penalties, trials in absentia and special courts are looked at.")},
    {"E04", "e", QT_TRANSLATE_NOOP("checks", "Gender, sexuality or family law"),
     QT_TRANSLATE_NOOP("checks", "Charges on gender, sexuality or family law may run against basic rights.")},
    {"F01", "f", QT_TRANSLATE_NOOP("checks", "Matter between states"),
     QT_TRANSLATE_NOOP("checks", "The Organization takes no side in a conflict between states.")},
    {"G01", "g", QT_TRANSLATE_NOOP("checks", "Political context"),
     QT_TRANSLATE_NOOP("checks", "Coup, unrest or a political step near the act, the charge or the request counts.")},
    {"G02", "g", QT_TRANSLATE_NOOP("checks", "Life cycle of the request"),
     QT_TRANSLATE_NOOP("checks", "A person located without an extradition step, or an expiry without answer, leads to "
                                 "cancellation.")},
}};

const Words *wordsOf(QStringView indicator)
{
    const auto found =
        std::ranges::find_if(kWords, [&](const Words &row) { return indicator == QLatin1String(row.id); });
    return found == kWords.end() ? nullptr : &*found;
}

} // namespace

QString indicatorTitle(QStringView indicator)
{
    const Words *words = wordsOf(indicator);
    return words ? QCoreApplication::translate("checks", words->title) : QString();
}

QString ruleInPlainWords(QStringView indicator)
{
    const Words *words = wordsOf(indicator);
    return words ? QCoreApplication::translate("checks", words->rule) : QString();
}

QString art34Factor(QStringView indicator)
{
    const Words *words = wordsOf(indicator);
    return words ? QString::fromLatin1(words->factor) : QString();
}

QString factorTitle(QStringView indicator)
{
    const Words *words = wordsOf(indicator);
    if (!words)
        return {};
    switch (*words->factor) {
    case 'a':
        return QCoreApplication::translate("checks", "Nature of the offence");
    case 'b':
        return QCoreApplication::translate("checks", "Status of the person");
    case 'c':
        return QCoreApplication::translate("checks", "Source");
    case 'd':
        return QCoreApplication::translate("checks", "Positions of others");
    case 'e':
        return QCoreApplication::translate("checks", "International obligations");
    case 'f':
        return QCoreApplication::translate("checks", "Neutrality");
    case 'g':
        return QCoreApplication::translate("checks", "General context");
    default:
        return QCoreApplication::translate("checks", "Completeness and conditions");
    }
}

} // namespace core
