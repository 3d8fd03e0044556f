"""Run both sides turn by turn and print them beside each other; fails if their results differ.

    (cd program && swift build -c release)
    python run.py [TURNS]

Needs NumPy. The method's parameters are those of assessments/, read by the program and handed on to the peer.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
WORKLOAD = str(HERE / "workload.json")
PARAMETERS = str(HERE.parent.parent / "assessments/method/parameters.yaml")
OURS = [str(HERE / "program/.build/release/scoring-benchmark"), WORKLOAD, PARAMETERS, "7"]
NUMPY = [sys.executable, str(HERE / "numpy_simulation.py"), WORKLOAD]


def run(command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def turn():
    ours = run(OURS)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as parameters:
        json.dump(ours["parameters"], parameters)
        parameters.flush()
        return ours, run(NUMPY + [parameters.name, "7"])


def main(turns):
    results = [turn() for _ in range(turns)]
    ours, theirs = results[0]
    for domain, points in theirs["quantiles"].items():
        for a, b in zip(points, ours["quantiles"][domain]):
            if abs(a - b) > 1e-7 * max(1, abs(a)):
                sys.exit(f"the results differ in {domain}: {a} and {b}")
    print("20 effects, 10,000 draws, milliseconds, the best of all runs; both sides give the same quantiles\n")
    print(f"{'work':<22}{'NumPy':>10}{'1 thread':>10}{'ratio':>8}{'2 threads':>11}{'ratio':>8}")
    for work in ("full", "headline draws"):
        peer = min(r[1]["milliseconds"][work]["best"] for r in results)
        one, two = (min(r[0]["milliseconds"][f"{work}, {n} threads"]["best"] for r in results) for n in (1, 2))
        print(f"{work:<22}{peer:>10.1f}{one:>10.1f}{peer / one:>7.1f}x{two:>11.1f}{peer / two:>7.1f}x")
    central = min(r[0]["milliseconds"]["central only"]["best"] for r in results)
    print(f"{'central chain alone':<22}{'':>10}{central:>10.2f}")


main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
