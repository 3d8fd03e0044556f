"""Count the overlapping pairs of a register with DuckDB, as the peer to measure against.

    python duckdb_overlap.py REGISTER.csv [THREADS]

The join is on the audience and theme, the dates are tested after: the other way round DuckDB takes minutes. Prints the
counts and the seconds from the CSV to the answer, without the start of Python, as JSON.
"""
import json
import sys
import time

import duckdb

CAMPAIGNS = """
create table campaign as
select id::integer as id, "start"::date as first, "end"::date as last,
       string_split(audiences, ';') as audiences, string_split(themes, ';') as themes, refs
from read_csv(?, header = true, types = {'refs': 'VARCHAR'})"""
KEYS = """
create table keyed as
with half as (select id, first, last, unnest(audiences) as audience, themes from campaign),
     whole as (select id, first, last, audience, unnest(themes) as theme from half)
select id, first, last, substr(audience, 2)::integer * 1000 + substr(theme, 2)::integer as key from whole"""
NAMED = """
create table named as
with reference as (select id, unnest(string_split(refs, ';'))::integer as other from campaign where refs <> '')
select distinct least(id, other) as a, greatest(id, other) as b from reference"""
COUNT = """
with pair as (
  select distinct x.id as a, y.id as b from keyed x join keyed y on x.key = y.key
  where x.id < y.id and x.first <= y.last and y.first <= x.last)
select count(*), sum(pair.a), sum(pair.b) from pair anti join named using (a, b)"""


def main(path, threads=2):
    start = time.perf_counter()
    connection = duckdb.connect()
    connection.execute(f"set threads = {int(threads)}")
    connection.execute(CAMPAIGNS, [path])
    connection.execute(KEYS)
    connection.execute(NAMED)
    pairs, first, second = map(int, connection.execute(COUNT).fetchone())
    seconds = time.perf_counter() - start
    print(json.dumps({"pairs": pairs, "sumOfFirst": first, "sumOfSecond": second, "seconds": seconds,
                      "version": duckdb.__version__}))


main(*sys.argv[1:])
