"""Runs the statements of `allyscope questionnaire sql` on real engines and compares every cell with `allyscope score`.

    check.py [--kit ROWS.csv] [--questionnaires N] [ENGINE…]

ENGINE is duckdb, postgres, spark or sqlite. Without one, all that are installed are used. The built-in questionnaire is
scored with the rows of a file from benches/whole/gen.py, and, as are N random questionnaires of
tests/reference/scoring.py, with rows that reach every state of every question. Numbers must be the same double, not just look
alike.
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
            row.append(rng.choice(odd if kind < odds else c[-3:] if kind < missing else c[:-3]))
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
    """The number of cells, all of which are equal; stops at the first row that differs."""
    engine.load(TABLE, header, rows)
    statement = allyscope("questionnaire", "sql", "--dialect", engine.name, "--table", TABLE, *options)
    found = engine.query(statement)
    texts = {row[0]: row[:2] for row in rows}
    if len(found) != len(rows) or {row["respondent"] for row in found} != texts.keys():
        raise SystemExit(f"{case}, {engine.name}: not one row for each of {len(rows)} respondents")
    for row in found:
        respondent = row["respondent"]
        if respondent in scored:
            wanted = {name: cell for name, cell in scored[respondent].items() if name in row} | {"rejected": False}
        else:
            wanted = dict.fromkeys(row) | dict(zip(header, texts[respondent])) | {"rejected": True}
        if row != wanted:
            both = {name: (row.get(name), wanted.get(name)) for name in row | wanted}
            differing = {name: cells for name, cells in both.items() if cells[0] != cells[1]}
            raise SystemExit(f"{case}, {engine.name}, {respondent}, found and wanted: {differing}")
    return len(found) * len(found[0])


def edge_rows(case, questionnaire, count):
    header = ["respondent", "organisation", *(question["code"] for question in questionnaire["questions"])]
    return header, rows_of(questionnaire, count, random.Random(case))


def cases(folder, kit, count):
    """(name, whether its means are geometric, options, header, rows)"""
    built_in = scoring.load(scoring.BUILT_IN)
    if kit:
        with open(kit, newline="", encoding="utf-8") as file:
            header, *rows = csv.reader(file)
            yield "built-in, rows of the kit", False, ["--wide"], header, rows
    yield "built-in", False, ["--wide"], *edge_rows("built-in", built_in, 2000)
    quick = ["--wide", "--quick", "--profile", "leading"]
    yield "built-in, short form", False, quick, *edge_rows("short form", built_in, 2000)
    # A capability without a skill is allowed.
    empty = '\n[[capabilities]]\nid = "empty"\ntitle = "Empty"\nsummary = "Nothing"\n'
    references = {name: ROOT / f"tests/reference/{name}.toml" for name in ("minimum", "mixed")}
    texts = {name: path.read_text(encoding="utf-8") + empty for name, path in references.items()}
    texts |= {f"random-{seed}": scoring.random_questionnaire(seed) for seed in range(1, count + 1)}
    for index, (name, text) in enumerate(texts.items()):
        path = folder / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        questionnaire = scoring.parse(text)
        profiles = [profile["id"] for profile in questionnaire.get("profiles", [])]
        options = ["-q", path] + ["--wide"] * (index % 3 == 0) + ["--quick"] * (index % 2 == 0)
        options += ["--profile", profiles[index % len(profiles)]] if profiles else []
        is_geometric = questionnaire.get("aggregation") == "geometric"
        yield name, is_geometric, options, *edge_rows(name, questionnaire, 500)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kit", type=Path)
    parser.add_argument("--questionnaires", type=int, default=30)
    parser.add_argument("engines", nargs="*", default=list(engines.ALL))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        running = [engine for name in arguments.engines if (engine := engines.start(name, folder))]
        totals = {engine.name: (0, 0, 0, 0.0) for engine in running}
        for case, is_geometric, options, header, rows in cases(folder, arguments.kit, arguments.questionnaires):
            scored = expected(folder, header, rows, [option for option in options if option != "--wide"])
            for engine in running:
                if engine.name == "sqlite" and is_geometric:
                    continue  # refused, as tests/sql.rs shows
                start = time.monotonic()
                cells = compare(case, engine, header, rows, scored, options)
                done = (1, len(rows), cells, time.monotonic() - start)
                totals[engine.name] = tuple(map(sum, zip(totals[engine.name], done)))
        for engine in running:
            engine.stop()
        for name, (statements, rows, cells, seconds) in totals.items():
            done = f"{statements} statements, {rows} rows, {cells} cells"
            print(f"{name}: {done}, all as score gives them ({seconds:.0f} s)")


if __name__ == "__main__":
    main()
