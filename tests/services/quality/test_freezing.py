"""Closed periods: what was told stays, what is counted otherwise stands beside it with its date and cause."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.demo.town import SUPERVISOR
from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.figures.model import Share
from desk_app.domain.frozen import Cause, FigureKey
from desk_app.domain.localtime import moment_ms
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services.acting import new_operation
from desk_app.services.flagging import flag_inaccurate
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.commitments import commitments
from desk_app.services.quality.freezing import amend_period, close_period, closed_periods
from desk_app.services.quality.view import CommitmentsView, IndicatorReading, MonthShare
from desk_app.services.undoing import last_undoable
from desk_app.storage.faults import Check, Wrong
from desk_app.storage.verification import verify
from tests.services.quality.conftest import SCOPE, Town

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
WAIT = FigureKey(7, "wait.within")
AGENT = Actor("sophie", "accueil", SCOPE)


def _close(town: Town, frameworks: Frameworks, period: str = "2026-10", by: Actor = SUPERVISOR) -> None:
    close_period(town.store, frameworks, SCOPE, period, by=by, op=new_operation(town.store))


def _amend(town: Town, frameworks: Frameworks, cause: Cause = Cause.CORRECTED) -> None:
    amend_period(town.store, frameworks, SCOPE, "2026-10", cause, by=SUPERVISOR, op=new_operation(town.store))


def _october(town: Town, frameworks: Frameworks) -> CommitmentsView:
    return commitments(town.store, frameworks, SCOPE, *OCTOBER)


def _wait(view: CommitmentsView) -> IndicatorReading:
    return next(reading.main for reading in view.commitments if reading.commitment.number == WAIT.commitment)


def _set_one_aside(town: Town) -> None:
    """A visit of October that waited at most 20 minutes no longer counts."""
    row = town.store.connection.execute(
        "SELECT id FROM visit WHERE day = '2026-10-15' AND state = 'SERVED' AND wait_ms <= 1200000"
        " AND inaccurate IS NULL ORDER BY id LIMIT 1"
    ).fetchone()
    flag_inaccurate(town.store, row["id"], "essai", by=SUPERVISOR, op=new_operation(town.store))


def _refused(town: Town, frameworks: Frameworks, period: str, by: Actor = SUPERVISOR) -> RefusalCode:
    with pytest.raises(Refusal) as refused:
        _close(town, frameworks, period, by)
    return refused.value.code


def test_a_closing_keeps_every_figure_with_what_it_was_judged_by(busy_town: Town, frameworks: Frameworks) -> None:
    before = _october(busy_town, frameworks)
    _close(busy_town, frameworks)
    kept = closed_periods(busy_town.store, SCOPE)["2026-10"]
    assert (kept.framework, kept.framework_version, kept.scope_version, kept.day) == (
        "qualiville", "2013", 1, "2026-11-03",
    )  # fmt: skip
    assert len(kept.figures) == sum(len(reading.indicators) for reading in before.commitments)
    wait, told = kept.figures[WAIT], _wait(before)
    assert told.target is not None
    assert (wait.share, wait.threshold, wait.light) == (told.share, told.target.value, told.light)
    assert kept.thresholds["wait.max_minutes"] == 20
    after = _wait(_october(busy_town, frameworks))
    assert after.share == told.share
    assert after.frozen is not None
    assert (after.frozen.on, after.frozen.amended) == ("2026-11-03", ())
    assert verify(busy_town.store.connection) == ()


def test_a_later_difference_stands_beside_the_frozen_figure(busy_town: Town, frameworks: Frameworks) -> None:
    _close(busy_town, frameworks)
    frozen = _wait(_october(busy_town, frameworks)).share
    _set_one_aside(busy_town)
    view = _october(busy_town, frameworks)
    wait = _wait(view)
    assert view.pending
    assert wait.share == frozen
    assert wait.frozen is not None
    (amended,) = wait.frozen.amended
    assert (amended.on, amended.cause) == ("2026-11-03", None)
    assert amended.figure.share == Share(frozen.numerator - 1, frozen.denominator - 1)
    busy_town.clock.move_to(moment_ms("2026-11-20", 600, "Europe/Paris"))
    _amend(busy_town, frameworks)
    view = _october(busy_town, frameworks)
    assert not view.pending
    wait = _wait(view)
    assert wait.share == frozen
    assert wait.frozen is not None
    (amended,) = wait.frozen.amended
    assert (amended.on, amended.cause) == ("2026-11-20", Cause.CORRECTED)
    assert verify(busy_town.store.connection) == ()
    assert _month(busy_town, frameworks).frozen == wait.frozen


def _month(town: Town, frameworks: Frameworks) -> MonthShare:
    year = commitments(town.store, frameworks, SCOPE, date(2026, 1, 1), date(2026, 12, 31))
    return next(month for month in _wait(year).months if month.month == OCTOBER[0])


def test_an_amendment_only_holds_what_changed(busy_town: Town, frameworks: Frameworks) -> None:
    _close(busy_town, frameworks)
    _set_one_aside(busy_town)
    _amend(busy_town, frameworks)
    (amendment,) = closed_periods(busy_town.store, SCOPE)["2026-10"].amendments
    assert set(amendment.figures) == {WAIT, FigureKey(13, "confidentiality.in_time")}  # it was a discreet visit
    with pytest.raises(Refusal) as refused:
        _amend(busy_town, frameworks)
    assert refused.value.code is RefusalCode.NOTHING_TO_AMEND


def test_only_a_period_that_is_over_is_closed_once_by_a_supervisor(busy_town: Town, frameworks: Frameworks) -> None:
    assert _refused(busy_town, frameworks, "2026-11") is RefusalCode.PERIOD_NOT_OVER
    assert _refused(busy_town, frameworks, "2026") is RefusalCode.PERIOD_NOT_OVER
    assert _refused(busy_town, frameworks, "2026-13") is RefusalCode.UNKNOWN_PERIOD
    assert _refused(busy_town, frameworks, "2020-01") is RefusalCode.PERIOD_NOT_COVERED
    assert _refused(busy_town, frameworks, "2026-10", AGENT) is RefusalCode.SUPERVISOR_ONLY
    _close(busy_town, frameworks)
    assert _refused(busy_town, frameworks, "2026-10") is RefusalCode.PERIOD_CLOSED_ALREADY
    with pytest.raises(Refusal) as refused:
        amend_period(
            busy_town.store, frameworks, SCOPE, "2026-09", Cause.LATE, by=SUPERVISOR, op=new_operation(busy_town.store)
        )
    assert refused.value.code is RefusalCode.PERIOD_NOT_CLOSED


def test_the_last_day_of_a_period_must_be_over(town: Town, frameworks: Frameworks) -> None:
    assert _refused(town, frameworks, "2026-09") is RefusalCode.PERIOD_NOT_OVER
    town.clock.move_to(moment_ms("2026-10-01", 1, "Europe/Paris"))
    assert _refused(town, frameworks, "2026-08") is RefusalCode.PERIOD_NOT_COVERED
    _close(town, frameworks, "2026-09")


def test_the_same_operation_again_closes_nothing_twice_and_undo_leaves_it(
    busy_town: Town, frameworks: Frameworks
) -> None:
    op = new_operation(busy_town.store)
    for repeated in (False, True):
        done = close_period(busy_town.store, frameworks, SCOPE, "2026-10", by=SUPERVISOR, op=op)
        assert done.repeated == repeated
        assert [fact.kind for fact in done.facts] == [Kind.PERIOD_CLOSED]
    assert last_undoable(busy_town.store, SUPERVISOR) is None


def test_verification_finds_a_figure_written_over(busy_town: Town, frameworks: Frameworks) -> None:
    _close(busy_town, frameworks)
    busy_town.store.write(
        lambda connection: connection.execute(
            "UPDATE frozen_period SET document = json_set(document, '$.figures[0].numerator', 999)"
        )
    )
    found = {(fault.check, fault.subject, fault.wrong) for fault in verify(busy_town.store.connection)}
    assert found == {
        (Check.FROZEN_PERIODS, f"{SCOPE} 2026-10", Wrong.OTHER_THAN_JOURNAL),
        (Check.FROZEN_PERIODS, f"{SCOPE} 2026-10", Wrong.NOT_IN_JOURNAL),
    }
