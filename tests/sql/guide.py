"""Runs the examples of docs/guide/scripts.md that need other programs, where these are installed.

A block is named by the words behind its fence, such as ```sh duckdb. tests/readme.rs runs those called `sh` and `console`.
"""

import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import engines

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = (ROOT / "docs/guide/scripts.md").read_text(encoding="utf-8")
ENVIRONMENT = os.environ | {
    "PATH": f"{ROOT}/target/debug:{Path(sys.executable).parent}:{os.environ['PATH']}",
    "LC_ALL": "C.UTF-8",
}


def blocks(name):
    found = re.findall(rf"^```{name}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    if not found:
        raise SystemExit(f"docs/guide/scripts.md has no block called “{name}”")
    return found


def shell(text, folder, status=0, **more):
    run = subprocess.run(["bash", "-euc", text], cwd=folder, env=ENVIRONMENT | more, capture_output=True, text=True)
    if run.returncode != status:
        raise SystemExit(f"{text}\nended with {run.returncode}:\n{run.stdout}{run.stderr}")
    return run.stdout


def scored(rows, path):
    """Compares rows with those of `score`, of which the first names the columns."""
    with open(path, newline="", encoding="utf-8") as file:
        wanted = {row["respondent"]: row for row in csv.DictReader(file)}
    number = lambda cell: float(cell) if cell not in ("", None) else None
    for row in rows:
        for name, cell in wanted.pop(row["respondent"]).items():
            if name not in ("respondent", "organisation", "top_gap") and number(cell) != number(row[name]):
                raise SystemExit(f"{row['respondent']}, {name}: {row[name]} instead of {cell}")
    if wanted:
        raise SystemExit(f"missing: {list(wanted)}")


def prepare(folder):
    """Writes the answers of the workshop and what `score` makes of them; gives the rows of the answers."""
    shutil.copy(ROOT / "examples/workshop.csv", folder / "answers.csv")
    shutil.copy(ROOT / "examples/beginner.toml", folder / "answers.toml")
    shell("allyscope score answers.csv -o wanted.csv && allyscope score answers.csv -o scored.jsonl", folder)
    with open(folder / "answers.csv", newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def duckdb(folder, _rows):
    import duckdb

    duckdb.sql(f"COPY (FROM read_csv('{folder}/answers.csv', all_varchar = true)) TO '{folder}/answers.parquet'")
    if not shutil.which("duckdb", path=ENVIRONMENT["PATH"]):
        raise ImportError("no program called duckdb")
    shell(blocks("sh duckdb")[0], folder)
    with open(folder / "scored.csv", newline="", encoding="utf-8") as file:
        scored(csv.DictReader(file), folder / "wanted.csv")


def python(name):
    def run(folder, _rows):
        __import__(name)
        (folder / "example.py").write_text(blocks(f"python {name}")[0], encoding="utf-8")
        if "Corner Bakery" not in (output := shell("python example.py", folder)):
            raise SystemExit(f"the example for {name} printed:\n{output}")

    return run


def spark(folder, rows):
    # Spark looks for files where it was started, and finds programs where this process does.
    os.chdir(folder)
    os.environ["PATH"] = ENVIRONMENT["PATH"]
    engine = engines.Spark(folder)
    engine.session.createDataFrame([tuple(row) for row in rows[1:]], rows[0]).write.parquet("answers.parquet")
    exec(blocks("python spark")[0], {"spark": engine.session})
    scored([row.asDict() for row in engine.session.read.parquet("scored").collect()], folder / "wanted.csv")
    engine.stop()


def postgres(folder, rows):
    engine = engines.Postgres(folder)
    where = {"PGHOST": str(engine.folder), "PGUSER": "postgres"}
    engine.run("createdb", "-h", engine.folder, "-U", "postgres", "survey")
    engine.database = "survey"
    engine.load("answers", rows[0], rows[1:])
    for block in blocks("sh postgres"):
        shell(block, folder, **where)
    scored(engine.query("SELECT * FROM scored"), folder / "wanted.csv")
    engine.stop()


def r(folder, _rows):
    if not shutil.which("Rscript"):
        raise ImportError("no program called Rscript")
    (folder / "example.R").write_text(blocks("r")[0], encoding="utf-8")
    if "Corner Bakery" not in (output := shell("Rscript example.R", folder)):
        raise SystemExit(f"the example for R printed:\n{output}")


def gates(folder, _rows):
    """The commands that call allyscope: 3 for the beginner, 0 for the member of a consortium."""
    for name, mark in (("yaml github", "- run: "), ("yaml gitlab", "- ")):
        lines = [line.strip().removeprefix(mark) for line in blocks(name)[0].splitlines()]
        [command] = [line for line in lines if line.startswith("allyscope")]
        shell(command, folder, status=3, GITHUB_STEP_SUMMARY="summary.md")
        shutil.copy(ROOT / "examples/consortium-member.toml", folder / "answers.toml")
        (folder / "report.html").unlink(missing_ok=True)
        shell(command, folder, GITHUB_STEP_SUMMARY="summary.md")
        shutil.copy(ROOT / "examples/beginner.toml", folder / "answers.toml")


EXAMPLES = {
    "gates": gates, "pandas": python("pandas"), "polars": python("polars"), "R": r,
    "DuckDB": duckdb, "PostgreSQL": postgres, "Spark": spark,
}


def main():
    for name in sys.argv[1:] or EXAMPLES:
        with tempfile.TemporaryDirectory() as folder:
            try:
                EXAMPLES[name](Path(folder), prepare(Path(folder)))
                print(f"example for {name}: works")
            except (ImportError, FileNotFoundError) as error:
                print(f"example for {name}: skipped, {error}", file=sys.stderr)


if __name__ == "__main__":
    main()
