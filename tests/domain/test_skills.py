"""Who is posted, trained and authorised, from entries made by hand."""

from __future__ import annotations

from desk_app.domain.registers.model import Entry, Value
from desk_app.domain.registers.skills import Standing, courses_missing, posted, standing, stretches_without

DAY, SOON = "2026-06-15", "2026-08-15"
FIRST, LAST = "2026-06-01", "2026-06-30"


def _entry(state: str, **values: Value) -> Entry:
    return Entry("any", 1, "hall", state, DAY, "sophie", DAY, values)


def _training(state: str = "attended", expires: str | None = None, **more: Value) -> Entry:
    return _entry(state, agent="sophie", course=1, expires=expires, **more)


def test_a_post_is_held_from_its_first_to_its_last_day() -> None:
    post = _entry("left", from_day="2026-06-01", to_day="2026-06-15")
    assert [posted(post, day) for day in ("2026-05-31", "2026-06-01", "2026-06-15", "2026-06-16")] == [
        False, True, True, False,
    ]  # fmt: skip


def test_a_training_is_in_date_through_its_last_day() -> None:
    followed = [_training(expires=DAY), _training(state="planned")]
    assert courses_missing("sophie", (1, 2), followed, DAY) == (2,)
    assert courses_missing("sophie", (1,), followed, "2026-06-16") == (1,)
    assert courses_missing("karim", (1,), followed, DAY) == (1,)
    assert courses_missing("sophie", (1,), [_training()], "2099-01-01") == ()


def test_how_an_agent_stands_against_a_course() -> None:
    assert standing([], DAY, SOON) == (Standing.MISSING, "")
    assert standing([_training()], DAY, SOON) == (Standing.IN_DATE, "")
    assert standing([_training(expires="2026-08-16")], DAY, SOON) == (Standing.IN_DATE, "2026-08-16")
    assert standing([_training(expires=SOON)], DAY, SOON) == (Standing.SOON, SOON)
    lapsed = _training(expires="2026-06-14")
    assert standing([lapsed], DAY, SOON) == (Standing.EXPIRED, "2026-06-14")
    renewal = _training(state="planned", planned_for="2026-09-01")
    assert standing([lapsed, renewal], DAY, SOON) == (Standing.PLANNED, "2026-09-01")
    assert standing([_training(state="superseded")], DAY, SOON) == (Standing.MISSING, "")


def test_the_days_without_an_authorisation() -> None:
    def held(begins: str, ends: str | None = None, service: str = "", withdrawn: str | None = None) -> Entry:
        state = "withdrawn" if withdrawn else "in_force"
        told: dict[str, Value] = {"agent": "sophie", "service": service, "begins": begins, "ends": ends}
        return _entry(state, **told, withdrawn_on=withdrawn)

    def without(*entries: Entry) -> list[tuple[str, str]]:
        return list(stretches_without("sophie", "identity", entries, FIRST, LAST))

    assert without() == [(FIRST, LAST)]
    assert without(held("2020-01-01")) == []
    assert without(held("2020-01-01", service="other")) == [(FIRST, LAST)]
    assert without(held("2026-06-10", "2026-06-20", "identity")) == [(FIRST, "2026-06-09"), ("2026-06-21", LAST)]
    assert without(held("2020-01-01", "2026-06-09"), held("2026-06-10")) == []
    assert without(held("2020-01-01"), held("2026-06-03", "2026-06-05")) == []
    assert without(held("2020-01-01", withdrawn="2026-06-16")) == [("2026-06-16", LAST)]
    assert without(held("2026-07-01")) == [(FIRST, LAST)]
