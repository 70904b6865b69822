// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace core {

/// The most that a reason may have, in UTF-16 units: it is kept whole but bounded (notice-review §6: text fields are
/// data like others).
inline constexpr qsizetype kMaxReason = qsizetype(64) * 1024;

/// What a reviewer decides on a request.
enum class Verdict : quint8 {
    Approve, ///< publish or record
    Refuse,  ///< not published, not recorded (RPD art. 77(2)); reason required
    AskMore, ///< question to the source (art. 78(1), 128(2)); the question is the reason
    Refer    ///< to detailed review; reason required
};
inline constexpr std::array<Verdict, 4> kVerdicts = {Verdict::Approve, Verdict::Refuse, Verdict::AskMore,
                                                     Verdict::Refer};

/// Where a request stands in the review (notice-review §2.5, the part that a single desk needs).
enum class ReviewState : quint8 {
    Screening,       ///< arrived and checked; nobody has decided
    Detailed,        ///< in detailed review
    WaitSource,      ///< a question is with the source
    ApproveProposed, ///< approved by one person, a second one must confirm
    RefuseProposed,  ///< refused by one person, a second one must confirm
    Approved,
    Refused
};
inline constexpr std::array<ReviewState, 7> kReviewStates = {
    ReviewState::Screening,      ReviewState::Detailed, ReviewState::WaitSource, ReviewState::ApproveProposed,
    ReviewState::RefuseProposed, ReviewState::Approved, ReviewState::Refused};

/// Whether a request in this state is decided, until new information reopens it.
constexpr bool isDecided(ReviewState state)
{
    return state == ReviewState::Approved || state == ReviewState::Refused;
}

/// One act of decision, as recorded. Never changed afterwards: a new decision follows it.
struct Decision
{
    QString uuid; ///< made by the caller, so that an unclear commit can be looked up
    RequestId request;
    int requestVersion = 1;
    Verdict verdict = Verdict::Refer;
    ReviewState stateBefore = ReviewState::Screening;
    ReviewState stateAfter = ReviewState::Screening;
    QString reason; ///< the reviewer's own words
    QString user;
    QDateTime at; ///< UTC
    QString policyVersion;
    bool operator==(const Decision &) const = default;
};

QString verdictCode(Verdict verdict); ///< "approve", "refuse", "ask", "refer"
std::optional<Verdict> verdictFromCode(QStringView code);
QString reviewStateCode(ReviewState state);
std::optional<ReviewState> reviewStateFromCode(QStringView code);

} // namespace core
