// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/case_file.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// One numbered step. Single statements, never split at semicolons, because triggers contain them.
struct Migration
{
    int version;
    QStringList statements;
};

/// Keys by which requests on one person find one another (see core/storage/fact_key_store.h), in sorted runs: an index
/// with a row for each would be written anew, page for page, with every commit of an import. And the digest that a
/// version's content is held against; unknown for what older versions of the program wrote.
Migration factKeysAndDigests(int version)
{
    return {version,
            {
                uR"(CREATE TABLE fact_key (
                    id INTEGER PRIMARY KEY, level INTEGER NOT NULL, first_key INTEGER NOT NULL,
                    last_key INTEGER NOT NULL, entries BLOB NOT NULL) STRICT)"_s,
                u"CREATE INDEX fact_key_range ON fact_key(first_key, last_key)"_s,
                u"CREATE INDEX fact_key_level ON fact_key(level)"_s,
                u"ALTER TABLE request_version ADD COLUMN digest BLOB"_s,
            }};
}

/// What the link graph is found by (core/storage/graph_store.h). Requests that are there already have no keys yet: they
/// are the gap, which is closed when somebody asks for links.
Migration graphKeys(int version)
{
    return {version,
            {
                u"CREATE TABLE graph_run (id INTEGER PRIMARY KEY, entries INTEGER NOT NULL) STRICT"_s,
                uR"(CREATE TABLE graph_block (
                    run INTEGER NOT NULL REFERENCES graph_run(id), first INTEGER NOT NULL, entries BLOB NOT NULL) STRICT)"_s,
                u"CREATE INDEX graph_block_first ON graph_block(run, first)"_s,
                uR"(CREATE TABLE graph_count (
                    group_id TEXT NOT NULL, label TEXT NOT NULL, country TEXT NOT NULL, subjects INTEGER NOT NULL,
                    PRIMARY KEY (group_id, label, country)) STRICT, WITHOUT ROWID)"_s,
                u"CREATE TABLE graph_gap (first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT"_s,
                u"INSERT INTO graph_gap (first, last) SELECT 1, coalesce(max(id), 0) FROM request"_s,
            }};
}

/// Enumerations are stored as their stable codes, so that a file can be read without the program. `desk_rank` is the
/// route's and state's place in the desk order; the index over it holds every column that the queue filters by, so
/// that filtering a million requests never touches the wide rows.
const QList<Migration> &migrations()
{
    static const QList<Migration> steps = {
        {1,
         {
             uR"(CREATE TABLE import (
                 id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, user TEXT NOT NULL, files TEXT NOT NULL,
                 started_ms INTEGER NOT NULL, finished_ms INTEGER, state TEXT NOT NULL,
                 read_count INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL DEFAULT 0,
                 updated INTEGER NOT NULL DEFAULT 0, unchanged INTEGER NOT NULL DEFAULT 0,
                 rejected INTEGER NOT NULL DEFAULT 0, warnings INTEGER NOT NULL DEFAULT 0) STRICT)"_s,
             uR"(CREATE TABLE import_problem (
                 id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import(id), rejected INTEGER NOT NULL,
                 file TEXT NOT NULL, line INTEGER NOT NULL, record_index INTEGER NOT NULL, external_id TEXT NOT NULL,
                 field TEXT NOT NULL, code TEXT NOT NULL, reason TEXT NOT NULL, excerpt TEXT NOT NULL) STRICT)"_s,
             u"CREATE INDEX import_problem_import ON import_problem(import_id)"_s,
             uR"(CREATE TABLE request (
                 id INTEGER PRIMARY KEY, system TEXT NOT NULL, external_id TEXT NOT NULL, version INTEGER NOT NULL,
                 type TEXT NOT NULL, channel TEXT NOT NULL, source TEXT NOT NULL, name TEXT NOT NULL,
                 offence TEXT NOT NULL, state TEXT NOT NULL, route TEXT NOT NULL, cause TEXT NOT NULL,
                 band TEXT NOT NULL, concern REAL NOT NULL, referral INTEGER NOT NULL, desk_rank INTEGER NOT NULL,
                 indicators TEXT NOT NULL, due INTEGER, received_ms INTEGER NOT NULL, claimed_by TEXT NOT NULL,
                 UNIQUE (external_id, system)) STRICT)"_s,
             uR"(CREATE INDEX request_desk ON request(desk_rank, concern DESC, id, type, route, cause, state, band,
                 source, referral, due, claimed_by))"_s,
             uR"(CREATE TABLE request_version (
                 request_id INTEGER NOT NULL REFERENCES request(id), version INTEGER NOT NULL,
                 import_id INTEGER NOT NULL REFERENCES import(id), received_ms INTEGER NOT NULL,
                 content BLOB NOT NULL, source_text BLOB, source_file TEXT NOT NULL, source_line INTEGER NOT NULL,
                 source_index INTEGER NOT NULL, PRIMARY KEY (request_id, version)) STRICT)"_s,
             uR"(CREATE TABLE assessment (
                 request_id INTEGER PRIMARY KEY REFERENCES request(id), version INTEGER NOT NULL,
                 findings BLOB NOT NULL, policy_version TEXT NOT NULL, model_version TEXT NOT NULL) STRICT)"_s,
             uR"(CREATE TABLE subject (
                 request_id INTEGER PRIMARY KEY REFERENCES request(id), record BLOB NOT NULL) STRICT)"_s,
             uR"(CREATE TABLE decision (
                 id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, request_id INTEGER NOT NULL REFERENCES request(id),
                 request_version INTEGER NOT NULL, verdict TEXT NOT NULL, state_before TEXT NOT NULL,
                 state_after TEXT NOT NULL, reason TEXT NOT NULL, user TEXT NOT NULL, at_ms INTEGER NOT NULL,
                 policy_version TEXT NOT NULL) STRICT)"_s,
             u"CREATE INDEX decision_request ON decision(request_id)"_s,
             uR"(CREATE TABLE audit_event (
                 seq INTEGER PRIMARY KEY, uuid TEXT NOT NULL, utc_ms INTEGER NOT NULL, user TEXT NOT NULL,
                 station TEXT NOT NULL, action TEXT NOT NULL, object_type TEXT NOT NULL, object_id INTEGER NOT NULL,
                 before TEXT NOT NULL, after TEXT NOT NULL, reason TEXT NOT NULL, prev_hash BLOB NOT NULL,
                 hash BLOB NOT NULL) STRICT)"_s,
             u"CREATE INDEX audit_object ON audit_event(object_type, object_id)"_s,
             uR"(CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit_event
                 BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END)"_s,
             uR"(CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_event
                 BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END)"_s,
             uR"(CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
                 BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END)"_s,
             uR"(CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
                 BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END)"_s,
             u"CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
             uR"(CREATE TABLE saved_filter (
                 name TEXT PRIMARY KEY, filter TEXT NOT NULL, user TEXT NOT NULL, at_ms INTEGER NOT NULL) STRICT)"_s,
             uR"(CREATE TABLE column_mapping (name TEXT PRIMARY KEY, mapping TEXT NOT NULL) STRICT)"_s,
             uR"(CREATE TABLE link_event (
                 id INTEGER PRIMARY KEY, event TEXT NOT NULL, at_ms INTEGER NOT NULL) STRICT)"_s,
             uR"(CREATE TRIGGER link_no_update BEFORE UPDATE ON link_event
                 BEGIN SELECT RAISE(ABORT, 'link events are append-only'); END)"_s,
             uR"(CREATE TRIGGER link_no_delete BEFORE DELETE ON link_event
                 BEGIN SELECT RAISE(ABORT, 'link events are append-only'); END)"_s,
         }},
        // The share of detailed review: each routing with its seed and probability, what it chose, how often each
        // pattern of indicators was seen; and what reviewers say before and about the machine's findings.
        {2,
         {
             uR"(CREATE TABLE share_batch (
                 id INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, first_request INTEGER NOT NULL,
                 last_request INTEGER NOT NULL, fresh INTEGER NOT NULL, share REAL NOT NULL,
                 audit_probability REAL NOT NULL, seed TEXT NOT NULL, first_come INTEGER NOT NULL) STRICT)"_s,
             uR"(CREATE TABLE share_choice (
                 request_id INTEGER PRIMARY KEY REFERENCES request(id), batch_id INTEGER NOT NULL
                 REFERENCES share_batch(id), arm TEXT NOT NULL, probability REAL NOT NULL) STRICT)"_s,
             u"CREATE TABLE share_pattern (pattern TEXT PRIMARY KEY, seen INTEGER NOT NULL) STRICT"_s,
             uR"(CREATE TABLE provisional_verdict (
                 request_id INTEGER NOT NULL REFERENCES request(id), version INTEGER NOT NULL, user TEXT NOT NULL,
                 verdict TEXT NOT NULL, reason TEXT NOT NULL, at_ms INTEGER NOT NULL,
                 PRIMARY KEY (request_id, version, user)) STRICT)"_s,
             uR"(CREATE TRIGGER provisional_no_update BEFORE UPDATE ON provisional_verdict
                 BEGIN SELECT RAISE(ABORT, 'provisional verdicts are append-only'); END)"_s,
             uR"(CREATE TRIGGER provisional_no_delete BEFORE DELETE ON provisional_verdict
                 BEGIN SELECT RAISE(ABORT, 'provisional verdicts are append-only'); END)"_s,
             uR"(CREATE TABLE finding_verdict (
                 request_id INTEGER NOT NULL REFERENCES request(id), version INTEGER NOT NULL,
                 indicator TEXT NOT NULL, user TEXT NOT NULL, accepted INTEGER NOT NULL, at_ms INTEGER NOT NULL,
                 PRIMARY KEY (request_id, version, indicator, user)) STRICT)"_s,
         }},
        // Models trained from the decisions of this file; the bytes of the newest only.
        {3,
         {
             uR"(CREATE TABLE triage_model (
                 id INTEGER PRIMARY KEY, version TEXT NOT NULL, at_ms INTEGER NOT NULL, user TEXT NOT NULL,
                 starting_version TEXT NOT NULL, policy_version TEXT NOT NULL, decisions INTEGER NOT NULL,
                 last_decision INTEGER NOT NULL, bytes BLOB) STRICT)"_s,
         }},
        factKeysAndDigests(4),
        graphKeys(5),
    };
    return steps;
}

Result<> applyStep(Database &database, const Migration &step)
{
    for (const QString &statement : step.statements) {
        if (auto done = database.execute(statement); !done)
            return done.error();
    }
    auto numbered = database.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
    return numbered ? Result<>() : Result<>(numbered.error());
}

} // namespace

int latestSchema()
{
    return migrations().last().version;
}

Result<> migrate(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto version = database.single(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int current = version->toInt();
    if (current > latestSchema()) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("storage",
                                                 "This case file was made by a newer Notice Desk. It was not "
                                                 "changed; open it with that version or a later one."),
                     {}};
    }
    for (const Migration &step : migrations()) {
        if (step.version <= current)
            continue;
        if (auto applied = applyStep(database, step); !applied)
            return applied;
    }
    if (current == 0) {
        if (auto marked = database.execute(u"PRAGMA application_id = %1"_s.arg(CaseFile::kApplicationId)); !marked)
            return marked.error();
    }
    database.forgetStatements();
    return transaction->commit();
}

} // namespace core
