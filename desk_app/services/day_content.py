"""What a day's summary tells, read from the store."""

from __future__ import annotations

from datetime import date

from desk_app.domain.figures.compute import compute
from desk_app.domain.figures.query import Measure, Selection
from desk_app.domain.figures.small_cells import FLOOR, merge_small
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.domain.summary import FEW, Appointments, Confidentiality, Content, Counted, Goals
from desk_app.domain.summary_cells import cells_of
from desk_app.services.day_end import is_closed
from desk_app.services.figures import targets_of
from desk_app.storage import figures_readings, hall, privacy_readings, summary_readings
from desk_app.storage.driver import Connection
from desk_app.storage.privacy_readings import PrivacyCounts


def content_of_day(connection: Connection, in_force: Settings, day: str, counted: Counted) -> Content:
    """The content of a day's summary, with the settings in force that day and the counts of its commitments."""
    site, targets = in_force.site.id, targets_of(in_force)
    pack = figures_readings.make_pack(connection, site, day)
    told = compute([pack], Selection(day, day), targets, (Measure.APPOINTMENT_DELAY,))
    punctuality = told.punctuality
    assert punctuality is not None
    book = summary_readings.appointment_counts(connection, site, day, day)
    opened = hall.day_of(connection, site, day)
    return Content(
        closed=is_closed(connection, site, day),
        goals=_goals(in_force),
        planned=opened.planned or in_force.hours[date.fromisoformat(day).weekday()],
        sessions=tuple((session.opened_at, session.closed_at) for session in opened.sessions),
        cells=cells_of(pack.records(), targets.wait_s * 1000),
        appointments=Appointments(
            book.booked,
            book.checked_in,
            book.missed,
            book.cancelled_by_visitor,
            book.cancelled_by_service,
            on_time=punctuality.on_time,
            timed=punctuality.n,
            late_visitors=punctuality.late_visitors,
        ),
        contacts=tuple(
            sorted((told.channel, told.reason, told.count) for told in hall.contact_counts(connection, site, day, day))
        ),
        confidentiality=confidentiality_of(privacy_readings.counts(connection, site, day, day)),
        counted=counted,
    )


def tells_anything(content: Content) -> bool:
    """Whether something happened or was booked on the day of that content."""
    happened = (content.sessions, content.cells, content.contacts, content.appointments.booked)
    return content.closed or any(happened) or content.confidentiality.requests != 0


def _goals(in_force: Settings) -> Goals:
    return Goals(
        wait_s=round(in_force.value(ThresholdKey.WAIT_MAX_MINUTES) * 60),
        wait_share_permille=round(in_force.value(ThresholdKey.WAIT_TARGET_SHARE) * 1000),
        appointment_tolerance_s=round(in_force.value(ThresholdKey.APPOINTMENT_TOLERANCE_MINUTES) * 60),
        appointment_share_permille=round(in_force.value(ThresholdKey.APPOINTMENT_TARGET_SHARE) * 1000),
        confidentiality_delay_s=round(in_force.value(ThresholdKey.PRIVACY_DELAY_MINUTES) * 60),
    )


def confidentiality_of(counts: PrivacyCounts) -> Confidentiality:
    """The counts as they may leave the PC: none of 1 to 4 persons, neither told nor to be found by subtraction."""
    if counts.requests < FLOOR:
        return Confidentiality(FEW if counts.requests else 0, {}, 0, 0)
    outcomes = {
        "granted": counts.granted,
        "alternative": counts.alternative,
        "declined": counts.declined,
        "not_possible": counts.not_possible,
        "pending": counts.pending,
    }
    timed = len(counts.delays_ms)
    untimed = counts.requests - timed
    tellable = timed >= FLOOR and (untimed == 0 or untimed >= FLOOR)
    delays = counts.delays_ms if tellable else ()
    return Confidentiality(counts.requests, merge_small(outcomes), len(delays), sum(delays))
