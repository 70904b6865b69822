// SPDX-License-Identifier: GPL-3.0-or-later
// Measures person search: time to build, memory, queries a second, recall, false alerts, ties and calibration, over
// invented persons. Usage: matching_bench [--persons N] [--queries N] [--absent N] [--seed S] [--export FOLDER]
// [--results FILE]
// --absent says how many names of nobody are asked for, when not as many as there are queries.
// --export writes persons.tsv, queries.tsv and truth.tsv, so that other engines can be asked the same.
// --results writes the first ten answers to every question, to compare two versions of the program.
#include "core/matching/person_index.h"
#include "tests/benchmarks/matching_population.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <sys/resource.h>

#include <ctime>
#include <map>
#include <set>

namespace {

using namespace Qt::StringLiterals;
using matching_population::Question;

double userSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) / 1e6;
}

/// Processor time of this thread: what waiting for the processor took does not count.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

core::Query queryOf(const Question &question)
{
    core::Query query;
    query.name.whole = question.name;
    query.explain = false;
    if (!question.birth.isEmpty())
        query.birth = core::parseDate(question.birth).value_or(core::DateRange{});
    return query;
}

constexpr int kResults = 50;

struct Tally
{
    int asked = 0, first = 0, found = 0;
};

struct Measured
{
    std::vector<double> milliseconds, busy; ///< by the clock, by the processor
    std::map<QString, Tally> bySlip;
    Tally all, skewed;
    std::vector<std::pair<double, bool>> calibration;
    int ties = 0, pairs = 0;
    int sameNames = 0; ///< ties of persons who bear the very same names, which no question about a name can part
    double user = 0, wall = 0;
};

using Records = std::vector<core::PersonRecord>;

/// True when two persons have the same main name and the same others, in whatever order and however often.
bool haveSameNames(const Records &records, qint64 one, qint64 other)
{
    const auto namesOf = [&](qint64 id) {
        std::set<QString> names;
        for (const core::PersonName &name : records[static_cast<size_t>(id) - 1].names)
            names.insert(name.whole);
        return names;
    };
    const auto mainOf = [&](qint64 id) { return records[static_cast<size_t>(id) - 1].names.first().whole; };
    return mainOf(one) == mainOf(other) && namesOf(one) == namesOf(other);
}

void note(Measured &measured, const Question &question, const QList<core::Match> &matches, const Records &records)
{
    int place = -1;
    for (int i = 0; i < matches.size(); ++i) {
        if (matches.at(i).record == question.person)
            place = i;
        if (i < 10)
            measured.calibration.emplace_back(matches.at(i).probability, matches.at(i).record == question.person);
        if (i > 0 && i < 10) {
            ++measured.pairs;
            const bool tie = matches.at(i).bits == matches.at(i - 1).bits;
            measured.ties += tie ? 1 : 0;
            measured.sameNames += tie && haveSameNames(records, matches.at(i).record, matches.at(i - 1).record) ? 1 : 0;
        }
    }
    const auto count = [&](Tally &tally) {
        ++tally.asked;
        tally.first += place == 0 ? 1 : 0;
        tally.found += place >= 0 ? 1 : 0;
    };
    count(measured.all);
    count(measured.bySlip[matching_population::slipName(question.slip)]);
    if (question.skewed)
        count(measured.skewed);
}

/// One line a question: its kind, the person meant, the place found (-1: none), and the first ten with their bits.
void writeResults(QTextStream &out, const std::vector<Question> &questions,
                  const std::vector<QList<core::Match>> &results)
{
    for (size_t i = 0; i < questions.size(); ++i) {
        const QList<core::Match> &matches = results[i];
        const auto own = std::ranges::find(matches, questions[i].person, &core::Match::record);
        out << matching_population::slipName(questions[i].slip) << '\t' << questions[i].name << '\t'
            << questions[i].birth << '\t' << questions[i].person << '\t'
            << (own == matches.end() ? -1 : own - matches.begin());
        for (const core::Match &match : matches.first(std::min<qsizetype>(10, matches.size())))
            out << '\t' << match.record << ':' << match.bits << ':' << match.display;
        out << '\n';
    }
}

Measured ask(const core::PersonIndex &index, const std::vector<Question> &questions, const Records &records,
             QTextStream &written)
{
    Measured measured;
    const double before = userSeconds();
    QElapsedTimer whole;
    whole.start();
    std::vector<QList<core::Match>> results;
    for (const Question &question : questions) {
        const core::Query query = queryOf(question);
        const double from = threadMilliseconds();
        QElapsedTimer timer;
        timer.start();
        results.push_back(index.search(query, kResults));
        measured.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        measured.busy.push_back(threadMilliseconds() - from);
    }
    measured.wall = static_cast<double>(whole.nsecsElapsed()) / 1e9;
    measured.user = userSeconds() - before;
    for (size_t i = 0; i < questions.size(); ++i)
        note(measured, questions[i], results[i], records);
    std::ranges::sort(measured.milliseconds);
    std::ranges::sort(measured.busy);
    if (written.device())
        writeResults(written, questions, results);
    return measured;
}

/// Expected calibration error: mean gap between what was said and what was so, over ten bins, weighted by size.
double calibrationError(const std::vector<std::pair<double, bool>> &said)
{
    std::array<double, 10> sum{}, right{}, count{};
    for (const auto &[p, yes] : said) {
        const size_t bin = std::min<size_t>(9, static_cast<size_t>(p * 10));
        sum[bin] += p;
        right[bin] += yes ? 1 : 0;
        ++count[bin];
    }
    double error = 0;
    for (size_t i = 0; i < 10; ++i)
        error += std::abs(sum[i] - right[i]);
    return said.empty() ? 0 : error / static_cast<double>(said.size());
}

double at(const std::vector<double> &sorted, double share)
{
    return sorted[std::min(sorted.size() - 1, static_cast<size_t>(share * static_cast<double>(sorted.size())))];
}

void report(QTextStream &out, const QString &title, const Measured &measured)
{
    const double n = static_cast<double>(measured.milliseconds.size());
    out << title << ": " << n << " queries, " << n / measured.wall << " a second (" << n / measured.user
        << " a user second), p50 " << at(measured.milliseconds, .5) << " ms, p95 " << at(measured.milliseconds, .95)
        << ", p99 " << at(measured.milliseconds, .99) << ", max " << measured.milliseconds.back()
        << "; of processor time p50 " << at(measured.busy, .5) << ", p95 " << at(measured.busy, .95) << ", p99 "
        << at(measured.busy, .99) << '\n';
    const auto line = [&](const QString &name, const Tally &tally) {
        out << "  " << name << ": " << tally.asked << " asked, first " << double(tally.first) / tally.asked
            << ", found " << double(tally.found) / tally.asked << '\n';
    };
    line(u"all"_s, measured.all);
    for (const auto &[slip, tally] : measured.bySlip)
        line(slip, tally);
    if (measured.skewed.asked > 0)
        line(u"skewed given name"_s, measured.skewed);
    out << "  ties " << double(measured.ties) / std::max(1, measured.pairs) << ", of persons with the very same names "
        << double(measured.sameNames) / std::max(1, measured.pairs) << ", calibration error "
        << calibrationError(measured.calibration) << '\n';
    std::array<double, 10> sum{}, right{}, count{};
    for (const auto &[p, yes] : measured.calibration) {
        const size_t bin = std::min<size_t>(9, static_cast<size_t>(p * 10));
        sum[bin] += p;
        right[bin] += yes ? 1 : 0;
        ++count[bin];
    }
    for (size_t i = 0; i < 10; ++i)
        out << "    said " << sum[i] / std::max(1.0, count[i]) << " was " << right[i] / std::max(1.0, count[i])
            << " of " << count[i] << '\n';
    out.flush();
}

/// How often a name of nobody finds somebody, and how long that takes.
void reportAbsent(QTextStream &out, const core::PersonIndex &index, const std::vector<Question> &absent)
{
    if (absent.empty())
        return;
    const auto asked = static_cast<double>(absent.size());
    int alerts = 0;
    int halves = 0;
    std::vector<double> busy;
    for (const Question &question : absent) {
        const core::Query query = queryOf(question);
        const double from = threadMilliseconds();
        const QList<core::Match> matches = index.search(query, 1);
        busy.push_back(threadMilliseconds() - from);
        alerts += !matches.isEmpty() && matches.first().probability >= .9 ? 1 : 0;
        halves += !matches.isEmpty() && matches.first().probability >= .5 ? 1 : 0;
    }
    std::ranges::sort(busy);
    out << "absent names: alerts at .9 " << 100.0 * alerts / asked << " in 100, at .5 " << 100.0 * halves / asked
        << "; of processor time p50 " << at(busy, .5) << " ms, p99 " << at(busy, .99) << '\n';
}

void exportAll(const QString &folder, quint64 seed, qint64 persons, const std::vector<Question> &questions)
{
    QFile file(folder + u"/persons.tsv"_s);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QTextStream out(&file);
    out << "id\tname\tdob\tnationality\tdocument\taliases\n";
    matching_population::Population population(seed);
    for (qint64 id = 1; id <= persons; ++id) {
        const core::PersonRecord record = population.person(id);
        QStringList aliases;
        for (const core::PersonName &name : record.names.mid(1))
            aliases += name.whole;
        out << id << '\t' << record.names.first().whole << '\t' << record.birth.toString() << '\t'
            << record.nationalities.join(u'|') << '\t'
            << (record.documents.isEmpty() ? QString() : record.documents.first().number) << '\t' << aliases.join(u'|')
            << '\n';
    }
    QFile queryFile(folder + u"/queries.tsv"_s);
    QFile truthFile(folder + u"/truth.tsv"_s);
    if (!queryFile.open(QIODevice::WriteOnly) || !truthFile.open(QIODevice::WriteOnly))
        return;
    QTextStream queries(&queryFile);
    QTextStream truth(&truthFile);
    for (size_t i = 0; i < questions.size(); ++i) {
        queries << i << '\t' << questions[i].name << '\t' << questions[i].birth << '\t' << '\n';
        truth << i << '\t' << questions[i].person << '\t' << matching_population::slipName(questions[i].slip) << '\n';
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"persons"_s, {}, u"N"_s, u"1000000"_s},
                       {u"queries"_s, {}, u"N"_s, u"4000"_s},
                       {u"absent"_s, {}, u"N"_s},
                       {u"seed"_s, {}, u"S"_s, u"1"_s},
                       {u"export"_s, {}, u"FOLDER"_s},
                       {u"results"_s, {}, u"FILE"_s}});
    parser.process(application);
    const qint64 persons = parser.value(u"persons"_s).toLongLong();
    const int queries = parser.value(u"queries"_s).toInt();
    const quint64 seed = parser.value(u"seed"_s).toULongLong();
    QTextStream out(stdout);

    // Making the persons is not part of the index's time, so they stand ready in memory.
    matching_population::Population population(seed);
    std::vector<core::PersonRecord> records;
    records.reserve(static_cast<size_t>(persons));
    for (qint64 id = 1; id <= persons; ++id)
        records.push_back(population.person(id));
    std::vector<Question> named, dated, absent;
    core::Random pick(seed + 1);
    for (int i = 0; i < queries; ++i) {
        const auto &record = records[pick.below(static_cast<quint32>(persons))];
        named.push_back(population.question(record, false));
        dated.push_back(population.question(record, true));
        absent.push_back(population.absent());
    }
    if (parser.isSet(u"export"_s)) {
        exportAll(parser.value(u"export"_s), seed, persons, named);
        return 0;
    }
    const double before = residentMegabytes();
    const double userBefore = userSeconds();
    QElapsedTimer timer;
    timer.start();
    size_t next = 0;
    const core::Result<core::PersonIndex> index = core::PersonIndex::build(
        [&](core::PersonRecord &record) {
            if (next == records.size())
                return false;
            record = records[next++];
            return true;
        },
        {});
    if (!index)
        return 1;
    out << "index: " << timer.elapsed() / 1000.0 << " s wall, " << userSeconds() - userBefore << " s user, "
        << residentMegabytes() - before << " MB resident, " << index->bytes() / 1e6 << " MB counted; "
        << index->personCount() << " persons, " << index->nameCount() << " names, " << index->wordCount() << " words\n";
    QFile resultFile(parser.value(u"results"_s));
    QTextStream written;
    if (parser.isSet(u"results"_s) && resultFile.open(QIODevice::WriteOnly))
        written.setDevice(&resultFile);
    report(out, u"name only"_s, ask(*index, named, records, written));
    report(out, u"name and birth date"_s, ask(*index, dated, records, written));
    if (parser.isSet(u"absent"_s))
        absent.resize(std::min<size_t>(absent.size(), parser.value(u"absent"_s).toULongLong()));
    reportAbsent(out, *index, absent);
    return 0;
}
