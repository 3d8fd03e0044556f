"""Run the program and its peers turn by turn and print them beside each other; fails if any count differs.

    (cd program && swift build -c release)
    pip install numpy pymcdm
    python run.py [TURNS]

Two jobs. Ranks: 1,000 proposals x 5 domains under 10,000 sets of weights, every rank of every proposal counted.
Portfolio: 1,000 proposals x 6 uncertain effects x 10,000 draws, every effect simulated, every rank counted.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = str(HERE / "program/.build/release/comparison-benchmark")
PARAMETERS = str(HERE.parent.parent / "assessments/method/parameters.yaml")
# The counts of this workload as NumPy and a C program of another hand give them.
KNOWN = {"first": 4_877_924, "all": 2_504_265_864_318}
# Settings that keep OpenBLAS from what the processor can do would flatter the program.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k not in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")}


def run(command):
    """What a command prints, with its peak memory in MiB."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen([str(part) for part in command], stdout=output, env=ENVIRONMENT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{command} ended with {process.returncode}")
        output.seek(0)
        return json.load(output) | {"MiB": usage.ru_maxrss / 1024}


def peer(name, *arguments):
    return run([sys.executable, HERE / name, *arguments])


def best(results, key="seconds"):
    return min(result[key] for result in results)


def check(name, results, expected):
    for result in results:
        if any(result[key] != expected[key] for key in ("first", "all")):
            sys.exit(f"{name}: the counts differ: {result} and {expected}")


def line(name, seconds, reference, memory):
    print(f"{name:<44}{seconds:>10.4f}{seconds / reference:>10.3f}{memory:>8.0f}")


def ranks(folder, turns):
    sides = {"NumPy": [], "1 thread": [], "2 threads": []}
    for _ in range(turns):
        sides["NumPy"].append(peer("peer_ranks.py", "numpy", folder, 10_000))
        for threads in (1, 2):
            name = f"{threads} thread{'s' if threads > 1 else ''}"
            sides[name].append(run([PROGRAM, "ranks", folder, threads, 5]))
    for name, results in sides.items():
        check(name, results, KNOWN)
    slow = peer("peer_ranks.py", "pymcdm", folder, 200)
    reference = best(sides["NumPy"])
    line("NumPy, in blocks", reference, reference, best(sides["NumPy"], "MiB"))
    line("pymcdm, a call a draw (200 draws, times 50)", slow["seconds"] * 50, reference, slow["MiB"])
    for name in ("1 thread", "2 threads"):
        line(f"cyp-impact, {name}", best(sides[name]), reference, max(r["MiB"] for r in sides[name]))


def portfolio(folder, turns):
    parameters = folder / "parameters.json"
    parameters.write_text(subprocess.run(
        [PROGRAM, "parameters", PARAMETERS], check=True, capture_output=True, text=True).stdout)
    same = peer("peer_portfolio.py", "same", folder, parameters, 1_000)
    own = [peer("peer_portfolio.py", "own", folder, parameters, 1_000) for _ in range(turns)]
    line("NumPy, the same random numbers (one run)", same["seconds"], same["seconds"], same["MiB"])
    line("NumPy, its own random numbers", best(own), same["seconds"], best(own, "MiB"))
    for threads in (1, 2):
        results = [run([PROGRAM, "portfolio", folder, PARAMETERS, 1_000, threads, 1]) for _ in range(turns)]
        check(f"portfolio, {threads} threads", results, same)
        name = f"cyp-impact, {threads} thread{'s' if threads > 1 else ''}"
        line(name, best(results), same["seconds"], max(r["MiB"] for r in results))


def main(turns):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for job in ("ranks", "portfolio"):
            # In a process of its own: a child's peak memory begins with its parent's size.
            subprocess.run([sys.executable, HERE / "make_workload.py", job, name], check=True)
        print(f"the best of {turns} turns; all sides of a job give the same counts, but for NumPy's own numbers\n")
        for title, job in (("ranks", ranks), ("portfolio", portfolio)):
            print(f"{title:<44}{'seconds':>10}{'ratio':>10}{'MiB':>8}")
            job(folder, turns)
            print()


main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
