"""Data of every release are brought up to date, and nothing of them changes.

`releases` holds one database of each: a morning of a hall, made by the program as it was released.
"""

from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import pytest

from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.checks.answers import Answer, Answers
from desk_app.domain.complaints.model import ComplaintState
from desk_app.domain.settings import ThresholdKey
from desk_app.domain.time_limits.days import DayBasis
from desk_app.services import appointments, calls, checks
from desk_app.services.appointments import Booking
from desk_app.services.calls import CallEntry
from desk_app.services.calls_reading import switchboard_view
from desk_app.services.checks import Filled
from desk_app.services.frameworks import Frameworks
from desk_app.services.grids import Grids
from desk_app.services.personal_data import erasing
from desk_app.services.quality.commitments import commitments
from desk_app.services.quality.freezing import close_period, closed_periods
from desk_app.services.quality.scopes import all_scopes, propose_scope
from desk_app.services.setting_up import read_preset
from desk_app.storage.appointments import Person
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.places import BACKUPS, DATABASE
from desk_app.storage.store import Store
from tests.support.complaints import entry, record
from tests.support.hall import HOUR, MIGRATIONS, NINE, ROOT, SUPERVISOR, Hall, ManualClock

RELEASES = Path(__file__).parent / "releases"


@pytest.fixture
def first_release(tmp_path: Path) -> Path:
    """A data folder of the first release, 0.1.0: 28 facts, and no scope of certification yet."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / DATABASE).write_bytes(gzip.decompress((RELEASES / "0.1.0.db.gz").read_bytes()))
    return folder


def test_older_data_are_not_read_beside_a_desk(first_release: Path) -> None:
    with pytest.raises(StoreError) as refused:
        Store.open_to_read(first_release, MIGRATIONS, ManualClock(NINE))
    assert refused.value.problem is StoreProblem.OLDER_DATA


def test_a_hall_of_the_first_release_goes_on(first_release: Path) -> None:
    with Hall(first_release, ManualClock(NINE + HOUR)) as hall:
        assert hall.facts() == 28
        assert hall.faults() == ()
        settings = hall.store.settings()
        assert (settings.site.department, settings.site.good_friday, settings.site.holidays_of) == ("", True, "")
        assert [service.id for service in settings.services if service.unspecific] == ["general"]
        hall.served()
        assert hall.faults() == ()
    assert [path.name for path in (first_release / BACKUPS).iterdir()] == [
        "hall-20261123-090000-before-0002_quality.db"
    ]


def test_a_hall_of_the_first_release_takes_complaints_within_fifteen_days(first_release: Path) -> None:
    with Hall(first_release, ManualClock(NINE + HOUR)) as hall:
        limit = hall.store.settings().complaint_limit()
        assert (limit.days, limit.basis, limit.strict) == (15, DayBasis.CALENDAR, True)
        assert entry(hall, record(hall)).state is ComplaintState.RECEIVED
        assert hall.faults() == ()


def test_a_hall_of_the_first_release_counts_calls(first_release: Path) -> None:
    with Hall(first_release, ManualClock(NINE + HOUR)) as hall:
        settings = hall.store.settings()
        assert (settings.value(ThresholdKey.CALL_MAX_RINGS), settings.value(ThresholdKey.CALLBACK_DAYS)) == (5, 1)
        hall.do(calls.log_call, CallEntry(CallOutcome.ANSWERED, settings.call_reasons[0].id, rings=5))
        assert switchboard_view(hall.store).figures[0].within.exact == 1
        assert hall.faults() == ()


def test_a_hall_of_the_first_release_takes_check_grids(first_release: Path) -> None:
    grid = Grids(ROOT / "resources").version("signs", 1)
    filled = Filled("2026-11-23", Answers({item.id: Answer() for item in grid.items}))
    with Hall(first_release, ManualClock(NINE + HOUR)) as hall:
        assert hall.store.settings().retention["checks"].days == 1_096
        hall.do(checks.use_grid, grid, grid.periodicity, by=SUPERVISOR)
        assert hall.do(checks.record_round, grid, filled).entry == 1
        assert hall.faults() == ()


def test_names_of_a_hall_of_the_first_release_are_kept_as_long_as_the_settings_say(first_release: Path) -> None:
    with Hall(first_release, ManualClock(NINE + HOUR)) as hall:
        hall.do(appointments.book, Booking(NINE + 2 * HOUR, "identity"), Person("Mme Aubry"))
        assert hall.store.settings().retention["appointments"].days == 92
        hall.clock.run(93 * 24 * HOUR)
        assert hall.do(erasing.purge).facts[-1].payload["classes"][0]["count"] == 1
        assert hall.faults() == ()


def test_a_scope_is_proposed_from_the_first_day_that_was_recorded(first_release: Path) -> None:
    frameworks = Frameworks(ROOT / "resources")
    with Hall(first_release, ManualClock(NINE + 30 * 24 * HOUR)) as hall:
        preset = read_preset(ROOT / "resources" / "presets", hall.store.settings().site.kind)
        hall.do(propose_scope, preset, frameworks, by=SUPERVISOR)
        scope = all_scopes(hall.store)[0]
        assert {part.from_day for part in scope.parts} == {date(2026, 11, 23)}
        view = commitments(hall.store, frameworks, scope.id, date(2026, 11, 1), date(2026, 11, 30))
        forms = next(reading.main for reading in view.commitments if reading.commitment.number == 12)
        assert (forms.share.numerator, forms.share.denominator) == (0, 1)
        assert hall.faults() == ()


def test_a_month_of_the_first_release_can_be_closed(first_release: Path) -> None:
    frameworks = Frameworks(ROOT / "resources")
    with Hall(first_release, ManualClock(NINE + 30 * 24 * HOUR)) as hall:
        preset = read_preset(ROOT / "resources" / "presets", hall.store.settings().site.kind)
        hall.do(propose_scope, preset, frameworks, by=SUPERVISOR)
        scope = all_scopes(hall.store)[0].id
        hall.do(close_period, frameworks, scope, "2026-11", by=SUPERVISOR)
        assert [*closed_periods(hall.store, scope)] == ["2026-11"]
        assert hall.faults() == ()
