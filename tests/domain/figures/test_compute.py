"""Properties of the figures: they equal their plain definitions, whatever the order, packing and grouping."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.day_pack_bytes import decode, encode
from desk_app.domain.figures.as_json import to_json
from desk_app.domain.figures.compute import ALL, compute, compute_by
from desk_app.domain.figures.query import Grouping, Measure, Selection, Targets
from desk_app.domain.visit_record import VisitRecord
from tests.domain.figures import naive
from tests.domain.figures.strategies import DAYS, SITES, days_of_visits, packed

ALL_DAYS = Selection(DAYS[0], DAYS[-1])
TARGETS = Targets()
SUMS = ("arrivals", "persons", "served", "left", "absent", "unclosed", "void", "still_open", "called", "corrected")
selections = st.builds(
    Selection,
    from_day=st.sampled_from(DAYS[:2]),
    to_day=st.sampled_from(DAYS[1:]),
    site=st.none() | st.sampled_from((*SITES, "elsewhere")),
    service=st.none() | st.sampled_from(("id", "civil", "nothing")),
    hour=st.none() | st.just(9),
    channel=st.none() | st.sampled_from(("counter", "phone")),
    booked=st.none() | st.booleans(),
    half_hour=st.none() | st.just(570),
)


@given(days_of_visits, selections, st.integers(0, 3600))
def test_figures_equal_their_plain_definitions(visits: list[VisitRecord], selection: Selection, target_s: int) -> None:
    targets = Targets(target_s, appointment_tolerance_s=300)
    expected = naive.figures((visit for visit in visits if naive.matches(visit, selection)), targets)
    assert to_json(compute(packed(visits), selection, targets)) == expected


@given(days_of_visits, st.randoms(use_true_random=False))
def test_order_of_visits_and_of_days_does_not_matter(visits: list[VisitRecord], random: Any) -> None:
    shuffled = visits[:]
    random.shuffle(shuffled)
    assert compute(packed(shuffled), ALL_DAYS, TARGETS) == compute(packed(visits), ALL_DAYS, TARGETS)


@given(days_of_visits)
def test_kept_bytes_and_fresh_visits_tell_the_same(visits: list[VisitRecord]) -> None:
    kept = [decode(encode(pack)) for pack in packed(visits)]
    assert compute(kept, ALL_DAYS, TARGETS) == compute(packed(visits), ALL_DAYS, TARGETS)


@given(days_of_visits, st.sampled_from(Grouping))
def test_groups_add_up_to_the_total(visits: list[VisitRecord], by: Grouping) -> None:
    told = compute_by(packed(visits), ALL_DAYS, TARGETS, by, ALL)
    assert told.total == compute(packed(visits), ALL_DAYS, TARGETS)
    for name in SUMS:
        assert sum(getattr(group, name) for group in told.groups.values()) == getattr(told.total, name)
    for measure in Measure:
        assert sum(group.durations[measure].n for group in told.groups.values()) == told.total.durations[measure].n
    assert list(told.groups) == sorted(told.groups)


@given(days_of_visits)
def test_every_arrival_ends_in_one_place(visits: list[VisitRecord]) -> None:
    told = compute(packed(visits), ALL_DAYS, TARGETS)
    assert told.arrivals == told.served + told.left + told.absent + told.unclosed + told.still_open
    assert told.arrivals + told.void == len(visits)


@given(days_of_visits)
def test_a_group_is_what_its_selection_tells(visits: list[VisitRecord]) -> None:
    packs = packed(visits)
    for half_hour, group in compute_by(packs, ALL_DAYS, TARGETS, Grouping.HALF_HOUR, ALL).groups.items():
        assert isinstance(half_hour, int)
        assert compute(packs, Selection(DAYS[0], DAYS[-1], half_hour=half_hour), TARGETS) == group
    for cell, group in compute_by(packs, ALL_DAYS, TARGETS, Grouping.WEEKDAY_HOUR, ALL).groups.items():
        assert isinstance(cell, tuple)
        weekday, hour = cell
        assert compute(packs, Selection(DAYS[0], DAYS[-1], weekday=weekday, hour=hour), TARGETS) == group
    for day, group in compute_by(packs, ALL_DAYS, TARGETS, Grouping.DAY, ALL).groups.items():
        assert compute(packs, Selection(str(day), str(day)), TARGETS) == group


def test_only_what_is_asked_for_is_summed_up() -> None:
    told = compute([], ALL_DAYS, TARGETS, (Measure.STAY,))
    assert set(told.durations) == {Measure.WAIT, Measure.GONE_AFTER, Measure.STAY}
    assert told.punctuality is None
    assert to_json(told)["punctuality"] is None


@pytest.mark.parametrize(
    "wrong",
    [{"from_day": "2028-01-01"}, {"hour": 24}, {"half_hour": 571}, {"weekday": 7}],
    ids=["backwards", "hour", "half-hour", "weekday"],
)
def test_a_selection_that_nothing_can_match_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        Selection(**({"from_day": DAYS[0], "to_day": DAYS[-1]} | wrong))
