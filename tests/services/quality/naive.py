"""The indicators counted again from the journal: each visit folded from its facts, nothing of the counting code."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.domain.appointment import fold as fold_appointment
from desk_app.domain.visit import OutcomeCode, PrivacyOutcome, State, TransferCause, Visit
from desk_app.domain.visit_life import fold
from desk_app.storage import journal
from desk_app.storage.store import Store

MINUTE = 60_000
Told = tuple[int, int]
ACTS = {"identity", "civil-status", "elections"}
Keep = Callable[[str], bool]


def visits_of(store: Store, first: str, last: str) -> list[Visit]:
    """The visits of a period, from their facts."""
    rows = store.connection.execute(
        "SELECT DISTINCT visit FROM journal WHERE kind = 'arrived' AND day BETWEEN :first AND :last",
        {"first": first, "last": last},
    ).fetchall()
    told = [fold(journal.of_visit(store.connection, row["visit"])) for row in rows]
    return [visit for visit in told if visit is not None and visit.state is not State.VOID]


def naive(store: Store, first: str, last: str, keep: Keep = lambda _service: True) -> dict[str, Told]:
    """Numerator and denominator of each indicator of the desk, under the preset's thresholds."""
    visits = [visit for visit in visits_of(store, first, last) if keep(visit.segments[0].service)]
    served = [visit for visit in visits if visit.state is State.SERVED]
    return {
        "wait.within": _share(
            [_wait(visit) <= 20 * MINUTE for visit in served if visit.inaccurate is None and _began(visit) is not None]
        ),
        "wait.abandoned": _share([False] * len(served) + [True] * sum(_gave_up(visit) for visit in visits)),
        "orientation.right_first": _share(
            [all(s.transfer_cause is not TransferCause.MISROUTED for s in visit.segments) for visit in served]
        ),
        "forms.given": _share(
            [_helped(visit) for visit in served if visit.form_help_asked or _helped(visit)],
        ),
        "visits.first_contact": _share(
            [
                all(solved)
                for visit in served
                if (solved := [s.first_contact for s in visit.segments if s.first_contact is not None])
            ]
        ),
        "reasons.precise": _share([visit.segments[0].service != "general" for visit in visits]),
        "files.incomplete": _share(
            [
                segment.outcome is OutcomeCode.INCOMPLETE_FILE
                for visit in visits_of(store, first, last)
                if visit.state is State.SERVED
                for segment in visit.segments
                if segment.outcome is not None and keep(segment.service)
            ]
        ),
        "appointments.punctual": _share(
            [
                _delay(visit) <= 10 * MINUTE
                for visit in served
                if visit.booked_for is not None and not visit.visitor_late and visit.inaccurate is None
            ]
        ),
        **_privacy(visits),
        **_appointments(store, first, last, keep),
    }


def _privacy(visits: list[Visit]) -> dict[str, Told]:
    asked = [visit.privacy for visit in visits if visit.privacy is not None]
    timed = [visit.privacy for visit in visits if visit.privacy is not None and visit.inaccurate is None]
    kept = {PrivacyOutcome.GRANTED, PrivacyOutcome.ALTERNATIVE}
    return {
        "confidentiality.honoured": _share([privacy.outcome in kept for privacy in asked]),
        "confidentiality.in_time": _share(
            [
                privacy.received_at - privacy.requested_at <= 15 * MINUTE
                for privacy in timed
                if privacy.received_at is not None
            ]
        ),
    }


def _appointments(store: Store, first: str, last: str, keep: Keep) -> dict[str, Told]:
    rows = store.connection.execute("SELECT DISTINCT appointment FROM journal WHERE kind = 'appointment_booked'")
    told = [fold_appointment(journal.of_appointment(store.connection, row["appointment"])) for row in rows]
    states = [one.state.value for one in told if one is not None and first <= one.day <= last and keep(one.service)]
    held, town, missed = (states.count(name) for name in ("CHECKED_IN", "CANCELLED_BY_SERVICE", "MISSED"))
    return {
        "appointments.kept": (held, held + town),
        "appointments.missed": (missed, held + missed + states.count("BOOKED")),
    }


def _share(flags: list[bool]) -> Told:
    return sum(flags), len(flags)


def _began(visit: Visit) -> int | None:
    first = visit.segments[0]
    return first.served_from


def _wait(visit: Visit) -> int:
    began = _began(visit)
    assert began is not None
    return max(0, began - max(visit.arrived_at, visit.booked_for or 0))


def _delay(visit: Visit) -> int:
    began = _began(visit)
    assert began is not None
    assert visit.booked_for is not None
    return began - visit.booked_for


def _gave_up(visit: Visit) -> bool:
    return visit.state is State.LEFT and visit.current.left_phase is State.WAITING


def _helped(visit: Visit) -> bool:
    return any(segment.form_help_given for segment in visit.segments)
