"""Runs the statements of `allyscope questionnaire sql` on real engines and compares every cell with `allyscope score`.

    check.py [--rows N] [--questionnaires N] [ENGINE…]

ENGINE is duckdb, postgres, spark or sqlite; without one, all that are installed are used. The built-in questionnaire is
scored with N generated rows, and each random questionnaire of tests/reference/scoring.py with rows that reach every state of
every question. Numbers must be the same double, not just look alike.
"""

import argparse
import csv
import json
import math
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import engines

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / "target/debug/allyscope"
# Quotes of all kinds, a comment, a backslash and a letter beyond ASCII.
TABLE = "o'dd \"ta`ble\\ ; -- ł"
sys.path.insert(0, str(ROOT / "tests/reference"))
import scoring  # noqa: E402


def allyscope(*arguments):
    run = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(f"allyscope {' '.join(map(str, arguments))} ended with {run.returncode}:\n{run.stderr}")
    return run.stdout


def rows_of(questionnaire, count, rng):
    """Rows of cells: all alike, one cell otherwise, then random ones; a blank may be NULL (None) or empty."""
    questions = questionnaire["questions"]
    cells = [[option["code"] for option in question["options"]] + ["na", "dk", ""] for question in questions]
    alike = [lambda c: c[0], lambda c: c[-4], lambda c: "na", lambda c: "dk", lambda c: ""]
    rows = [[pick(c) for c in cells] for pick in alike]
    for pick in alike:
        for index, c in enumerate(cells):
            rows += [[cell if other == index else pick(d) for other, d in enumerate(cells)] for cell in c]
    odd = [" na", "Na", "NA", "DK ", "  ", "zz", "0x", "'", "\\", "na dk"]
    while len(rows) < count:
        missing, odds = rng.random(), 0.02 if rng.random() < 0.3 else 0
        row = []
        for c in cells:
            kind = rng.random()
            row.append(rng.choice(odd) if kind < odds else rng.choice(c[-3:]) if kind < missing else rng.choice(c[:-3]))
        rows.append(row)
    # `score` leaves out people who answer nothing.
    rows = [row for row in rows if any(cell.strip() not in ("", "NA") for cell in row)]
    names = lambda number: (f"R{number}", rng.choice(["O'Hara \"and\" Sons", "Młyn \\ Nowak", "Firm, Ltd", "a;b"]))
    blank = lambda cell: None if cell == "" and rng.random() < 0.5 else cell
    return [[*names(number), *map(blank, row)] for number, row in enumerate(rows)]


def four_decimals(number):
    return None if number is None else math.floor((number + 1e-9) * 10000 + 0.5) / 10000


def expected(folder, header, rows, options):
    """Per respondent, the cells of `score`; rows that it rejects are missing."""
    table = folder / "rows.csv"
    with open(table, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, *rows])
    score = lambda form: allyscope("score", table, *options, "--keep-going", "--quiet", "--format", form)
    result = {}
    for row in csv.DictReader(score("csv").splitlines()):
        texts = ("respondent", "organisation", "top_gap")
        result[row["respondent"]] = {
            name: (cell or None) if name in texts else float(cell) if cell else None for name, cell in row.items()
        }
    for line in score("jsonl").splitlines():
        row = json.loads(line)
        cells = result[row["respondent"]]
        for skill, numbers in row["skills"].items():
            cells |= {f"{skill}_{what}": four_decimals(numbers[what]) for what in ("coverage", "lower", "upper")}
        for name in ("percent_to_target_lower", "percent_to_target_upper"):
            cells[name] = four_decimals(row[name])
    return result


def compare(case, engine, header, rows, scored, options):
    """The number of equal cells; stops at the first that differs."""
    # A copy of the header, as the names of the questions are columns too.
    engine.load(TABLE, header, rows)
    statement = allyscope("questionnaire", "sql", "--dialect", engine.name, "--table", TABLE, "--wide", *options)
    found = engine.query(statement)
    if len(found) != len(rows):
        raise SystemExit(f"{case}, {engine.name}: {len(found)} rows instead of {len(rows)}")
    cells = 0
    for row in found:
        wanted = scored.get(row["respondent"])
        if bool(row.pop("rejected")) != (wanted is None):
            raise SystemExit(f"{case}, {engine.name}, {row['respondent']}: rejected or not")
        wanted = wanted or dict.fromkeys(row) | {name: row[name] for name in ("respondent", "organisation")}
        if row != wanted:
            differing = {name: (row.get(name), cell) for name, cell in wanted.items() if row.get(name) != cell}
            raise SystemExit(f"{case}, {engine.name}, {row['respondent']}: {differing}, {row.keys() ^ wanted.keys()}")
        cells += len(row) + 1
    return cells


def cases(folder, count):
    """(name, questionnaire, options, number of rows)"""
    built_in = scoring.load(scoring.BUILT_IN)
    yield "built-in", built_in, [], None
    yield "built-in, short form, leading", built_in, ["--quick", "--profile", "leading"], 1500
    for name in ("geometric", "minimum", "mixed"):
        # With a capability that has no skill, which is allowed.
        text = (ROOT / f"tests/reference/{name}.toml").read_text(encoding="utf-8")
        text += '\n[[capabilities]]\nid = "empty"\ntitle = "Empty"\nsummary = "Nothing"\n'
        path = folder / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        yield name, scoring.parse(text), ["-q", path], 500
    for seed in range(1, count + 1):
        text = scoring.random_questionnaire(seed)
        path = folder / f"random-{seed}.toml"
        path.write_text(text, encoding="utf-8")
        questionnaire = scoring.parse(text)
        profiles = questionnaire["profiles"]
        options = ["-q", path, "--profile", profiles[seed % len(profiles)]["id"]]
        yield f"random {seed}", questionnaire, options + ["--quick"] * (seed % 2), 500


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=float, default=2000)
    parser.add_argument("--questionnaires", type=int, default=30)
    parser.add_argument("engines", nargs="*", default=list(engines.ALL))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        running = [engine for name in arguments.engines if (engine := engines.start(name, folder))]
        totals = {engine.name: [0, 0, 0, 0.0] for engine in running}
        for case, questionnaire, options, count in cases(folder, arguments.questionnaires):
            header = ["respondent", "organisation", *(question["code"] for question in questionnaire["questions"])]
            rows = rows_of(questionnaire, count or int(arguments.rows), random.Random(case))
            scored = expected(folder, header, rows, options)
            for engine in running:
                if engine.name == "sqlite" and questionnaire.get("aggregation") == "geometric":
                    continue  # refused: tests/sql.rs
                start = time.monotonic()
                cells = compare(case, engine, header, rows, scored, options)
                total = totals[engine.name]
                totals[engine.name] = [total[0] + 1, total[1] + len(rows), total[2] + cells, total[3] + time.monotonic() - start]
        for engine in running:
            engine.stop()
        for name, (runs, rows, cells, seconds) in totals.items():
            print(f"{name}: {runs} statements, {rows} rows, {cells} cells, all as “score” gives them ({seconds:.0f} s)")


if __name__ == "__main__":
    main()
