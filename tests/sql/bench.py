"""Times the statement of the built-in questionnaire beside `score`: bench.py ROWS.csv ALLYSCOPE [RUNS] [ENGINE…]

ROWS.csv is a file from benches/whole/gen.py and ALLYSCOPE a release build. Each engine reads the answers from its own
storage and writes the scores there: DuckDB and Spark Parquet files, PostgreSQL and SQLite tables; `score` reads and writes
CSV. Prints seconds, the least of RUNS; starting the engines and loading the answers are not part of them.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import engines


def read_csv(path):
    return f"read_csv('{path}', all_varchar = true)"


def to_parquet(rows, folder):
    import duckdb

    duckdb.sql(f"COPY (FROM {read_csv(rows)}) TO '{folder}/answers.parquet'")


def score(rows, folder, program, threads):
    output = folder / "scored.csv"
    command = [program, "score", rows, "--threads", str(threads), "--force", "-o", output]
    yield lambda: subprocess.run(command, check=True, capture_output=True)


def duckdb(rows, folder, program, threads):
    to_parquet(rows, folder)
    engine = engines.DuckDb(folder)
    engine.connection.execute(f"SET threads = {threads}")
    text = statement(program, "duckdb", f"{folder}/answers.parquet")
    yield lambda: engine.connection.execute(f"COPY ({text}) TO '{folder}/scored.parquet'")
    engine.stop()


def spark(rows, folder, program, threads):
    from pyspark.sql import SparkSession

    to_parquet(rows, folder)
    builder = SparkSession.builder.master(f"local[{threads}]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.memory", "4g").config("spark.log.level", "ERROR")
    session = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
    session.read.parquet(f"{folder}/answers.parquet").createOrReplaceTempView("answers")
    text = statement(program, "spark", "answers")
    yield lambda: session.sql(text).write.mode("overwrite").parquet(f"{folder}/scored")
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
    yield lambda: engine.psql(f"SET client_min_messages = error; {create}")
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
    yield lambda: connection.executescript(f"DROP TABLE IF EXISTS scored; CREATE TABLE scored AS {text}")


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
            for run in engine(rows, Path(folder), program, threads):
                seconds = []
                for _ in range(runs):
                    start = time.monotonic()
                    run()
                    seconds.append(time.monotonic() - start)
                print(f"{name}: {min(seconds):.2f} s ({', '.join(f'{s:.2f}' for s in seconds)})", flush=True)


if __name__ == "__main__":
    main()
