"""Settings to and from their stored document: plain JSON, checked field by field on the way in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import (
    Agent,
    ContactReason,
    Counter,
    Room,
    Service,
    Settings,
    Site,
    SiteKind,
    Threshold,
    ThresholdKey,
)

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
_SERIES = re.compile(r"[A-Z]")
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
_MAX_LABEL = 60
_MAX_COUNT = 100_000
_DAY_MINUTES = 24 * 60


def to_document(settings: Settings) -> dict[str, Any]:
    """The stored form of settings: plain JSON values, without the version number."""
    document = asdict(settings)
    del document["version"]
    document["thresholds"] = {key.value: asdict(threshold) for key, threshold in settings.thresholds.items()}
    return document


def from_document(document: Mapping[str, Any], version: int) -> Settings:
    """Settings read from a document; a `Refusal` names the first field that is wrong."""
    try:
        settings = _read(document, version)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refusal(RefusalCode.SETTINGS_INVALID, field="document", problem=repr(error)) from error
    _check(settings)
    return settings


def _read(document: Mapping[str, Any], version: int) -> Settings:
    site = document["site"]
    return Settings(
        version=version,
        site=Site(site["id"], site["name"], SiteKind(site["kind"]), site["timezone"]),
        desk=document["desk"],
        services=tuple(_service(entry) for entry in document["services"]),
        counters=tuple(
            Counter(entry["id"], entry["label"], tuple(entry.get("services", ())), entry.get("active", True))
            for entry in document["counters"]
        ),
        rooms=tuple(Room(entry["id"], entry["label"], entry.get("active", True)) for entry in document["rooms"]),
        contact_reasons=tuple(ContactReason(entry["id"], entry["label"]) for entry in document["contact_reasons"]),
        agents=tuple(
            Agent(entry["id"], entry["label"], entry.get("supervisor", False), entry.get("active", True))
            for entry in document["agents"]
        ),
        hours=tuple(tuple((int(start), int(end)) for start, end in day) for day in document["hours"]),
        thresholds={
            ThresholdKey(key): Threshold(float(entry["value"]), entry["unit"], entry["justification"])
            for key, entry in document["thresholds"].items()
        },
        discreet_series=document.get("discreet_series", "R"),
        separate_start=bool(document.get("separate_start", False)),
        shared_folder=document.get("shared_folder", ""),
    )


def _service(entry: Mapping[str, Any]) -> Service:
    return Service(
        id=entry["id"],
        letter=entry["letter"],
        label=entry["label"],
        expected_minutes=int(entry["expected_minutes"]),
        sensitive=bool(entry.get("sensitive", False)),
        words=tuple(entry.get("words", ())),
        active=bool(entry.get("active", True)),
    )


def _check(settings: Settings) -> None:
    _slug("site", settings.site.id)
    _slug("desk", settings.desk)
    _label("site", settings.site.name)
    _timezone(settings.site.timezone)
    _unique_ids(settings)
    _check_services(settings)
    for counter in settings.counters:
        _label("counters", counter.label)
        for service in counter.services:
            if settings.service(service) is None:
                _wrong("counters", f"unknown service {service}")
    for day in settings.hours:
        _periods(day)
    if not any(agent.active for agent in settings.agents):
        _wrong("agents", "at least one agent is needed")
    if len(settings.hours) != 7:
        _wrong("hours", "seven days are needed")
    _thresholds(settings)


def _check_services(settings: Settings) -> None:
    if not settings.offered:
        _wrong("services", "at least one service is needed")
    letters = [service.letter for service in settings.offered]
    for service in settings.services:
        _label("services", service.label)
        if not _SERIES.fullmatch(service.letter):
            _wrong("services", f"the letter of {service.label} is one capital A to Z")
        if not 1 <= service.expected_minutes <= 480:
            _wrong("services", f"the expected duration of {service.label} is 1 to 480 minutes")
    if len(set(letters)) != len(letters):
        _wrong("services", "two services share a letter")
    if not _SERIES.fullmatch(settings.discreet_series) or settings.discreet_series in letters:
        _wrong("discreet_series", "the neutral letter is one capital A to Z that no service uses")


def _unique_ids(settings: Settings) -> None:
    lists: tuple[tuple[str, tuple[Any, ...]], ...] = (
        ("services", settings.services),
        ("counters", settings.counters),
        ("rooms", settings.rooms),
        ("contact_reasons", settings.contact_reasons),
        ("agents", settings.agents),
    )
    for name, entries in lists:
        ids = [entry.id for entry in entries]
        for entry_id in ids:
            _slug(name, entry_id)
        if len(set(ids)) != len(ids):
            _wrong(name, "two entries share an identifier")


def _periods(day: tuple[tuple[int, int], ...]) -> None:
    last = 0
    for start, end in day:
        if not last <= start < end <= _DAY_MINUTES:
            _wrong("hours", "periods follow each other and end after they start")
        last = end


def _in_range(threshold: Threshold) -> bool:
    most = 1 if threshold.unit == "share" else _MAX_COUNT
    return 0 <= threshold.value <= most


def _thresholds(settings: Settings) -> None:
    for key in ThresholdKey:
        if key not in settings.thresholds:
            _wrong("thresholds", f"{key} is missing")
        if not _in_range(settings.thresholds[key]):
            _wrong("thresholds", f"{key} is out of range")
        if not settings.thresholds[key].justification.strip():
            _wrong("thresholds", f"{key} has no justification")


def _timezone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        _wrong("timezone", f"{name} is not a time zone")


def _slug(field: str, text: str) -> None:
    if not _SLUG.fullmatch(text) or text in _RESERVED:
        _wrong(field, f"{text!r} is not an identifier: lower-case letters, digits and hyphens, 40 at most")


def _label(field: str, text: str) -> None:
    if not text.strip() or len(text) > _MAX_LABEL:
        _wrong(field, f"a label has 1 to {_MAX_LABEL} characters")


def _wrong(field: str, problem: str) -> NoReturn:
    raise Refusal(RefusalCode.SETTINGS_INVALID, field=field, problem=problem)
