"""The arithmetic of the results, against values worked out by hand and published ones."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from desk_app.domain.figures.model import Share
from desk_app.domain.statistics import percentage, two_proportion_z, wilson_interval
from desk_app.domain.surveys.campaign import FormChannel
from desk_app.domain.surveys.crossing import hidden
from desk_app.domain.surveys.form import Answers
from desk_app.domain.surveys.results import Answered, QuestionResult, Results, change, results_of
from tests.support.surveys import BANKS

TOWN_HALL = BANKS.one("town-hall", 1)


def _results(*told: tuple[int, Answers], keys: tuple[str, ...] = ("signs", "overall", "age")) -> Results:
    forms = [Answered("identity", FormChannel.PAPER, answers) for times, answers in told for _ in range(times)]
    return results_of(TOWN_HALL.some(keys), forms)


def _of(results: Results, key: str) -> QuestionResult:
    return next(one for one in results.questions if one.question.key == key)


def test_a_rate_is_out_of_the_answers_expressed() -> None:
    results = _results(
        (500, {"signs": "very_satisfied"}),
        (362, {"signs": "satisfied"}),
        (400, {"signs": "little_satisfied"}),
        (338, {"signs": "not_satisfied"}),
        (70, {"signs": "no_opinion"}),
        (30, {"overall": "satisfied"}),
    )
    signs = _of(results, "signs")
    assert signs.share == Share(862, 1600)
    assert percentage(862, 1600, 2) == Decimal("53.88")  # 53.875, a half away from zero
    assert (signs.asked, signs.answered, results.forms) == (1700, 1670, 1700)
    assert signs.counts == {
        "very_satisfied": 500, "satisfied": 362, "little_satisfied": 400, "not_satisfied": 338, "no_opinion": 70,
    }  # fmt: skip
    assert results.all_answers == Share(892, 1630)
    assert results.index == (Fraction(862, 1600) + 1) / 2
    assert [one.question.key for one in results.under(Fraction(9, 10))] == ["signs"]
    assert [one.question.key for one in results.ranked()] == ["signs"]


def test_fewer_than_ten_answers_are_not_judged() -> None:
    def told(times: int) -> Results:
        return _results((times, {"signs": "not_satisfied"}), (9, {"overall": "satisfied"}))

    few, enough = told(9), told(10)
    assert (few.judged, few.ranked(), few.under(Fraction(9, 10))) == ((), (), ())
    assert [one.question.key for one in enough.judged] == ["signs"]
    assert enough.under(Fraction(9, 10)) == enough.ranked() == enough.judged


def test_a_question_that_follows_is_asked_of_those_concerned() -> None:
    results = _results(
        (30, {"help_asked": "yes", "help_given": "yes"}),
        (10, {"help_asked": "yes", "help_given": "no"}),
        (5, {"help_asked": "yes"}),
        (55, {"help_asked": "no"}),
        keys=("help_asked", "help_given", "overall"),
    )
    given = _of(results, "help_given")
    assert (given.asked, given.answered, given.share) == (45, 40, Share(30, 40))


def test_a_grade_and_several_answers() -> None:
    results = _results(
        (3, {"overall_grade": "8", "preferred_slot": ("lunch", "evening")}),
        (2, {"overall_grade": "7", "preferred_slot": ("evening",)}),
        (1, {"overall_grade": "10"}),
        keys=("overall", "overall_grade", "preferred_slot"),
    )
    assert _of(results, "overall_grade").share == Share(4, 6)
    slots = _of(results, "preferred_slot")
    assert (slots.counts["lunch"], slots.counts["evening"], slots.answered, slots.share) == (3, 5, 5, None)


def test_nothing_is_no_rate() -> None:
    results = _results((4, {"signs": "no_opinion"}))
    assert _of(results, "signs").share == Share(0, 0)
    assert (results.index, results.under(Fraction(9, 10)), results.ranked()) == (None, (), ())


@pytest.mark.parametrize(("n", "least"), [(100, 96), (200, 189), (400, 372)])
def test_how_many_prove_ninety_percent(n: int, least: int) -> None:
    assert wilson_interval(least, n).low >= 0.9 > wilson_interval(least - 1, n).low


def test_the_interval_of_ninety_out_of_a_hundred() -> None:
    low, high = wilson_interval(90, 100)
    assert (round(low, 3), round(high, 3)) == (0.826, 0.945)


@pytest.mark.parametrize(
    ("now", "before", "points", "significant"),
    [
        (Share(184, 200), Share(168, 200), "8.0", True),
        (Share(180, 200), Share(172, 200), "4.0", False),
        (Share(1, 3), Share(2, 3), "-33.3", False),
        (Share(50, 50), Share(40, 40), "0.0", False),
    ],
)
def test_the_change_since_last_year(now: Share, before: Share, points: str, significant: bool) -> None:
    told = change(now, before)
    assert told is not None
    assert (told.rounded(), told.significant) == (Decimal(points), significant)


@pytest.mark.parametrize(("a", "n", "b", "m"), [(184, 200, 168, 200), (12, 40, 30, 65), (1, 9, 8, 11)])
def test_the_square_of_z_is_the_chi_square_of_the_table(a: int, n: int, b: int, m: int) -> None:
    table = [[a, n - a], [b, m - b]]
    columns = [sum(row[place] for row in table) for place in (0, 1)]
    chi = sum(
        Fraction((row[place] * (n + m) - sum(row) * columns[place]) ** 2, (n + m) * sum(row) * columns[place])
        for row in table
        for place in (0, 1)
    )
    assert two_proportion_z(a, n, b, m) ** 2 == pytest.approx(float(chi), rel=1e-12)


def test_no_change_out_of_nothing() -> None:
    assert change(Share(0, 0), Share(1, 2)) is None
    with pytest.raises(ValueError, match="no share"):
        two_proportion_z(3, 2, 1, 1)


@pytest.mark.parametrize(
    ("cells", "apart", "unseen"),
    [
        ({"a": 30, "b": 40}, 0, set()),
        ({"a": 30, "b": 40, "c": 4}, 0, {"c", "a"}),  # alone, it would be the total less the others
        ({"a": 30, "b": 6, "c": 4}, 0, {"b", "c"}),
        ({"a": 30, "b": 5, "c": 4}, 0, {"a", "b", "c"}),
        ({"a": 30, "b": 4}, 8, {"b"}),  # hidden among those who told no group
        ({"a": 30, "b": 4}, 2, {"a", "b"}),
        ({"a": 30, "b": 0}, 0, set()),
        ({"a": 9}, 0, {"a"}),
    ],
)
def test_what_is_hidden_is_not_found_by_subtraction(cells: dict[str, int], apart: int, unseen: set[str]) -> None:
    assert hidden(cells, apart) == unseen


def test_a_crossing_shows_no_small_cell_whatever_the_question() -> None:
    young: Answers = {"signs": "satisfied", "age": "under_25"}
    old: Answers = {"signs": "not_satisfied", "age": "over_74"}
    middle: Answers = {"signs": "very_satisfied", "overall": "satisfied", "age": "40_to_59"}
    (by_age,) = _results((25, young), (7, old), (40, middle)).crossings
    assert by_age.forms["over_74"] == 7
    assert by_age.cells == {"signs": {"40_to_59": Share(40, 40)}, "overall": {"40_to_59": Share(40, 40)}}


def test_every_cell_shown_hides_ten_answers_or_none() -> None:
    """However the answers fall, the total less what is shown is nothing, or ten answers at least."""
    for seed in range(300):
        sizes = [(seed * 7 + place * place * 13 + seed // 3) % 37 for place in range(5)]
        cells = {str(place): size for place, size in enumerate(sizes)}
        unseen = hidden(cells)
        rest = sum(cells[name] for name in unseen)
        assert rest == 0 or rest >= 10 or len(unseen) == sum(size > 0 for size in sizes)
        assert all(size >= 10 or size == 0 for name, size in cells.items() if name not in unseen)
