"""Settings to and from their stored document: plain JSON, every field of its own type."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from typing import Any, TypeVar

from desk_app.domain.premises import Capacity, Closure
from desk_app.domain.requests.objects import USUAL, RequestObject, Silence
from desk_app.domain.retention import Retention, usual
from desk_app.domain.settings import (
    Agent,
    ComplaintDays,
    ContactReason,
    Counter,
    DataProtection,
    LetterWords,
    PrinterKind,
    Room,
    Service,
    Settings,
    Site,
    SiteKind,
    Threshold,
    ThresholdKey,
    TicketPrinting,
)
from desk_app.domain.settings_checks import check, wrong
from desk_app.domain.settings_counted import ACT_TYPES, CALL_REASONS, ActType, CallReason
from desk_app.domain.settings_fields import Fields
from desk_app.domain.time_limits.days import DayBasis
from desk_app.domain.visit import Channel

T = TypeVar("T")
W = TypeVar("W", DataProtection, LetterWords)
_UNSPECIFIC = frozenset({"general", "other"})
"""What the presets called the service for everything else, before settings could say so."""
_ADDED_SINCE = {
    ThresholdKey.COMPLAINT_DAYS: Threshold(15, "days", "Page Qualiville de la ville : « en moins de 15 jours »."),
    ThresholdKey.CALL_MAX_RINGS: Threshold(5, "rings", "Charte Marianne : moins de cinq sonneries."),
    ThresholdKey.CALLBACK_DAYS: Threshold(1, "days", "Choix du produit : un jour ouvré."),
    ThresholdKey.MAIL_WORKING_DAYS: Threshold(15, "days", "Quinze jours ouvrés : préfecture de la Haute-Loire."),
    ThresholdKey.EMAIL_WORKING_DAYS: Threshold(5, "days", "Cinq jours ouvrés : charte Marianne."),
}
"""Thresholds that documents of earlier releases do not have."""


def to_document(settings: Settings) -> dict[str, Any]:
    """The stored form of settings: plain JSON values, without the version number."""
    document = asdict(settings)
    del document["version"]
    document["site"]["kind"] = settings.site.kind.value
    document["tickets"]["printer"] = settings.tickets.printer.value
    document["complaint_days"]["basis"] = settings.complaint_days.basis.value
    for entry, kind in zip(document["act_types"], settings.act_types, strict=True):
        entry["basis"] = kind.basis.value
    document["thresholds"] = {key.value: asdict(threshold) for key, threshold in settings.thresholds.items()}
    plain: dict[str, Any] = json.loads(json.dumps(document))
    return plain


def from_document(document: Mapping[str, Any], version: int) -> Settings:
    """Settings read from a document; a `Refusal` names the first field that is wrong."""
    settings = _read(Fields("", document), version)
    check(settings)
    return settings


def _read(told: Fields, version: int) -> Settings:
    return Settings(
        version=version,
        site=_site(told.table("site")),
        desk=told.text("desk"),
        services=_each(told, "services", _service),
        counters=_each(told, "counters", _counter),
        rooms=_each(
            told, "rooms", lambda entry: Room(entry.text("id"), entry.text("label"), entry.flag("active", True))
        ),
        contact_reasons=_each(told, "contact_reasons", _reason),
        agents=_each(told, "agents", _agent),
        hours=tuple(_day(weekday, day) for weekday, day in enumerate(told.items("hours"))),
        thresholds=_thresholds(told.table("thresholds")),
        discreet_series=told.text("discreet_series", "R"),
        separate_start=told.flag("separate_start", False),
        shared_folder=told.text("shared_folder", ""),
        tickets=ticket_printing(told.table("tickets", {}).values),
        complaint_days=_complaint_days(told.table("complaint_days", {})),
        request_objects=_each(told, "request_objects", _object) if "request_objects" in told.values else USUAL,
        promise_waits=told.flag("promise_waits", False),
        retention=_retention(told.table("retention", {})),
        data_protection=_texts(DataProtection, told.table("data_protection", {})),
        letter=_texts(LetterWords, told.table("letter", {})),
        call_reasons=_each(told, "call_reasons", _call_reason) if "call_reasons" in told.values else CALL_REASONS,
        act_types=_each(told, "act_types", _act_type) if "act_types" in told.values else ACT_TYPES,
        capacities=tuple(_capacity(Fields("capacities", entry)) for entry in told.items("capacities", ())),
        closures=tuple(_closure(Fields("closures", entry)) for entry in told.items("closures", ())),
    )


def _each(told: Fields, name: str, read: Callable[[Fields], T]) -> tuple[T, ...]:
    return tuple(read(Fields(name, entry)) for entry in told.items(name))


def _site(told: Fields) -> Site:
    kind = told.text("kind")
    if kind not in {member.value for member in SiteKind}:
        wrong("site", f"{kind} is not a kind of site")
    return Site(
        id=told.text("id"),
        name=told.text("name"),
        kind=SiteKind(kind),
        timezone=told.text("timezone"),
        town=told.text("town", ""),
        department=told.text("department", ""),
        good_friday=told.flag("good_friday", True),
    )


def _service(told: Fields) -> Service:
    return Service(
        id=told.text("id"),
        letter=told.text("letter"),
        label=told.text("label"),
        expected_minutes=told.whole("expected_minutes"),
        sensitive=told.flag("sensitive", False),
        words=told.texts("words"),
        active=told.flag("active", True),
        unspecific=told.flag("unspecific", told.text("id") in _UNSPECIFIC),
    )


def _counter(told: Fields) -> Counter:
    return Counter(told.text("id"), told.text("label"), told.texts("services"), told.flag("active", True))


def _reason(told: Fields) -> ContactReason:
    """Documents from before reasons had a channel: calls were the presets' own reason, all others came in person."""
    identifier = told.text("id")
    before = Channel.PHONE if identifier == "phone-call" else Channel.COUNTER
    channel = told.text("channel", before.value)
    if channel not in {member.value for member in Channel}:
        wrong("contact_reasons", f"{channel} is not a channel", part="channel")
    return ContactReason(identifier, told.text("label"), Channel(channel))


def _agent(told: Fields) -> Agent:
    return Agent(told.text("id"), told.text("label"), told.flag("supervisor", False), told.flag("active", True))


def ticket_printing(document: Mapping[str, Any]) -> TicketPrinting:
    """How tickets are printed, read from that part of the document, which older ones do not have."""
    told = Fields("tickets", document)
    printer = told.text("printer", PrinterKind.NONE.value)
    if printer not in {member.value for member in PrinterKind}:
        wrong("tickets", f"{printer} is not a kind of printer", part="printer")
    return TicketPrinting(
        printer=PrinterKind(printer),
        printer_name=told.text("printer_name", ""),
        host=told.text("host", ""),
        port=told.whole("port", TicketPrinting().port),
        show_wait=told.flag("show_wait", True),
        text=told.text("text", ""),
    )


def _complaint_days(told: Fields) -> ComplaintDays:
    return ComplaintDays(_basis(told, "complaint_days", DayBasis.CALENDAR), told.flag("strict", True))


def _basis(told: Fields, field: str, usual: DayBasis) -> DayBasis:
    basis = told.text("basis", usual.value)
    if basis not in {member.value for member in DayBasis}:
        wrong(field, f"{basis} is not a way to count days", part="basis")
    return DayBasis(basis)


def _call_reason(told: Fields) -> CallReason:
    return CallReason(told.text("id"), told.text("label"))


def _act_type(told: Fields) -> ActType:
    return ActType(
        id=told.text("id"),
        label=told.text("label"),
        days=told.whole("days"),
        basis=_basis(told, "act_types", DayBasis.WORKING),
        active=told.flag("active", True),
    )


def _object(told: Fields) -> RequestObject:
    silence = told.text("silence", Silence.REJECTION.value)
    if silence not in {member.value for member in Silence}:
        wrong("request_objects", f"{silence} is nothing that silence means", part="silence")
    return RequestObject(
        id=told.text("id"),
        label=told.text("label"),
        days=told.whole("days", 0),
        silence=Silence(silence),
        plain_issue=told.flag("plain_issue", False),
        personal_data=told.flag("personal_data", False),
        documents=told.texts("documents"),
        active=told.flag("active", True),
    )


def _retention(told: Fields) -> dict[str, Retention]:
    """What a document does not tell is kept as usual."""
    found = usual()
    for name in told.values:
        if name not in found:
            wrong("retention", f"{name} is not a class of personal data")
        entry = told.table(name)
        found[name] = Retention(entry.whole("days"), entry.text("justification"))
    return found


def _texts(kind: type[W], told: Fields) -> W:
    """A dataclass of texts, of which any may be missing."""
    return kind(*(told.text(part.name, "") for part in fields(kind)))


def _capacity(told: Fields) -> Capacity:
    numbers = (told.whole(name, 0) for name in ("seats", "counters", "rooms"))
    return Capacity(told.text("id"), told.text("label"), told.text("from_day"), *numbers)


def _closure(told: Fields) -> Closure:
    return Closure(told.text("id"), told.text("label"), told.text("first"), told.text("last"))


def _day(weekday: int, periods: object) -> tuple[tuple[int, int], ...]:
    if not isinstance(periods, (list, tuple)):
        wrong("hours", "a day is a list of periods", entry=weekday)
    return tuple(_period(weekday, period) for period in periods)


def _period(weekday: int, period: object) -> tuple[int, int]:
    if not isinstance(period, (list, tuple)) or [type(minute) for minute in period] != [int, int]:
        wrong("hours", "a period is two local minutes of the day", entry=weekday)
    return (period[0], period[1])


def _thresholds(told: Fields) -> dict[ThresholdKey, Threshold]:
    known = {key.value: key for key in ThresholdKey}
    found = dict(_ADDED_SINCE)
    for name in told.values:
        if name not in known:
            wrong("thresholds", f"{name} is not a threshold")
        entry = told.table(name)
        found[known[name]] = Threshold(entry.number("value"), entry.text("unit"), entry.text("justification"))
    return found
