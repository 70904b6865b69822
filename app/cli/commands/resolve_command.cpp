// SPDX-License-Identifier: GPL-3.0-or-later
// resolve: which rows of a table of persons are one person, for any table whose columns are told.
#include "app/cli/commands/commands.h"

#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "core/base/csv_cell.h"
#include "core/exchange/column_table.h"
#include "core/matching/resolution.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>

#include <unistd.h>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Keys of --map; the first is the record's identifier, the others in the order of core::PersonField.
const QStringList kKeys{u"id"_s,          u"name"_s,    u"dob"_s,      u"sex"_s,   u"nationality"_s,
                        u"birth_place"_s, u"address"_s, u"document"_s, u"phone"_s, u"email"_s};

struct Mapping
{
    std::vector<QStringList> columns = std::vector<QStringList>(size_t(kKeys.size()));
    QString wrong; ///< translated sentence
};

Mapping parseMapping(const QString &text)
{
    Mapping mapping;
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = entry.indexOf(u'=');
        const QString key = entry.left(equals).trimmed();
        const qsizetype place = kKeys.indexOf(key);
        const QStringList columns = entry.mid(equals + 1).split(u'+');
        if (equals < 0 || place < 0 || columns.contains(QString()) || !mapping.columns[size_t(place)].isEmpty()) {
            mapping.wrong =
                QCoreApplication::translate(
                    "cli", "“%1” in --map is not KEY=COLUMN or KEY=COLUMN+COLUMN, each key once; the keys are %2.")
                    .arg(entry, kKeys.join(u' '));
            return mapping;
        }
        mapping.columns[size_t(place)] = columns;
    }
    bool any = false;
    for (size_t key = 1; key < mapping.columns.size(); ++key)
        any = any || !mapping.columns[key].isEmpty();
    if (mapping.columns[0].isEmpty() || !any)
        mapping.wrong =
            QCoreApplication::translate("cli", "--map must tell the column of id and of at least one other key.");
    return mapping;
}

/// Rows without an identifier can't be told apart in the result, so they are rejected with the others.
std::vector<core::PersonRow> personsOf(core::ColumnTable &table)
{
    std::vector<core::PersonRow> persons;
    persons.reserve(table.rows.size());
    for (core::ColumnTable::Row &row : table.rows) {
        core::PersonRow person;
        person.id = row.fields[0].join(u' ').trimmed();
        if (person.id.isEmpty()) {
            table.rejected.push_back({row.line, QCoreApplication::translate("cli", "it has no identifier")});
            continue;
        }
        for (size_t field = 0; field < core::kPersonFields; ++field)
            person.values[field] = std::move(row.fields[field + 1]);
        persons.push_back(std::move(person));
    }
    table.rows = decltype(table.rows)(); // emptied above; the shells of a million rows take room
    return persons;
}

std::optional<core::Error> writeClusters(const QString &path, const QStringList &ids,
                                         const core::Resolution &resolution)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly) && file.write("record,cluster\n") > 0;
    for (qsizetype i = 0; i < ids.size() && written; ++i)
        written = file.write(core::guardedCsvCell(ids.at(i)) + ',' +
                             QByteArray::number(resolution.cluster[static_cast<size_t>(i)]) + '\n') > 0;
    if (written && file.commit())
        return {};
    return core::Error{core::Error::Code::Io,
                       QCoreApplication::translate("cli", "The result could not be written; no file was changed."),
                       file.errorString()};
}

/// Stops on Ctrl+C; says on a terminal how far it is.
core::TaskContext shareTask(Invocation &invocation)
{
    core::TaskContext task;
    task.canceled = [] { return Interrupt::asked(); };
    if (isatty(STDERR_FILENO) == 0)
        return task;
    task.progress = [last = qint64(-1), &err = invocation.err](qint64 done, qint64 total) mutable {
        const qint64 percent = 100 * done / std::max<qint64>(1, total);
        if (percent == last)
            return;
        last = percent;
        err << '\r' << QCoreApplication::translate("cli", "%1 % done").arg(percent) << (done == total ? "\n" : "");
        err.flush();
    };
    return task;
}

int report(Invocation &invocation, const core::ColumnTable &table, size_t records, const core::Resolution &resolution,
           double seconds)
{
    for (const core::ColumnTable::Rejected &rejected : table.rejected)
        invocation.err << QCoreApplication::translate("cli", "Line %1 was left out: %2.")
                              .arg(QString::number(rejected.line), rejected.reason)
                       << Qt::endl;
    const QJsonObject figures{{u"records"_s, qint64(records)},
                              {u"clusters"_s, qint64(resolution.clusters)},
                              {u"candidates"_s, qint64(resolution.candidates)},
                              {u"expected_pairs"_s, resolution.expected},
                              {u"rounds"_s, resolution.rounds},
                              {u"twins_join"_s, resolution.twinsJoin},
                              {u"rejected"_s, qint64(table.rejected.size())},
                              {u"seconds"_s, seconds}};
    invocation.err << QJsonDocument(QJsonObject{{u"figures"_s, figures}}).toJson(QJsonDocument::Compact) << Qt::endl;
    return table.rejected.empty() ? Done : Rejected;
}

} // namespace

int runResolve(Invocation &invocation)
{
    Options options = parseOptions(invocation.arguments, {u"twins-may-join"_s}, {u"map"_s, u"out"_s, u"seed"_s});
    core::ResolutionOptions settings;
    settings.seed = quint64(options.number(u"seed"_s, 1));
    settings.twinsMayJoin = options.has(u"twins-may-join"_s);
    if (!options.wrong.isEmpty())
        return invocation.wrongUsage(options.wrong);
    if (options.positional.size() != 1 || options.value(u"map"_s).isEmpty() || options.value(u"out"_s).isEmpty())
        return invocation.wrongUsage(QCoreApplication::translate("cli", "Give one table, --map and --out."));
    const Mapping mapping = parseMapping(options.value(u"map"_s));
    if (!mapping.wrong.isEmpty())
        return invocation.wrongUsage(mapping.wrong);

    QElapsedTimer timer;
    timer.start();
    auto table = core::readColumnTable(options.positional.first(), mapping.columns);
    if (!table)
        return invocation.fail(table.error());
    std::vector<core::PersonRow> persons = personsOf(table.value());
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(persons.size()));
    for (const core::PersonRow &person : persons)
        ids += person.id;
    const Interrupt interrupt;
    const auto resolution = core::resolvePersons(std::move(persons), settings, shareTask(invocation));
    if (!resolution)
        return invocation.fail(resolution.error());
    if (const auto failed = writeClusters(options.value(u"out"_s), ids, *resolution))
        return invocation.fail(*failed);
    const int ended =
        report(invocation, *table, static_cast<size_t>(ids.size()), *resolution, double(timer.elapsed()) / 1000);
    if (options.has(u"json"_s)) {
        invocation.writeJson(QJsonObject{{u"records"_s, ids.size()},
                                         {u"clusters"_s, qint64(resolution->clusters)},
                                         {u"rejected"_s, qint64(table->rejected.size())}});
    }
    return ended;
}

} // namespace cli
