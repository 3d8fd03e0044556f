"""Write an invented register of campaigns as CSV, the same bytes for the same number, seed and profile.

    python make_register.py NUMBER FILE.csv [--seed 7] [--profile auto|dense]

Needs NumPy. Each campaign has one to three audiences and themes, of which the first of a vocabulary are the commonest
(Zipf-Mandelbrot); it lasts some 42 days (log-normal); launches cluster on Mondays and in April, September and January;
three in ten name one or two others with the same first audience and theme. With the profile `auto` vocabularies and
years grow with the number, as they do when more bodies join; with `dense` they stay small, so that the pairs grow with
the square of the number.
"""
import argparse
from collections import defaultdict

import numpy as np

FIRST_DAY = np.datetime64("2024-04-01")
MONTHS = np.array([1.6, 1, 1, 1.8, 1, 1, 0.7, 0.5, 1.7, 1.1, 1, 0.6])
# Campaigns up to: audiences, themes, years.
SIZES = [(2_000, (40, 60, 3)), (20_000, (200, 120, 5)), (200_000, (1_500, 300, 8)), (float("inf"), (8_000, 600, 12))]


def word_sets(random, number, vocabulary):
    """For each campaign one to three words, as ascending numbers."""
    weights = 1 / (np.arange(vocabulary) + 8.0)
    counts = random.choice([1, 2, 3], size=number, p=[0.45, 0.35, 0.20])
    drawn = random.choice(vocabulary, size=(number, 3), p=weights / weights.sum())
    return [sorted(set(row[:count])) for row, count in zip(drawn.tolist(), counts.tolist())]


def first_days(random, number, years):
    days = np.arange(365 * years)
    month = (FIRST_DAY + days).astype("datetime64[M]").astype(int) % 12
    weights = MONTHS[month] * np.where(days % 7 == 0, 4.0, 0.6)
    return random.choice(days, size=number, p=weights / weights.sum())


def references(random, audiences, themes):
    """For each campaign the numbers of those it names, from 1."""
    number = len(audiences)
    alike = defaultdict(list)
    for row in range(number):
        alike[audiences[row][0], themes[row][0]].append(row + 1)
    names_any = random.random(number) < 0.3
    counts = random.integers(1, 3, number)
    picks = random.integers(0, 1 << 30, (number, 2))
    for row in range(number):
        others = alike[audiences[row][0], themes[row][0]]
        picked = picks[row, : counts[row]] if names_any[row] else []
        yield sorted({others[pick % len(others)] for pick in picked} - {row + 1})


def write(number, path, seed, profile):
    random = np.random.Generator(np.random.PCG64(seed))
    sizes = SIZES[0][1] if profile == "dense" else next(size for limit, size in SIZES if number <= limit)
    audiences, themes = (word_sets(random, number, size) for size in sizes[:2])
    starts = first_days(random, number, sizes[2])
    lengths = np.clip(np.exp(random.normal(np.log(42), 0.7, number)), 3, 730).astype(int)
    departments = random.integers(0, 24, number).tolist()
    first = (FIRST_DAY + starts).astype(str).tolist()
    last = (FIRST_DAY + starts + lengths - 1).astype(str).tolist()
    rows = zip(departments, first, last, audiences, themes, references(random, audiences, themes))
    with open(path, "w", newline="\n") as file:
        file.write("id,department,start,end,audiences,themes,refs\n")
        for row, (department, begin, end, who, what, named) in enumerate(rows, 1):
            words = ";".join(f"A{k}" for k in who), ";".join(f"T{k}" for k in what), ";".join(map(str, named))
            file.write(f"{row},D{department:02},{begin},{end},{','.join(words)}\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("number", type=int)
    parser.add_argument("file")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--profile", choices=["auto", "dense"], default="auto")
    given = parser.parse_args()
    write(given.number, given.file, given.seed, given.profile)
