// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/domain/notice_type.h"
#include "core/domain/person.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// Closed list of person statuses (RPD art. 44(1)). "Wanted" is not one of them.
enum class StatusCode : quint8 {
    Unknown,
    Convicted,
    Charged,
    Suspect,
    CriminalHistory,
    Witness,
    Victim,
    Missing,
    UnidentifiedPerson,
    UnidentifiedBody,
    Deceased,
    PossibleThreat,
    UnSanctioned
};

/// Growing harm of disclosure (RPD art. 112).
enum class Confidentiality : quint8 { OfficialUseOnly, Restricted, Confidential };

enum class SoughtFor : quint8 { Unknown, Prosecution, Sentence };

/// An arrest warrant or a judicial decision with the same effect (RPD art. 83(2)(b)(v), 84).
struct Warrant
{
    QString issuingCountry; ///< may be an organisation code such as 914 (ICC)
    QString reference;
    QString authority;
    PartialDate date;
    std::optional<bool> judicial;      ///< issued by a judicial authority
    std::optional<bool> appealToCourt; ///< when not judicial: the law gives an appeal to one (art. 84(c))
    QString charge;                    ///< as written
    QString chargeTranslation;
    bool operator==(const Warrant &) const = default;
};

/// What the law threatens or the court imposed. Months; nullopt = not stated.
struct Penalty
{
    SoughtFor soughtFor = SoughtFor::Unknown;
    std::optional<int> maximumMonths;
    std::optional<int> sentenceMonths;
    std::optional<int> remainingMonths;
    bool lifeOrDeath = false; ///< the text names life imprisonment or a more serious penalty
    QString text;
    bool operator==(const Penalty &) const = default;
};

/// What the source assures (RPD art. 84). nullopt = not stated.
struct Assurances
{
    std::optional<bool> extraditionWillBeSought;
    std::optional<bool> coordinatedWithExtraditionAuthorities;
    std::optional<bool> authorityHadPower;
    bool operator==(const Assurances &) const = default;
};

/// Membership of the subject in a group, as the source claims it.
struct GroupMembership
{
    QString groupId; ///< the source's own identifier; may be empty
    QString groupName;
    QString role;
    QString designation; ///< who lists the group, e.g. "un", "regional", "source"; empty = unknown
    PartialDate since;
    PartialDate until;
    bool operator==(const GroupMembership &) const = default;
};

/// A relation of the subject to another person, as the source claims it.
struct Relation
{
    QString kind;           ///< "accomplice", "brother", "employer" …
    QString otherRequestId; ///< external id of the other's request, when there is one
    QString otherName;
    QString note;
    bool operator==(const Relation &) const = default;
};

/// What somebody other than the source says about the case: another NCB, a court, an asylum body, the press.
struct Statement
{
    QString from; ///< code or name of who says it
    QString kind; ///< "protest", "extradition-refused", "asylum-granted", "public-source" …; empty = not classified
    PartialDate date;
    QString text;
    bool publicSource = false; ///< RPD art. 47: shown apart, never the only basis
    bool operator==(const Statement &) const = default;
};

/// Who may see the request (RPD art. 58, 79(3)). Restrictions are themselves confidential (art. 58(8)).
struct Restrictions
{
    QStringList recipients; ///< of a diffusion; empty = all members
    QStringList excluded;
    QString handling;
    bool operator==(const Restrictions &) const = default;
};

/// What the rules ask of some types beside judicial data and identity (RPD art. 88-93). nullopt = not stated.
struct TypeConditions
{
    std::optional<bool> recordedByPolice;    ///< yellow, black: reported to and recorded by police (art. 90, 91)
    std::optional<bool> privacyLawAllows;    ///< yellow, adults: national privacy law does not forbid it (art. 90)
    std::optional<bool> assessedByAuthority; ///< green, orange: conclusion of a law-enforcement authority (art. 89, 93)
    std::optional<bool> imminentThreat;      ///< orange (art. 93)
    std::optional<bool> underInvestigation;  ///< purple: the facts are still under investigation (art. 92)
    QString method;                          ///< purple, orange: method, object, device or way of concealment
    bool operator==(const TypeConditions &) const = default;
};

/// One request for a notice or diffusion, as the source sent it: the plain value that everything else works on.
/// Absent information is empty or nullopt and means "unknown" (notice-review §8, rule 3).
struct Request
{
    QString externalId; ///< the source's case key, e.g. "2031/90417"; unique together with `system`
    QString system;     ///< where the id comes from: "public-notices", "request", or the name of a CSV mapping
    NoticeType type = NoticeType::Unknown;
    Channel channel = Channel::Notice;
    QString source; ///< requesting NCB or international entity: country or organisation code
    PartialDate requestDate;
    QString language; ///< working language of the request: "ar", "en", "es", "fr"; empty = unknown
    QString purpose;  ///< RPD art. 10(2)
    StatusCode status = StatusCode::Unknown;
    Confidentiality confidentiality = Confidentiality::OfficialUseOnly;
    Restrictions restrictions;

    Person subject;

    QStringList offences; ///< charges as listed, one each
    QStringList laws;     ///< provisions that cover them
    QString facts;        ///< summary of facts (art. 83(2)(b)(i))
    PartialDate offenceDate;
    PartialDate offenceDateEnd;
    QString offencePlace;
    PartialDate limitationDate;
    PartialDate eventDate; ///< disappearance, discovery or death
    QString eventPlace;
    Penalty penalty;
    QList<Warrant> warrants;
    Assurances assurances;
    std::optional<bool> organisedCrimeLink; ///< exception of art. 83(1)(a)(i)
    std::optional<bool> exceptionAsked;     ///< art. 83(1)(b): published in spite of threshold or category
    QString exceptionReason;
    QStringList siblingIds; ///< other requests said to concern the same facts

    QList<GroupMembership> groups;
    QList<Relation> relations;
    QList<Statement> statements;
    QString unReference; ///< UN special notices
    QString unResolution;
    QString additionalInformation;
    bool entity = false; ///< UN special notices also concern entities, which have only a name
    TypeConditions conditions;
    PartialDate retentionUntil;        ///< end of the retention period asked for (art. 37(2), 49)
    std::optional<bool> publicExtract; ///< the source consents to a public extract (art. 61(2))

    // Out of line: nearly every file destroys, copies or compares one, and each would compile the code anew.
    Request();
    Request(const Request &);
    Request(Request &&) noexcept;
    Request &operator=(const Request &);
    Request &operator=(Request &&) noexcept;
    ~Request();
    bool operator==(const Request &) const;
};

QString statusCodeText(StatusCode status); ///< "CONVICTED" … as in the rules; "" for unknown
std::optional<StatusCode> statusCodeFromText(QStringView text);
QString confidentialityCode(Confidentiality level);
std::optional<Confidentiality> confidentialityFromCode(QStringView code);
QString soughtForCode(SoughtFor soughtFor);
SoughtFor soughtForFromCode(QStringView code);

} // namespace core
