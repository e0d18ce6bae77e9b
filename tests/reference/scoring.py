"""Independent reference implementation of allyscope's scoring, for its tests.

Written from the definition of the scoring alone, without a look at the Rust code. All arithmetic is in
exact fractions, so that no comparison depends on rounding; the one exception is geometric aggregation
(capabilities, phases, overall), which uses floats.

    python3 tests/reference/scoring.py      (Python 3.11 or later, standard library only)

rewrites scoring.json beside this file: a list of cases, each with `questionnaire` (a file beside this
one, or a path from the root of the repository), `profile` (null = the default one), `targets`
(overrides), `quick`, `answers` (absent = unanswered) and what is `expected`. Numbers there are rounded
to 12 significant digits; null is absent. `plan` is null for the built-in questionnaire, whose efforts
are matters of wording and may change without the scoring having changed.

Rules this file settles where the definition leaves them open: an answer given to a question that the
quick form does not ask counts as given; a skill without a score has a target but neither contributions
nor a gap; `effort` is 2 where absent; a group's bounds take in the unscored skills, then contain its level.
"""

import json
import math
import random
import tomllib
from fractions import Fraction as F
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILT_IN = "questionnaires/sustainability-alliances/questionnaire.toml"


# --- the questionnaire -------------------------------------------------------------------------------

def load(name):
    path = HERE / name if (HERE / name).exists() else ROOT / name
    q = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=F)
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


def scores_of(question):
    return [option["score"] for option in question["options"]]


def targets_of(q, profile, overrides):
    rule = {"target": max(2, q["n"] - 1)}
    profiles = {p["id"]: p for p in q.get("profiles", [])} or {"default": rule | {"default": True}}
    chosen = profiles[profile] if profile else next(p for p in profiles.values() if p.get("default"))
    named = chosen.get("targets", {}) | overrides
    return {s["id"]: F(str(named.get(s["id"], chosen["target"]))) for s in q["skills"]}


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
    top, bottom, value = F(0), F(0), F(0)
    answered, applicable, inferred = F(0), F(0), False
    parts = {}
    for code, w in skill["evidence"].items():
        s, scores = states[code], scores_of(q["by_code"][code])
        inferred |= s == "not asked"
        if s in ("na", "not asked"):
            continue
        applicable += w
        if isinstance(s, int):
            answered += w
            parts[code] = w * scores[s]
            value += parts[code]
            bottom += parts[code]
            top += parts[code]
        else:
            bottom += w * min(scores)
            top += w * max(scores)
    level = lambda score: 1 + (q["n"] - 1) * score
    coverage = answered / applicable if applicable else None
    scored = answered > 0 and coverage >= F(q.get("min_coverage", F(1, 2)))
    return {
        "score": value / answered if scored else None,
        "level": level(value / answered) if scored else None,
        "coverage": coverage,
        "lower": level(bottom / applicable) if applicable else None,
        "upper": level(top / applicable) if applicable else None,
        "inferred": inferred,
        "contributions": {c: p / answered for c, p in parts.items()} if scored else {},
        "applicable": applicable,
    }


def aggregate(how, values):
    """values: [(value, weight)]"""
    if not values:
        return None
    total = sum(w for _, w in values)
    if how == "minimum":
        return min(v for v, _ in values)
    if how == "geometric":  # in floats
        return math.exp(math.fsum(float(w) * math.log(v) for v, w in values) / float(total))
    return sum(v * w for v, w in values) / total


def groups(q, skills, key):
    """{capability or phase: level}, and overall, from one of a skill's levels ('level', 'lower', 'upper')."""
    how = q.get("aggregation", "arithmetic")

    def one(kind, name):
        members = [s for s in q["skills"] if s.get(kind) == name and skills[s["id"]][key] is not None]
        return aggregate(how, [(skills[s["id"]][key], s["weight"]) for s in members])

    capabilities = {c["id"]: one("capability", c["id"]) for c in q["capabilities"]}
    phases = {p["id"]: one("phase", p["id"]) for p in q.get("phases", [])}
    return capabilities, phases, aggregate(how, [(v, F(1)) for v in capabilities.values() if v is not None])


def total_gap(q, skills, targets):
    return sum((max(F(0), targets[s["id"]] - skills[s["id"]]["level"]) * s["weight"]
                for s in q["skills"] if skills[s["id"]]["level"] is not None), F(0))


def plan(q, states, targets):
    states = dict(states)
    rescore = lambda st: total_gap(q, {s["id"]: score_skill(q, s, st) for s in q["skills"]}, targets)
    gap, steps = rescore(states), []
    while gap > 0:
        best = None
        for question in q["questions"]:  # in their order: a later one must be strictly better
            code, scores = question["code"], scores_of(question)
            at = states[code]
            higher = [k for k in range(len(scores)) if isinstance(at, int) and scores[k] > scores[at]]
            if not higher:
                continue
            to = min(higher, key=lambda k: (scores[k], abs(k - at), k))
            effort = question["options"][at].get("effort", 2)
            left = rescore(states | {code: to})
            rank = ((gap - left) / effort, gap - left)
            if gap > left and (best is None or rank > best[0]):
                best = rank, code, at, to, effort, left
        if best is None:
            break
        (_, benefit), code, at, to, effort, gap = best
        states[code] = to
        options = q["by_code"][code]["options"]
        steps.append({"question": code, "from": options[at]["code"], "to": options[to]["code"],
                      "effort": effort, "benefit": benefit, "gap_left": gap})
    return steps


def find_out(q, skills, states):
    widths = []
    for question in q["questions"]:
        code, scores = question["code"], scores_of(question)
        if states[code] in ("dk", "unanswered"):
            width = sum((s["weight"] * (q["n"] - 1) * s["evidence"][code] / skills[s["id"]]["applicable"]
                         * (max(scores) - min(scores)) for s in q["skills"] if code in s["evidence"]), F(0))
            widths.append({"question": code, "width": width})
    return sorted(widths, key=lambda e: -e["width"])  # stable: ties stay in the file's order


def evaluate(q, answers, profile=None, overrides={}, quick=False):
    states = {question["code"]: state(question, answers, quick) for question in q["questions"]}
    targets = targets_of(q, profile, overrides)
    skills = {s["id"]: score_skill(q, s, states) for s in q["skills"]}
    weight = {s["id"]: s["weight"] for s in q["skills"]}
    for id, s in skills.items():
        s["target"] = targets[id]
        s["gap"] = None if s["level"] is None else max(F(0), targets[id] - s["level"])
    scored = [id for id, s in skills.items() if s["level"] is not None]

    capabilities, phases, overall = groups(q, skills, "level")
    named = lambda parts: parts[0] | parts[1] | {"overall": parts[2]}
    level, lower, upper = (named(groups(q, skills, key)) for key in ("level", "lower", "upper"))
    bounds = {}
    for id, v in level.items():
        both = [lower[id], upper[id]]
        bounds[id] = None if None in both else both if v is None else [min(both[0], v), max(both[1], v)]

    asked = [s for s in states.values() if s not in ("na", "not asked")]
    wanted = sum((targets[id] - 1) * weight[id] for id in scored)
    gap = total_gap(q, skills, targets)
    open_skills = [id for id in scored if skills[id]["gap"] > 0]
    return {
        "skills": {id: {k: v for k, v in s.items() if k != "applicable"} for id, s in skills.items()},
        "capabilities": capabilities,
        "phases": phases,
        "overall": overall,
        "group_bounds": bounds,
        "skills_scored": len(scored),
        "coverage": F(sum(isinstance(s, int) for s in asked), len(asked)) if asked else None,
        "percent_to_target": (1 - gap / wanted if wanted else F(1)) if scored else None,
        "priorities": sorted(open_skills, key=lambda id: -skills[id]["gap"] * weight[id]),
        "plan_start_gap": gap,
        "plan": plan(q, states, targets),
        "find_out": find_out(q, skills, states),
    }


# --- the cases ---------------------------------------------------------------------------------------

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
    yield "every other don't know", pick(q, middle) | dict.fromkeys(half, "dk"), {}
    yield "every other not applicable", pick(q, middle) | dict.fromkeys(half, "na"), {}
    yield "quick, lowest", pick(q, lowest, quick), {"quick": True}
    yield "quick, nothing answered", {}, {"quick": True}
    yield "quick, all not applicable", dict.fromkeys(quick, "na"), {"quick": True}
    yield "quick questions answered, form not quick", pick(q, middle, quick), {}
    for profile in [p["id"] for p in q.get("profiles", [])] or ["default"]:
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


def random_case(q, seed):
    rng = random.Random(seed)
    r = rng.random  # the one method whose sequence is guaranteed to stay
    quick = r() < 0.25
    na, dk, blank = r() * 0.2, r() * 0.2, r() * 0.25
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


def plain(v):
    if isinstance(v, dict):
        return {k: plain(x) for k, x in v.items()}
    if isinstance(v, list):
        return [plain(x) for x in v]
    if isinstance(v, (F, float)):
        v = float(f"{float(v):.12g}")
        return int(v) if v.is_integer() else v
    return v


def self_check():
    values = [(F(2), F(1)), (F(3), F(2)), (F(4), F(2))]
    assert aggregate("arithmetic", values) == F(16, 5)
    assert abs(aggregate("geometric", values) - 3.103691) < 1e-6


def main():
    self_check()
    lines = []
    for number, name in enumerate(OWN_CASES):
        q = load(name)
        cases = list(edge_cases(q)) + OWN_CASES[name]
        cases += [(f"random {seed}", *random_case(q, seed)) for seed in range(100 * number + 1, 100 * number + 16)]
        for title, answers, given in cases:
            given = {"profile": None, "targets": {}, "quick": False} | given
            expected = evaluate(q, answers, given["profile"], given["targets"], given["quick"])
            if name == BUILT_IN:
                expected["plan"] = None
            lines.append(json.dumps(plain({"name": f"{q['id']}: {title}", "questionnaire": name, **given,
                                           "answers": answers, "expected": expected}), ensure_ascii=False))
    (HERE / "scoring.json").write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    print(f"{len(lines)} cases")


if __name__ == "__main__":
    main()
