"""Writes firms.json and firms.md: typical firms with what a consultant expects, beside what the scoring gives.

    python3 firms.py           (compare; expectations were written before the scoring was run on them)
"""
import json
import random
from pathlib import Path
import scoring as s

HERE = Path(__file__).resolve().parent
Q = s.load("questionnaire.toml")
ORDER = [q["code"] for q in Q["questions"]]
GROUPS = ["C1 S01 S02", "C3 S06", "B2 S05", "D1 S03 S04 S10 S11", "B3 S07 S08", "B4 S09"]
assert " ".join(GROUPS).split() == ORDER


def row(text):
    """'112 12 11 ...': a digit an answer in the order of GROUPS; n = na, d = dk, - = unanswered"""
    marks = {"n": "na", "d": "dk"}
    flat = text.replace(" ", "")
    assert len(flat) == len(ORDER), (text, len(flat))
    return {c: marks.get(m, m) for c, m in zip(ORDER, flat) if m != "-"}


# id, who, answers, more, expected: (level name or None, percent range or None, steps, checks, why)
FIRMS = [
    ("bakery", "Bakery with 12 people. The owner does everything; buys from a mill that works with nature-friendly farms.",
     "112 12 11 22211 111 22", {},
     ("Ad hoc", (20, 45), ["C1", "B3", "C3"], [],
      "Nobody has hours for the alliance, so whatever else is advised falls back on the owner: name a person first. "
      "Then two results on a fixed date, because nobody knows whether the mill pays off. Then a list of what people must "
      "learn: the third published recommendation at whose bottom the bakery stands. No post, no jointly owned firm.")),
    ("consortium", "Member of an olive oil consortium, 25 people; an office manager spends half her time on it. Rules and shared machines are there.",
     "222 12 33 33332 222 22", {},
     ("Emerging", (70, 92), ["C3", "S01", "S02"], [],
      "Agreement, aims and decisions are settled, so none of these is advised. Training comes only when needed, and it is "
      "the widest gap. What is left are half-steps; the cheapest are a page on what the firm needs from further partners "
      "and a half-yearly look at the market.")),
    ("no-alliance", "Joinery with 8 people without any alliance. It thinks about one with a forest owner.",
     "111 n2 nn nn1nn nnn nn", {},
     ("Ad hoc", (0, 35), ["C1", "S01", "S04"], [],
      "Only looking around, the market, the area and people’s skills can be judged. Someone has to be free for it; "
      "then ask three people about partners, and list what is special nearby. Nothing about partners that do not exist.")),
    ("contradictory", "Owner of a packaging maker who answers quickly: no checks but figures with corrections, no shared aims but a say for neighbours.",
     "122 22 12 12242 142 14", {},
     ("Emerging", (60, 90), ["C1", "B3", "D1"],
      ["unchecked-with-figures", "separate-aims-shared-rules", "no-hours-many-partners", "no-look-back-lasting-know-how"],
      "Four pairs of answers hardly go together; the report asks about each and changes no number. The advice takes the "
      "answers as they are: a person, a check, aims. A look back is not advised, since the firm says its know-how stays.")),
    ("dont-know", "New office manager, two weeks in the job: knows who does the alliances, and nothing else.",
     "2dd dd dd ddddd ddd dd", {},
     (None, None, [], [],
      "One answer of 17 is no result: no level, no percent, no advice. The report lists what to find out first.")),
    ("mostly-dont-know", "Son of the owner of a dairy; knows half of it.",
     "11d d1 d1 ddddd 11d d1", {},
     (None, None, ["C1", "B3", "S01"], [],
      "Five of eleven skills can be judged, fewer than half: too early for a level. What he does know is enough for advice: "
      "nobody in charge, nothing checked, no search.")),
    ("short-form", "12-person ceramics workshop that fills in the six questions at a fair.",
     "1-- 1- 1- 2---- 1-- 2-", {"quick": True},
     ("Ad hoc", (5, 40), ["C1", "B3", "C3"], [],
      "Six answers: ranges first, and advice only from these six. Name a person, look at two results, list what to learn.")),
    ("all-lowest", "Everything at its lowest.",
     "111 11 11 11111 111 11", {},
     ("Ad hoc", (0, 0), ["C1", "B3", "D1"], [],
      "A person first. Then the two that serve two skills each: two results on a fixed date, and where the aims meet, in writing. "
      "An afternoon, an afternoon and a conversation; 21 things more can wait.")),
    ("all-highest", "Everything at its highest.",
     "444 44 44 44444 344 44", {},
     ("Leading", (100, 100), [], [],
      "Nothing to advise; the report says so and proposes a date to answer again.")),
    ("service", "Software firm, 15 people, one research alliance with a university. Offers, area and many partners do not apply; neither do purchases.",
     "233 23 12 2nnnn 112 12", {},
     ("Emerging", (65, 90), ["B3", "B4", "S07"], [],
      "A person is there. The joint project is neither checked nor looked back on: these two come first, then one figure for "
      "people and nature. Shared aims would inform only skills that do not apply, so nothing is advised there.")),
    ("handshake", "Family farm with three neighbours, all on trust: they share a purpose and a machine, nothing is written.",
     "111 11 11 32312 111 12", {},
     ("Ad hoc", (25, 55), ["C1", "B3", "B4"], [],  # 30 at first; it is 29
      "The aims are shared already. Someone has to have the time; two results on a date; an hour at the end of the season with three lessons "
      "written down. The written page comes after; a jointly owned firm only under its condition.")),
    ("owner-alone", "Well-run cheese maker, 20 people, where the owner does the alliances beside everything; all else is orderly.",
     "133 33 13 33333 233 33", {},
     ("Emerging", (94, 100), ["C1"], [],
      "All hangs on one person without hours. One step, and no further one is made up to fill three lines.")),
    ("leader", "Wine maker that leads an alliance with a jointly owned firm and wants to be first (profile: leading).",
     "333 33 43 33333 333 33", {"profile": "leading"},
     ("Established", (60, 75), ["S04", "S11", "S01"], [],
      "Everything is at Established, so the widest gaps for the work: aims for the area, figures in larger decisions, "
      "written points for partners. A post for one trusted person stands apart, under its condition.")),
    ("nothing-written", "Caterer, 30 people, active in her network, one person with half her time, but no agreement on paper.",
     "222 22 11 22222 222 22", {},
     ("Ad hoc", (60, 80), ["S05", "S01", "S02"], [],  # “Emerging” at first; the missing paper takes the mean to 1.9
      "The one clear hole is the missing paper: what both want, who does what, who pays. After it only half-steps are left; "
      "the cheapest come first.")),
    ("stale", "Recycling firm, 40 people, strong in figures; never looks back and has no plan for training.",
     "223 13 22 23233 333 12", {},
     ("Emerging", (80, 95), ["B4", "C3", "S01"], [],
      "At the bottom of two published recommendations: an hour at the end of the project, a list of what to learn. "
      "Checks and aims stand above the targets and are left alone.")),
    ("ambitious", "The bakery again, measured against the profile “established”.",
     "112 12 11 22211 111 22", {"profile": "established"},
     ("Ad hoc", (15, 35), ["C1", "B3", "C3"], [],
      "A higher aim does not change what to begin with.")),
]


def pct(v):
    return None if v is None else int(100 * float(v) + 0.5 + 1e-9)


def headline(r):
    n = f"{r['skills_scored']} of {r['skills_could']} skills"
    low, high = pct(r["percent_to_target_lower"]), pct(r["percent_to_target_upper"])
    if r["overall"] is None:
        return f"Too early for a level: {n}" + (f"; between {low} and {high} % of the way" if low != high else "")
    name = Q["levels"][int(float(r["overall"]) + 1e-9) - 1]
    way = f"{pct(r['percent_to_target'])} % of the way" + (f" (between {low} and {high} %)" if low != high else "")
    return f"Level {float(r['overall']):.1f} ({name}), from {n}; {way}"


def options(code):
    return {o["code"]: o for o in Q["by_code"][code]["options"]}


def main():
    out, md = [], ["# Typical firms", "",
        "What a consultant for small firms would say to each, thought out before the scoring was run, and what the "
        "questionnaire gives. Answers stand in the questionnaire’s order: " + " · ".join(GROUPS) + "; n = does not apply, "
        "d = don’t know, - = not asked. Targets: proportionate unless said otherwise.", ""]
    bad = 0
    for id, who, text, more, (name, span, steps, checks, why) in FIRMS:
        answers = row(text)
        r = s.evaluate(Q, answers, more.get("profile"), {}, more.get("quick", False))
        found = [p["question"] for p in r["plan"] if p["stage"] == "now"]
        level = None if r["overall"] is None else Q["levels"][int(float(r["overall"]) + 1e-9) - 1]
        p = pct(r["percent_to_target"])
        faults = []
        if found != steps:
            faults.append(f"steps {found} instead of {steps}")
        if level != name:
            faults.append(f"level {level} ({float(r['overall']) if r['overall'] else None}) instead of {name}")
        if (p is None) != (span is None) or span and not span[0] <= p <= span[1]:
            faults.append(f"percent {p} not in {span}")
        if r["checks"] != checks:
            faults.append(f"checks {r['checks']} instead of {checks}")
        bad += bool(faults)
        print(id, "|", headline(r), "|", " ".join(found), "| rest", " ".join(x["question"] for x in r["plan"] if x["stage"] != "now"),
              "| end gap", f"{float(r['plan_end_gap']):.2f}", "| when", [c["question"] for c in r["conditional"]])
        for f in faults:
            print("    !!", f)
        out.append({"id": id, "who": who, "profile": more.get("profile"), "quick": more.get("quick", False),
                    "answers": answers, "level_name": name, "percent_between": span, "headline": headline(r),
                    "first_steps": steps, "steps_in_all": len(r["plan"]), "conditional": [c["question"] for c in r["conditional"]],
                    "gap_left": s.plain(r["plan_end_gap"]), "checks": checks, "why": why})
        md += [f"## {id}", "", who + (f" Profile: {more['profile']}." if "profile" in more else "") + (" Short form." if more.get("quick") else ""),
               "", f"Answers: `{text}`", "", f"- Headline: {headline(r)}.",
               f"- Expected: {name or 'no level'}, {f'{span[0]}–{span[1]} %' if span else 'no percentage'}."]
        for k, code in enumerate(steps, 1):
            o = options(code)[answers[code]]
            md.append(f"- Step {k}, {code} from {answers[code]}: {o['advice']}")
        if not steps:
            md.append("- No step.")
        for c in checks:
            md.append(f"- Second look: {next(x['ask'] for x in Q['checks'] if x['id'] == c)}")
        cond = [f"{c['question']} ({c['when'][0].lower() + c['when'][1:]})" for c in r["conditional"]]
        if cond:
            md.append("- Only if it fits: " + "; ".join(cond) + ".")
        if r["find_out"]:
            md.append("- To find out first: " + ", ".join(f["question"] for f in r["find_out"][:3]) + ".")
        md += [f"- Why: {why}", ""]
    md += random_firms()
    (HERE / "firms.json").write_text(json.dumps(out, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (HERE / "firms.md").write_text("\n".join(md), encoding="utf-8")
    print(f"{len(FIRMS)} firms, {bad} not as expected")


def random_firms(n=154, seeds=8):
    counts, beyond, worse = [], 0, 0
    for seed in range(seeds):
        rng = random.Random(seed)
        first = 0
        for _ in range(n):
            a = {c: o["options"][int(rng.random() * len(o["options"]))]["code"] for c, o in Q["by_code"].items()}
            a["C1"] = "1"
            r = s.evaluate(Q, a)
            first += bool(r["plan"]) and r["plan"][0]["question"] == "C1"
            if seed < 8:
                beyond += sum(p["question"] in ("C1",) and p["to"] != "2" or p["question"] == "B2" for p in r["plan"])
        counts.append(first)
    text = (f"Of {n} random firms with nobody in charge (each other answer equally likely), {min(counts)} to {max(counts)} "
            f"hear “name one person” first, in {seeds} draws; those of {n} firms that do not are told nothing about it because "
            "finding partners and following the market stand above their targets without it. None is sent to a full-time post or a jointly owned firm.")
    print(text, counts, "posts:", beyond)
    return ["## Random firms", "", text, ""]


if __name__ == "__main__":
    main()
