"""`nox -s bench`: measure the program against its floors and print the table; timings never decide the exit code."""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from desk_app import __version__
from desk_app.services.clock import SystemClock
from desk_app.storage import driver
from tests.bench.acts import act_rows
from tests.bench.charts import chart_rows
from tests.bench.commitments import commitment_rows
from tests.bench.decade import VISITS_A_DAY, decade, visits_of
from tests.bench.model import Row, table
from tests.bench.records import record_rows
from tests.bench.sample import check_sample
from tests.bench.summaries import summary_rows
from tests.bench.windows import window_rows
from tests.support.hall import open_hall_store

PARTS = ("windows", "acts", "charts", "commitments", "records", "summaries")


def main() -> None:
    """Write the years if they are not there yet, measure, print, and leave the figures as JSON."""
    asked = _asked()
    asked.cache.mkdir(parents=True, exist_ok=True)
    asked.out.mkdir(parents=True, exist_ok=True)
    _say(f"Pupitre {__version__}, Python {platform.python_version()}, SQLite {driver.VERSION}, {platform.platform()}")
    began = time.monotonic()
    full = decade(asked.cache, asked.years, asked.visits_a_day)
    visits = visits_of(full)
    _say(f"{visits:,} visits over {asked.years} years, written or found in {time.monotonic() - began:.0f} s")
    with closing(open_hall_store(full, SystemClock())) as store:
        _say(check_sample(store))
    with tempfile.TemporaryDirectory(dir=asked.cache) as work:
        rows = _measured(asked, Path(work), full, visits)
    sys.stdout.write(table(rows) + "\n")
    figures = {"at": datetime.now(UTC).isoformat(), "visits": visits, "rows": [row.as_json() for row in rows]}
    (asked.out / "bench.json").write_text(json.dumps(figures, indent=1), "utf-8")
    _say(f"Written to {asked.out / 'bench.json'}")


def _asked() -> argparse.Namespace:
    words = argparse.ArgumentParser(prog="nox -s bench --", description=__doc__)
    words.add_argument("--years", type=int, default=10, help="how many years of visits the full hall has (10)")
    words.add_argument("--visits-a-day", type=int, default=VISITS_A_DAY, help="on each opening day (%(default)s)")
    words.add_argument("--cache", type=Path, default=Path("out/bench"), help="where the full hall is kept")
    words.add_argument("--out", type=Path, default=Path("out/bench"), help="where bench.json goes")
    words.add_argument("--only", choices=PARTS, nargs="+", default=PARTS, help="measure only these parts")
    return words.parse_args()


def _measured(asked: argparse.Namespace, work: Path, full: Path, visits: int) -> list[Row]:
    label = f"{visits / 1e6:.2g} million visits" if visits >= 100_000 else f"{visits} visits"
    parts: dict[str, Callable[[], list[Row]]] = {
        "windows": lambda: window_rows(work, full),
        "acts": lambda: act_rows(work, full, label),
        "charts": lambda: chart_rows(full, asked.years),
        "commitments": lambda: commitment_rows(full),
        "records": lambda: record_rows(asked.cache, asked.years),
        "summaries": lambda: summary_rows(work),
    }
    rows = []
    for name in asked.only:
        _say(f"measuring: {name}")
        rows += parts[name]()
    return rows


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    main()
