"""What kind of file it is, told by its first bytes and never by its name."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from pathlib import Path
from stat import S_ISREG

from desk_app.exchange.tables.errors import TableCode, TableError, cause_of
from desk_app.exchange.tables.model import MAX_FILE_BYTES


class Kind(StrEnum):
    """The kinds that can be read."""

    TEXT = "text"
    XLSX = "xlsx"
    ODS = "ods"
    XLS = "xls"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OTHERS = {
    b"%PDF": "a PDF document",
    b"\x1f\x8b": "an archive",
    b"7z\xbc\xaf\x27\x1c": "an archive",
    b"Rar!": "an archive",
    b"BZh": "an archive",
    b"\xfd7zXZ": "an archive",
    b"\x28\xb5\x2f\xfd": "an archive",
    b"SQLite format 3\x00": "a database",
    b"PAR1": "a Parquet file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"{\\rtf": "a word processor's document",
    b"\x09\x00\x04\x00": "a workbook of an old Excel",
    b"\x09\x02\x06\x00": "a workbook of an old Excel",
    b"\x09\x04\x06\x00": "a workbook of an old Excel",
}
_MARKUP = {
    b"<!doctype html": "a web page",
    b"<html": "a web page",
    b"<table": "a web page",
    b"<?xml": "an XML document",
    b"[{": "a JSON document",
    b'{"': "a JSON document",
}


def recognise(path: Path) -> Kind:
    """The kind of that file; `TableError` when it is missing, too big, empty, or nothing we read."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise TableError(TableCode.NOT_A_FILE, path=path)
        with path.open("rb") as stream:
            head = stream.read(4096)
    except FileNotFoundError as error:
        raise TableError(TableCode.MISSING, path=path) from error
    except (OSError, ValueError) as error:
        raise TableError(TableCode.UNREADABLE, path=path, cause=cause_of(error)) from error
    if status.st_size > MAX_FILE_BYTES:
        raise TableError(TableCode.TOO_BIG, path=path, limit=MAX_FILE_BYTES)
    return _by_content(path, head)


def _by_content(path: Path, head: bytes) -> Kind:
    if not head:
        raise TableError(TableCode.EMPTY, path=path)
    if head.startswith(_ZIP):
        return _zipped(path)
    if head.startswith(_OLE):
        return Kind.XLS
    for magic, kind in _OTHERS.items():
        if head.startswith(magic):
            raise TableError(TableCode.NOT_A_TABLE, path=path, kind=kind)
    opening = _spaceless(head.removeprefix(b"\xef\xbb\xbf").lstrip().lower())
    for tag, kind in _MARKUP.items():
        if opening.startswith(tag):
            raise TableError(TableCode.NOT_A_TABLE, path=path, kind=kind)
    return Kind.TEXT


def _spaceless(opening: bytes) -> bytes:
    """A text without the spaces after its first bracket, as JSON laid out for people has them."""
    return opening[:1] + opening[1:].lstrip() if opening[:1] in (b"[", b"{") else opening


def _zipped(path: Path) -> Kind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise TableError(TableCode.DAMAGED, path=path, cause=error) from error
    if "xl/workbook.xml" in names:
        return Kind.XLSX
    if "xl/workbook.bin" in names:
        raise TableError(TableCode.NOT_A_TABLE, path=path, kind="a binary workbook (.xlsb)")
    if "content.xml" in names:
        return Kind.ODS
    raise TableError(TableCode.NOT_A_TABLE, path=path, kind="an archive")
