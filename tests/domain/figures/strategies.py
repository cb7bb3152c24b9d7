"""Visits made up for the figures: one by one, or any day hypothesis can think of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from hypothesis import strategies as st

from desk_app.domain.day_pack import DayPack
from desk_app.domain.visit_record import VisitRecord

DAYS = ("2026-11-23", "2026-11-24", "2026-12-01", "2027-01-04")
SITES = ("hall", "annex")


def visit(**told: Any) -> VisitRecord:
    """A walk-in served after ten minutes, except for what is told."""
    usual: dict[str, Any] = {
        "visit_id": 1,
        "site": "hall",
        "day": DAYS[0],
        "minute": 570,
        "service": "id",
        "channel": "counter",
        "booked": False,
        "persons": 1,
        "discreet": False,
        "state": "SERVED",
    }
    if told.get("state", "SERVED") == "SERVED":
        usual |= {"wait_ms": 600_000, "felt_ms": 600_000, "service_ms": 300_000, "stay_ms": 900_000}
    return VisitRecord(**(usual | told))


def packed(records: Iterable[VisitRecord]) -> list[DayPack]:
    """One pack for each site and day among the records."""
    cells: dict[tuple[str, str], list[VisitRecord]] = {}
    for record in records:
        cells.setdefault((record.site, record.day), []).append(record)
    return [DayPack.of(site, day, found) for (site, day), found in cells.items()]


def numbered(records: Sequence[VisitRecord]) -> list[VisitRecord]:
    """The records with ids of their own."""
    return [record._replace(visit_id=place) for place, record in enumerate(records, 1)]


_durations = st.none() | st.integers(0, 7_200_000)
_phases = ("WAITING", "CALLED", "IN_SERVICE", "ON_HOLD", "ABSENT")
_ends = st.sampled_from(
    [(state, None) for state in ("SERVED", "SERVED", "SERVED", *_phases, "VOID", "UNCLOSED")]
    + [("LEFT", phase) for phase in ("WAITING", *_phases, None)]
)


@st.composite
def visits(draw: st.DrawFn) -> VisitRecord:
    """Any visit, even one that storage would never tell: each combination must be counted somewhere."""
    state, phase = draw(_ends)
    booked = draw(st.booleans())
    return VisitRecord(
        visit_id=draw(st.integers(1, 2**40)),
        site=draw(st.sampled_from(SITES)),
        day=draw(st.sampled_from(DAYS)),
        minute=draw(st.integers(500, 720) | st.integers(0, 1439)),
        service=draw(st.sampled_from(("id", "civil", "élections"))),
        channel=draw(st.sampled_from(("counter", "phone"))),
        booked=booked,
        persons=draw(st.integers(1, 4) | st.integers(1, 70_000)),
        discreet=draw(st.booleans()),
        state=state,
        left_phase=phase,
        wait_ms=draw(_durations),
        felt_ms=draw(_durations),
        gone_after_ms=draw(_durations),
        appointment_delay_ms=draw(st.none() | st.integers(-3_600_000, 3_600_000)) if booked else None,
        visitor_late=booked and draw(st.booleans()),
        approach_ms=draw(_durations),
        service_ms=draw(_durations),
        later_wait_ms=draw(_durations),
        stay_ms=draw(_durations | st.integers(0, 2**40)),
        inaccurate=draw(st.none() | st.none() | st.sampled_from(("forgotten", "clock", "parti / revenu, 100%2F sûr"))),
        corrected=draw(st.booleans()),
    )


days_of_visits = st.lists(visits(), max_size=60).map(numbered)
