"""Write workload.json: twenty invented effects in five domains, the same for every run.

    python make_workload.py > workload.json
"""
import json

DOMAINS = ["education", "employment", "health", "housing", "poverty"]


def effect(k: int) -> dict:
    """One effect whose numbers follow from its position; every third one is a harm."""
    harm = k % 3 == 2
    size = (0.03 + 0.01 * (k % 7)) * (-1 if harm else 1)
    half = 0.02 + 0.005 * (k % 5)
    reach = 0.02 + 0.01 * (k % 9)
    start = k % 3
    return {
        "id": f"E{k:02d}",
        "domain": DOMAINS[k % 5],
        "outcome": f"outcome-{k % 4}",
        "size": [size - half, size, size + 1.5 * half],
        "reach": [0.7 * reach, reach, 1.2 * reach],
        "likelihood": [0.45, 0.65, 0.85, 0.975][k % 4],
        "start": start,
        "ramp": k % 2,
        "end": start + 4 + k % 6,
        "half_life": float(k % 2),
        "level": 1 + k % 5,
        "groups": {"SEND": round(0.5 * reach, 6), "low-income": round(2 * reach, 6)},
        "mitigation": {"share": [0.2, 0.4, 0.6], "likelihood": 0.65} if harm else None,
    }


if __name__ == "__main__":
    print(json.dumps({"draws": 10_000, "seed": 20260101, "effects": [effect(k) for k in range(20)]}, indent=1))
