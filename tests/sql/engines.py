"""SQL engines for the tests: each loads a table of texts, runs a statement and gives rows as dictionaries."""

import csv
import glob
import os
import shutil
import sqlite3
import subprocess
import sys


def quoted(name, quote='"'):
    return quote + name.replace(quote, 2 * quote) + quote


class DuckDb:
    name = "duckdb"

    def __init__(self, folder):
        import duckdb

        self.connection, self.folder = duckdb.connect(), folder

    def load(self, table, header, rows):
        path = self.folder / "duckdb.csv"
        with open(path, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([["\\N" if cell is None else cell for cell in row] for row in rows])
        columns = "{" + ", ".join(f"'{name}': 'VARCHAR'" for name in header) + "}"
        self.connection.execute(
            f"CREATE OR REPLACE TABLE {quoted(table)} AS FROM read_csv('{path}', header = false, columns = {columns}, "
            "nullstr = '\\N', quote = '\"', escape = '\"', delim = ',')"
        )

    def query(self, statement):
        cursor = self.connection.execute(statement)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

    def stop(self):
        self.connection.close()


class Sqlite:
    name = "sqlite"

    def __init__(self, _folder):
        self.connection = sqlite3.connect(":memory:")

    def load(self, table, header, rows):
        columns = ", ".join(f"{quoted(name)} TEXT" for name in header)
        self.connection.execute(f"DROP TABLE IF EXISTS {quoted(table)}")
        self.connection.execute(f"CREATE TABLE {quoted(table)} ({columns})")
        places = ", ".join("?" * len(header))
        self.connection.executemany(f"INSERT INTO {quoted(table)} VALUES ({places})", rows)

    def query(self, statement):
        cursor = self.connection.execute(statement)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor]

    def stop(self):
        self.connection.close()


class Postgres:
    """A cluster of its own on a socket in a folder of its own. Tables and results go through CSV files and psql."""

    name = "postgres"
    database = "postgres"

    def __init__(self, folder):
        self.folder = folder / "postgres"
        self.folder.mkdir()
        self.data = self.folder / "data"
        # PostgreSQL does not run as root.
        self.user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []
        if self.user:
            os.chmod(folder, 0o755)
            shutil.chown(self.folder, "nobody", "nogroup")
        # Debian keeps the programs of the server out of the way.
        found = [shutil.which("initdb"), *sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))]
        if not any(found):
            raise FileNotFoundError("no program called initdb")
        self.programs = os.path.dirname(os.path.realpath(next(filter(None, found))))
        setting = ("-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self.run("initdb", "-D", self.data, *setting, stderr=subprocess.DEVNULL)
        options = f"-k {self.folder} -c listen_addresses='' -c fsync=off"
        self.run("pg_ctl", "-D", self.data, "-w", "-l", self.folder / "log", "-o", options, "start")

    def run(self, program, *arguments, **more):
        command = [*self.user, f"{self.programs}/{program}", *map(str, arguments)]
        # The server keeps a pipe of its starter open, so its output goes nowhere.
        output = {} if program == "psql" else {"stdout": subprocess.DEVNULL}
        return subprocess.run(command, check=True, cwd=self.folder, **output, **more)

    def psql(self, text, **more):
        arguments = ("-h", self.folder, "-U", "postgres", "-X", "-q", "-v", "ON_ERROR_STOP=1")
        return self.run("psql", *arguments, "-c", text, self.database, **more)

    def load(self, table, header, rows):
        columns = ", ".join(f"{quoted(name)} text" for name in header)
        table = quoted(table)
        self.psql(f"SET client_min_messages = error; DROP TABLE IF EXISTS {table}; CREATE TABLE {table} ({columns})")
        escape = lambda cell: "\\N" if cell is None else cell.replace("\\", "\\\\").replace("\t", "\\t")
        text = "".join("\t".join(map(escape, row)) + "\n" for row in rows)
        self.psql(f"COPY {table} FROM STDIN", input=text.encode())

    def query(self, statement):
        run = self.psql(f"COPY ({statement}) TO STDOUT (FORMAT csv, HEADER, NULL '\\N')", capture_output=True)

        def value(name, cell):
            if cell == "\\N" or name in ("respondent", "organisation", "top_gap"):
                return None if cell == "\\N" else cell
            return cell == "t" if name == "rejected" else float(cell)

        rows = csv.DictReader(run.stdout.decode().splitlines())
        return [{name: value(name, cell) for name, cell in row.items()} for row in rows]

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-m", "immediate", "stop")


class Spark:
    name = "spark"

    def __init__(self, folder):
        from pyspark.sql import SparkSession

        if not shutil.which("java"):
            raise FileNotFoundError("no program called java")
        builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        builder = builder.config("spark.sql.warehouse.dir", str(folder / "spark"))
        builder = builder.config("spark.ui.showConsoleProgress", "false").config("spark.log.level", "ERROR")
        # Compiling each statement would take longer than running it.
        builder = builder.config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1")
        builder = builder.config("spark.sql.codegen.wholeStage", "false")
        self.session = builder.config("spark.sql.codegen.factoryMode", "NO_CODEGEN").getOrCreate()

    def load(self, table, header, rows):
        from pyspark.sql.types import StringType, StructField, StructType

        schema = StructType([StructField(name, StringType()) for name in header])
        self.session.createDataFrame([tuple(row) for row in rows], schema).createOrReplaceTempView(quoted(table, "`"))

    def query(self, statement):
        return [row.asDict() for row in self.session.sql(statement).collect()]

    def stop(self):
        self.session.stop()


ALL = {engine.name: engine for engine in (DuckDb, Postgres, Spark, Sqlite)}


def start(name, folder):
    """The engine, or None where it is not installed."""
    try:
        return ALL[name](folder)
    except (ImportError, FileNotFoundError) as error:
        print(f"{name} is skipped: {error}", file=sys.stderr)
        return None
