"""Count the overlapping campaigns of three invented registers with both sides, turn by turn; fails if results differ.

    swift build -c release --product cyp-impact
    python Benchmarks/overlap/run.py [TURNS]

Needs NumPy and DuckDB (pip install numpy duckdb), and takes Polars too where it is installed. Our time is always the
whole command, start and output included; a peer's is shown as the whole command and from the CSV alone, without the
start of Python. Two ratios are shown, each to the fastest peer: of the whole commands, and of our whole command to the
peer's time from the CSV, the harder of the two.
"""
import importlib.util
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = HERE.parent.parent / ".build/release/cyp-impact"
REGISTERS = [("auto 100,000", 100_000, "auto"), ("dense 100,000", 100_000, "dense"), ("auto 1,000,000", 1_000_000, "auto")]
# Pairs and sums as DuckDB, Polars and others count them, so that an error of the generator shows too.
KNOWN = {
    "auto 100,000": (71_705, 2_396_514_079, 4_793_992_286),
    "dense 100,000": (3_167_271, 105_785_630_921, 211_374_706_499),
    "auto 1,000,000": (2_033_814, 677_280_066_071, 1_354_562_920_312),
}


def run(command):
    """The program's JSON, the seconds of the whole command and its peak memory in MiB."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{command} ended with {process.returncode}")
        output.seek(0)
        return json.load(output), seconds, usage.ru_maxrss / 1024


def sides(register):
    commands = {"cyp-impact": [str(PROGRAM), "campaigns", "overlaps", register, "--format", "json"]}
    for peer in ("duckdb", "polars"):
        if importlib.util.find_spec(peer):
            commands[peer] = [sys.executable, str(HERE / f"{peer}_overlap.py"), register]
    return commands


def measure(name, register, turns):
    commands = sides(register)
    results = {side: [] for side in commands}
    for _ in range(turns):
        for side, command in commands.items():
            results[side].append(run(command))
    for side, runs in results.items():
        for answer, _, _ in runs:
            found = tuple(answer[key] for key in ("pairs", "sumOfFirst", "sumOfSecond"))
            if found != KNOWN[name]:
                sys.exit(f"{name}: {side} counts {found}, expected {KNOWN[name]}")
    return {
        side: (statistics.median(whole for _, whole, _ in runs),
               statistics.median(answer.get("seconds", whole) for answer, whole, _ in runs),
               max(memory for _, _, memory in runs))
        for side, runs in results.items()
    }


def main(turns):
    print(f"medians of {turns} turns, at most 2 threads each; all sides give the same pairs and sums\n")
    print(f"{'register':<16}{'side':<12}{'command s':>10}{'from CSV s':>12}{'MiB':>6}")
    with tempfile.TemporaryDirectory() as folder:
        for name, number, profile in REGISTERS:
            register = os.path.join(folder, "register.csv")
            # In a process of its own: a child's peak memory begins with its parent's size.
            generate = [sys.executable, str(HERE / "make_register.py"), str(number), register, "--profile", profile]
            subprocess.run(generate, check=True)
            results = measure(name, register, turns)
            for side, (whole, csv, memory) in results.items():
                shown = "" if side == "cyp-impact" else f"{csv:.3f}"
                print(f"{name:<16}{side:<12}{whole:>10.3f}{shown:>12}{memory:>6.0f}")
            ours = results.pop("cyp-impact")[0]
            if results:
                command, csv = (min(times) for times in list(zip(*results.values()))[:2])
                print(f"{name:<16}our command / best peer's command {ours / command:.2f}, "
                      f"our command / best peer from CSV {ours / csv:.2f}", flush=True)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
