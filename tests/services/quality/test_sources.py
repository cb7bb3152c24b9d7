"""What is counted of openings, contacts, confidentiality and form help, act by act."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest

from desk_app.domain.localtime import moment_ms
from desk_app.domain.visit import OutcomeCode, PrivacyMode, PrivacyObstacle, PrivacyOutcome, TransferCause
from desk_app.services import calling, privacy
from desk_app.services import hall as hall_acts
from desk_app.services.calling import Ending
from desk_app.services.frameworks import Frameworks
from desk_app.services.privacy import Answer
from desk_app.services.quality.commitments import commitments
from desk_app.services.quality.scopes import propose_scope
from desk_app.storage.faults import Check
from tests.support.hall import MINUTE, ROOT, SUPERVISOR, Hall

SCOPE = "hall-administratif"


@pytest.fixture
def scoped(hall: Hall, frameworks: Frameworks) -> Hall:
    """The hall with the scope of its preset, from its first day."""
    preset = tomllib.loads((ROOT / "resources" / "presets" / "town_hall.toml").read_text("utf-8"))
    hall.do(propose_scope, preset, frameworks, by=SUPERVISOR)
    return hall


def _share(hall: Hall, frameworks: Frameworks, key: str, last: date = date(2026, 11, 30)) -> tuple[int, int]:
    view = commitments(hall.store, frameworks, SCOPE, date(2026, 11, 1), last)
    found = {one.definition.key: one.share for reading in view.commitments for one in reading.indicators}
    return found[key].numerator, found[key].denominator


def _at(hall: Hall, day: str, hour: int, minute: int = 0) -> None:
    hall.clock.set_to(moment_ms(day, hour * 60 + minute, "Europe/Paris"))


def test_openings_count_every_planned_period_since_the_first_recorded(scoped: Hall, frameworks: Frameworks) -> None:
    assert _share(scoped, frameworks, "opening.on_time") == (0, 0)
    _at(scoped, "2026-11-24", 8, 35)  # a Tuesday, 5 minutes after the hour: on time
    scoped.do(hall_acts.open_hall)
    _at(scoped, "2026-11-24", 12, 0)
    scoped.do(hall_acts.close_hall)
    _at(scoped, "2026-11-24", 13, 36)  # 6 minutes late
    scoped.do(hall_acts.open_hall)
    assert _share(scoped, frameworks, "opening.on_time") == (1, 2)
    _at(scoped, "2026-11-25", 8, 20)
    scoped.do(hall_acts.open_hall)  # and the hall stays open over lunch
    _at(scoped, "2026-11-25", 13, 34)
    assert _share(scoped, frameworks, "opening.on_time") == (2, 3)  # the afternoon is not judged yet
    _at(scoped, "2026-11-26", 7, 0)
    assert _share(scoped, frameworks, "opening.on_time") == (3, 4)
    _at(scoped, "2026-11-27", 7, 0)  # nobody opened on the Thursday
    assert _share(scoped, frameworks, "opening.on_time") == (3, 6)


def test_public_holidays_are_not_planned(scoped: Hall, frameworks: Frameworks) -> None:
    _at(scoped, "2026-12-24", 8, 30)
    scoped.do(hall_acts.open_hall)
    _at(scoped, "2026-12-26", 8, 0)  # the 25th was a Friday
    told = commitments(scoped.store, frameworks, SCOPE, date(2026, 12, 1), date(2026, 12, 31))
    opening = next(reading.main for reading in told.commitments if reading.commitment.number == 5)
    assert (opening.share.numerator, opening.share.denominator) == (2, 2)


def test_contacts_in_person_are_answered_at_the_reception(scoped: Hall, frameworks: Frameworks) -> None:
    for reason in ("information", "direction", "phone-call"):
        scoped.do(hall_acts.log_contact, reason)
    scoped.arrive()
    assert _share(scoped, frameworks, "contacts.first_level") == (2, 3)


def test_confidentiality_counts_what_was_asked_and_what_was_given(scoped: Hall, frameworks: Frameworks) -> None:
    granted, late, refused = (scoped.arrive("school") for _ in range(3))
    for visit in (granted, late, refused):
        scoped.do(privacy.request, visit)
    assert _share(scoped, frameworks, "confidentiality.honoured") == (0, 0)  # nobody has had an answer yet
    scoped.clock.run(10 * MINUTE)
    scoped.do(privacy.settle, granted, Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, "b1"))
    assert _share(scoped, frameworks, "confidentiality.honoured") == (1, 1)
    scoped.do(privacy.settle, late, Answer(PrivacyOutcome.ALTERNATIVE, PrivacyMode.LOWER_VOICE))
    scoped.do(privacy.settle, refused, Answer(PrivacyOutcome.NOT_POSSIBLE, obstacle=PrivacyObstacle.NO_ROOM))
    assert _share(scoped, frameworks, "confidentiality.honoured") == (2, 3)
    scoped.open_counters("g1")
    scoped.do(calling.call_chosen, granted, "g1")
    scoped.finish(granted)
    scoped.clock.run(6 * MINUTE)
    scoped.do(calling.call_chosen, late, "g1")
    asked = [one for one in map(scoped.visit, (granted, late)) if one.privacy is not None]
    received = [one.privacy.received_at for one in asked if one.privacy is not None and one.privacy.received_at]
    assert _share(scoped, frameworks, "confidentiality.in_time") == (1, len(received))
    assert scoped.faults() == ()


def test_a_clock_set_back_tells_no_wait_for_a_private_talk(scoped: Hall, frameworks: Frameworks) -> None:
    visit = scoped.arrive("school")
    scoped.do(privacy.request, visit)
    scoped.do(privacy.settle, visit, Answer(PrivacyOutcome.ALTERNATIVE, PrivacyMode.LOWER_VOICE))
    scoped.clock.run(20 * MINUTE)
    scoped.clock.set_back(25 * MINUTE)
    scoped.open_counters("g1")
    scoped.do(calling.call_chosen, visit, "g1")
    scoped.finish(visit)
    assert _share(scoped, frameworks, "confidentiality.honoured") == (1, 1)
    assert _share(scoped, frameworks, "confidentiality.in_time") == (0, 0)


def test_form_help_counts_what_was_asked_or_given(scoped: Hall, frameworks: Frameworks) -> None:
    scoped.open_counters("g1")
    for asked, given in ((True, True), (True, False), (False, True), (False, False)):
        visit = scoped.called(form_help=asked)
        scoped.finish(visit, ending=Ending(form_help_given=given))
    assert _share(scoped, frameworks, "forms.given") == (2, 3)


def test_a_misrouted_visit_and_an_incomplete_file_are_counted_once(scoped: Hall, frameworks: Frameworks) -> None:
    scoped.open_counters("g1")
    visit = scoped.called()
    scoped.do(calling.transfer, visit, "g1", "school", cause=TransferCause.MISROUTED)
    scoped.do(calling.call_chosen, visit, "g1")
    scoped.finish(visit, ending=Ending(OutcomeCode.INCOMPLETE_FILE, first_contact=False))
    scoped.served()
    assert _share(scoped, frameworks, "orientation.right_first") == (1, 2)
    assert _share(scoped, frameworks, "visits.first_contact") == (0, 1)
    view = commitments(scoped.store, frameworks, SCOPE, date(2026, 11, 1), date(2026, 11, 30))
    files = {
        one.commitment.number: one.main.share.numerator for one in view.commitments if one.commitment.number in (20, 24)
    }
    assert files == {20: 0, 24: 1}  # the file was incomplete at the school's, where nothing is an act


def test_kept_counts_are_dropped_when_a_visit_of_their_day_changes(scoped: Hall, frameworks: Frameworks) -> None:
    scoped.open_counters("g1")
    visit = scoped.arrive()
    _at(scoped, "2026-11-24", 9)
    assert _share(scoped, frameworks, "orientation.right_first") == (0, 0)
    scoped.do(calling.call_chosen, visit, "g1")
    scoped.finish(visit)
    assert _share(scoped, frameworks, "orientation.right_first") == (1, 1)


def test_verification_finds_counts_that_are_not_those_of_the_visits(scoped: Hall, frameworks: Frameworks) -> None:
    scoped.open_counters("g1")
    scoped.served()
    _at(scoped, "2026-11-24", 9)
    _share(scoped, frameworks, "wait.within")
    scoped.store.write(lambda connection: connection.execute("UPDATE day_count SET counts = '{}'"))
    assert {fault.check for fault in scoped.faults()} == {Check.COUNTS}
    scoped.store.write(lambda connection: connection.execute("DELETE FROM day_count"))
