"""The bench keeps working as the program changes: its years stand verification, its table tells what is over."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from desk_app.services.clock import SystemClock
from desk_app.storage.verification import verify
from tests.bench.decade import decade, visits_of
from tests.bench.model import Row, against, at_most, percentile, table
from tests.bench.sample import check_sample
from tests.support.hall import open_hall_store


def test_a_generated_year_stands_verification(tmp_path: Path) -> None:
    folder = decade(tmp_path, years=1, visits_a_day=3)
    assert decade(tmp_path, years=1, visits_a_day=3) == folder
    with closing(open_hall_store(folder, SystemClock())) as store:
        assert verify(store.connection) == ()
        assert check_sample(store) == f"verified whole: {visits_of(folder)} visits"
        packs = store.connection.execute("SELECT count(*), min(day), max(day) FROM day_pack").fetchone()
        assert tuple(packs) == (313, "2025-07-01", "2026-06-30")


def test_the_table_tells_what_is_over() -> None:
    rows = [
        against("an act", "ms", 3.0, 1.0, "a raw insert", 2),
        at_most("a chart", "ms", 40, 50),
        Row("a figure without a budget", "ms", 1234.5),
    ]
    lines = table(rows).splitlines()
    assert [line.split("  ")[0] for line in lines[2:]] == ["an act", "a chart", "a figure without a budget"]
    assert "OVER" in lines[2]
    assert "within" in lines[3]
    assert "1234" in lines[4]
    assert rows[0].as_json()["ratio"] == 3.0


def test_percentiles_are_values_that_were_measured() -> None:
    values = [float(number) for number in range(1, 101)]
    assert percentile(values, 0.5) == 51
    assert percentile(values, 0.99) == 100
    assert percentile([7.0], 0.99) == 7
