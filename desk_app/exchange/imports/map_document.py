"""Reading the document of a map (TOML), and the tables in it that every import has: [source] and [identity]."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from desk_app.exchange.imports.map_errors import MapCode, MapError
from desk_app.exchange.imports.sections import Section
from desk_app.exchange.tables import Table, read_table
from desk_app.exchange.tables.errors import cause_of

_MAX_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Source:
    """How the file is to be read where it cannot be found out. None: found out."""

    sheet: str | int | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    ignore_extra_cells: bool = False


def map_text(path: Path) -> str:
    """The text of a map file. Raises `MapError`."""
    try:
        with path.open("rb") as stream:
            content = stream.read(_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise MapError(MapCode.UNREADABLE, path=path, cause=cause_of(error)) from error
    if len(content) > _MAX_BYTES:
        raise MapError(MapCode.UNREADABLE, path=path, cause=f"it is larger than {_MAX_BYTES} bytes")
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise MapError(MapCode.UNREADABLE, path=path, cause="it is not written in UTF-8") from error


def document_of(text: str) -> Section:
    """The whole document as one section, to be closed when all was asked for. Raises `MapError`."""
    try:
        return Section("map", tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise MapError(MapCode.NOT_TOML, cause=str(error) or "it is nested too deeply") from error


def part(document: Section, key: str) -> Section:
    """A table of the document, empty where it is absent."""
    return Section.of(key, document.raw(key) if document.has(key) else {})


def need(section: Section, **keys: str) -> None:
    """Refuse a section that lacks one of these keys; each comes with what it is for."""
    for key, why in keys.items():
        if not section.has(key):
            raise MapError(MapCode.MISSING_KEY, where=section.where, key=key, why=why)


def read_source(document: Section) -> Source:
    """The [source] table."""
    section = part(document, "source")
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


def read_identity(document: Section) -> tuple[str, ...]:
    """The columns of [identity], none for the whole row."""
    section = part(document, "identity")
    columns = section.texts("columns")
    section.close()
    return columns


def open_table(path: Path, source: Source) -> Table:
    """The file, read as the map says. Raises `TableError`."""
    return read_table(
        path,
        sheet=source.sheet,
        encoding=source.encoding,
        delimiter=source.delimiter,
        header_row=source.header_row,
    )
