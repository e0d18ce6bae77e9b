"""Reference values of the statistics of groups, computed with scipy, statsmodels and pingouin.

    python3 -m venv venv
    venv/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0 pingouin==0.7.0
    venv/bin/python -P tests/reference/statistics.py > tests/reference/statistics.json

(-P, for a script of this name would hide the standard library's module.)

Data are drawn here with a fixed seed and written next to the values, so that the tests need no Python.
"""

import json

import numpy as np
import pandas as pd
import pingouin
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

random = np.random.default_rng(7)


def number(value):
    return None if value is None or not np.isfinite(value) else float(value)


def intervals():
    pairs = [(0, 1), (1, 1), (0, 9), (3, 8), (5, 10), (10, 10), (1, 30), (29, 30), (250, 1000), (3, 1_000_000)]
    found = []
    for count, n in pairs:
        lower, upper = proportion_confint(count, n, alpha=0.05, method="wilson")
        found.append({"count": count, "n": n, "lower": number(lower), "upper": number(upper)})
    return found


def summary(values):
    values = np.asarray(values, dtype=float)
    return {
        "values": values.tolist(),
        "n": len(values),
        "mean": number(values.mean()),
        "sd": number(values.std(ddof=1)) if len(values) > 1 else None,
        "min": number(values.min()),
        "q1": number(np.quantile(values, 0.25, method="linear")),
        "median": number(np.median(values)),
        "q3": number(np.quantile(values, 0.75, method="linear")),
        "max": number(values.max()),
    }


def summaries():
    sets = [
        [2.5],
        [1, 4],
        [3.25] * 7,
        [1e6 + 1 / 3, 1e6 + 2 / 3, 1e6],
        random.uniform(1, 4, 11),
        np.round(random.uniform(1, 4, 30), 1),
        random.choice([1, 2, 3, 4], 101, p=[0.4, 0.3, 0.2, 0.1]),
        1 + 3 * random.choice(np.arange(13) / 12, 500),
    ]
    return [summary(values) for values in sets]


def alpha(rows, options):
    """`rows` hold option indices, None where there is no answer; scores are evenly spaced in [0, 1]."""
    scores = [[None if cell is None else cell / (k - 1) for cell, k in zip(row, options)] for row in rows]
    complete = pd.DataFrame(scores, dtype=float).dropna()
    value, _ = pingouin.cronbach_alpha(data=complete, nan_policy="listwise")
    n, k = complete.shape
    d1, d2 = n - 1, (n - 1) * (k - 1)
    return {
        "rows": [[None if cell is None else int(cell) for cell in row] for row in rows],
        "options": options,
        "value": number(value),
        "lower": number(1 - (1 - value) * stats.f.isf(0.025, d1, d2)),
        "upper": number(1 - (1 - value) * stats.f.isf(0.975, d1, d2)),
        "n": n,
        "k": k,
    }


def alphas():
    found = []
    wide = pingouin.read_dataset("cronbach_wide_missing")
    rows = [[None if pd.isna(cell) else int(cell) for cell in row] for row in wide.to_numpy()]
    found.append(alpha(rows, [2] * wide.shape[1]) | {"name": "cronbach_wide_missing"})
    for name, n, options, missing in [
        ("two questions", 12, [4, 4], 0.0),
        ("three and four options", 40, [4, 3, 4, 4, 3], 0.1),
        ("many", 400, [4] * 6, 0.02),
        ("unrelated", 30, [5, 4, 3], 0.0),
    ]:
        common = random.normal(0, 0 if name == "unrelated" else 1, n)
        rows = []
        for person in range(n):
            row = []
            for k in options:
                place = stats.norm.cdf(common[person] + random.normal(0, 1), scale=1.5)
                row.append(None if random.random() < missing else min(int(place * k), k - 1))
            rows.append(row)
        found.append(alpha(rows, options) | {"name": name})
    return found


def agreement(counts):
    """James, Demaree and Wolf's formula over numpy's variance: no package here has r_wg."""
    values = np.repeat(np.arange(1, len(counts) + 1), counts)
    variance = values.var(ddof=1)
    expected = stats.randint(1, len(counts) + 1).var()
    return {"counts": counts, "rwg": number(1 - variance / expected), "sd": number(np.sqrt(variance))}


def agreements():
    sets = [[0, 2, 5, 1], [4, 0, 0, 4], [0, 7, 0], [1, 1], [3, 1, 4, 1, 5], [2, 2, 2, 2], [0, 0, 30, 1]]
    return [agreement(counts) for counts in sets]


def change(before, after):
    before, after = np.asarray(before, dtype=float), np.asarray(after, dtype=float)
    changes = after - before
    exact = len(changes) <= 20
    test = stats.permutation_test(
        (changes,),
        np.mean,
        permutation_type="samples",
        alternative="two-sided",
        n_resamples=np.inf if exact else 200_000,
        vectorized=True,
        rng=11,
    )
    delta = np.sign(after[:, None] - before[None, :]).mean()
    moved = np.any(np.abs(changes) > 1e-9)
    # Differences of decimals that are equal on paper are made so, for the ranks.
    rounded = np.round(changes, 9)
    found = pingouin.wilcoxon(rounded, np.zeros(len(rounded))) if moved else None
    return {
        "before": before.tolist(),
        "after": after.tolist(),
        "mean": number(changes.mean()),
        "median": number(np.median(changes)),
        "improved": int((changes > 1e-9).sum()),
        "same": int((np.abs(changes) <= 1e-9).sum()),
        "declined": int((changes < -1e-9).sum()),
        "p": number(test.pvalue),
        "exact": exact,
        "rank_biserial": number(found["RBC"].iloc[0]) if moved else None,
        "cliffs_delta": number(delta),
    }


def changes():
    first = np.array([1, 2, 2, 1, 3, 2, 1, 2, 3, 2])
    found = [change(first, first + np.array([1, 1, 0, 1, 0, 2, 1, 1, 0, 1]))]
    for n, shift, step in [(2, 0.4, 0.5), (7, 0.2, 1), (12, 0.5, 0.25), (19, 0.1, 0.5), (20, -0.3, 0.1), (45, 0.1, 0.5)]:
        before = np.round(random.uniform(1, 4, n) / step) * step
        after = np.clip(np.round((before + random.normal(shift, 0.6, n)) / step) * step, 1, 4)
        found.append(change(before, after))
    found.append(change([1, 2, 3], [1, 2, 3]))
    return found


values = {
    "wilson": intervals(),
    "summaries": summaries(),
    "alphas": alphas(),
    "agreements": agreements(),
    "changes": changes(),
}
parts = [f' "{name}": [\n  ' + ",\n  ".join(json.dumps(case) for case in cases) + "\n ]" for name, cases in values.items()]
print("{\n" + ",\n".join(parts) + "\n}")
