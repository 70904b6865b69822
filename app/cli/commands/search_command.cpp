// SPDX-License-Identifier: GPL-3.0-or-later
// search: persons by name, birth date, nationality and document; one query or a file of them.
#include "app/cli/commands/commands.h"
#include "app/cli/commands/person_population.h"

#include "app/cli/session.h"
#include "core/base/json_text.h"
#include "core/matching/bounded_line.h"
#include "core/matching/person_index.h"
#include "core/review/search_audit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <thread>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostThreads = 64;

/// What the caller asked for.
struct SearchCall
{
    QString name, birth, nationality, document, batch, persons;
    int limit = 10;
    int threads = 1;
    bool json = false;
};

/// Reads the call; an empty string when it is right, else why it is wrong.
QString readOptions(const QStringList &arguments, SearchCall &options)
{
    const QHash<QString, QString *> texts = {{u"--dob"_s, &options.birth},
                                             {u"--nationality"_s, &options.nationality},
                                             {u"--batch"_s, &options.batch},
                                             {u"--document"_s, &options.document},
                                             {u"--persons"_s, &options.persons}};
    const QHash<QString, int *> numbers = {{u"--limit"_s, &options.limit}, {u"--threads"_s, &options.threads}};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--json") {
            options.json = true;
        } else if (texts.contains(argument) || numbers.contains(argument)) {
            if (i + 1 >= arguments.size())
                return QCoreApplication::translate("cli", "%1 needs a value.").arg(argument);
            const QString &value = arguments.at(++i);
            bool good = true;
            if (QString *text = texts.value(argument))
                *text = value;
            else if (int *number = numbers.value(argument))
                *number = value.toInt(&good);
            if (!good)
                return QCoreApplication::translate("cli", "%1 needs a whole number.").arg(argument);
        } else if (argument.startsWith(u"--")) {
            return QCoreApplication::translate("cli", "There is no option %1.").arg(argument);
        } else if (!options.name.isEmpty()) {
            return QCoreApplication::translate("cli", "Put the name in quotes.");
        } else {
            options.name = argument;
        }
    }
    if (options.limit < 1 || options.limit > 1000)
        return QCoreApplication::translate("cli", "The limit is a number from 1 to 1000.");
    if (options.threads < 1 || options.threads > kMostThreads)
        return QCoreApplication::translate("cli", "The number of threads is from 1 to 64.");
    if (options.batch.isEmpty() && options.name.isEmpty() && options.document.isEmpty())
        return QCoreApplication::translate("cli", "Give a name, a document or a file of queries.");
    return {};
}

QJsonObject hitOf(const core::Match &match, const QString &request, const Population &population)
{
    return {{u"person"_s, population.personOf(match.record)},
            {u"request"_s, request},
            {u"name"_s, match.display},
            {u"p"_s, match.probability},
            {u"bits"_s, match.bits}};
}

/// The same object as text. A file of queries has a hundred thousand of them, which as values take as long as the
/// search.
void appendHit(core::ByteWriter &line, const core::Match &match, const QString &request, const Population &population)
{
    line.append(R"({"bits":)");
    core::appendJsonNumber(line, match.bits);
    line.append(R"(,"name":)");
    core::appendJsonString(line, match.display);
    line.append(R"(,"p":)");
    core::appendJsonNumber(line, match.probability);
    line.append(R"(,"person":)");
    core::appendJsonString(line, population.personOf(match.record));
    line.append(R"(,"request":)");
    core::appendJsonString(line, request);
    line.append('}');
}

QJsonArray evidenceOf(const core::Match &match)
{
    QJsonArray list;
    for (const core::FieldEvidence &evidence : match.evidence) {
        list += QJsonObject{{u"field"_s, core::matchFieldCode(evidence.field)},
                            {u"agreement"_s, core::agreementCode(evidence.agreement)},
                            {u"level"_s, evidence.level},
                            {u"query"_s, evidence.left},
                            {u"record"_s, evidence.right},
                            {u"bits"_s, evidence.bits}};
    }
    return list;
}

/// Writes the search into the audit log of the case file that it was made in, before the answer is given. A table of
/// persons of its own has no log.
template <typename Note>
core::Result<> record(const Invocation &invocation, const SearchCall &options, const Note &note)
{
    if (!options.persons.isEmpty())
        return {};
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::Write);
    if (!file)
        return file.error();
    return core::recordSearch(**file, core::SystemClock(), actorOf(invocation), note);
}

bool isCountryCode(const QString &code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

int searchOne(Invocation &invocation, const SearchCall &options, const Population &population)
{
    core::Query query;
    query.name.whole = options.name;
    if (!options.birth.isEmpty()) {
        const std::optional<core::DateRange> birth = core::parseDate(options.birth);
        if (!birth)
            return invocation.wrongUsage(
                QCoreApplication::translate("cli", "The birth date is written as 1979, 1979-03 or 1979-03-14."));
        query.birth = *birth;
    }
    query.nationalities = options.nationality.toUpper().split(u',', Qt::SkipEmptyParts);
    if (!std::ranges::all_of(query.nationalities, isCountryCode))
        return invocation.wrongUsage(
            QCoreApplication::translate("cli", "A nationality is a code of two letters, as in MX,CR."));
    if (!options.document.isEmpty())
        query.documents += options.document;
    const QList<core::Match> matches = population.index.search(query, options.limit);
    if (const auto recorded = record(invocation, options, core::SearchNote{query, matches.size(), {}}); !recorded)
        return invocation.fail(recorded.error());
    QJsonArray hits;
    QString lines;
    for (const core::Match &match : matches) {
        const core::Result<QString> request = population.requestOf(match.record);
        if (!request)
            return invocation.fail(request.error());
        QJsonObject hit = hitOf(match, *request, population);
        hit.insert(u"evidence"_s, evidenceOf(match));
        if (match.documentConflict)
            hit.insert(u"conflict"_s, u"same-document-other-identity"_s);
        hits += hit;
        lines += QString::number(match.probability, 'f', 3) + u'\t' + *request + u'\t' + match.display + u'\n';
    }
    if (options.json)
        invocation.writeJson(QJsonObject{{u"query"_s, options.name}, {u"hits"_s, hits}});
    else
        invocation.out << lines << Qt::flush;
    if (hits.isEmpty() && !options.json)
        invocation.err << QCoreApplication::translate("cli", "Nobody was found.") << '\n' << Qt::flush;
    return Done;
}

struct BatchQuery
{
    QString id;
    core::Query query;
    bool good = true; ///< false: the line can't be read; it is answered without results and with a word about it
};

struct Batch
{
    QList<BatchQuery> queries;
    qint64 rejected = 0;
    QByteArray sha256; ///< of the file
};

/// Columns: query id, name, birth date or empty, nationality or empty.
BatchQuery readQuery(const QString &line, bool cut)
{
    const QStringList cells = line.split(u'\t');
    const QString birthText = cells.value(2).trimmed();
    const std::optional<core::DateRange> birth = core::parseDate(birthText);
    BatchQuery query;
    query.id = cells.at(0);
    query.query.explain = false;
    query.good = !cut && cells.size() >= 2 && (birthText.isEmpty() || birth);
    if (!query.good)
        return query;
    query.query.name.whole = cells.at(1);
    query.query.birth = birth.value_or(core::DateRange{});
    query.query.nationalities = cells.value(3).trimmed().split(u',', Qt::SkipEmptyParts);
    return query;
}

core::Result<Batch> readBatch(const QString &path, QTextStream &err)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::Error::Code::Io,
                           QCoreApplication::translate("cli", "The file of queries could not be read."),
                           file.errorString()};
    Batch batch;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file) || !file.seek(0))
        return core::Error{core::Error::Code::Io,
                           QCoreApplication::translate("cli", "The file of queries could not be read."),
                           file.errorString()};
    batch.sha256 = hash.result();
    qint64 number = 0;
    for (core::BoundedLine line = core::readBoundedLine(file, core::kLongestQueryLine); !line.ended;
         line = core::readBoundedLine(file, core::kLongestQueryLine)) {
        ++number;
        if (line.text.trimmed().isEmpty())
            continue;
        BatchQuery query = readQuery(QString::fromUtf8(line.text), line.cut);
        if (!query.good) {
            err << QCoreApplication::translate("cli", "Line %1 of the queries can't be read.").arg(number) << Qt::endl;
            ++batch.rejected;
        }
        batch.queries += query;
    }
    return batch;
}

/// Results and times of a slice of the queries, filled by one thread.
void searchSlice(const QList<BatchQuery> &queries, const core::PersonIndex &index, int limit, qsizetype from,
                 qsizetype step, std::vector<QList<core::Match>> &results, std::vector<qint64> &nanoseconds)
{
    for (qsizetype i = from; i < queries.size(); i += step) {
        QElapsedTimer timer;
        timer.start();
        results[static_cast<size_t>(i)] = index.search(queries.at(i).query, limit);
        nanoseconds[static_cast<size_t>(i)] = timer.nsecsElapsed();
    }
}

double millisecondsAt(const std::vector<qint64> &sorted, double share)
{
    if (sorted.empty())
        return 0;
    const size_t at = std::min(sorted.size() - 1, static_cast<size_t>(share * static_cast<double>(sorted.size())));
    return static_cast<double>(sorted[at]) / 1e6;
}

void writeFigures(QTextStream &err, std::vector<qint64> nanoseconds, double seconds, double indexSeconds)
{
    std::ranges::sort(nanoseconds);
    const double queries = static_cast<double>(nanoseconds.size());
    const QJsonObject figures{{u"queries"_s, queries},
                              {u"seconds"_s, seconds},
                              {u"qps"_s, seconds > 0 ? queries / seconds : 0},
                              {u"p50_ms"_s, millisecondsAt(nanoseconds, .5)},
                              {u"p95_ms"_s, millisecondsAt(nanoseconds, .95)},
                              {u"p99_ms"_s, millisecondsAt(nanoseconds, .99)},
                              {u"index_seconds"_s, indexSeconds}};
    err << QJsonDocument(QJsonObject{{u"figures"_s, figures}}).toJson(QJsonDocument::Compact) << Qt::endl;
}

core::Result<> appendHits(core::ByteWriter &line, const QList<core::Match> &matches, const Population &population)
{
    for (const core::Match &match : matches) {
        const core::Result<QString> request = population.requestOf(match.record);
        if (!request)
            return request.error();
        if (line.back() != '[')
            line.append(',');
        appendHit(line, match, *request, population);
    }
    return {};
}

/// One line of JSON, its keys sorted as in all others.
core::Result<> appendAnswer(QByteArray &lines, const BatchQuery &query, const QList<core::Match> &matches,
                            const Population &population)
{
    core::ByteWriter line(lines);
    line.append(R"({"hits":[)");
    if (auto appended = appendHits(line, matches, population); !appended)
        return appended;
    line.append(query.good ? R"(],"query":)" : R"(],"problem":"unreadable-query","query":)");
    core::appendJsonString(line, query.id);
    line.append("}\n");
    return {};
}

int searchBatch(Invocation &invocation, const SearchCall &options, const Population &population)
{
    const core::Result<Batch> batch = readBatch(options.batch, invocation.err);
    if (!batch)
        return invocation.fail(batch.error());
    const QList<BatchQuery> &queries = batch->queries;
    if (const auto recorded = record(invocation, options, core::BatchSearchNote{queries.size(), batch->sha256});
        !recorded)
        return invocation.fail(recorded.error());
    std::vector<QList<core::Match>> results(static_cast<size_t>(queries.size()));
    std::vector<qint64> nanoseconds(static_cast<size_t>(queries.size()));
    QElapsedTimer timer;
    timer.start();
    std::vector<std::jthread> helpers;
    for (int t = 1; t < options.threads; ++t)
        helpers.emplace_back([&, t] {
            searchSlice(queries, population.index, options.limit, t, options.threads, results, nanoseconds);
        });
    searchSlice(queries, population.index, options.limit, 0, options.threads, results, nanoseconds);
    helpers.clear();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        QByteArray answer;
        const auto appended = appendAnswer(answer, queries.at(i), results[static_cast<size_t>(i)], population);
        if (!appended)
            return invocation.fail(appended.error());
        invocation.out << QString::fromUtf8(answer);
    }
    invocation.out.flush();
    writeFigures(invocation.err, nanoseconds, seconds, population.indexSeconds);
    return batch->rejected > 0 ? Rejected : Done;
}

} // namespace

int runSearch(Invocation &invocation)
{
    SearchCall options;
    if (const QString wrong = readOptions(invocation.arguments, options); !wrong.isEmpty())
        return invocation.wrongUsage(wrong);
    const core::Result<Population> population = loadPopulation(invocation, options.persons);
    if (!population)
        return invocation.fail(population.error());
    return options.batch.isEmpty() ? searchOne(invocation, options, *population)
                                   : searchBatch(invocation, options, *population);
}

} // namespace cli
