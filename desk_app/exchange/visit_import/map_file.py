"""Reading a map file (TOML) into a `VisitMap`, refusing it with one sentence when it is wrong."""

from __future__ import annotations

from pathlib import Path

from desk_app.exchange.imports.map_document import document_of, map_text, need, part, read_identity, read_source
from desk_app.exchange.imports.rules import read_outcome, read_rules
from desk_app.exchange.imports.sections import Section
from desk_app.exchange.imports.texts import read_text
from desk_app.exchange.imports.times import read_day, read_moments, read_times
from desk_app.exchange.visit_import.map_model import TEXTS, TIMES, Policies, VisitMap
from desk_app.services.past_visits import PastOutcome as Outcome

_KEPT = ("reject", "accept_inaccurate")
_KNOWN = {
    Outcome.SERVED: (
        "served", "done", "finished", "completed", "complete", "ok", "closed", "servi", "servie", "reçu", "reçue",
        "traité", "traitée", "terminé", "terminée", "clos", "honoré", "honorée", "rendez-vous honoré", "venu",
    ),
    Outcome.LEFT: (
        "left", "abandoned", "abandon", "abandonné", "abandonnée", "parti", "partie", "sorti", "walked out",
        "parti sans être reçu",
    ),
    Outcome.ABSENT: (
        "absent", "absente", "no show", "no-show", "missed", "non présenté", "absence non excusée",
        "ne répond pas",
    ),
    Outcome.UNCLOSED: ("unclosed", "non clos", "non clôturé"),
}  # fmt: skip
"""Words that need no mention in the map; the map's own come first."""


def read_map(path: Path, timezone: str = "Europe/Paris") -> VisitMap:
    """The map in a file. `timezone` is that of the site, for a map that names none. Raises `MapError`."""
    return parse_map(map_text(path), timezone)


def parse_map(text: str, timezone: str = "Europe/Paris") -> VisitMap:
    """The map in a TOML text. Raises `MapError`."""
    document = document_of(text)
    clock = part(document, "times")
    times, policies = read_times(clock, timezone), _policies(clock)
    clock.close()
    visit = part(document, "visit")
    need(visit, arrived="when the visitor arrived", service="what the visitor came for")
    known = {outcome.value: _KNOWN.get(outcome, ()) for outcome in Outcome}
    why = "the column that tells how the visit ended"
    told = VisitMap(
        source=read_source(document),
        times=times,
        policies=policies,
        identity=read_identity(document),
        day=read_day(visit, "day", times.reader) if visit.has("day") else None,
        moments=read_moments(visit, times, TIMES),
        texts={name: read_text(visit, name) for name in TEXTS},
        outcome=read_outcome(part(document, "outcome"), known, why) if document.has("outcome") else None,
        rules=read_rules(document, tuple(known)),
        create_missing=_settings(part(document, "settings")),
    )
    visit.close()
    document.close()
    return told


def _policies(section: Section) -> Policies:
    return Policies(
        keep_negative_wait=section.one_of("negative_wait", _KEPT, "reject") != "reject",
        keep_negative_service=section.one_of("negative_service", _KEPT, "reject") != "reject",
        need_start=section.one_of("missing_start", ("accept", "reject"), "accept") == "reject",
        longest_ms=section.get("longest_hours", int, 24) * 3_600_000,
    )


def _settings(section: Section) -> bool:
    create = section.get("create_missing", bool, False)
    section.close()
    return create
