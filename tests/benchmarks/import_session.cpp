// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what a desk feels while an import runs: how many searches a second are answered, and how long opening a case
// takes, its audit entry included. Usage: import_session CASE-FILE REQUESTS [--without-search] [--pause SECONDS]
// The pause is that between two cases; long ones tell how long the first act waits after the import was left alone.
// The case file is changed; give it a copy.
#include "core/review/case_importer.h"
#include "core/review/case_service.h"
#include "core/review/person_search_service.h"
#include "core/review/subject_record.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace {

using namespace Qt::StringLiterals;

constexpr int kQueries = 2000;
constexpr int kResults = 10;
constexpr double kBetweenViews = .1; // seconds

struct Times
{
    std::vector<double> milliseconds;
    void add(const QElapsedTimer &timer) { milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6); }
    void print(QTextStream &out, const char *what, double seconds)
    {
        std::ranges::sort(milliseconds);
        const auto at = [this](double share) {
            return milliseconds.empty()
                       ? 0.0
                       : milliseconds[std::min(milliseconds.size() - 1, size_t(share * double(milliseconds.size())))];
        };
        out << what << ": " << milliseconds.size() << " in " << seconds << " s, "
            << double(milliseconds.size()) / seconds << " a second; ms p50 " << at(.5) << " p95 " << at(.95) << " p99 "
            << at(.99) << " most " << at(1) << Qt::endl;
    }
};

/// Names of subjects of the file, each with a letter left out.
QList<core::Query> queriesOf(const core::CaseFile &file)
{
    QList<core::Query> queries;
    auto database = file.connect(core::Database::Access::ReadOnly);
    if (!database)
        return queries;
    core::RequestStore store(**database);
    const qint64 step = std::max<qint64>(1, store.count().value() / kQueries);
    const auto read = store.forEachSubject([&](core::RequestId id, const QByteArray &subject) {
        const core::Request request = core::decodeSubject(subject);
        const core::PersonName *name = request.subject.primaryName();
        if (id.value % step != 0 || !name || name->display().size() < 6)
            return true;
        core::Query query;
        query.name.whole = name->display().remove(3, 1);
        queries.append(query);
        return queries.size() < kQueries;
    });
    return read ? queries : QList<core::Query>();
}

double userSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec) + double(usage.ru_utime.tv_usec) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QCommandLineParser parser;
    parser.addOptions({{u"without-search"_s, {}}, {u"pause"_s, {}, u"seconds"_s, QString::number(kBetweenViews)}});
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        return 2;
    auto file = core::CaseFile::open(parser.positionalArguments().at(0), core::CaseFile::Mode::Write);
    const auto assessor = core::RequestAssessor::load();
    if (!file || !assessor) {
        out << (file ? assessor.error().message : file.error().message) << Qt::endl;
        return 1;
    }
    const core::SystemClock clock;
    const core::Actor clerk{u"clerk"_s, u"bench"_s};
    core::PersonSearchService search(**file);
    const bool searching = !parser.isSet(u"without-search"_s);
    QElapsedTimer timer;
    timer.start();
    if (searching) {
        if (const auto built = search.build({}); !built)
            return 1;
        out << "index of " << search.status().persons << " in " << double(timer.elapsed()) / 1000 << " s" << Qt::endl;
    }
    const QList<core::Query> queries = queriesOf(**file);
    std::atomic<bool> done{false};
    Times searches;
    Times views;
    std::jthread searcher([&] {
        for (qsizetype i = 0; searching && !done; ++i) {
            QElapsedTimer one;
            one.start();
            if (!search.search(queries[i % queries.size()], kResults))
                return;
            searches.add(one);
        }
    });
    const std::chrono::duration<double> pause(parser.value(u"pause"_s).toDouble());
    std::jthread viewer([&] {
        for (qint64 i = 1; !done; ++i) {
            QElapsedTimer one;
            one.start();
            if (!core::CaseService(**file, clock).view(core::RequestId{1 + i * 37 % 1000}, clerk))
                return;
            views.add(one);
            std::this_thread::sleep_for(pause);
        }
    });
    core::CommitListener listener;
    if (searching) {
        listener = [&](const QList<core::RequestId> &requests) {
            if (!search.committed(requests))
                out << "an index that could not be kept up" << Qt::endl;
        };
    }
    timer.restart();
    const double before = userSeconds();
    const auto report = core::CaseImporter(**file, *assessor, clock, listener)
                            .import({parser.positionalArguments().at(1)}, {}, clerk, {});
    const double seconds = double(timer.elapsed()) / 1000;
    done = true;
    searcher.join();
    viewer.join();
    if (!report) {
        out << report.error().message << ' ' << report.error().detail << Qt::endl;
        return 1;
    }
    out << "import of " << report->record.read << " in " << seconds << " s, user seconds of all together "
        << userSeconds() - before << Qt::endl;
    if (searching)
        searches.print(out, "searches", seconds);
    views.print(out, "cases opened", seconds);
    return 0;
}
