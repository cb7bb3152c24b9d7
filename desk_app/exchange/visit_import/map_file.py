"""Reading a map file (TOML) into a `VisitMap`, refusing it with one sentence when it is wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path

from desk_app.exchange.tables.errors import cause_of
from desk_app.exchange.visit_import.map_errors import MapCode, MapError
from desk_app.exchange.visit_import.map_fields import read_day, read_moments, read_text, read_times
from desk_app.exchange.visit_import.map_model import Source, VisitMap
from desk_app.exchange.visit_import.map_outcomes import read_outcome, read_rules
from desk_app.exchange.visit_import.sections import Section

_MAX_BYTES = 1 << 20


def read_map(path: Path, timezone: str = "Europe/Paris") -> VisitMap:
    """The map in a file. `timezone` is that of the site, for a map that names none. Raises `MapError`."""
    try:
        with path.open("rb") as stream:
            content = stream.read(_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise MapError(MapCode.UNREADABLE, path=path, cause=cause_of(error)) from error
    if len(content) > _MAX_BYTES:
        raise MapError(MapCode.UNREADABLE, path=path, cause=f"it is larger than {_MAX_BYTES} bytes")
    try:
        return parse_map(content.decode("utf-8-sig").replace("\r\n", "\n"), timezone)
    except UnicodeDecodeError as error:
        raise MapError(MapCode.UNREADABLE, path=path, cause="it is not written in UTF-8") from error


def parse_map(text: str, timezone: str = "Europe/Paris") -> VisitMap:
    """The map in a TOML text. Raises `MapError`."""
    try:
        document = Section("map", tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise MapError(MapCode.NOT_TOML, cause=str(error) or "it is nested too deeply") from error
    times, reader, absent = read_times(_part(document, "times"), timezone)
    visit = _part(document, "visit")
    for key, why in (("arrived", "when the visitor arrived"), ("service", "what the visitor came for")):
        if not visit.has(key):
            raise MapError(MapCode.MISSING_KEY, where="visit", key=key, why=why)
    told = VisitMap(
        source=_source(_part(document, "source")),
        times=times,
        identity=_identity(_part(document, "identity")),
        day=read_day(visit, "day", reader) if visit.has("day") else None,
        moments=read_moments(visit, reader, absent),
        site=read_text(visit, "site"),
        service=read_text(visit, "service"),
        counter=read_text(visit, "counter"),
        channel=read_text(visit, "channel"),
        persons=read_text(visit, "persons"),
        outcome=read_outcome(_part(document, "outcome")) if document.has("outcome") else None,
        rules=read_rules(document.raw("rules") or []),
        create_missing=_settings(_part(document, "settings")),
    )
    visit.close()
    document.close()
    return told


def _part(document: Section, key: str) -> Section:
    return Section.of(key, document.raw(key) if document.has(key) else {})


def _source(section: Section) -> Source:
    encoding = section.get("encoding", str, "auto")
    delimiter = section.get("delimiter", str, "auto")
    sheet = section.raw("sheet")
    if sheet is not None and (isinstance(sheet, bool) or not isinstance(sheet, str | int)):
        raise section.wrong_type("sheet", "a name or a position", sheet)
    header_row = section.get("header_row", int, -1)
    if section.has("header_row") and not 0 <= header_row <= 1000:
        raise section.wrong_type("header_row", "between 0 and 1000", header_row)
    source = Source(
        sheet=sheet if isinstance(sheet, str | int) else None,
        encoding=None if encoding == "auto" else encoding,
        delimiter=None if delimiter == "auto" else delimiter,
        header_row=header_row if section.has("header_row") else None,
        ignore_extra_cells=section.one_of("extra_cells", ("reject", "ignore"), "reject") == "ignore",
    )
    section.close()
    return source


def _identity(section: Section) -> tuple[str, ...]:
    columns = section.texts("columns")
    section.close()
    return columns


def _settings(section: Section) -> bool:
    create = section.get("create_missing", bool, False)
    section.close()
    return create
