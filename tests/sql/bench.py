"""Times the statement of the built-in questionnaire beside `score`: bench.py ROWS.csv ALLYSCOPE [RUNS] [ENGINE…]

ROWS.csv is a file from benches/whole/gen.py and ALLYSCOPE a release build. Each engine reads the answers from its own
storage and writes the scores there: DuckDB and Spark Parquet files, PostgreSQL and SQLite tables; `score` reads and writes
CSV. Prints seconds on the clock and of CPU, the least of RUNS; starting the engines and loading the answers are not part
of them. Where the machine is busy, only the CPU means something.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import engines


def cpu(process):
    """Seconds of CPU of a process and of its children that have ended, on Linux."""
    numbers = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, numbers[11:15])) / os.sysconf("SC_CLK_TCK")


def to_parquet(rows, folder):
    import duckdb

    duckdb.sql(f"COPY (FROM read_csv('{rows}', all_varchar = true)) TO '{folder}/answers.parquet'")


# Each engine yields what is to be timed, and the process whose CPU counts.


def score(rows, folder, program, threads):
    output = folder / "scored.csv"
    command = [program, "score", rows, "--threads", str(threads), "--force", "-o", output]
    yield lambda: subprocess.run(command, check=True, capture_output=True), os.getpid()


def duckdb(rows, folder, program, threads):
    to_parquet(rows, folder)
    engine = engines.DuckDb(folder)
    engine.connection.execute(f"SET threads = {threads}")
    text = statement(program, "duckdb", f"{folder}/answers.parquet")
    yield lambda: engine.connection.execute(f"COPY ({text}) TO '{folder}/scored.parquet'"), os.getpid()
    engine.stop()


def spark(rows, folder, program, threads):
    from pyspark.sql import SparkSession

    to_parquet(rows, folder)
    builder = SparkSession.builder.master(f"local[{threads}]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.memory", "4g").config("spark.log.level", "ERROR")
    session = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
    session.read.parquet(f"{folder}/answers.parquet").createOrReplaceTempView("answers")
    text = statement(program, "spark", "answers")
    yield lambda: session.sql(text).write.mode("overwrite").parquet(f"{folder}/scored"), session.sparkContext._gateway.proc.pid
    session.stop()


def postgres(rows, folder, program, _threads):
    engine = engines.Postgres(folder)
    header = rows.open(encoding="utf-8").readline().strip().split(",")
    engine.load("answers", header, [])
    with rows.open("rb") as file:
        engine.psql("COPY answers FROM STDIN (FORMAT csv, HEADER)", stdin=file)
    engine.psql("VACUUM ANALYZE answers")
    text = statement(program, "postgres", "answers")
    create = f"DROP TABLE IF EXISTS scored; CREATE UNLOGGED TABLE scored AS {text}"
    server = int((engine.data / "postmaster.pid").read_text().split()[0])
    yield lambda: engine.psql(f"SET client_min_messages = error; {create}"), server
    engine.stop()


def sqlite(rows, folder, program, _threads):
    import csv
    import sqlite3

    connection = sqlite3.connect(folder / "answers.db")
    with rows.open(newline="", encoding="utf-8") as file:
        header, *body = csv.reader(file)
    connection.execute(f"CREATE TABLE answers ({', '.join(map(engines.quoted, header))})")
    connection.executemany(f"INSERT INTO answers VALUES ({', '.join('?' * len(header))})", body)
    connection.commit()
    text = statement(program, "sqlite", "answers")
    yield lambda: connection.executescript(f"DROP TABLE IF EXISTS scored; CREATE TABLE scored AS {text}"), os.getpid()


def statement(program, dialect, table):
    command = [program, "questionnaire", "sql", "--dialect", dialect, "--table", table]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


ENGINES = {
    "score, 1 thread": (score, 1), "score, 2 threads": (score, 2), "DuckDB, 1 thread": (duckdb, 1),
    "DuckDB, 2 threads": (duckdb, 2), "PostgreSQL": (postgres, 1), "SQLite": (sqlite, 1),
    "Spark, local[1]": (spark, 1), "Spark, local[2]": (spark, 2),
}


def main():
    rows, program = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    chosen = sys.argv[4:]
    for name, (engine, threads) in ENGINES.items():
        if chosen and name not in chosen:
            continue
        with tempfile.TemporaryDirectory() as folder:
            for run, process in engine(rows, Path(folder), program, threads):
                clock, busy = [], []
                for _ in range(runs):
                    start, begun = time.monotonic(), cpu(process)
                    run()
                    clock.append(time.monotonic() - start)
                    time.sleep(0.2)  # until the process of PostgreSQL that worked has ended
                    busy.append(cpu(process) - begun)
                print(f"{name}: {min(clock):.2f} s, CPU {min(busy):.2f} s", flush=True)


if __name__ == "__main__":
    main()
