"""Run both sides turn by turn and print them beside each other; fails if their results differ.

    (cd program && swift build -c release)
    python run.py [TURNS]
"""
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
FILES = [str(HERE / "workload.json"), str(HERE / "parameters.json"), "7"]
OURS = [str(HERE / "program/.build/release/scoring-benchmark")] + FILES
NUMPY = [sys.executable, str(HERE / "numpy_simulation.py")] + FILES


def run(command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main(turns):
    results = [(run(OURS), run(NUMPY)) for _ in range(turns)]
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
