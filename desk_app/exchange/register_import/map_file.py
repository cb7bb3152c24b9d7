"""A map of entries of a register, read strictly: where each day, code and identity of a row is found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.exchange.imports.days import DateField, read_dates
from desk_app.exchange.imports.map_document import Source, document_of, need, part, read_identity, read_source
from desk_app.exchange.imports.rules import Rule, read_rules
from desk_app.exchange.imports.texts import TextField, read_text
from desk_app.exchange.imports.times import Times, read_times


@dataclass(frozen=True, slots=True)
class EntryMap:
    """A whole map. `table` is the name of the table that finds the fields; `identity` empty: the whole row."""

    table: str
    source: Source
    times: Times
    identity: tuple[str, ...]
    dates: dict[str, DateField]
    texts: dict[str, TextField]
    rules: tuple[Rule, ...]


def parse_entry_map(text: str, timezone: str, table: str, dates: Sequence[str], texts: Sequence[str]) -> EntryMap:
    """The map in a TOML text. `timezone` is that of the site, for a map that names none. Raises `MapError`."""
    document = document_of(text)
    clock = part(document, "times")
    times = read_times(clock, timezone)
    clock.close()
    section = part(document, table)
    need(section, received="the day it was received")
    told = EntryMap(
        table=table,
        source=read_source(document),
        times=times,
        identity=read_identity(document),
        dates=read_dates(section, times, dates),
        texts={name: read_text(section, name) for name in texts},
        rules=read_rules(document, ()),
    )
    section.close()
    document.close()
    return told
