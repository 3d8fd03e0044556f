"""The same simulation in NumPy, written from the method (1.4 to 1.8), as the peer to measure against.

Prints the milliseconds of each run and the 5, 50 and 95 per cent points per domain, as JSON:

    python numpy_simulation.py workload.json parameters.json RUNS
"""
import json
import sys
import time
from collections import defaultdict

import numpy as np

WORD = np.uint64
LOW = WORD(0xFFFFFFFF)
MULTIPLIERS = (WORD(0xD2E7470EE14C6C93), WORD(0xCA5A826395121157))
STEPS = (0x9E3779B97F4A7C15, 0xBB67AE8584CAA73B)
FIXED_KEY = 0x4359502D494D5041
EFFECT, COMMON, MITIGATION = 1, 2, 5


def wide_product(a, b):
    """High and low words of a product of 64-bit words, from four 32-bit products."""
    a_low, a_high, b_low, b_high = a & LOW, a >> WORD(32), b & LOW, b >> WORD(32)
    cross, other = a_low * b_high, a_high * b_low
    carry = ((a_low * b_low) >> WORD(32)) + (cross & LOW) + (other & LOW)
    return a_high * b_high + (cross >> WORD(32)) + (other >> WORD(32)) + (carry >> WORD(32)), a * b


def name_hash(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def uniforms(seed, tag, name, draws):
    """Four uniforms for each draw, from Philox4x64-10."""
    c = [np.arange(draws, dtype=WORD)] + [np.full(draws, v, dtype=WORD) for v in (tag, name_hash(name), 0)]
    keys = [seed, FIXED_KEY]
    for _ in range(10):
        high0, low0 = wide_product(MULTIPLIERS[0], c[0])
        high1, low1 = wide_product(MULTIPLIERS[1], c[2])
        c = [high1 ^ c[1] ^ WORD(keys[0]), low1, high0 ^ c[3] ^ WORD(keys[1]), low0]
        keys = [(k + s) % 2**64 for k, s in zip(keys, STEPS)]
    top = 1 - 2.0**-53
    return [np.minimum(((w >> WORD(11)).astype(float) + 0.5) * 2.0**-53, top) for w in c]


# Coefficients of AS 241 (Wichura 1988), highest power first: centre, near tail, far tail.
CENTRE = (
    (2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
     1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0),
    (5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
     5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0))
NEAR = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
     3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1.0))
FAR = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0))


def ratio(coefficients, x):
    return np.polyval(coefficients[0], x) / np.polyval(coefficients[1], x)


def normal(p):
    """The inverse normal distribution."""
    p = np.atleast_1d(p)
    q = p - 0.5
    out = np.empty_like(q)
    centre = np.abs(q) <= 0.425
    out[centre] = q[centre] * ratio(CENTRE, 0.180625 - q[centre] ** 2)
    tail = ~centre
    r = np.sqrt(-np.log(np.minimum(p[tail], 1 - p[tail])))
    out[tail] = np.copysign(np.where(r <= 5, ratio(NEAR, r - 1.6), ratio(FAR, r - 5)), q[tail])
    return out


HALF_WIDTH = normal(0.95)[0]


def two_piece(z, stated):
    low, central, high = stated
    return central + np.where(z >= 0, high - central, central - low) * z / HALF_WIDTH


def duration_factor(e, method):
    """The discounted share of the horizon in which the effect is felt; horizons of up to 30 years have one rate."""
    rate = method["discounting"]["standard"]["steps"][0]["rate"]
    years = np.arange(method["horizon"])
    weights = (1 + rate) ** -years.astype(float)
    grown = np.minimum(1, (years - e["start"] + 1) / (e["ramp"] + 1))
    peak = min(1, (e["end"] - e["start"]) / (e["ramp"] + 1))
    fading = peak * 2.0 ** (-(years - e["end"] + 1) / e["half_life"]) if e["half_life"] > 0 else 0.0
    felt = np.where(years < e["start"], 0, np.where(years < e["end"], grown, fading))
    return float((weights * felt).sum() / weights.sum())


def deviates(workload):
    """The common deviates, and for each effect its own, with what its mitigation leaves."""
    seed, draws = workload["seed"], workload["draws"]
    own = {}
    for e in workload["effects"]:
        z = [normal(u) for u in uniforms(seed, EFFECT, f"P-BENCH/{e['id']}", draws)[:3]]
        left = None
        if e["mitigation"]:
            u = uniforms(seed, MITIGATION, f"P-BENCH/{e['id']}/M", draws)
            share = np.clip(two_piece(normal(u[0]), e["mitigation"]["share"]), 0, 0.9)
            left = np.where(u[1] < e["mitigation"]["likelihood"], 1 - share, 1.0)
        own[e["id"]] = z, left
    return [normal(u) for u in uniforms(seed, COMMON, "P-BENCH", draws)[:3]], own


def kept_factors(workload, table, factors, mitigated, reach):
    """The share of each effect that the overlap rule keeps, by the order of the central run."""
    bundles = defaultdict(list)
    for e in workload["effects"]:
        s = e["size"][1]
        x = (table[e["level"]]["optimism"] * s if s > 0 else s) * reach(e)[1] * e["likelihood"] * factors[e["id"]]
        if mitigated and e["mitigation"]:
            x *= 1 - e["mitigation"]["likelihood"] * e["mitigation"]["share"][1]
        bundles[e["domain"], e["outcome"], s > 0].append((-abs(x), e["id"]))
    return {name: 1.0 if place == 0 else 0.5
            for bundle in bundles.values() for place, (_, name) in enumerate(sorted(bundle))}


def simulate(workload, method, drawn, rho, mitigated=True, group=None):
    """The net index of every draw, by domain."""
    common, own = drawn
    table = {row["level"]: row for row in method["evidence"]["levels"]}
    factors = {e["id"]: duration_factor(e, method) for e in workload["effects"]}

    def reach(e):
        return e["reach"] if group is None else [e["groups"][group] * v / e["reach"][1] for v in e["reach"]]

    kept = kept_factors(workload, table, factors, mitigated, reach)
    net = defaultdict(lambda: [0.0, 0.0])
    for e in workload["effects"]:
        z, left = own[e["id"]]
        zm, zr, zo = (np.sqrt(rho) * c + np.sqrt(1 - rho) * o for c, o in zip(common, z))
        low, central, high = e["size"]
        row, side = table[e["level"]], 1 if central >= 0 else -1
        wide = central - row["widening"] * (central - low), central, central + row["widening"] * (high - central)
        s = np.clip(two_piece(zm, wide), -2, 2)
        s = np.where(s > 0, row["optimism"] * s, s)
        r = np.clip(two_piece(side * zr, reach(e)), 0, 1)
        x = s * r * (side * zo >= -normal(e["likelihood"])[0]) * factors[e["id"]] * kept[e["id"]]
        if mitigated and left is not None:
            x = np.where(x < 0, x * left, x)
        net[e["domain"]][0] = net[e["domain"]][0] + np.maximum(x, 0)
        net[e["domain"]][1] = net[e["domain"]][1] + np.minimum(x, 0)
    return {domain: b + h for domain, (b, h) in net.items()}


def score(x, anchor=0.02):
    return np.sign(x) * -100 * np.expm1(-np.abs(x) / anchor * np.log(2))


def quantiles(net, anchor=0.02):
    return {domain: np.quantile(score(x, anchor), [0.05, 0.5, 0.95]).tolist() for domain, x in net.items()}


def full(workload, method):
    """Every view that the program prints: headline, before mitigation, two bounds for ρ, and each group."""
    drawn = deviates(workload)
    headline = simulate(workload, method, drawn, 0.3)
    points = quantiles(headline)
    for x in headline.values():
        np.mean(score(x)), np.mean(x)
        np.histogram(score(x), [-101, -50, -15, -5, 5, 15, 50, 101])
    quantiles(simulate(workload, method, drawn, 0.3, mitigated=False))
    for rho in (0.0, 0.8):
        quantiles(simulate(workload, method, drawn, rho))
    for group in ("SEND", "low-income"):
        quantiles(simulate(workload, method, drawn, 0.3, group=group), 0.10)
    return points


def milliseconds(work, runs):
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1e3)
    times.sort()
    return {"best": times[0], "middle": times[len(times) // 2]}


if __name__ == "__main__":
    with open(sys.argv[1]) as w, open(sys.argv[2]) as p:
        workload, method = json.load(w), json.load(p)
    runs = int(sys.argv[3])
    times = {
        "full": milliseconds(lambda: full(workload, method), runs),
        "headline draws": milliseconds(lambda: simulate(workload, method, deviates(workload), 0.3), runs),
    }
    print(json.dumps({"milliseconds": times, "quantiles": full(workload, method)}))
