"""What settings must be to be put in force; each check names the first field that is wrong, and the place in it."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.retention import RULES
from desk_app.domain.settings import PrinterKind, Settings, Threshold, ThresholdKey, TicketPrinting
from desk_app.domain.slugs import is_slug

_SERIES = re.compile(r"[A-Z]")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")
_DEPARTMENT = re.compile(r"|\d\d|2[AB]|97\d")
_MAX_LABEL = 60
_MAX_HOST = 253
_MAX_TICKET_TEXT = 200
_MAX_COUNT = 100_000
_MAX_DAYS = 365
_MAX_PLACES = 10_000
_DAY_MINUTES = 24 * 60
SHARES = frozenset({ThresholdKey.WAIT_TARGET_SHARE, ThresholdKey.ABANDON_MAX, ThresholdKey.APPOINTMENT_TARGET_SHARE})
_UNITS = {"minutes": "min", "seconds": "s", "days": "days", "rings": "rings"}
_WHOLE = frozenset(
    {
        ThresholdKey.COMPLAINT_DAYS,
        ThresholdKey.MAIL_WORKING_DAYS,
        ThresholdKey.EMAIL_WORKING_DAYS,
        ThresholdKey.CALLBACK_DAYS,
        ThresholdKey.CALL_MAX_RINGS,
    }
)
"""Counted in whole days, or rings, from 1 on."""


def check(settings: Settings) -> None:
    """Refuse settings that are not whole and consistent: `SETTINGS_INVALID` with the field and the problem.

    Where the field is a list, `entry` is the place in it (of a threshold, its key) and `part` what is wrong there.
    """
    _slug("site", settings.site.id)
    _slug("desk", settings.desk)
    _label("site", settings.site.name, part="name")
    _timezone(settings.site.timezone)
    if not _DEPARTMENT.fullmatch(settings.site.department):
        wrong("site", "a department is written as in a postcode", part="department")
    _unique_ids(settings)
    _check_services(settings)
    _labels(settings)
    for place, counter in enumerate(settings.counters):
        for service in counter.services:
            if settings.service(service) is None:
                wrong("counters", f"unknown service {service}", entry=place, part="services")
    _act_types(settings)
    for weekday, day in enumerate(settings.hours):
        _periods(day, weekday)
    if not any(agent.active for agent in settings.agents):
        wrong("agents", "at least one agent is needed")
    if len(settings.hours) != 7:
        wrong("hours", "seven days are needed")
    _thresholds(settings)
    _tickets(settings.tickets)
    _retention(settings)
    _premises(settings)
    _objects(settings)


def _check_services(settings: Settings) -> None:
    if not settings.offered:
        wrong("services", "at least one service is needed")
    given: set[str] = set()
    for place, service in enumerate(settings.services):
        if not _SERIES.fullmatch(service.letter):
            wrong("services", f"the letter of {service.label} is one capital A to Z", entry=place, part="letter")
        if not 1 <= service.expected_minutes <= 480:
            problem = f"the expected duration of {service.label} is 1 to 480 minutes"
            wrong("services", problem, entry=place, part="expected_minutes")
        if service.active and service.letter in given:
            wrong("services", "two services share a letter", entry=place, part="letter")
        given |= {service.letter} if service.active else set()
    if not _SERIES.fullmatch(settings.discreet_series) or settings.discreet_series in given:
        wrong("discreet_series", "the neutral letter is one capital A to Z that no service uses")


def _act_types(settings: Settings) -> None:
    for place, kind in enumerate(settings.act_types):
        if not 0 <= kind.days <= _MAX_DAYS:
            wrong("act_types", f"the delay of {kind.label} is 0 to {_MAX_DAYS} days", entry=place, part="days")


def _lists(settings: Settings) -> tuple[tuple[str, tuple[Any, ...]], ...]:
    return (
        ("services", settings.services),
        ("counters", settings.counters),
        ("rooms", settings.rooms),
        ("contact_reasons", settings.contact_reasons),
        ("agents", settings.agents),
        ("call_reasons", settings.call_reasons),
        ("act_types", settings.act_types),
        ("capacities", settings.capacities),
        ("closures", settings.closures),
        ("request_objects", settings.request_objects),
    )


def _labels(settings: Settings) -> None:
    for name, entries in _lists(settings):
        for place, entry in enumerate(entries):
            _label(name, entry.label, entry=place, part="label")


def _unique_ids(settings: Settings) -> None:
    for name, entries in _lists(settings):
        ids = [entry.id for entry in entries]
        for entry_id in ids:
            _slug(name, entry_id)
        if len(set(ids)) != len(ids):
            wrong(name, "two entries share an identifier")


def _periods(day: tuple[tuple[int, int], ...], weekday: int) -> None:
    last = 0
    for start, end in day:
        if not last <= start < end <= _DAY_MINUTES:
            wrong("hours", "periods follow each other and end after they start", entry=weekday)
        last = end


def _unit_of(key: ThresholdKey, threshold: Threshold) -> str:
    """The unit in which the program reads a threshold; counts of anything are called as the document calls them."""
    if key in SHARES:
        return "share"
    return _UNITS.get(re.split(r"[._]", key)[-1], threshold.unit)


def _thresholds(settings: Settings) -> None:
    for key in ThresholdKey:
        threshold = settings.thresholds.get(key)
        if threshold is None:
            wrong("thresholds", f"{key} is missing")
        if threshold.unit != _unit_of(key, threshold):
            wrong("thresholds", f"{key} is in {_unit_of(key, threshold)}", entry=key.value, part="unit")
        if not 0 <= threshold.value <= (1 if key in SHARES else _MAX_COUNT):
            wrong("thresholds", f"{key} is out of range", entry=key.value, part="value")
        if key in _WHOLE and threshold.value not in range(1, _MAX_DAYS + 1):
            wrong("thresholds", f"{key} is a whole number from 1 to {_MAX_DAYS}", entry=key.value, part="value")
        if not threshold.justification:
            wrong("thresholds", f"{key} has no justification", entry=key.value, part="justification")


def _premises(settings: Settings) -> None:
    for place, capacity in enumerate(settings.capacities):
        _iso_day("capacities", capacity.from_day, entry=place, part="from_day")
        for part in ("seats", "counters", "rooms"):
            if not 0 <= getattr(capacity, part) <= _MAX_PLACES:
                wrong("capacities", f"from 0 to {_MAX_PLACES}", entry=place, part=part)
    for place, closure in enumerate(settings.closures):
        for part in ("first", "last"):
            _iso_day("closures", getattr(closure, part), entry=place, part=part)
        if closure.last < closure.first:
            wrong("closures", "it ends before it begins", entry=place, part="last")


def _iso_day(field: str, day: str, **place: int | str) -> None:
    try:
        known = date.fromisoformat(day).isoformat() == day
    except ValueError:
        known = False
    if not known:
        wrong(field, f"{day!r} is not a day", **place)


def _retention(settings: Settings) -> None:
    for rule in RULES:
        told = settings.retention[rule.key]
        if not 1 <= told.days <= rule.ceiling:
            wrong("retention", f"{rule.key} is from 1 to {rule.ceiling} days", entry=rule.key, part="days")
        if not told.justification:
            wrong("retention", f"{rule.key} has no justification", entry=rule.key, part="justification")


def _objects(settings: Settings) -> None:
    if not any(known.active for known in settings.request_objects):
        wrong("request_objects", "at least one object is needed")
    for place, known in enumerate(settings.request_objects):
        if not 0 <= known.days <= _MAX_DAYS:
            wrong("request_objects", f"a time limit has {_MAX_DAYS} days at most", entry=place, part="days")
        for document in known.documents:
            _label("request_objects", document, entry=place, part="documents")


def _tickets(tickets: TicketPrinting) -> None:
    if tickets.printer is PrinterKind.SYSTEM and not tickets.printer_name:
        wrong("tickets", "a printer of this computer is needed", part="printer_name")
    if tickets.printer is PrinterKind.NETWORK and not (
        len(tickets.host) <= _MAX_HOST and _HOST.fullmatch(tickets.host)
    ):
        wrong("tickets", "an address on the network is needed", part="host")
    if not 1 <= tickets.port <= 65_535:
        wrong("tickets", "a port is from 1 to 65535", part="port")
    if len(tickets.text) > _MAX_TICKET_TEXT:
        wrong("tickets", f"the line for the visitor has {_MAX_TICKET_TEXT} characters at most", part="text")


def _timezone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        wrong("timezone", f"{name} is not a time zone")


def _slug(field: str, text: str) -> None:
    if not is_slug(text):
        wrong(field, f"{text!r} is not an identifier: lower-case letters, digits and hyphens, 40 at most")


def _label(field: str, text: str, **place: int | str) -> None:
    if not 1 <= len(text) <= _MAX_LABEL:
        wrong(field, f"a label has 1 to {_MAX_LABEL} characters", **place)


def wrong(field: str, problem: str, **place: int | str) -> NoReturn:
    """Refuse a field by name; `place` may tell the `entry` of a list and the `part` of it."""
    raise Refusal(RefusalCode.SETTINGS_INVALID, field=field, problem=problem, **place)
