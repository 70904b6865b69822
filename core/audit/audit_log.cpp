// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"

#include "core/audit/audit_text.h"
#include "core/audit/canonical_bytes.h"
#include "core/audit/decision_digest.h"
#include "core/storage/decision_store.h"

#include <QCryptographicHash>
#include <QUuid>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHashBytes = 32;

/// What the chain says so far; each entry is held against it.
struct ChainState
{
    qint64 seq = 0;
    QByteArray hash = QByteArray(kHashBytes, '\0');
    QHash<QString, std::pair<qint64, QString>> decisions; ///< uuid → entry's number and the decision's digest
};

/// Empty when the entry fits the chain, else why not.
QString faultOf(const AuditRow &row, const ChainState &chain)
{
    if (row.seq != chain.seq + 1)
        return AuditText::tr("Entry %1 is missing.").arg(chain.seq + 1);
    if (row.prevHash != chain.hash)
        return AuditText::tr("Entry %1 does not follow from the one before it.").arg(row.seq);
    if (row.hash != auditHash(row))
        return AuditText::tr("Entry %1 was changed after it was written.").arg(row.seq);
    return {};
}

AuditLog::Verification bad(AuditLog::Verification verification, qint64 seq, const QString &why)
{
    verification.ok = false;
    verification.firstBad = seq;
    verification.why = why;
    return verification;
}

} // namespace

QByteArray canonicalAuditBytes(const AuditRow &row)
{
    CanonicalBytes bytes("noticedesk.audit.1");
    bytes.add(row.uuid);
    bytes.add(row.seq);
    bytes.add(row.utcMs);
    bytes.add(row.user);
    bytes.add(row.station);
    bytes.add(row.action);
    bytes.add(row.objectType);
    bytes.add(row.objectId);
    bytes.add(row.before);
    bytes.add(row.after);
    bytes.add(row.reason);
    return bytes.bytes();
}

QByteArray auditHash(const AuditRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(1, '\0'));
    hash.addData(row.prevHash);
    hash.addData(canonicalAuditBytes(row));
    return hash.result();
}

Result<AuditRow> AuditLog::append(const AuditEvent &event)
{
    const auto head = m_store.head();
    if (!head)
        return head.error();
    AuditRow row;
    row.seq = head->seq + 1;
    row.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.utcMs = event.at.toMSecsSinceEpoch();
    row.user = event.user.normalized(QString::NormalizationForm_C);
    row.station = event.station.normalized(QString::NormalizationForm_C);
    row.action = event.action;
    row.objectType = event.objectType;
    row.objectId = event.objectId;
    row.before = event.before;
    row.after = event.after;
    row.reason = event.reason;
    row.prevHash = head->seq == 0 ? QByteArray(kHashBytes, '\0') : head->hash;
    row.hash = auditHash(row);
    if (auto added = m_store.append(row); !added)
        return added.error();
    return row;
}

Result<AuditLog::Verification> AuditLog::verify(const TaskContext &task)
{
    Verification verification;
    ChainState chain;
    bool canceled = false;
    auto walked = m_store.forEach([&](const AuditRow &row) {
        if (row.seq % 1024 == 0 && task.canceled()) {
            canceled = true;
            return false;
        }
        verification.entries += 1;
        if (const QString fault = faultOf(row, chain); !fault.isEmpty()) {
            verification = bad(verification, row.seq > chain.seq + 1 ? chain.seq + 1 : row.seq, fault);
            return false;
        }
        chain.seq = row.seq;
        chain.hash = row.hash;
        if (row.action == u"decide")
            chain.decisions.insert(row.before, {row.seq, row.after});
        return true;
    });
    if (!walked)
        return walked.error();
    if (canceled)
        return Error{Error::Code::Canceled, AuditText::tr("The verification was stopped."), {}};
    if (!verification.ok)
        return verification;
    const auto head = m_store.head();
    if (!head)
        return head.error();
    if (head->seq != chain.seq || (chain.seq > 0 && head->hash != chain.hash)) {
        return bad(verification, std::min(head->seq, chain.seq) + 1,
                   AuditText::tr("The log ends at entry %1, but entry %2 was the last one written.")
                       .arg(QString::number(chain.seq), QString::number(head->seq)));
    }
    auto compared = DecisionStore(m_database).forEach([&](const Decision &decision) {
        const auto told = chain.decisions.constFind(decision.uuid);
        const bool same = told != chain.decisions.constEnd() && told->second == decisionDigest(decision);
        if (!same && verification.ok) {
            verification =
                bad(verification, told == chain.decisions.constEnd() ? chain.seq : told->first,
                    AuditText::tr("A decision in the file is not the one that the log tells of (decision %1).")
                        .arg(decision.uuid));
        }
        chain.decisions.remove(decision.uuid);
    });
    if (!compared)
        return compared.error();
    if (verification.ok && !chain.decisions.isEmpty()) {
        const auto first = std::min_element(chain.decisions.cbegin(), chain.decisions.cend());
        return bad(verification, first->first,
                   AuditText::tr("The decision that entry %1 tells of is missing.").arg(first->first));
    }
    return verification;
}

} // namespace core
