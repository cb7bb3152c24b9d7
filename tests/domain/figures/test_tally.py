"""One pass for several groupings counts what the plain definitions count for each group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.figures import tally
from desk_app.domain.figures.as_json import to_json
from desk_app.domain.figures.compute import ALL, figures_by, figures_of
from desk_app.domain.figures.query import Grouping, Key, Selection, Targets
from desk_app.domain.figures.rows import select
from desk_app.domain.figures.tally import Tallies
from desk_app.domain.visit_record import VisitRecord
from tests.domain.figures import naive
from tests.domain.figures.strategies import DAYS, days_of_visits, packed

TARGETS = Targets()
KEYS: dict[Grouping | None, Callable[[VisitRecord], Key]] = {
    None: lambda visit: "",
    Grouping.HALF_HOUR: lambda visit: visit.minute // 30 * 30,
    Grouping.HOUR: lambda visit: visit.minute // 60,
    Grouping.SERVICE: lambda visit: visit.service,
    Grouping.CHANNEL: lambda visit: visit.channel,
    Grouping.DAY: lambda visit: visit.day,
    Grouping.WEEK: lambda visit: f"{date.fromisoformat(visit.day):%G-W%V}",
    Grouping.MONTH: lambda visit: visit.day[:7],
    Grouping.WEEKDAY_HOUR: lambda visit: (date.fromisoformat(visit.day).weekday(), visit.minute // 60),
}
selections = st.builds(
    Selection,
    from_day=st.just(DAYS[0]),
    to_day=st.sampled_from(DAYS[1:]),
    service=st.none() | st.sampled_from(("id", "civil")),
    booked=st.none() | st.booleans(),
)


@pytest.fixture(autouse=True, params=[1, 1024], ids=["short runs", "long runs"])
def _run(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "_RUN", request.param)


@given(days_of_visits, selections, st.lists(st.sampled_from([*KEYS]), min_size=1, unique=True))
def test_each_grouping_equals_its_plain_definition(
    visits: list[VisitRecord], selection: Selection, groupings: Sequence[Grouping | None]
) -> None:
    tallies = Tallies(groupings, ALL)
    for pack in packed(visits):
        tallies.add(select([pack], selection))
    kept = [visit for visit in visits if naive.matches(visit, selection)]
    for by in groupings:
        keys = {KEYS[by](visit) for visit in kept}
        expected = {key: naive.figures([v for v in kept if KEYS[by](v) == key], TARGETS) for key in keys}
        groups = tallies.of(by)
        assert {key: to_json(told) for key, told in figures_by(groups, TARGETS, ALL).items()} == expected
        assert to_json(figures_of(groups.values(), TARGETS, ALL)) == naive.figures(kept, TARGETS)


def test_every_grouping_is_compared() -> None:
    assert {*KEYS} == {None, *Grouping}
