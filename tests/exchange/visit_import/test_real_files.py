"""Two real files, imported into a fresh hall: each row accounted for, and the figures those of the file itself.

What is expected is computed here from the raw file, with the csv and statistics modules only.
"""

from __future__ import annotations

import csv
import shutil
import statistics
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.figures.as_json import to_json
from desk_app.domain.figures.query import Selection
from desk_app.exchange.visit_import import VisitReport as Report
from desk_app.exchange.visit_import import import_visits, preview, read_map
from desk_app.services import figures, keeping
from desk_app.storage.store import Store
from tests.support.hall import ManualClock, open_hall_store

DATA = Path(__file__).parents[4] / "shared" / "data"
MAPS = Path(__file__).parent / "maps"
NOVEMBER_2026 = 1_795_423_320_000
TARGET_S = 20 * 60


@dataclass
class Expected:
    """What the file itself says, in seconds."""

    rows: int = 0
    waits: list[int] = field(default_factory=list)
    services: list[int] = field(default_factory=list)
    gone_after: list[int] = field(default_factory=list)
    untimed: int = 0
    doubtful: int = 0
    rejected: list[int] = field(default_factory=list)

    @property
    def served(self) -> int:
        return len(self.waits) + self.untimed + self.doubtful


def seconds(text: str) -> int:
    hours, minutes, rest = text.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(rest)


def counters_2022(path: Path) -> Expected:
    told = Expected()
    for row in rows_of(path):
        told.rows += 1
        arrived, start, end = (seconds(row[name]) for name in ("Arrive", "Serv_start", "Serv_end"))
        if start < arrived or end < start:
            told.doubtful += 1
        else:
            told.waits.append(start - arrived)
            told.services.append(end - start)
    return told


def call_desk_1999(path: Path) -> Expected:
    told = Expected()
    for line, row in enumerate(rows_of(path), start=2):
        told.rows += 1
        if row["outcome"] == "PHANTOM" or (row["outcome"] == "HANG" and int(row["q_time"]) <= 0):
            told.rejected.append(line)
            continue
        arrived = seconds(row["q_start"]) or seconds(row["vru_entry"])
        if row["outcome"] == "HANG":
            told.gone_after.append(seconds(row["q_exit"]) - arrived)
        elif seconds(row["ser_start"]) == 0:
            told.untimed += 1
        elif seconds(row["ser_start"]) < arrived:
            told.doubtful += 1
        else:
            told.waits.append(seconds(row["ser_start"]) - arrived)
            told.services.append(seconds(row["ser_exit"]) - seconds(row["ser_start"]))
    return told


def rows_of(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        yield from csv.DictReader(stream)


REAL = {
    "queue_counters_2022": ("dev_sessions_1_3.csv", counters_2022, ("2022-04-11", "2022-04-12")),
    "queue_call_desk_1999": ("calls_one_day.csv", call_desk_1999, ("1999-05-10", "1999-05-10")),
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_hall_store(tmp_path / "data", ManualClock(NOVEMBER_2026)) as opened:
        yield opened


@pytest.fixture(params=REAL)
def case(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Path, Expected, tuple[str, str]]:
    """A copy of a real file, what it says, and the days it covers."""
    name, reckon, days = REAL[request.param]
    real = DATA / request.param / name
    if not real.is_file():
        pytest.skip("the real files are not here")
    copy = tmp_path / name
    shutil.copy(real, copy)
    copy.chmod(0o644)
    return request.param, copy, reckon(real), days


def imported(store: Store, name: str, path: Path) -> Report:
    return import_visits(store, path, read_map(MAPS / f"{name}.toml", store.settings().site.timezone))


def lines_rejected(report: Report) -> list[int]:
    if report.rejects is None:
        return []
    with report.rejects.open(encoding="utf-8-sig", newline="") as saved:
        return [int(row[0]) for row in list(csv.reader(saved, delimiter=";"))[1:]]


def figures_of(store: Store, days: tuple[str, str], service: str | None = None) -> dict[str, Any]:
    return to_json(figures.figures(store, Selection(*days, service=service)))


def test_each_row_is_accounted_for(store: Store, case: tuple[str, Path, Expected, tuple[str, str]]) -> None:
    name, path, expected, days = case
    report = imported(store, name, path)
    assert report.rows == expected.rows
    assert report.accepted == report.written == expected.served + len(expected.gone_after)
    assert (report.rejected, report.known) == (len(expected.rejected), 0)
    assert lines_rejected(report) == expected.rejected
    assert (report.first_day, report.last_day) == days
    assert keeping.verify(store).faults == ()


def test_the_figures_are_those_of_the_file(store: Store, case: tuple[str, Path, Expected, tuple[str, str]]) -> None:
    name, path, expected, days = case
    imported(store, name, path)
    told = figures_of(store, days)
    assert told["arrivals"] == expected.served + len(expected.gone_after)
    assert (told["served"], told["left"]) == (expected.served, len(expected.gone_after))
    assert (told["absent"], told["unclosed"], told["still_open"]) == (0, 0, 0)
    excluded = {"negative_wait": expected.doubtful, "UNTIMED": expected.untimed}
    assert told["excluded"] == {reason: n for reason, n in excluded.items() if n}
    same_distribution(told["wait"], expected.waits)
    same_distribution(told["service_time"], expected.services)
    kept = sum(wait <= TARGET_S for wait in expected.waits)
    beyond = sum(gone > TARGET_S for gone in expected.gone_after)
    within = told["wait"]["within"]
    assert within["target_s"] == TARGET_S
    assert within["share"] == pytest.approx(kept / (len(expected.waits) + beyond))
    assert within["share_served_only"] == pytest.approx(kept / len(expected.waits))


def same_distribution(told: dict[str, Any], values: list[int]) -> None:
    assert told["n"] == len(values)
    assert told["mean_s"] == pytest.approx(statistics.fmean(values))
    assert told["median_s"] == statistics.median(values)
    assert told["p90_s"] == pytest.approx(statistics.quantiles(values, n=10, method="inclusive")[8])
    assert told["max_s"] == max(values)


def test_a_second_import_changes_nothing(store: Store, case: tuple[str, Path, Expected, tuple[str, str]]) -> None:
    name, path, _, days = case
    first = imported(store, name, path)
    before, facts = figures_of(store, days), keeping.verify(store)
    second = imported(store, name, path)
    assert (second.written, second.known) == (0, first.written)
    assert (figures_of(store, days), keeping.verify(store)) == (before, facts)


def test_a_preview_changes_nothing_at_all(store: Store, case: tuple[str, Path, Expected, tuple[str, str]]) -> None:
    name, path, expected, _ = case
    before, beside = keeping.verify(store), sorted(path.parent.iterdir())
    report = preview(store, path, read_map(MAPS / f"{name}.toml"))
    assert (report.rows, report.rejected, report.written) == (expected.rows, len(expected.rejected), 0)
    assert (keeping.verify(store), sorted(path.parent.iterdir())) == (before, beside)
    assert store.settings().version == 1
    imported(store, name, path)
    assert preview(store, path, read_map(MAPS / f"{name}.toml")).known == report.accepted


def test_rejected_rows_are_saved_beside(store: Store, case: tuple[str, Path, Expected, tuple[str, str]]) -> None:
    name, path, expected, _ = case
    report = imported(store, name, path)
    saved = path.with_name(path.name + ".rejected.csv")
    assert saved.exists() is bool(expected.rejected)
    assert report.rejects == (saved if expected.rejected else None)
    if expected.rejected:
        with saved.open(encoding="utf-8-sig", newline="") as stream:
            header, *rows = list(csv.reader(stream, delimiter=";"))
        assert header[:4] == ["line", "reason", "vru+line", "call_id"]
        assert [int(row[0]) for row in rows] == expected.rejected
        assert {row[1] for row in rows} == {"A phantom call.", "It hung up and never queued."}


def test_services_of_the_file_stay_off_the_keys_of_the_desk(store: Store) -> None:
    path = DATA / "queue_call_desk_1999" / "calls_one_day.csv"
    if not path.is_file():
        pytest.skip("the real files are not here")
    offered = store.settings().offered
    report = preview(store, path, read_map(MAPS / "queue_call_desk_1999.toml"))
    assert sorted(report.new_services) == ["IN", "NE", "NW", "PE", "PS", "TT"]
    assert len(report.new_counters) == 18
    assert store.settings().offered == offered
