"""Days of visits and their summaries, for the tests of what leaves the PC."""

from __future__ import annotations

from hypothesis import strategies as st

from desk_app.domain.day_pack import DayPack
from desk_app.domain.summary import Appointments, Confidentiality, Content, Goals, Making, Summary
from desk_app.domain.summary_cells import cells_of
from desk_app.domain.summary_counted import counted_of
from desk_app.domain.visit_record import VisitRecord
from desk_app.exchange.signing import DeskKey

SITE, DESK, DAY = "hall-administratif", "accueil", "2026-11-23"
NAME = f"{SITE}/2026/{DAY}.{DESK}.r000001.json"
KEY = DeskKey.of_bytes(bytes(range(32)))
KEYS = {(SITE, DESK): [KEY.public]}
TARGET_S = 1200
_MS = st.none() | st.integers(0, 9_000_000)


def visit(number: int, minute: int = 540, service: str = "identity", **told: object) -> VisitRecord:
    """A visit served at once, unless told otherwise."""
    usual: dict[str, object] = {
        "channel": "counter", "booked": False, "persons": 1, "discreet": False, "state": "SERVED", "wait_ms": 0,
        "service_ms": 60_000,
    }  # fmt: skip
    return VisitRecord(number, SITE, DAY, minute, service, **(usual | told))  # type: ignore[arg-type]


def busy_day() -> list[VisitRecord]:
    """Two hundred visits of all sorts."""
    states = ("SERVED", "SERVED", "SERVED", "LEFT", "ABSENT", "UNCLOSED", "VOID", "WAITING")
    return [
        visit(
            number,
            minute=510 + number * 2,
            service=("identity", "school", "housing")[number % 3],
            booked=number % 5 == 0,
            persons=1 + number % 4,
            discreet=number % 29 == 0,
            state=states[number * 7 % 8],
            left_phase="WAITING" if states[number * 7 % 8] == "LEFT" else None,
            wait_ms=number * 41_017 % 8_000_000 if states[number * 7 % 8] == "SERVED" else None,
            gone_after_ms=number * 9_001 if states[number * 7 % 8] == "LEFT" else None,
            inaccurate="clock" if number % 31 == 0 else None,
        )
        for number in range(200)
    ]


def pack(records: list[VisitRecord]) -> DayPack:
    """The same visits as the figures read them."""
    return DayPack.of(SITE, DAY, records)


def summary(records: list[VisitRecord], revision: int = 1) -> Summary:
    """A summary of these visits."""
    made = Making(revision, 7, 1_795_455_826_000, "0.1.0", 724, "ab" * 32, "cd" * 32)
    content = Content(
        closed=True,
        goals=Goals(TARGET_S, 900, 600, 900, 900),
        planned=((510, 720), (810, 1050)),
        sessions=((1_795_418_820_000, 1_795_432_000_000), (1_795_436_000_000, None)),
        cells=cells_of(records, TARGET_S * 1000),
        appointments=Appointments(12, 9, 1, 1, 1, 7, 8, 1),
        contacts=(("counter", "direction", 14), ("phone", "phone-call", 8)),
        confidentiality=Confidentiality(11, {"granted": 6, "others": 5}, 11, 6_977_000),
        counted=counted_of(DAY, {"help_asked": 3}, {DAY: {"": {"complaints_due": 2}, "school": {"complaints_due": 1}}}),
    )
    return Summary(SITE, DESK, DAY, "Europe/Paris", made, content)


@st.composite
def days(draw: st.DrawFn, most: int = 25) -> list[VisitRecord]:
    """Any visits of a day."""
    size = draw(st.integers(0, most))
    return [draw(_visits(number)) for number in range(size)]


def _visits(number: int) -> st.SearchStrategy[VisitRecord]:
    states = ("WAITING", "CALLED", "IN_SERVICE", "ON_HOLD", "ABSENT", "SERVED", "LEFT", "VOID", "UNCLOSED")
    return st.builds(
        visit,
        st.just(number),
        minute=st.integers(0, 1439),
        service=st.sampled_from(("identity", "school", "social")),
        channel=st.sampled_from(("counter", "phone")),
        booked=st.booleans(),
        persons=st.integers(1, 50),
        discreet=st.integers(0, 9).map(lambda n: n == 0),
        state=st.sampled_from(states),
        left_phase=st.sampled_from((None, "WAITING", "CALLED")),
        wait_ms=_MS,
        gone_after_ms=_MS,
        service_ms=_MS,
        inaccurate=st.sampled_from((None, None, "clock")),
    )
