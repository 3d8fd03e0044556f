"""Count the overlapping pairs of a register with Polars, as a peer to measure against; see duckdb_overlap.py.

    python polars_overlap.py REGISTER.csv [THREADS]
"""
import json
import os
import sys
import time


def main(path, threads="2"):
    os.environ["POLARS_MAX_THREADS"] = threads
    import polars as pl

    start = time.perf_counter()
    campaigns = pl.read_csv(path, try_parse_dates=True, schema_overrides={"refs": pl.String})
    audience, theme = (pl.col(name).str.slice(1).cast(pl.Int32) for name in ("audiences", "themes"))
    keyed = (
        campaigns.with_columns(pl.col("audiences", "themes").str.split(";")).explode("audiences").explode("themes")
        .select("id", pl.col("start").alias("first"), pl.col("end").alias("last"), (audience * 1000 + theme).alias("key")))
    named = (
        campaigns.filter(pl.col("refs") != "").with_columns(pl.col("refs").str.split(";")).explode("refs")
        .select("id", pl.col("refs").cast(pl.Int64).alias("other"))
        .select(pl.min_horizontal("id", "other").alias("id"), pl.max_horizontal("id", "other").alias("id_right")).unique())
    answer = (
        keyed.lazy().join(keyed.lazy(), on="key")
        .filter(pl.col("id") < pl.col("id_right"), pl.col("first") <= pl.col("last_right"),
                pl.col("first_right") <= pl.col("last"))
        .select("id", "id_right").unique()
        .join(named.lazy(), on=["id", "id_right"], how="anti")
        .select(pl.len(), pl.col("id").sum(), pl.col("id_right").sum().alias("second"))
        .collect(engine="streaming"))
    pairs, first, second = map(int, answer.row(0))
    seconds = time.perf_counter() - start
    print(json.dumps({"pairs": pairs, "sumOfFirst": first, "sumOfSecond": second, "seconds": seconds,
                      "version": pl.__version__}))


main(*sys.argv[1:])
