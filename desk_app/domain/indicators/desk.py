"""The indicators that the desk's own records tell: visits, appointments, confidentiality, openings, quick contacts.

Formulas are those of the Qualiville sheet, 1.2 to 1.4; the frameworks say them in words.
"""

from __future__ import annotations

from enum import StrEnum

from desk_app.domain.indicators.counts import Compute, ratio, without


class Count(StrEnum):
    """What is counted of each day and service. The names are stored in a cache that any change of them drops."""

    ARRIVALS = "arrivals"
    SERVED = "served"
    LEFT_WAITING = "left_waiting"
    WAIT_KNOWN = "wait_known"
    WAIT_WITHIN = "wait_within"
    PRESENT = "appointment_present"
    PUNCTUAL = "appointment_punctual"
    MISROUTED = "misrouted"
    HELP_ASKED = "help_asked"
    HELP_GIVEN = "help_given"
    CONTACT_TOLD = "first_contact_told"
    CONTACT_SOLVED = "first_contact_solved"
    OUTCOMES = "outcomes"
    INCOMPLETE = "incomplete"
    PRECISE = "precise"
    PRIVACY_ASKED = "privacy_asked"
    PRIVACY_HONOURED = "privacy_honoured"
    PRIVACY_RECEIVED = "privacy_received"
    PRIVACY_IN_TIME = "privacy_in_time"
    HELD = "appointment_held"
    CANCELLED_BY_TOWN = "appointment_cancelled_by_town"
    MISSED = "appointment_missed"
    STANDING = "appointment_standing"
    OPENINGS_PLANNED = "openings_planned"
    OPENINGS_ON_TIME = "openings_on_time"
    OPENINGS_CLOSED = "openings_closed"
    DESK_CONTACTS = "desk_contacts"


CONFIDENTIAL = frozenset({Count.PRIVACY_ASKED, Count.PRIVACY_HONOURED, Count.PRIVACY_RECEIVED, Count.PRIVACY_IN_TIME})
"""Counts so small that they may point at somebody: they do not leave the PC."""

INDICATORS: dict[str, Compute] = {
    "appointments.kept": ratio(Count.HELD, Count.HELD, Count.CANCELLED_BY_TOWN),
    "appointments.missed": ratio(Count.MISSED, Count.STANDING),
    "appointments.punctual": ratio(Count.PUNCTUAL, Count.PRESENT),
    "confidentiality.honoured": ratio(Count.PRIVACY_HONOURED, Count.PRIVACY_ASKED),
    "confidentiality.in_time": ratio(Count.PRIVACY_IN_TIME, Count.PRIVACY_RECEIVED),
    "contacts.first_level": ratio(Count.DESK_CONTACTS, Count.DESK_CONTACTS, Count.ARRIVALS),
    "files.incomplete": ratio(Count.INCOMPLETE, Count.OUTCOMES),
    "forms.given": ratio(Count.HELP_GIVEN, Count.HELP_ASKED),
    "opening.on_time": ratio(Count.OPENINGS_ON_TIME, Count.OPENINGS_PLANNED),
    "orientation.right_first": without(Count.MISROUTED, Count.SERVED),
    "reasons.precise": ratio(Count.PRECISE, Count.ARRIVALS),
    "visits.first_contact": ratio(Count.CONTACT_SOLVED, Count.CONTACT_TOLD),
    "wait.abandoned": ratio(Count.LEFT_WAITING, Count.SERVED, Count.LEFT_WAITING),
    "wait.within": ratio(Count.WAIT_WITHIN, Count.WAIT_KNOWN),
}
