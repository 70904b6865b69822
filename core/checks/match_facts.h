// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

/// An earlier request by the same source on the same person or group that was not accepted (RPD art. 125(3)).
struct EarlierOutcome
{
    enum class Kind : quint8 { Refused, Cancelled, Deleted };
    Kind kind = Kind::Refused;
    QString reference;
    PartialDate date;
    bool sameGroup = false;    ///< on the group, not on the person
    bool otherChannel = false; ///< an arrest diffusion or travel-document alert after a refused notice
    bool operator==(const EarlierOutcome &) const = default;
};

/// A live record on what is probably the same person and case (RPD art. 12, 103(2)(c)).
struct LiveDuplicate
{
    QString reference;
    bool sameSource = true;
    bool sameWarrant = false;
    bool operator==(const LiveDuplicate &) const = default;
};

/// A protest of another bureau or state that concerns the person; also one made before any request (IRSD 3(1)(e)).
struct ProtestEntry
{
    QString from;
    PartialDate date;
    bool preEmptive = false;
    bool nationalityState = false; ///< it comes from the state whose national the subject is
    QString reference;             ///< the request that it was made against, when it stands with another one
    bool operator==(const ProtestEntry &) const = default;
};

/// What the register of protected persons knows; restricted, never shown to the source.
struct ProtectionRecord
{
    enum class Kind : quint8 { RefugeeConfirmed, AsylumClaim, SubsidiaryProtection, NonRefoulement };
    Kind kind = Kind::AsylumClaim;
    QString fearedCountry; ///< empty = not known
    bool operator==(const ProtectionRecord &) const = default;
};

enum class CcfFlag : quint8 { None, OpenRequest, NotCompliant, AccompliceDeleted };

/// Another request said to concern the same facts.
struct SiblingFacts
{
    QString externalId;
    std::optional<bool> sameText; ///< its summary of facts is word for word the same; nullopt = not compared
    bool operator==(const SiblingFacts &) const = default;
};

/// What matching and the registers know about one request. Everything is empty by default: unknown, never "no".
struct MatchFacts
{
    QList<EarlierOutcome> earlier;
    QList<LiveDuplicate> duplicates;
    QList<ProtestEntry> protests;
    QList<ProtectionRecord> protection;
    QList<SiblingFacts> siblings;
    CcfFlag ccf = CcfFlag::None;
    int similarFromSource = 0;                ///< similar requests by the same source within the policy's burst window
    PartialDate located;                      ///< when the person was located, as far as known
    std::optional<bool> extraditionStepTaken; ///< after location
    PartialDate expiry;                       ///< of the record, where it is already live
    std::optional<bool> renewalAnswered;
    bool operator==(const MatchFacts &) const = default;
};

} // namespace core
