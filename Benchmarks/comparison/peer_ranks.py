"""Rank fixed scores under drawn weights with NumPy, or with pymcdm in a loop, as peers to measure against.

    python peer_ranks.py numpy|pymcdm FOLDER DRAWS

Counts how often each proposal takes each rank, and the mean weights of the draws in which it is first.
"""
import json
import pathlib
import sys
import time

import numpy as np

DOMAINS = 5


def with_numpy(scores, weights):
    """All at once in blocks, with the quickest sort that NumPy has."""
    proposals = len(scores)
    positions = np.arange(proposals)
    counts = np.zeros((proposals, proposals), dtype=np.int64)
    central = np.zeros_like(scores)
    columns = np.ascontiguousarray(scores.T)
    block = 4_000_000 // proposals
    for start in range(0, len(weights), block):
        drawn = weights[start:start + block]
        order = np.argsort(-(drawn @ columns), axis=1)
        counts += np.bincount((order * proposals + positions).ravel(), minlength=proposals**2).reshape(counts.shape)
        np.add.at(central, order[:, 0], drawn)
    return counts


def with_pymcdm(scores, weights):
    """A call for each set of weights, as the library offers it."""
    from pymcdm.methods import WSM

    method, benefit = WSM(lambda column, cost: column), np.ones(DOMAINS)
    counts = np.zeros((len(scores), len(scores)), dtype=np.int64)
    positions = np.arange(len(scores))
    for drawn in weights:
        counts[np.argsort(-method(scores, drawn, benefit), kind="stable"), positions] += 1
    return counts


if __name__ == "__main__":
    peer, folder, draws = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    scores = np.fromfile(folder / "x.f64").reshape(-1, DOMAINS)
    weights = np.fromfile(folder / "w.f64").reshape(-1, DOMAINS)[:draws]
    start = time.perf_counter()
    counts = {"numpy": with_numpy, "pymcdm": with_pymcdm}[peer](scores, weights)
    seconds = time.perf_counter() - start
    numbers = np.arange(1, len(scores) + 1)
    print(json.dumps({
        "seconds": seconds, "first": int((numbers * counts[:, 0]).sum()),
        "all": int((counts * numbers[:, None] * numbers[None, :]).sum()),
    }))
