"""Simulate every effect of every proposal and rank the proposals in each draw with NumPy.

    python peer_portfolio.py same|own FOLDER PARAMETERS.json PROPOSALS

"same" makes the same random numbers as the program, so that every count must agree. "own" takes NumPy's own generator
and its own normal numbers, which is what a user would write; its counts differ by chance only.
"""
import json
import pathlib
import sys
import time
from collections import defaultdict

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "scoring"))
from numpy_simulation import (  # noqa: E402
    COMMON, EFFECT, duration_factor, kept_factors, normal, score, two_piece, uniforms)

WEIGHT = 3


class SameDraws:
    """The program's random numbers."""

    def __init__(self, seed, draws):
        self.seed, self.draws = seed, draws

    def common(self, proposal):
        return [normal(u) for u in uniforms(self.seed, COMMON, proposal, self.draws)[:3]]

    def own(self, proposal, effect):
        return [normal(u) for u in uniforms(self.seed, EFFECT, f"{proposal}/{effect}", self.draws)[:3]]

    def weights(self, domains):
        parts = np.stack([-np.log(uniforms(self.seed, WEIGHT, d, self.draws)[0]) for d in domains], axis=1)
        return parts / parts.sum(1, keepdims=True)


class OwnDraws:
    """NumPy's own."""

    def __init__(self, seed, draws):
        self.generator, self.draws = np.random.Generator(np.random.Philox(seed)), draws

    def common(self, proposal):
        return list(self.generator.standard_normal((3, self.draws)))

    def own(self, proposal, effect):
        return self.common(proposal)

    def weights(self, domains):
        return self.generator.dirichlet(np.ones(len(domains)), self.draws)


def indices(proposal, numbers, method, table, rho):
    """The net index of every draw, by domain (method 1.8.4)."""
    common = numbers.common(proposal["id"])
    factors = {e["id"]: duration_factor(e, method) for e in proposal["effects"]}
    kept = kept_factors(proposal, table, factors, False, lambda e: e["reach"])
    net = defaultdict(float)
    for e in proposal["effects"]:
        own = numbers.own(proposal["id"], e["id"])
        size, reached, occurs = (np.sqrt(rho) * c + np.sqrt(1 - rho) * o for c, o in zip(common, own))
        low, central, high = e["size"]
        row, side = table[e["level"]], 1 if central >= 0 else -1
        wide = central - row["widening"] * (central - low), central, central + row["widening"] * (high - central)
        s = np.clip(two_piece(size, wide), -2, 2)
        s = np.where(s > 0, row["optimism"] * s, s)
        r = np.clip(two_piece(side * reached, e["reach"]), 0, 1)
        happens = side * occurs >= -normal(e["likelihood"])[0]
        net[e["domain"]] = net[e["domain"]] + s * r * happens * factors[e["id"]] * kept[e["id"]]
    return net


def rank(workload, method, numbers):
    """How often each proposal takes each rank, with no preference between domains."""
    table = {row["level"]: row for row in method["evidence"]["levels"]}
    weights = numbers.weights(workload["domains"])
    proposals, draws = len(workload["proposals"]), workload["draws"]
    sums = np.empty((draws, proposals))
    for place, proposal in enumerate(workload["proposals"]):
        net = indices(proposal, numbers, method, table, method["simulation"]["rho"])
        sums[:, place] = sum(
            weights[:, d] * score(net[domain], method["anchors"]["population"])
            for d, domain in enumerate(workload["domains"]) if domain in net)
    counts = np.zeros((proposals, proposals), dtype=np.int64)
    positions = np.arange(proposals)
    for start in range(0, draws, 500):
        # Draws in which nothing happens tie; the declared order settles them, so the sort must be stable.
        order = np.argsort(-sums[start:start + 500], axis=1, kind="stable")
        counts += np.bincount((order * proposals + positions).ravel(), minlength=proposals**2).reshape(counts.shape)
    return counts


if __name__ == "__main__":
    kind, folder, parameters, proposals = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    workload = json.loads((folder / "portfolio.json").read_text())
    workload["proposals"] = workload["proposals"][:proposals]
    method = json.loads(pathlib.Path(parameters).read_text())
    start = time.perf_counter()
    counts = rank(workload, method, {"same": SameDraws, "own": OwnDraws}[kind](workload["seed"], workload["draws"]))
    seconds = time.perf_counter() - start
    numbers = np.arange(1, len(counts) + 1)
    print(json.dumps({
        "seconds": seconds, "first": int((numbers * counts[:, 0]).sum()),
        "all": int((counts * numbers[:, None] * numbers[None, :]).sum()),
    }))
