"""Independent reference implementation of allyscope's scoring, for its tests.

Written from the definition of the scoring (scoring.md) alone, without a look at the Rust code. All
arithmetic is in exact fractions; comparisons use the tolerance of the definition (1e-9). The one
exception is geometric aggregation (capabilities, phases, overall), which uses floats.

    scoring.py check FOLDER            compare with worked examples (questionnaire.toml, answers.toml, expected.json)
    scoring.py show QUESTIONNAIRE ANSWERS   all results of one respondent as JSON
    scoring.py cases [ROOT]            the fixed cases: scoring.json (as before, with more fields)
    scoring.py random N [SEED]         N random questionnaires with one respondent each, with all results: random.json

(Python 3.11 or later, standard library only.) A case has `name`, `questionnaire` (a file beside this one,
a path from the root, or, for random ones, null with the TOML text under `toml`), `profile` (null = the
default one), `targets` (overrides), `quick`, `answers` (absent = unanswered) and what is `expected`.
Numbers there are rounded to 12 significant digits; null is absent.

Rules this file settles where the definition leaves them open:
- In the quick form, an answer of whatever kind to a question that it does not ask counts as given.
- A skill without a score has a target but neither contributions nor a gap.
- A skill all of whose asked evidence is `na` does not apply even where min_applicable is 0.
- The bounds of percent_to_target leave out skills of which no question was asked (so the examples; the
  page's "every such skill that applies" can be read either way).
- Bounds of a group are those of its skills that apply, widened where needed to contain its level;
  overall's are shown even where its level is not ("too early").
- `effort` is 1 and `upkeep` 0 where absent (the page has no default for effort; example 08-when needs 1).
- `goal` stands on the option that carries the advice (as scoring.md says and all examples have it; the
  sample in formats.md shows it on the highest option).
- `conditional`: for each question that the plan leaves where it is, in their order, its step if the option
  has `when`, is within the targets' reach, and would lower the gap that the plan leaves. (So nobody is told
  of a full-time post who has yet to name a person, and nothing is listed that the plan makes needless.)
- `find_out`: the sum over the skills that apply of weight x width of the bounds that this question alone causes.
"""

import json
import math
import random
import sys
import tomllib
from fractions import Fraction as F
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILT_IN = "questionnaires/sustainability-alliances/questionnaire.toml"
EPS = F(1, 10**9)
MISSING = ("dk", "unanswered", "not asked")  # a missing answer, never a zero; widens the bounds


# --- the questionnaire -------------------------------------------------------------------------------

def parse(text):
    q = tomllib.loads(text, parse_float=F)
    for question in q["questions"]:
        options = question["options"]
        for k, option in enumerate(options):
            option["score"] = F(option.get("score", F(k, len(options) - 1)))
    q["by_code"] = {question["code"]: question for question in q["questions"]}
    for skill in q["skills"]:
        skill["weight"] = F(skill.get("weight", 1))
        skill["evidence"] = {code: F(w) for code, w in skill["evidence"].items()}
    q["n"] = len(q["levels"])
    return q


def load(name, root=ROOT):
    for path in (HERE / name, root / name):
        if path.exists():
            return parse(path.read_text(encoding="utf-8"))
    raise SystemExit(f"no file {name}")


def scores_of(question):
    return [option["score"] for option in question["options"]]


def profile_of(q, profile):
    profiles = q.get("profiles") or [{"id": "default", "default": True, "target": max(2, q["n"] - 1)}]
    if profile:
        return next(p for p in profiles if p["id"] == profile)
    return next((p for p in profiles if p.get("default")), profiles[0])


def targets_of(q, profile, overrides):
    chosen = profile_of(q, profile)
    named = chosen.get("targets", {}) | overrides
    return {s["id"]: F(str(named.get(s["id"], chosen["target"]))) for s in q["skills"]}


def level(q, score):
    return 1 + (q["n"] - 1) * score


# --- one respondent ----------------------------------------------------------------------------------

def state(question, answers, quick):
    """'na', 'dk', 'unanswered', 'not asked', or the position (from 0) of the option."""
    code = answers.get(question["code"])
    if code is None:
        return "not asked" if quick and not question.get("quick", False) else "unanswered"
    if code in ("na", "dk"):
        return code
    return [option["code"] for option in question["options"]].index(code)


def score_skill(q, skill, states):
    """states: {question code: state}"""
    sums = dict.fromkeys(("answered", "asked", "applicable", "bounded"), F(0))  # applicable: of the asked
    value = bottom = top = F(0)
    parts, inferred = {}, False
    for code, w in skill["evidence"].items():
        s, scores = states[code], scores_of(q["by_code"][code])
        if s == "not asked":
            inferred = True
        else:
            sums["asked"] += w
            if s != "na":
                sums["applicable"] += w
        if s == "na":
            continue
        sums["bounded"] += w
        if isinstance(s, int):
            sums["answered"] += w
            parts[code] = w * scores[s]
            value += w * scores[s]
            bottom += w * scores[s]
            top += w * scores[s]
        else:
            bottom += w * min(scores)
            top += w * max(scores)
    asked, applicable, answered = sums["asked"], sums["applicable"], sums["answered"]
    minimum = lambda key: F(q.get(key, F(1, 2)))
    out = {"score": None, "level": None, "coverage": None, "no_score": None, "lower": None, "upper": None,
           "inferred": inferred, "contributions": {}, "bounded": F(0)}
    if asked and (not applicable or applicable / asked < minimum("min_applicable") - EPS):
        return out | {"no_score": "not-applicable"}
    out |= {"lower": level(q, bottom / sums["bounded"]), "upper": level(q, top / sums["bounded"]),
            "bounded": sums["bounded"]}
    if not asked:
        return out | {"no_score": "not-asked"}
    out["coverage"] = answered / applicable
    if not answered or out["coverage"] < minimum("min_coverage") - EPS:
        return out | {"no_score": "coverage"}
    return out | {"score": value / answered, "level": level(q, value / answered),
                  "contributions": {c: p / answered for c, p in parts.items()}}


def aggregate(how, values):
    """values: [(value, weight)]"""
    if not values:
        return None
    if how == "minimum":
        return min(v for v, _ in values)
    total = sum(w for _, w in values)
    if how == "geometric":  # in floats
        return math.exp(math.fsum(float(w) * math.log(v) for v, w in values) / float(total))
    return sum(v * w for v, w in values) / total


def groups(q, skills, key):
    """({capability: level}, {phase: level}, overall), from one of a skill's levels ('level', 'lower', 'upper')."""
    how = q.get("aggregation", "arithmetic")

    def one(kind, name):
        members = [s for s in q["skills"] if s.get(kind) == name and skills[s["id"]][key] is not None]
        return aggregate(how, [(skills[s["id"]][key], s["weight"]) for s in members])

    capabilities = {c["id"]: one("capability", c["id"]) for c in q["capabilities"]}
    phases = {p["id"]: one("phase", p["id"]) for p in q.get("phases", [])}
    return capabilities, phases, aggregate(how, [(v, F(1)) for v in capabilities.values() if v is not None])


def grid(q, skills):
    how = q.get("aggregation", "arithmetic")
    cells = {}
    for s in q["skills"]:
        cells.setdefault((s["capability"], s.get("phase")), []).append(s)
    return [{"capability": c, "phase": p, "skills": [s["id"] for s in members],
             "level": aggregate(how, [(skills[s["id"]]["level"], s["weight"]) for s in members
                                      if skills[s["id"]]["level"] is not None])}
            for (c, p), members in cells.items()]


def total_gap(q, skills, targets):
    return sum((max(F(0), targets[s["id"]] - skills[s["id"]]["level"]) * s["weight"]
                for s in q["skills"] if skills[s["id"]]["level"] is not None), F(0))


def percent(q, skills, targets, key):
    there = [s for s in q["skills"] if skills[s["id"]][key] is not None and skills[s["id"]]["no_score"] != "not-asked"]
    if not there:
        return None
    gap = sum(max(F(0), targets[s["id"]] - skills[s["id"]][key]) * s["weight"] for s in there)
    wanted = sum((targets[s["id"]] - 1) * s["weight"] for s in there)
    return 1 - gap / wanted if wanted > 0 else F(1)


# --- the plan ----------------------------------------------------------------------------------------

def next_option(question, at):
    """The position of the option with the next higher score, or None."""
    scores = scores_of(question)
    higher = [k for k in range(len(scores)) if scores[k] > scores[at]]
    return min(higher, key=lambda k: (scores[k], abs(k - at), k)) if higher else None


def gap_of(q, states, targets):
    return total_gap(q, {s["id"]: score_skill(q, s, states) for s in q["skills"]}, targets)


def possible(q, states, targets, gap, conditional):
    """All steps with a benefit and within reach, with `when` or without, in the order of the questions."""
    found = []
    for question in q["questions"]:
        code, at = question["code"], states[question["code"]]
        if not isinstance(at, int) or (to := next_option(question, at)) is None:
            continue
        option = question["options"][at]
        if ("when" in option) != conditional:
            continue
        own = level(q, option["score"])
        served = [s["id"] for s in q["skills"] if code in s["evidence"]]
        if not any(own < targets[id] - EPS for id in served):
            continue
        benefit = gap - gap_of(q, states | {code: to}, targets)
        if benefit > EPS:
            found.append({"question": code, "at": at, "to": to, "benefit": benefit,
                          "effort": option.get("effort", 1), "upkeep": option.get("upkeep", 0),
                          "first": option.get("first", math.inf)})
    return found


def better(a, b):
    """Whether step a comes before step b, which stands earlier in the questionnaire."""
    ra, rb = (F(x["benefit"]) / (x["effort"] + x["upkeep"]) for x in (a, b))
    if abs(ra - rb) > EPS:
        return ra > rb
    return a["benefit"] > b["benefit"] + EPS


def plan(q, answered, targets):
    states, steps = dict(answered), []
    gap = gap_of(q, states, targets)
    while gap > EPS:
        candidates = possible(q, states, targets, gap, False)
        if not candidates:
            break
        turn = min(c["first"] for c in candidates)
        best = None
        for c in candidates:
            if c["first"] == turn and (best is None or better(c, best)):
                best = c
        states[best["question"]] = best["to"]
        gap -= best["benefit"]
        steps.append(best)
    # go back: what is superfluous?
    for i in reversed(range(len(steps))):
        step = steps[i]
        if any(later["question"] == step["question"] for later in steps[i + 1:]):
            continue
        without = states | {step["question"]: step["at"]}
        left = gap_of(q, without, targets)
        if left <= gap + EPS:
            states, gap = without, left
            del steps[i]
    # stages
    now, seen = [], set()
    for step in steps:
        if len(now) < 3 and step["question"] not in seen:
            now.append(step)
            seen.add(step["question"])
    ordered = now + [s for s in steps if not any(s is n for n in now)]
    out, walk, left = [], dict(answered), gap_of(q, answered, targets)
    for i, step in enumerate(ordered):
        before, walk[step["question"]] = left, step["to"]
        left = gap_of(q, walk, targets)
        stage = "now" if i < len(now) else "next" if i < len(now) + 3 else "later"
        out.append(describe(q, step) | {"benefit": before - left, "gap_left": left, "stage": stage})
    conditional = [describe(q, s) | {"benefit": s["benefit"], "when": q["by_code"][s["question"]]["options"][s["at"]]["when"]}
                   for s in possible(q, walk, targets, left, True) if walk[s["question"]] == answered[s["question"]]]
    return out, conditional, left, walk


def describe(q, step):
    options = q["by_code"][step["question"]]["options"]
    at, to = options[step["at"]], options[step["to"]]
    return {"question": step["question"], "from": at["code"], "to": to["code"], "goal": at.get("goal"),
            "basis": at.get("basis"), "effort": step["effort"], "upkeep": step["upkeep"],
            "skills": [s["id"] for s in q["skills"] if step["question"] in s["evidence"]]}


def find_out(q, skills, states):
    widths = []
    for question in q["questions"]:
        code, scores = question["code"], scores_of(question)
        if states[code] in ("dk", "unanswered"):
            width = sum((s["weight"] * (q["n"] - 1) * s["evidence"][code] / skills[s["id"]]["bounded"]
                         * (max(scores) - min(scores))
                         for s in q["skills"] if code in s["evidence"] and skills[s["id"]]["bounded"]), F(0))
            widths.append({"question": code, "width": width})
    return sorted(widths, key=lambda e: -e["width"])  # stable: ties stay in the file's order


def checks(q, answers):
    met = lambda c: all(answers.get(code) in wanted for code, wanted in c["if"].items())
    return [c["id"] for c in q.get("checks", []) if met(c)]


def recommendations(q, states, end, targets):
    """next: a step of the plan follows it; done: a question whose advice follows it (without `when`) is answered, and
    no such advice lies at or above an answer and within the targets' reach; open: the rest. (The definition gives the
    three words only.)"""
    out = {}
    for r in q.get("recommendations", []):
        any_answer = wanting = False
        for question in q["questions"]:
            at = states[question["code"]]
            served = [targets[s["id"]] for s in q["skills"] if question["code"] in s["evidence"]]
            for option in question["options"]:
                if option.get("basis") != r["id"] or "when" in option or not isinstance(at, int):
                    continue
                any_answer = True
                reach = any(level(q, option["score"]) < t - EPS for t in served)
                wanting |= reach and option["score"] >= question["options"][at]["score"] - EPS
        planned = any(s.get("basis") == r["id"] for s in end)
        out[r["id"]] = "next" if planned else "done" if any_answer and not wanting else "open"
    return out


def evaluate(q, answers, profile=None, overrides={}, quick=False):
    states = {question["code"]: state(question, answers, quick) for question in q["questions"]}
    targets = targets_of(q, profile, overrides)
    skills = {s["id"]: score_skill(q, s, states) for s in q["skills"]}
    weight = {s["id"]: s["weight"] for s in q["skills"]}
    for id, s in skills.items():
        s["target"] = targets[id]
        s["gap"] = None if s["level"] is None else max(F(0), targets[id] - s["level"])
    scored = [id for id, s in skills.items() if s["level"] is not None]
    could = [id for id, s in skills.items() if s["no_score"] not in ("not-applicable", "not-asked")]
    enough = bool(scored) and F(len(scored), len(could)) >= F(q.get("min_skills", F(1, 2))) - EPS

    capabilities, phases, overall = groups(q, skills, "level")
    named = lambda parts: parts[0] | parts[1] | {"overall": parts[2]}
    own, lower, upper = (named(groups(q, skills, key)) for key in ("level", "lower", "upper"))
    bounds = {}
    for id, v in own.items():
        both = [lower[id], upper[id]]
        bounds[id] = None if None in both else both if v is None else [min(both[0], v), max(both[1], v)]

    asked = [s for s in states.values() if s not in ("na", "not asked")]
    steps, conditional, left, _ = plan(q, states, targets)
    open_skills = [id for id in scored if skills[id]["gap"] > EPS]
    order = []  # by gap x weight, ties (1e-9) in the file's order
    for id in open_skills:
        mine, at = skills[id]["gap"] * weight[id], len(order)
        while at > 0 and skills[order[at - 1]]["gap"] * weight[order[at - 1]] < mine - EPS:
            at -= 1
        order.insert(at, id)
    return {
        "profile": profile_of(q, profile)["id"],
        "skills": {id: {k: v for k, v in s.items() if k != "bounded"} for id, s in skills.items()},
        "capabilities": capabilities,
        "phases": phases,
        "grid": grid(q, skills),
        "overall": overall if enough else None,
        "group_bounds": bounds,
        "skills_scored": len(scored),
        "skills_could": len(could),
        "coverage": F(sum(isinstance(s, int) for s in asked), len(asked)) if asked else None,
        "percent_to_target": percent(q, skills, targets, "level") if enough else None,
        "percent_to_target_lower": percent(q, skills, targets, "lower"),
        "percent_to_target_upper": percent(q, skills, targets, "upper"),
        "priorities": order,
        "plan_start_gap": total_gap(q, skills, targets),
        "plan": steps,
        "plan_end_gap": left,
        "conditional": conditional,
        "find_out": find_out(q, skills, states),
        "checks": checks(q, answers),
        "recommendations": recommendations(q, states, steps, targets),
    }


def plain(v):
    if isinstance(v, dict):
        return {k: plain(x) for k, x in v.items()}
    if isinstance(v, list):
        return [plain(x) for x in v]
    if isinstance(v, (F, float)):
        v = float(f"{float(v):.12g}")
        return int(v) if v.is_integer() else v
    return v


def read_answers(path):
    a = tomllib.loads(Path(path).read_text(encoding="utf-8"), parse_float=F)
    return a.get("answers", {}), a.get("profile"), a.get("targets", {}), a.get("quick", False)


# --- worked examples ---------------------------------------------------------------------------------

def differences(found, wanted, where=""):
    if isinstance(wanted, dict):
        for k in wanted:
            yield from differences(found.get(k, "(none)") if isinstance(found, dict) else found, wanted[k], f"{where}.{k}")
    elif isinstance(wanted, list):
        if not isinstance(found, list) or len(found) != len(wanted):
            yield f"{where}: {found} instead of {wanted}"
        else:
            for i, (f, w) in enumerate(zip(found, wanted)):
                yield from differences(f, w, f"{where}[{i}]")
    elif isinstance(wanted, (int, float)) and not isinstance(wanted, bool) and isinstance(found, (int, float)):
        if abs(found - wanted) > 1e-9:
            yield f"{where}: {found} instead of {wanted}"
    elif found != wanted:
        yield f"{where}: {found!r} instead of {wanted!r}"


def count(v):
    if isinstance(v, (dict, list)):
        return sum(map(count, v.values() if isinstance(v, dict) else v))
    return 1


def check(folder):
    bad = values = 0
    for case in sorted(p for p in Path(folder).iterdir() if p.is_dir()):
        q = parse((case / "questionnaire.toml").read_text(encoding="utf-8"))
        found = evaluate(q, *read_answers(case / "answers.toml"))
        found["skills"] = [{"id": id} | s for id, s in found["skills"].items()]
        raw = lambda v: ({k: raw(x) for k, x in v.items()} if isinstance(v, dict) else [raw(x) for x in v]
                         if isinstance(v, list) else float(v) if isinstance(v, F) else v)
        wanted = json.loads((case / "expected.json").read_text(encoding="utf-8"))
        values += count(wanted)
        faults = list(differences(raw(found), wanted))
        bad += len(faults)
        print(f"{case.name}: {'agrees' if not faults else ''}")
        for fault in faults:
            print("   ", fault)
    print(f"{values} values, {bad} differ")
    return 1 if bad else 0


# --- the fixed cases ---------------------------------------------------------------------------------

def pick(q, which, codes=None):
    """An answer for every question (of codes): which(scores) gives the position of the option."""
    return {c: question["options"][which(scores_of(question))]["code"]
            for c, question in q["by_code"].items() if codes is None or c in codes}


def lowest(scores):
    return scores.index(min(scores))


def highest(scores):
    return scores.index(max(scores))


def middle(scores):
    return (len(scores) - 1) // 2


def edge_cases(q):
    codes = list(q["by_code"])
    quick = [c for c in codes if q["by_code"][c].get("quick")]
    first = q["skills"][0]["id"]
    half = codes[::2]
    yield "all unanswered", {}, {}
    yield "all not applicable", dict.fromkeys(codes, "na"), {}
    yield "all don't know", dict.fromkeys(codes, "dk"), {}
    yield "all lowest", pick(q, lowest), {}
    yield "all top", pick(q, highest), {}
    yield "first option of each", pick(q, lambda s: 0), {}
    yield "last option of each", pick(q, lambda s: -1), {}
    yield "one answer, the others not applicable", dict.fromkeys(codes, "na") | pick(q, lowest, codes[:1]), {}
    yield "one answer, the others don't know", dict.fromkeys(codes, "dk") | pick(q, highest, codes[:1]), {}
    yield "every other don't know", pick(q, middle) | dict.fromkeys(half, "dk"), {}
    yield "every other not applicable", pick(q, middle) | dict.fromkeys(half, "na"), {}
    yield "quick, lowest", pick(q, lowest, quick), {"quick": True}
    yield "quick, top", pick(q, highest, quick), {"quick": True}
    yield "quick, nothing answered", {}, {"quick": True}
    yield "quick, all don't know", dict.fromkeys(quick, "dk"), {"quick": True}
    yield "quick, all not applicable", dict.fromkeys(quick, "na"), {"quick": True}
    yield "quick questions answered, form not quick", pick(q, middle, quick), {}
    for profile in [p["id"] for p in q.get("profiles", [])] or ["default"]:
        yield f"profile {profile}, lowest", pick(q, lowest), {"profile": profile}
        yield f"profile {profile}, middle", pick(q, middle), {"profile": profile}
    yield "one override, fractional", pick(q, middle), {"targets": {first: 1.75}}
    yield "all targets 1", pick(q, lowest), {"targets": {s["id"]: 1 for s in q["skills"]}}
    yield "all targets at the top", pick(q, middle), {"targets": {s["id"]: q["n"] for s in q["skills"]}}


MIXED_LOW = {"Q1": "n", "Q2": "1", "Q3": "2", "Q4": "d", "Q5": "2", "Q6": "1", "Q7": "A1"}
OWN_CASES = {
    "mixed.toml": [
        # K1 has 0.6 of 0.8 and K3 3 of 4; then K5 0.3 of 0.4 (which is below 0.75 in floats) and K3
        ("coverage exactly 0.75", {"Q1": "n", "Q2": "2", "Q3": "3", "Q4": "dk", "Q5": "2", "Q7": "C1"}, {}),
        ("coverage exactly 0.75, below it in floats",
         {"Q1": "dk", "Q2": "na", "Q3": "3", "Q4": "c", "Q6": "dk", "Q5": "3", "Q7": "E1"}, {}),
        ("coverage 0.749999 is under 0.75", {"Q1": "y", "Q2": "3", "Q4": "a", "Q6": "2", "Q3": "dk"}, {}),
        ("2 of 3 fails at 0.75", {"Q4": "c", "Q5": "dk"}, {}),
        ("equal scores, from the first of two", MIXED_LOW, {"profile": "high"}),
        ("equal scores, from the second of two", MIXED_LOW | {"Q5": "3", "Q7": "E1"}, {"profile": "high"}),
        ("equal scores, from below", MIXED_LOW | {"Q5": "1", "Q7": "C1"}, {"profile": "high"}),
        ("percent to target with nothing above 1 scored", {"Q2": "1", "Q5": "1"}, {"profile": "floor"}),
    ],
    "geometric.toml": [
        ("coverage exactly 0.5", {"E1": "1", "E3": "2", "E6": "1"}, {}),
        ("coverage exactly 0.5, don't know", {"E2": "2", "E4": "dk", "E5": "2", "E3": "dk", "E6": "2"}, {}),
        ("1 of 3 fails and 1 of 2 passes at 0.5", {"E4": "3", "E3": "dk", "E5": "na"}, {}),
        ("first of equal steps", {"E1": "1", "E2": "1", "E5": "1"}, {"targets": {"writing": 1}}),
    ],
    "minimum.toml": [
        ("coverage exactly 0.6", {"M1": "1", "M2": "2", "M3": "2", "M4": "2"}, {}),
        ("coverage exactly 0.6, 0.1 + 0.2 of 0.5", {"M1": "2", "M4": "3", "M5": "dk"}, {}),
        ("1 of 2 fails at 0.6", {"M2": "3", "M3": "dk", "M5": "3", "M4": "dk", "M1": "na"}, {}),
        ("level below its own lower bound", {"M1": "1", "M2": "1", "M4": "1"}, {}),
    ],
    BUILT_IN: [
        ("2 of 3 and 1 of 3", {"S01": "3", "C1": "dk", "S02": "dk", "S10": "2", "B3": "2", "S03": "1"}, {}),
        ("the published questions only", {"C1": "1", "C3": "2", "B2": "1", "D1": "2", "B3": "1", "B4": "3"}, {}),
        ("skills only", {f"S{k:02}": str(1 + k % 4) for k in range(1, 12)}, {"targets": {"S07": 3.5, "S05": 1}}),
    ],
}


def random_respondent(q, seed):
    rng = random.Random(seed)
    r = rng.random  # the one method whose sequence is guaranteed to stay
    quick = r() < 0.25
    na, dk, blank = r() * 0.3, r() * 0.3, r() * 0.25
    answers = {}
    for code, question in q["by_code"].items():
        x, k = r(), int(r() * len(question["options"]))
        if quick and not question.get("quick") or x < blank:
            continue
        x -= blank
        answers[code] = "na" if x < na else "dk" if x < na + dk else question["options"][k]["code"]
    profiles = [None] + [p["id"] for p in q.get("profiles", [])]
    profile = profiles[int(r() * len(profiles))]
    targets = {s["id"]: 1 + int(r() * (4 * (q["n"] - 1) + 1)) / 4 for s in q["skills"] if r() < 0.15}
    return answers, {"profile": profile, "targets": targets, "quick": quick}


def case(title, questionnaire, q, answers, given, **more):
    given = {"profile": None, "targets": {}, "quick": False} | given
    expected = evaluate(q, answers, given["profile"], given["targets"], given["quick"])
    return json.dumps(plain({"name": f"{q['id']}: {title}", "questionnaire": questionnaire, **more, **given,
                             "answers": answers, "expected": expected}), ensure_ascii=False)


def write(name, lines):
    (HERE / name).write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    print(f"{name}: {len(lines)} cases")


def cases(root):
    lines = []
    for number, name in enumerate(OWN_CASES):
        q = load("questionnaire.toml" if name == BUILT_IN and (HERE / "questionnaire.toml").exists() else name,
                 root / "tests/reference" if (root / "tests/reference" / name).exists() else root)
        given = list(edge_cases(q)) + OWN_CASES[name]
        given += [(f"random {s}", *random_respondent(q, s)) for s in range(100 * number + 1, 100 * number + 16)]
        for title, answers, g in given:
            line = case(title, name, q, answers, g)
            if name == BUILT_IN:  # efforts and advice are matters of wording: no plan, so that they may change
                line = json.loads(line)
                line["expected"] |= dict.fromkeys(("plan", "plan_end_gap", "conditional", "recommendations"))
                line = json.dumps(line, ensure_ascii=False)
            lines.append(line)
    write("scoring.json", lines)


# --- random questionnaires ---------------------------------------------------------------------------

def random_questionnaire(seed):
    """A valid small questionnaire as TOML text; all kinds of weights, scores, options, plans and checks."""
    rng = random.Random(f"questionnaire {seed}")
    r = rng.random
    some = lambda xs: xs[int(r() * len(xs))]
    between = lambda a, b: a + int(r() * (b - a + 1))
    n, questions, skills, caps, phases = between(2, 6), between(3, 9), between(2, 7), between(1, 3), between(0, 3)
    caps, phases = min(caps, skills), min(phases, skills)
    t = ['format = 1', f'id = "random-{seed}"', 'version = "1.0.0"', 'language = "en"', 'title = "title"',
         'summary = "summary"', 'minutes = 5', f'levels = {json.dumps([f"level {k + 1}" for k in range(n)])}',
         f'aggregation = "{some(["arithmetic", "arithmetic", "geometric", "minimum"])}"']
    for key in ("min_coverage", "min_applicable", "min_skills"):
        if r() < 0.6:
            t.append(f"{key} = {some([0.25, 0.3, 0.4, 0.5, 0.6, 0.75])}")
    t += ['limits = "limits"', '[[sources]]\nid = "SRC"\ncitation = "a source"',
          '[[sections]]\nid = "sec"\ntitle = "section"\nintro = "intro"']
    t += [f'[[capabilities]]\nid = "cap-{c}"\ntitle = "capability {c}"\nsummary = "summary"' for c in range(caps)]
    t += [f'[[phases]]\nid = "phase-{p}"\ntitle = "phase {p}"\nsummary = "summary"' for p in range(phases)]
    t += [f'[[recommendations]]\nid = "rec-{k}"\ntitle = "recommendation {k}"\nsource = "SRC"' for k in (1, 2)]
    codes = [f"Q{k + 1}" for k in range(questions)]
    used, firsts, whens, quicks = set(), r() < 0.4, r() < 0.5, 0.2 + r() * 0.6
    lines = []
    for s in range(skills):
        evidence = {}
        for _ in range(between(1, 4)):
            evidence[some(codes)] = some([1, 1, 2, 3, 0.25, 0.1, 0.2, 0.3, 1.5])
        if s == skills - 1:  # every question informs a skill
            evidence |= {c: some([1, 2, 0.5]) for c in codes if c not in used and c not in evidence}
        used |= set(evidence)
        lines += [f'[[skills]]\nid = "K{s + 1}"\ntitle = "skill {s + 1}"\ncapability = "cap-{s % caps}"']
        if phases:
            lines.append(f'phase = "phase-{between(0, phases - 1) if s >= phases else s}"')
        if r() < 0.5:
            lines.append(f"weight = {some([1, 2, 3, 0.5, 1.25])}")
        lines.append("evidence = { " + ", ".join(f"{c} = {w}" for c, w in evidence.items()) + " }")
    t += lines
    for number, c in enumerate(codes):
        k = between(2, 7)
        scale = r()
        scores = None
        if scale < 0.15:
            scores = [round(1 - i / (k - 1), 4) for i in range(k)]
        elif scale < 0.3:
            scores = sorted(round(r(), 3) for _ in range(k))
        elif scale < 0.4:
            scores = [some([0, 0.25, 0.5, 1]) for _ in range(k)]
        values = scores or [F(i, k - 1) for i in range(k)]
        if len(set(values)) == 1:
            scores[0], values = (0.125 if scores[0] else 1), scores
        options = []
        for i in range(k):
            o = f'code = "{i + 1}", text = "option {i + 1} of {c}"'
            if scores:
                o += f", score = {scores[i]}"
            if values[i] < max(values):
                o += f', advice = "advice", effort = {between(1, 3)}, basis = "rec-{between(1, 2)}"'
                up = between(0, 2)
                o += f", upkeep = {up}" if up or r() < 0.2 else ""
                o += f", first = {between(1, 3)}" if firsts and r() < 0.4 else ""
                o += ', when = "if it fits"' if whens and r() < 0.25 else ""
            o += ', goal = "what is reached"' if "advice" in o and r() < 0.2 else ""
            options.append("  { " + o + " },")
        t += [f'[[questions]]\ncode = "{c}"\nsection = "sec"\ntext = "question {c}"\nhelp = "help"\nshow = "show"',
              'source = "SRC"']
        if number == 0 or r() < quicks:
            t.append("quick = true")
        t += ["options = [", *options, "]"]
    for k in range(between(0, 2)):
        a, b = some(codes), some(codes)
        if a != b:
            t.append(f'[[checks]]\nid = "check-{k}"\nif = {{ {a} = ["1"], {b} = ["1", "2"] }}\nask = "which?"')
    for p in range(between(1, 3)):
        quarter = lambda: 1 + between(0, 4 * (n - 1)) / 4
        named = ", ".join(f"K{s + 1} = {quarter()}" for s in range(skills) if r() < 0.3)
        t.append(f'[[profiles]]\nid = "profile-{p}"\ntitle = "profile {p}"\nsummary = "summary"\n'
                 f'default = {"true" if p == 0 else "false"}\ntarget = {max(quarter(), quarter())}\ntargets = {{ {named} }}')
    return "\n".join(t) + "\n"


def random_cases(n, seed):
    lines = []
    for k in range(seed, seed + n):
        text = random_questionnaire(k)
        q = parse(text)
        answers, given = random_respondent(q, f"respondent {k}")
        lines.append(case("random", None, q, answers, given, toml=text))
    write("random.json", lines)


def self_check():
    values = [(F(2), F(1)), (F(3), F(2)), (F(4), F(2))]
    assert aggregate("arithmetic", values) == F(16, 5)
    assert abs(aggregate("geometric", values) - 3.103691) < 1e-6


def main(argv):
    self_check()
    command, *rest = argv or ["cases"]
    if command == "check":
        return check(rest[0])
    if command == "show":
        q = parse(Path(rest[0]).read_text(encoding="utf-8"))
        print(json.dumps(plain(evaluate(q, *read_answers(rest[1]))), indent=1, ensure_ascii=False))
    elif command == "cases":
        cases(Path(rest[0]) if rest else ROOT)
    elif command == "random":
        random_cases(int(rest[0]), int(rest[1]) if len(rest) > 1 else 1)
    else:
        raise SystemExit(__doc__)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
