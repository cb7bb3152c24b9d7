"""Check grids: the share of a grid filled, the periods in which a round is expected, and what does not comply."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desk_app.domain.checks.answers import Answer, Answers, Score, least_whole, most_whole, score
from desk_app.domain.checks.grid import Counting, Grid, GridItem, Periodicity, in_force
from desk_app.domain.checks.nonconformities import nonconformities
from desk_app.domain.checks.planning import Due, Expected, Period, PlanStep, expected, period_of, standing
from desk_app.domain.checks.run import CheckRun, RunState
from desk_app.domain.framework import Words
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services.grids import Grids
from tests.support.hall import ROOT

OK, FAILED, NOT_HERE = Answer(), Answer(failed=1), Answer(not_applicable=1)
WEEKLY, MONTHLY, QUARTERLY = Periodicity
MONDAY = date(2026, 11, 23)


def _grid(counting: Counting = Counting.ITEMS, *, several: bool = False) -> Grid:
    items = tuple(
        GridItem(name, Words(name, name), None, name == "a", points) for name, points in (("a", 3), ("b", 1), ("c", 1))
    )
    words = Words("lettres", "letters") if several else None
    return Grid(
        "g", 1, MONDAY, Words("g", "g"), (1,), counting, "check.signs", MONTHLY, (), words, 20 if several else 1, items
    )


def _run(number: int, day: str, **answers: Answer) -> CheckRun:
    return CheckRun(number, "s", "g", 1, RunState.DONE, "x", done_on=day, answers=Answers(answers))


def test_what_does_not_apply_is_in_no_denominator() -> None:
    assert score(_grid(), Answers({"a": OK, "b": FAILED, "c": NOT_HERE})) == Score(1, 2, 0)
    assert score(_grid(), Answers({"a": FAILED, "b": OK, "c": OK})) == Score(2, 3, 1)


def test_points_are_those_of_the_applicable_ones() -> None:
    assert score(_grid(Counting.POINTS), Answers({"a": OK, "b": FAILED, "c": NOT_HERE})) == Score(3, 4, 0)


def test_several_are_counted_point_by_point() -> None:
    answers = Answers({"a": Answer(1), "b": Answer(2, 5), "c": OK}, observed=20)
    assert score(_grid(several=True), answers) == Score(19 + 13 + 20, 20 + 15 + 20, 1)


def test_a_letter_complies_when_it_does_in_every_point() -> None:
    items = {"a": Answer(1), "b": Answer(2, 5), "c": OK}
    assert (least_whole(Answers(items, 20)), most_whole(Answers(items, 20))) == (17, 18)
    assert score(_grid(Counting.WHOLE, several=True), Answers(items, 20)) == Score(17, 20, 1)
    assert score(_grid(Counting.WHOLE, several=True), Answers(items, 20, 18)) == Score(18, 20, 1)


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (Answers({"a": OK, "b": OK}), RefusalCode.CHECK_INCOMPLETE),
        (Answers({"a": OK, "b": OK, "z": OK}), RefusalCode.CHECK_INCOMPLETE),
        (Answers({"a": OK, "b": OK, "c": OK}, 0), RefusalCode.CHECK_NUMBERS),
        (Answers({"a": Answer(3, 18), "b": OK, "c": OK}, 20), RefusalCode.CHECK_NUMBERS),
        (Answers({"a": Answer(3), "b": OK, "c": OK}, 20, 18), RefusalCode.CHECK_WHOLE),
    ],
)
def test_numbers_that_do_not_fit_are_refused(answers: Answers, code: RefusalCode) -> None:
    with pytest.raises(Refusal) as refused:
        score(_grid(several=True), answers)
    assert refused.value.code is code


def test_several_only_where_the_grid_says_so() -> None:
    with pytest.raises(Refusal, match="check_numbers"):
        score(_grid(), Answers({"a": OK, "b": OK, "c": OK}, 2))


@pytest.mark.parametrize(
    ("day", "periodicity", "first", "last"),
    [
        (date(2026, 11, 25), WEEKLY, date(2026, 11, 23), date(2026, 11, 29)),
        (date(2027, 1, 1), WEEKLY, date(2026, 12, 28), date(2027, 1, 3)),
        (date(2026, 12, 31), MONTHLY, date(2026, 12, 1), date(2026, 12, 31)),
        (date(2028, 2, 10), MONTHLY, date(2028, 2, 1), date(2028, 2, 29)),
        (date(2026, 11, 25), QUARTERLY, date(2026, 10, 1), date(2026, 12, 31)),
        (date(2026, 6, 30), QUARTERLY, date(2026, 4, 1), date(2026, 6, 30)),
    ],
)
def test_the_period_of_a_day(day: date, periodicity: Periodicity, first: date, last: date) -> None:
    assert period_of(day, periodicity) == Period(first, last)


def test_only_whole_periods_can_be_missed() -> None:
    """In use from a Wednesday on: that week is expected, and missed by nobody."""
    steps, until = [PlanStep(date(2026, 11, 4), WEEKLY)], date(2026, 11, 24)
    found = list(expected(steps, [date(2026, 11, 10)], date(2026, 11, 1), until))
    assert [(told.period.first.day, told.done, told.counts) for told in found] == [
        (9, True, True), (16, False, True), (23, False, True),
    ]  # fmt: skip
    found = list(expected(steps, [], date(2026, 11, 1), date(2026, 11, 6)))
    assert [(told.period.first.day, told.done, told.counts) for told in found] == [(2, False, False)]
    found = list(expected(steps, [date(2026, 11, 5)], date(2026, 11, 1), date(2026, 11, 20)))
    assert [(told.period.first.day, told.done, told.counts) for told in found][:2] == [
        (2, True, True),
        (9, False, True),
    ]


def test_out_of_use_nothing_is_expected() -> None:
    steps = [PlanStep(date(2026, 9, 1), MONTHLY), PlanStep(date(2026, 10, 15), None), PlanStep(MONDAY, WEEKLY)]
    found = list(expected(steps, [], date(2026, 1, 1), MONDAY))
    assert found == [
        Expected(period_of(date(2026, 9, 1), MONTHLY), done=False, counts=True),
        Expected(period_of(MONDAY, WEEKLY), done=False, counts=True),
    ]
    assert standing(steps[:2], [], MONDAY) is None
    assert standing([], [], MONDAY) is None


def test_periods_before_the_first_day_asked_are_left_out() -> None:
    steps = [PlanStep(date(2020, 1, 1), MONTHLY)]
    found = list(expected(steps, [date(2026, 10, 2)], date(2026, 10, 15), MONDAY))
    assert [(told.period.first.month, told.done) for told in found] == [(10, True), (11, False)]


@pytest.mark.parametrize(
    ("rounds", "due", "missed"),
    [
        ([], Due.LATE, 3),
        ([date(2026, 11, 12)], Due.LATE, 1),
        ([date(2026, 11, 18)], Due.DUE, 0),
        ([date(2026, 11, 23)], Due.DONE, 3),
    ],
)
def test_how_a_grid_stands(rounds: list[date], due: Due, missed: int) -> None:
    found = standing([PlanStep(date(2026, 11, 2), WEEKLY)], rounds, MONDAY)
    assert found is not None
    assert (found.due, found.missed, found.period) == (due, missed, period_of(MONDAY, WEEKLY))


def test_a_point_stands_until_it_is_seen_to_comply() -> None:
    runs = [
        _run(4, "2026-11-20", a=OK, b=FAILED, c=NOT_HERE),
        _run(3, "2026-10-20", a=FAILED, b=FAILED, c=FAILED),
        _run(2, "2026-09-20", a=FAILED, b=OK, c=FAILED),
        _run(1, "2026-08-20", a=FAILED, b=FAILED, c=OK),
    ]
    found = nonconformities(runs)
    assert [(one.item, one.run.id, one.rounds, one.key) for one in found] == [("c", 2, 2, "2:c"), ("b", 3, 2, "3:b")]


def test_a_round_is_made_with_the_version_in_force() -> None:
    first = _grid()
    second = Grid(
        **{name: getattr(first, name) for name in Grid.__slots__} | {"version": 2, "in_force_from": date(2027, 1, 1)}
    )
    assert [grid.version for grid in in_force([second, first], date(2026, 12, 31))] == [1]
    assert [grid.version for grid in in_force([second, first], date(2027, 1, 1))] == [2]
    assert [grid.version for grid in in_force([second, first], date(2001, 1, 1))] == [1]


def test_the_grids_shipped_cover_what_is_proved_by_checks() -> None:
    grids = Grids(ROOT / "resources").all()
    assert {number for grid in grids for number in grid.commitments} == {1, 2, 3, 9, 11, 13, 15, 16, 18}
    assert sorted(grid.id for grid in grids if grid.channels) == ["mystery_call", "mystery_visit", "mystery_written"]
    letters = next(grid for grid in grids if grid.id == "letters")
    assert (letters.sample, letters.periodicity, letters.counting) == (20, QUARTERLY, Counting.WHOLE)
    for grid in grids:
        assert 5 <= len(grid.items) <= 12
        assert any(item.critical for item in grid.items)


WRONG = [
    ('periodicity = "monthly"', 'periodicity = "daily"', RefusalCode.FRAMEWORK_VALUE, "periodicity"),
    ('indicator = "check.signs"', 'indicator = "signs"', RefusalCode.FRAMEWORK_VALUE, "indicator"),
    ("commitments = [1]", 'commitments = ["one"]', RefusalCode.FRAMEWORK_TYPE, "commitments"),
    ("critical = true", 'critical = "yes"', RefusalCode.FRAMEWORK_TYPE, "items.1.critical"),
    ('text.en = "The outside', 'text.uk = "The outside', RefusalCode.FRAMEWORK_MISSING, "items.1.text.en"),
    ('id = "opening_hours"', 'id = "outside_sign"', RefusalCode.FRAMEWORK_TWICE, "items.2"),
    ("version = 1", "version = 1\ncolour = 3", RefusalCode.FRAMEWORK_UNKNOWN, "colour"),
    ("schema = 1", "schema = 2", RefusalCode.FRAMEWORK_VALUE, "schema"),
    ("in_force_from = 2026-01-01", "in_force_from = 2026", RefusalCode.FRAMEWORK_TYPE, "in_force_from"),
]


@pytest.mark.parametrize(("old", "new", "code", "key"), WRONG)
def test_a_wrong_grid_is_refused_by_file_line_and_key(
    tmp_path: Path, old: str, new: str, code: RefusalCode, key: str
) -> None:
    text = (ROOT / "resources" / "checks" / "signs.1.toml").read_text("utf-8")
    assert old in text
    (tmp_path / "checks").mkdir()
    (tmp_path / "checks" / "signs.1.toml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Refusal) as refused:
        Grids(tmp_path).all()
    told = refused.value.details
    assert (refused.value.code, told["file"], told["key"]) == (code, "signs.1.toml", key)
    assert isinstance(told["line"], int)
    assert told["line"] >= 1
