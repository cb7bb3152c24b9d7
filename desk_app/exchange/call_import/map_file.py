"""The map of a file of calls, read from TOML and refused with one sentence when it is wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desk_app.domain.calls.model import MOST_SECONDS, CallOutcome
from desk_app.exchange.imports.map_document import (
    Source,
    document_of,
    map_text,
    need,
    part,
    read_identity,
    read_source,
)
from desk_app.exchange.imports.map_errors import MapCode, MapError
from desk_app.exchange.imports.rules import OutcomeField, Rule, read_outcome, read_rules
from desk_app.exchange.imports.sections import Section
from desk_app.exchange.imports.texts import TextField, read_text
from desk_app.exchange.imports.times import DayField, TimeField, Times, read_day, read_moments, read_times

TIMES = ("at", "answered")
TEXTS = ("site", "service")
COUNTS = ("answered", "missed", "presented", "mean_seconds", "within")
_KNOWN = {
    CallOutcome.PICKED_UP: (
        "answered", "answer", "connected", "picked up", "handled", "served", "décroché", "décrochée", "répondu", "pris",
        "abouti", "traité", "traitée",
    ),
    CallOutcome.ANSWERED: ("solved", "résolu"),
    CallOutcome.TRANSFERRED: ("transferred", "transféré", "transférée"),
    CallOutcome.TRANSFER_FAILED: ("transfer failed", "transfert échoué"),
    CallOutcome.MESSAGE_TAKEN: ("message taken", "message pris"),
    CallOutcome.WRONG_NUMBER: ("wrong number", "faux numéro"),
    CallOutcome.MISSED: (
        "missed", "no answer", "noanswer", "unanswered", "not answered", "abandoned", "lost", "failed", "cancel",
        "cancelled", "canceled", "congestion", "chanunavail", "busy", "voicemail", "perdu", "manqué", "manquée",
        "abandonné", "abandon", "sans réponse", "non décroché", "non répondu", "occupé", "messagerie", "échec",
    ),
}  # fmt: skip
"""What a file may tell of a call; an exchange promises no call-back."""


@dataclass(frozen=True, slots=True)
class SlotFields:
    """The counts of a slot, and in how many seconds those `within` were answered."""

    counts: dict[str, TextField]
    within_seconds: int


@dataclass(frozen=True, slots=True)
class CallMap:
    """A whole map; `slot` is None where a row is a call, or with `legs` a part of one."""

    source: Source
    times: Times
    identity: tuple[str, ...]
    day: DayField | None
    moments: tuple[tuple[str, TimeField], ...]
    texts: dict[str, TextField]
    outcome: OutcomeField | None
    rules: tuple[Rule, ...]
    slot: SlotFields | None
    legs: bool


def read_map(path: Path, timezone: str) -> CallMap:
    """The map in a file. `timezone` is that of the site, for a map that names none. Raises `MapError`."""
    return parse_map(map_text(path), timezone)


def parse_map(text: str, timezone: str) -> CallMap:
    """The map in a TOML text. Raises `MapError`."""
    document = document_of(text)
    clock = part(document, "times")
    times = read_times(clock, timezone)
    if document.has("slot"):
        times = replace(times, reader=replace(times.reader, slots=True))
    clock.close()
    call = part(document, "call")
    need(call, at="when the call came")
    known = {outcome.value: words for outcome, words in _KNOWN.items()}
    why = "the column that tells what became of the call"
    told = CallMap(
        source=read_source(document),
        times=times,
        identity=read_identity(document),
        day=read_day(call, "day", times.reader) if call.has("day") else None,
        moments=read_moments(call, times, TIMES),
        texts={name: read_text(call, name) for name in TEXTS},
        outcome=read_outcome(part(document, "outcome"), known, why) if document.has("outcome") else None,
        rules=read_rules(document, tuple(known)),
        slot=_slot(part(document, "slot")) if document.has("slot") else None,
        legs=call.get("legs", bool, False),
    )
    if told.legs and (told.slot or not told.identity):
        raise MapError(MapCode.CONTRADICTION, where="call", why="“legs” needs [identity] columns, and no [slot]")
    call.close()
    document.close()
    return told


def _slot(section: Section) -> SlotFields:
    need(section, answered="how many calls of the slot were taken")
    if section.has("missed") == section.has("presented"):
        raise MapError(MapCode.CONTRADICTION, where=section.where, why="give either “missed” or “presented”")
    if section.has("within") != section.has("within_seconds"):
        raise MapError(MapCode.CONTRADICTION, where=section.where, why="“within” and “within_seconds” go together")
    seconds = section.get("within_seconds", int, 0)
    if not 0 <= seconds <= MOST_SECONDS:
        raise section.wrong_type("within_seconds", f"between 0 and {MOST_SECONDS}", seconds)
    slot = SlotFields({name: read_text(section, name) for name in COUNTS if section.has(name)}, seconds)
    section.close()
    return slot
