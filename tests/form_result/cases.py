"""Writes what check.mjs compares: cases.py PROGRAM FOLDER

A case is a folder with a form (form.html), random answers (answers.json) and the report of `allyscope` on each respondent
(json/*; for the built-in questionnaire, and the first respondents, also *.md in every language). The questionnaires are the built-in one and
random ones of tests/reference/scoring.py, each with published counts; every second form is the short one.
"""

import csv
import json
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/reference"))
import scoring  # noqa: E402

LANGUAGES = ["en", "it", "pl", "es", "ro", "lt"]
RANDOM, RESPONDENTS, IN_EVERY_LANGUAGE = 20, 100, 30


def with_counts(text, q, rng):
    """The questionnaire with published counts of two of its questions."""
    chosen = rng.sample(q["questions"], 2)
    counts = {question["code"]: [rng.randrange(9) for _ in question["options"]] for question in chosen}
    named = ", ".join(f"{code} = {numbers}" for code, numbers in counts.items())
    total = max(map(sum, counts.values()))
    return f'{text}\n[[benchmarks]]\nid = "others"\ntitle = "Others"\nn = {total}\ncounts = {{ {named} }}\n'


def people(q, case, quick):
    """Answers by respondent; everybody answers something."""
    asked = [code for code, question in q["by_code"].items() if not quick or question.get("quick")]
    found = {}
    for seed in range(10 * RESPONDENTS):
        answers, _ = scoring.random_respondent(q, f"{case} {seed}")
        answers = {code: answer for code, answer in answers.items() if code in asked}
        if answers and len(found) < RESPONDENTS:
            found[f"r{len(found)}"] = answers
    return found


def write(program, folder, q, options, quick):
    folder.mkdir(parents=True)
    answers = people(q, folder.name, quick)
    (folder / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    codes = list(q["by_code"])
    rows = [[name, *(given.get(code, "") for code in codes)] for name, given in answers.items()]

    def table(name, rows):
        with open(folder / name, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([["respondent", *codes], *rows])
        return folder / name

    def run(*arguments):
        subprocess.run([program, *map(str, arguments)], check=True, capture_output=True)

    options = options + ["--quick"] * quick
    is_built_in = "-q" not in options
    run("form", "--to", "html", *options, *["--lang", "all"] * is_built_in, "--output", folder / "form.html")
    run("report", table("all.csv", rows), *options, "--format", "json", "--output-dir", folder / "json")
    few = table("few.csv", rows[:IN_EVERY_LANGUAGE])
    for language in LANGUAGES if is_built_in else []:
        run("report", few, *options, "--lang", language, "--format", "markdown", "--output-dir", folder / language)


def main():
    program, folder = Path(sys.argv[1]), Path(sys.argv[2])
    built_in = scoring.load(scoring.BUILT_IN)
    write(program, folder / "built-in", built_in, [], False)
    write(program, folder / "built-in-short", built_in, [], True)
    for seed in range(1, RANDOM + 1):
        text = scoring.random_questionnaire(seed)
        path = folder / f"random-{seed}.toml"
        path.write_text(with_counts(text, scoring.parse(text), random.Random(seed)), encoding="utf-8")
        write(program, folder / f"random-{seed}", scoring.parse(text), ["-q", path], seed % 2 == 0)


if __name__ == "__main__":
    main()
