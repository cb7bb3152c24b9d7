"""Checks on a zipped workbook before the native reader opens it: its size unpacked, how far its cells spread.

python-calamine lays a sheet out as one rectangle in memory: two cells at opposite corners ask for 500 GB and
abort the whole process (seen with 0.9.1), so the rectangle is measured first, by a streaming XML parser.
"""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from xml.parsers import expat

from desk_app.exchange.tables.errors import TableCode, TableError
from desk_app.exchange.tables.kinds import Kind
from desk_app.exchange.tables.model import MAX_CELLS, MAX_UNPACKED_BYTES
from desk_app.exchange.tables.spread import ContentSpread, SheetSpread, Spread

_BLOCK = 1 << 20
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".bmp")
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    expat.ExpatError,
    OSError,
    EOFError,
    ValueError,
    RuntimeError,  # an encrypted member, or (NotImplementedError) a compression Python does not know
)


def check_workbook(path: Path, kind: Kind) -> None:
    """Raise `TableError` when the archive is a bomb, is damaged, or holds a sheet too vast to be laid out."""
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(info.file_size for info in archive.infolist())
            if size > MAX_UNPACKED_BYTES:
                raise TableError(TableCode.BOMB, path=path, size=size, limit=MAX_UNPACKED_BYTES)
            for info in archive.infolist():
                if not info.filename.lower().endswith(_PICTURES):
                    _check_member(archive, info, path, kind)
    except _BROKEN as error:
        raise TableError(TableCode.DAMAGED, path=path, cause=error) from error


def _check_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path, kind: Kind) -> None:
    """Unpack a member once. Python stops at the size the directory tells, then compares the checksum."""
    spread = _spread(info.filename, kind)
    parser = _parser(spread) if spread else None
    with archive.open(info) as member:
        while block := member.read(_BLOCK):
            if parser is not None and spread is not None:
                parser.Parse(block, False)
                _check_spread(spread, info.filename, path)
    if parser is not None:
        parser.Parse(b"", True)


def _check_spread(spread: Spread, part: str, path: Path) -> None:
    if spread.area > MAX_CELLS:
        raise TableError(TableCode.TOO_MANY_CELLS, path=path, sheet=part, cells=spread.area, limit=MAX_CELLS)


def _spread(part: str, kind: Kind) -> Spread | None:
    name = part.replace("\\", "/").lower()
    if kind is Kind.XLSX and name.startswith("xl/") and name.endswith(".xml") and "sheets/" in name:
        return SheetSpread()
    if kind is Kind.ODS and name == "content.xml":
        return ContentSpread()
    return None


def _parser(spread: Spread) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.StartElementHandler = spread.start
    parser.EndElementHandler = spread.end
    parser.StartDoctypeDeclHandler = _no_doctype
    return parser


def _no_doctype(*_: object) -> None:
    """No workbook has one; entities declared there could unpack to any size."""
    raise ValueError("a document type declaration in a workbook")
