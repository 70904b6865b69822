// SPDX-License-Identifier: GPL-3.0-or-later
// Where the persons of search and links come from.
#include "app/cli/commands/person_population.h"

#include "app/cli/session.h"
#include "core/matching/person_file.h"
#include "core/review/subject_record.h"
#include "core/storage/subject_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// How the requests of a case file are called outside.
core::Result<QHash<qint64, QString>> externalIds(core::Database &database)
{
    core::Result<QList<std::pair<core::RequestId, QString>>> ids = core::SubjectStore(database).externalIds();
    if (!ids)
        return ids.error();
    QHash<qint64, QString> names;
    names.reserve(ids->size());
    for (const auto &[id, external] : std::as_const(*ids))
        names.insert(id.value, external);
    return names;
}

core::Result<Population> fromCaseFile(const Invocation &invocation)
{
    auto file = openCaseFile(invocation, core::CaseFile::Mode::ReadOnly);
    if (!file)
        return file.error();
    auto database = (*file)->connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    QElapsedTimer timer;
    timer.start();
    auto cursor = core::SubjectCursor::open(**database);
    if (!cursor)
        return cursor.error();
    core::Result<core::PersonIndex> index = core::PersonIndex::build(
        [&](core::PersonRecord &record) {
            core::RequestId id;
            QByteArray subject;
            if (!cursor->next(id, subject))
                return false;
            record = core::personRecord(id.value, core::decodeSubject(subject));
            return true;
        },
        {});
    if (const auto failed = cursor->failed())
        return *failed;
    if (!index)
        return index.error();
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    auto names = externalIds(**database);
    if (!names)
        return names.error();
    Population population;
    population.index = *std::move(index);
    population.indexSeconds = seconds;
    population.requestOf = [names = *std::move(names)](qint64 record) { return names.value(record); };
    return population;
}

} // namespace

core::Result<Population> loadPopulation(Invocation &invocation, const QString &personsFile)
{
    if (personsFile.isEmpty())
        return fromCaseFile(invocation);
    QFile file(personsFile);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::Error::Code::Io,
                           QCoreApplication::translate("cli", "The table of persons could not be read."),
                           file.errorString()};
    core::Result<core::PersonFile> persons = core::PersonFile::open(file);
    if (!persons)
        return persons.error();
    QElapsedTimer timer;
    timer.start();
    core::PersonFile &source = *persons;
    core::Result<core::PersonIndex> index =
        core::PersonIndex::build([&source](core::PersonRecord &record) { return source.next(record); }, {});
    if (!index)
        return index.error();
    if (source.rejected() > 0)
        invocation.err << QCoreApplication::translate("cli", "%1 lines of the table of persons were left out.")
                              .arg(source.rejected())
                       << Qt::endl;
    Population population;
    population.index = std::move(*index);
    population.indexSeconds = static_cast<double>(timer.elapsed()) / 1000;
    return population;
}

} // namespace cli
