"""Write an invented workload, the same for every run.

    python make_workload.py ranks FOLDER         1,000 proposals x 5 domains, 10,000 sets of weights: x.f64 and w.f64
    python make_workload.py portfolio FOLDER     1,000 proposals x 6 effects: portfolio.json
"""
import json
import pathlib
import sys

import numpy as np

DOMAINS = ["education", "employment", "health", "housing", "poverty"]
PROPOSALS, DRAWS, EFFECTS = 1_000, 10_000, 6


def ranks(folder):
    """Scores scaled to 0..1 a domain, and weights uniform on the simplex, as raw numbers that all sides read."""
    numbers = np.random.Generator(np.random.PCG64(11))
    scores = numbers.beta(2, 3, (PROPOSALS, len(DOMAINS)))
    scores = (scores - scores.min(0)) / (scores.max(0) - scores.min(0))
    weights = numbers.exponential(size=(DRAWS, len(DOMAINS)))
    weights /= weights.sum(1, keepdims=True)
    scores.astype("<f8").tofile(folder / "x.f64")
    weights.astype("<f8").tofile(folder / "w.f64")


def effect(proposal, place):
    """One effect whose numbers follow from its position; every third one is a harm."""
    k = 7 * proposal + 3 * place
    harm = k % 3 == 2
    size = (0.03 + 0.01 * (k % 7)) * (-1 if harm else 1)
    half = 0.02 + 0.005 * (k % 5)
    reach = 0.02 + 0.01 * (k % 11)
    start = k % 3
    return {
        "id": f"E{place}", "domain": DOMAINS[(k // 2) % 5], "outcome": f"outcome-{k % 4}",
        "size": [size - half, size, size + 1.5 * half], "reach": [0.7 * reach, reach, 1.2 * reach],
        "likelihood": [0.45, 0.65, 0.85, 0.975][k % 4], "start": start, "ramp": k % 2, "end": start + 4 + k % 6,
        "half_life": float(k % 2), "level": 1 + k % 5, "mitigation": None,
    }


def portfolio(folder):
    proposals = [
        {"id": f"P{p:04d}", "effects": [effect(p, e) for e in range(EFFECTS)]} for p in range(PROPOSALS)
    ]
    workload = {"draws": DRAWS, "seed": 20260101, "domains": DOMAINS, "proposals": proposals}
    (folder / "portfolio.json").write_text(json.dumps(workload))


if __name__ == "__main__":
    {"ranks": ranks, "portfolio": portfolio}[sys.argv[1]](pathlib.Path(sys.argv[2]))
