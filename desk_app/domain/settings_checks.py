"""What settings must be to be put in force; each check names the first field that is wrong."""

from __future__ import annotations

import re
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings, Threshold, ThresholdKey

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
_SERIES = re.compile(r"[A-Z]")
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
_MAX_LABEL = 60
_MAX_COUNT = 100_000
_DAY_MINUTES = 24 * 60
_SHARES = frozenset({ThresholdKey.WAIT_TARGET_SHARE, ThresholdKey.ABANDON_MAX, ThresholdKey.APPOINTMENT_TARGET_SHARE})
_UNITS = {"minutes": "min", "seconds": "s"}


def check(settings: Settings) -> None:
    """Refuse settings that are not whole and consistent: `SETTINGS_INVALID` with the field and the problem."""
    _slug("site", settings.site.id)
    _slug("desk", settings.desk)
    _label("site", settings.site.name)
    _timezone(settings.site.timezone)
    _unique_ids(settings)
    _check_services(settings)
    _labels(settings)
    for counter in settings.counters:
        for service in counter.services:
            if settings.service(service) is None:
                wrong("counters", f"unknown service {service}")
    for day in settings.hours:
        _periods(day)
    if not any(agent.active for agent in settings.agents):
        wrong("agents", "at least one agent is needed")
    if len(settings.hours) != 7:
        wrong("hours", "seven days are needed")
    _thresholds(settings)


def _check_services(settings: Settings) -> None:
    if not settings.offered:
        wrong("services", "at least one service is needed")
    letters = [service.letter for service in settings.offered]
    for service in settings.services:
        if not _SERIES.fullmatch(service.letter):
            wrong("services", f"the letter of {service.label} is one capital A to Z")
        if not 1 <= service.expected_minutes <= 480:
            wrong("services", f"the expected duration of {service.label} is 1 to 480 minutes")
    if len(set(letters)) != len(letters):
        wrong("services", "two services share a letter")
    if not _SERIES.fullmatch(settings.discreet_series) or settings.discreet_series in letters:
        wrong("discreet_series", "the neutral letter is one capital A to Z that no service uses")


def _lists(settings: Settings) -> tuple[tuple[str, tuple[Any, ...]], ...]:
    return (
        ("services", settings.services),
        ("counters", settings.counters),
        ("rooms", settings.rooms),
        ("contact_reasons", settings.contact_reasons),
        ("agents", settings.agents),
    )


def _labels(settings: Settings) -> None:
    for name, entries in _lists(settings):
        for entry in entries:
            _label(name, entry.label)


def _unique_ids(settings: Settings) -> None:
    for name, entries in _lists(settings):
        ids = [entry.id for entry in entries]
        for entry_id in ids:
            _slug(name, entry_id)
        if len(set(ids)) != len(ids):
            wrong(name, "two entries share an identifier")


def _periods(day: tuple[tuple[int, int], ...]) -> None:
    last = 0
    for start, end in day:
        if not last <= start < end <= _DAY_MINUTES:
            wrong("hours", "periods follow each other and end after they start")
        last = end


def _unit_of(key: ThresholdKey, threshold: Threshold) -> str:
    """The unit in which the program reads a threshold; counts of anything are called as the document calls them."""
    if key in _SHARES:
        return "share"
    return _UNITS.get(key.rpartition("_")[2], threshold.unit)


def _thresholds(settings: Settings) -> None:
    for key in ThresholdKey:
        threshold = settings.thresholds.get(key)
        if threshold is None:
            wrong("thresholds", f"{key} is missing")
        if threshold.unit != _unit_of(key, threshold):
            wrong("thresholds", f"{key} is in {_unit_of(key, threshold)}")
        if not 0 <= threshold.value <= (1 if key in _SHARES else _MAX_COUNT):
            wrong("thresholds", f"{key} is out of range")
        if not threshold.justification:
            wrong("thresholds", f"{key} has no justification")


def _timezone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        wrong("timezone", f"{name} is not a time zone")


def _slug(field: str, text: str) -> None:
    if not _SLUG.fullmatch(text) or text in _RESERVED:
        wrong(field, f"{text!r} is not an identifier: lower-case letters, digits and hyphens, 40 at most")


def _label(field: str, text: str) -> None:
    if not 1 <= len(text) <= _MAX_LABEL:
        wrong(field, f"a label has 1 to {_MAX_LABEL} characters")


def wrong(field: str, problem: str) -> NoReturn:
    """Refuse a field by name."""
    raise Refusal(RefusalCode.SETTINGS_INVALID, field=field, problem=problem)
