#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Person search beside what a user would pick instead, on the same invented persons and queries, in one run:
SQLite FTS5 with the trigram tokenizer and PostgreSQL with pg_trgm (GIN index, similarity above 0.3, best first).

Usage: search_rivals.py FOLDER_OF_PROGRAMS [--persons N] [--queries N] [--limit N] [--seed S]

FOLDER_OF_PROGRAMS holds matching_bench and noticedesk-cli of a benchmark build. PostgreSQL is installed with apt-get
when it is missing (root only); it runs as a cluster of its own in a temporary folder, on a unix socket alone, and is
removed afterwards. All engines hold every name and alias; each query is asked one at a time in one thread or connection.
"""
import argparse
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import time


def figures(name, times, found, index_seconds):
    times = sorted(times)
    at = lambda share: times[min(len(times) - 1, int(share * len(times)))] * 1000
    return {"engine": name, "queries": len(times), "per second": len(times) / sum(times), "p50 ms": at(.5),
            "p99 ms": at(.99), "found": found / len(times), "index s": index_seconds}


def make_data(programs, folder, options):
    subprocess.run([programs / "matching_bench", "--persons", str(options.persons), "--queries", str(options.queries),
                    "--seed", str(options.seed), "--export", folder], check=True)
    names = []
    with open(folder / "persons.tsv", encoding="utf-8") as file:
        next(file)
        for line in file:
            cells = line.rstrip("\n").split("\t")
            names += [(int(cells[0]), name) for name in [cells[1], *cells[5].split("|")] if name]
    read = lambda path: [line.rstrip("\n").split("\t") for line in open(folder / path, encoding="utf-8")]
    queries = [cells[1] for cells in read("queries.tsv")]
    truth = [int(cells[1]) for cells in read("truth.tsv")]
    return names, queries, truth


def run_own(programs, folder, options, truth):
    run = subprocess.run([programs / "noticedesk-cli", "search", "--batch", folder / "queries.tsv", "--persons",
                          folder / "persons.tsv", "--limit", str(options.limit)], check=True, capture_output=True, text=True)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    found = sum(any(hit["request"] == str(person) for hit in answer["hits"]) for answer, person in zip(answers, truth))
    own = json.loads(run.stderr.splitlines()[-1])["figures"]
    return {"engine": "this program", "queries": own["queries"], "per second": own["qps"], "p50 ms": own["p50_ms"],
            "p99 ms": own["p99_ms"], "found": found / len(truth), "index s": own["index_seconds"]}


def ask_each(queries, truth, ask, limit):
    """Times each query; a person counts as found when any of their names is among the first `limit` persons."""
    times, found = [], 0
    for query, person in zip(queries, truth):
        start = time.perf_counter()
        people = list(dict.fromkeys(ask(query)))[:limit]
        times.append(time.perf_counter() - start)
        found += person in people
    return times, found


def run_sqlite(folder, names, queries, truth, limit):
    start = time.perf_counter()
    base = sqlite3.connect(folder / "fts.db")
    base.execute("CREATE VIRTUAL TABLE names USING fts5(name, person UNINDEXED, tokenize='trigram')")
    base.executemany("INSERT INTO names(person, name) VALUES (?, ?)", names)
    base.execute("INSERT INTO names(names) VALUES ('optimize')")
    base.commit()
    index_seconds = time.perf_counter() - start

    def ask(query):
        text = query.lower()
        pieces = {text[i:i + 3] for i in range(len(text) - 2)}
        match = " OR ".join('"' + piece.replace('"', '""') + '"' for piece in sorted(pieces))
        if not match:
            return []
        rows = base.execute("SELECT person FROM names WHERE names MATCH ? ORDER BY rank LIMIT ?", (match, 4 * limit))
        return [row[0] for row in rows]

    times, found = ask_each(queries, truth, ask, limit)
    return figures("SQLite FTS5 trigram", times, found, index_seconds)


class Cluster:
    """A PostgreSQL server of our own: temporary folder, unix socket, no network."""

    def __init__(self, folder):
        if not shutil.which("pg_ctlcluster"):
            subprocess.run(["apt-get", "install", "-y", "-q", "postgresql"], check=True, stdout=subprocess.DEVNULL)
        self.programs = max(pathlib.Path("/usr/lib/postgresql").iterdir(), key=lambda path: int(path.name)) / "bin"
        self.folder = folder
        folder.mkdir()
        self.user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.user:
            shutil.chown(folder, "postgres")
            folder.parent.chmod(0o755)
        self.data = folder / "data"
        self.call("initdb", "-D", self.data, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-U", "bench")
        self.call("pg_ctl", "-D", self.data, "-w", "-l", folder / "log", "-o",
                  f"-c listen_addresses='' -k {folder} -c shared_buffers=1GB -c maintenance_work_mem=512MB "
                  "-c max_parallel_workers_per_gather=0 -c jit=off", "start")

    def call(self, program, *arguments):
        subprocess.run([*self.user, self.programs / program, *arguments], check=True, stdout=subprocess.DEVNULL,
                       cwd="/")

    def psql(self, script):
        run = subprocess.run([*self.user, "psql", "-X", "-q", "-A", "-t", "-h", self.folder, "-U", "bench", "-d",
                              "postgres", "-v", "ON_ERROR_STOP=1"], input=script, text=True, check=True,
                             capture_output=True, cwd="/")
        return run.stdout

    def stop(self):
        self.call("pg_ctl", "-D", self.data, "-m", "immediate", "stop")


def run_postgres(folder, names, queries, truth, limit):
    cluster = Cluster(folder / "postgres")
    quoted = lambda text: "'" + text.replace("'", "''") + "'"
    cell = lambda text: text.replace("\\", "\\\\")
    try:
        start = time.perf_counter()
        rows = "".join(f"{person}\t{cell(name)}\n" for person, name in names)
        cluster.psql("CREATE EXTENSION pg_trgm; CREATE TABLE names(person bigint, name text);\n"
                     f"COPY names FROM STDIN;\n{rows}\\.\n"
                     "CREATE INDEX names_trgm ON names USING gin (name gin_trgm_ops); ANALYZE names;")
        index_seconds = time.perf_counter() - start
        # The server's own clock around each query: start-up of the client and transfer are not its fault.
        script = "SELECT count(*) FROM names WHERE name % 'warm up';\n"
        for query in queries:
            script += ("SELECT 'time', extract(epoch FROM clock_timestamp());\n"
                       f"SELECT person FROM names WHERE name % {quoted(query)} "
                       f"ORDER BY similarity(name, {quoted(query)}) DESC LIMIT {4 * limit};\n")
        script += "SELECT 'time', extract(epoch FROM clock_timestamp());\n"
        stamps, answers = [], []
        for line in cluster.psql(script).splitlines()[1:]:
            if line.startswith("time|"):
                stamps.append(float(line[5:]))
                answers.append([])
            elif line:
                answers[-1].append(int(line))
        times = [later - earlier for earlier, later in zip(stamps, stamps[1:])]
        found = sum(person in list(dict.fromkeys(people))[:limit] for person, people in zip(truth, answers))
        return figures("PostgreSQL pg_trgm", times, found, index_seconds)
    finally:
        cluster.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--persons", type=int, default=200_000)
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--limit", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        names, queries, truth = make_data(options.programs.resolve(), folder, options)
        print(f"{options.persons} persons, {len(names)} names, {len(queries)} queries, limit {options.limit}, "
              f"seed {options.seed}")
        rows = [run_own(options.programs.resolve(), folder, options, truth),
                run_sqlite(folder, names, queries, truth, options.limit),
                run_postgres(folder, names, queries, truth, options.limit)]
    print(f"{'engine':22}{'per second':>12}{'p50 ms':>10}{'p99 ms':>10}{'found':>8}{'index s':>9}")
    for row in rows:
        print(f"{row['engine']:22}{row['per second']:12.1f}{row['p50 ms']:10.2f}{row['p99 ms']:10.2f}"
              f"{row['found']:8.3f}{row['index s']:9.1f}")


if __name__ == "__main__":
    main()
