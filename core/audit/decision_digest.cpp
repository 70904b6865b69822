// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/decision_digest.h"

#include "core/audit/canonical_bytes.h"

#include <QCryptographicHash>

namespace core {

QString decisionDigest(const Decision &decision)
{
    CanonicalBytes bytes("noticedesk.decision.1");
    bytes.add(decision.uuid);
    bytes.add(decision.request.value);
    bytes.add(qint64{decision.requestVersion});
    bytes.add(verdictCode(decision.verdict));
    bytes.add(reviewStateCode(decision.stateBefore));
    bytes.add(reviewStateCode(decision.stateAfter));
    bytes.add(decision.reason);
    bytes.add(decision.user);
    bytes.add(decision.at.toMSecsSinceEpoch());
    bytes.add(decision.policyVersion);
    return QString::fromLatin1(QCryptographicHash::hash(bytes.bytes(), QCryptographicHash::Sha256).toHex());
}

} // namespace core
