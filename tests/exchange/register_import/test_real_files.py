"""Two real files, imported into a fresh hall: each row accounted for, and the shares those of the file itself.

What is expected is computed here from the raw file, with the csv, zipfile and datetime modules only.
"""

from __future__ import annotations

import csv
import shutil
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest

from desk_app.exchange.imports import Reason, import_file, preview
from desk_app.exchange.register_import import (
    ComplaintImporter,
    EntryReport,
    RequestImporter,
    read_complaint_map,
    read_request_map,
)
from desk_app.services.quality.sources import complaints, requests
from desk_app.services.quality.sources.asked import Asked, Source
from desk_app.storage.store import Store
from desk_app.storage.verification import verify
from tests.support.hall import SITE, ManualClock, open_hall_store

MAPS = Path(__file__).parent / "maps"
NOVEMBER_2026 = 1_795_423_320_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_hall_store(tmp_path / "data", ManualClock(NOVEMBER_2026)) as opened:
        yield opened


def _sums(store: Store, source: Source, first: str, last: str) -> Counter[str]:
    told: Counter[str] = Counter()
    for cells in source(store, Asked(SITE, first, last, {})).values():
        for counts in cells.values():
            told.update(counts)
    return told


def _accounted(report: EntryReport, rows: int) -> None:
    assert (report.rows, report.accepted + report.rejected + report.blank) == (rows, rows)


def test_the_requests_of_a_municipality(store: Store, shared_data: Path, tmp_path: Path) -> None:
    file = Path(shutil.copy(shared_data / "requests_municipality" / "receipt.csv", tmp_path / "receipt.csv"))
    importer = RequestImporter(store, read_request_map(MAPS / "requests_municipality.toml", "Europe/Paris"))
    assert preview(store, file, importer).accepted == 1_434
    report = import_file(store, file, importer)
    with file.open(encoding="utf-8", newline="") as stream:
        events = list(csv.DictReader(stream))
    cases = {event["case:concept:name"]: event for event in events}
    _accounted(report, len(events))
    assert (report.accepted, report.written, report.reasons) == (
        len(cases), len(cases), Counter({Reason.RULE: len(events) - len(cases)}),
    )  # fmt: skip
    assert report.answered == sum(bool(case["case:enddate"]) for case in cases.values())
    assert report.answered < report.accepted  # some are still open
    for first, last in (("2010-01-01", "2013-12-31"), ("2011-03-20", "2011-04-10"), ("2011-10-25", "2011-11-05")):
        due = [case for case in cases.values() if first <= case["case:deadline"][:10] <= last]
        answered = [case for case in due if case["case:enddate"]]
        on_time = [case for case in answered if case["case:enddate"][:10] <= case["case:deadline"][:10]]
        found = _sums(store, requests.count, first, last)
        assert len(due) > 10
        assert (found["requests_due"], found["requests_answered"], found["requests_on_time"]) == (
            len(due), len(answered), len(on_time),
        )  # fmt: skip
    again = import_file(store, file, importer)
    assert (again.known, again.written) == (len(cases), 0)
    assert store.read(verify) == ()


def test_the_complaints_of_a_city(store: Store, shared_data: Path, tmp_path: Path) -> None:
    name = "3-1-1-service-requests_2023.xlsx"
    file = Path(shutil.copy(shared_data / "complaints_city_311" / name, tmp_path / name))
    importer = ComplaintImporter(store, read_complaint_map(MAPS / "complaints_city_311.toml", "Europe/Paris"))
    report = import_file(store, file, importer)
    rows = _rows(file)
    _accounted(report, len(rows))
    city = ZoneInfo("America/Vancouver")
    told = [
        (datetime.fromisoformat(row["Service request open timestamp"]).astimezone(city).date(), _day(row))
        for row in rows
    ]
    before = [(received, closed) for received, closed in told if closed is not None and closed < received]
    kept = [pair for pair in told if pair not in before]
    assert report.reasons == Counter({Reason.ANSWERED_BEFORE: len(before)} if before else {})
    assert (report.accepted, report.written) == (len(kept), len(kept))
    assert report.accepted - report.answered == sum(closed is None for _received, closed in kept) > 200
    for first, last in (("2023-01-01", "2024-12-31"), ("2023-03-01", "2023-03-31")):
        due = [(day + timedelta(days=14), closed) for day, closed in kept]  # in less than fifteen days
        due = [(day, closed) for day, closed in due if first <= day.isoformat() <= last]
        found = _sums(store, complaints.count, first, last)
        assert (found["complaints_due"], found["complaints_answered"], found["complaints_on_time"]) == (
            len(due),
            sum(closed is not None for _day, closed in due),
            sum(closed is not None and closed <= day for day, closed in due),
        )
    assert import_file(store, file, importer).written == 0


def _day(row: dict[str, str]) -> date | None:
    text = row["Service request close date"]
    return date.fromisoformat(text) if text else None


def _rows(file: Path) -> list[dict[str, str]]:
    """The rows of the first sheet, read from the XML itself."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(file) as archive:
        shared = []
        if "xl/sharedStrings.xml" in archive.namelist():
            told = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
            shared = ["".join(text.text or "" for text in item.iter(f"{space}t")) for item in told]
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    found = []
    for row in sheet.iter(f"{space}row"):
        cells = {}
        for cell in row:
            column = "".join(filter(str.isalpha, cell.get("r", "")))
            value = cell.findtext(f"{space}v") or "".join(text.text or "" for text in cell.iter(f"{space}t"))
            cells[column] = shared[int(value)] if cell.get("t") == "s" and value else value
        found.append(cells)
    names = found[0]
    return [{name: row.get(column, "") for column, name in names.items()} for row in found[1:]]
