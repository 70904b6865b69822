// SPDX-License-Identifier: GPL-3.0-or-later
// Where the persons of search and links come from.
#include "app/cli/commands/person_population.h"

#include "app/cli/session.h"
#include "core/matching/person_file.h"
#include "core/review/resolved_persons.h"
#include "core/review/subject_record.h"
#include "core/storage/subject_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// What the records of a case file are called outside. A request is looked up when a search first finds it: reading the
/// ids of a million takes most of a second.
class CaseNames
{
public:
    static core::Result<std::shared_ptr<CaseNames>> open(std::unique_ptr<core::CaseFile> file)
    {
        auto database = file->connect(core::Database::Access::ReadOnly);
        if (!database)
            return database.error();
        auto persons = core::ResolvedPersons::read(**database);
        if (!persons)
            return persons.error();
        return std::make_shared<CaseNames>(std::move(file), *std::move(database), *std::move(persons));
    }

    CaseNames(std::unique_ptr<core::CaseFile> file, std::unique_ptr<core::Database> database,
              core::ResolvedPersons persons)
        : m_file(std::move(file)), m_database(std::move(database)), m_persons(std::move(persons))
    {
    }

    [[nodiscard]] core::Database &database() { return *m_database; }

    [[nodiscard]] QString person(qint64 record) const
    {
        return QString::number(m_persons.representative(core::RequestId{record}));
    }

    core::Result<QString> request(qint64 record)
    {
        if (const auto known = m_requests.constFind(record); known != m_requests.constEnd())
            return *known;
        const auto brief = core::SubjectStore(*m_database).brief(core::RequestId{record});
        if (!brief)
            return brief.error();
        return *m_requests.insert(record, brief->externalId);
    }

private:
    std::unique_ptr<core::CaseFile> m_file;
    std::unique_ptr<core::Database> m_database; ///< ends before its file
    core::ResolvedPersons m_persons;
    QHash<qint64, QString> m_requests;
};

core::Result<Population> fromCaseFile(const Invocation &invocation)
{
    auto file = openCaseFile(invocation, core::CaseFile::Mode::ReadOnly);
    if (!file)
        return file.error();
    const auto names = CaseNames::open(*std::move(file));
    if (!names)
        return names.error();
    QElapsedTimer timer;
    timer.start();
    auto cursor = core::SubjectCursor::open((*names)->database());
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
    Population population;
    population.index = *std::move(index);
    population.indexSeconds = static_cast<double>(timer.elapsed()) / 1000;
    population.personOf = [names = *names](qint64 record) { return names->person(record); };
    population.requestOf = [names = *names](qint64 record) { return names->request(record); };
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
        invocation.err << QCoreApplication::translate("cli", "%n line(s) of the table of persons were left out.",
                                                      nullptr, int(source.rejected()))
                       << Qt::endl;
    Population population;
    population.index = std::move(*index);
    population.indexSeconds = static_cast<double>(timer.elapsed()) / 1000;
    return population;
}

} // namespace cli
