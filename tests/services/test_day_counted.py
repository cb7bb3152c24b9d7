"""The counts of commitments that a summary carries: the day's visits, and the registers up to it."""

from __future__ import annotations

from desk_app.domain.complaints.model import ComplaintChannel, Upheld
from desk_app.domain.summary import Counted
from desk_app.domain.summary_counted import DAYS
from desk_app.services import complaints
from desk_app.services.day_counted import counted_of_days
from desk_app.services.next_summary import summary_of
from desk_app.services.publishing import publish
from tests.support.complaints import day, go_to, record
from tests.support.hall import DAY, Hall
from tests.support.summaries import KEY


def _counted(hall: Hall, on: str) -> Counted:
    return counted_of_days(hall.store, [on])(on)


def test_the_visits_of_the_day_are_counted_and_confidentiality_is_not(hall: Hall) -> None:
    hall.open_counters("g1")
    hall.served()
    told = _counted(hall, DAY)
    assert (told.visits["arrivals"], told.visits["served"]) == (1, 1)
    assert not any(name.startswith("privacy") for name in told.visits)


def test_an_answer_counts_on_the_day_it_was_promised_for_in_every_summary_of_a_month(hall: Hall) -> None:
    first, _second = record(hall), record(hall)
    go_to(hall, 3)
    hall.do(complaints.answer, first, day(3), ComplaintChannel.LETTER, Upheld.YES)
    assert _counted(hall, day(3)).records == {}
    go_to(hall, 20)
    told = _counted(hall, day(20))
    promised = DAYS - 1 - (20 - 14)
    assert told.since == day(20 - DAYS + 1)
    assert {name: [at for at, n in enumerate(each) if n] for name, each in told.records.items()} == {
        name: [promised] for name in ("complaints_due", "complaints_answered", "complaints_on_time")
    }
    assert [told.records[name][promised] for name in ("complaints_due", "complaints_answered")] == [2, 1]


def test_a_published_summary_carries_them(hall: Hall) -> None:
    record(hall)
    go_to(hall, 16)
    made = publish(hall.store, KEY.seal, day(16)).made
    assert summary_of(made[0]).content.counted == _counted(hall, day(16))
