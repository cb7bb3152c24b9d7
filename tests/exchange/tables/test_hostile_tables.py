"""Files that are too big, damaged, or not what their name says: one sentence each, naming the line."""

from __future__ import annotations

import csv
import gzip
import io
import os
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest

from desk_app.exchange.tables import TableCode, TableError, read_table
from desk_app.exchange.tables.errors import SENTENCES

Written = Callable[..., Path]


def refusal(path: Path, **said: object) -> TableError:
    with pytest.raises(TableError) as caught:
        list(read_table(path, **said))  # type: ignore[arg-type]
    assert "…" not in str(caught.value), "a detail of the sentence is missing"
    return caught.value


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        ('a,b\n1,2\n3,"open\n4,5\n', TableCode.OPEN_QUOTE, 3),
        ('a,b\n1,"', TableCode.OPEN_QUOTE, 2),
        ('"', TableCode.OPEN_QUOTE, 1),
        ('a,b\n1,"x' + "\ny" * 200_000, TableCode.OPEN_QUOTE, 2),
        ("a,b\n1,2\n3,\x004\n", TableCode.NUL_BYTE, 3),
        ("a,b\n" + "x" * 2_000_000 + ",1\n", TableCode.LINE_TOO_LONG, 2),
        ("a,b\n" + "x" * 200_000 + ",1\n", TableCode.CELL_TOO_LONG, 2),
        ("a,b\n" + "," * 20_000 + "\n", TableCode.TOO_MANY_COLUMNS, 2),
    ],
)
def test_a_hostile_text_is_refused_at_its_line(written: Written, content: str, code: TableCode, line: int) -> None:
    error = refusal(written(content))
    assert (error.code, error.details["line"]) == (code, line)
    assert f"ine {line} " in str(error)


def test_a_line_of_a_hundred_megabytes_is_not_kept_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    with path.open("wb") as stream:
        stream.write(b"a,b\n")
        for _ in range(100):
            stream.write(b"x" * 1_000_000)
    assert refusal(path).code is TableCode.LINE_TOO_LONG


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", TableCode.EMPTY),
        (b"\n\n  \n", TableCode.EMPTY),
        (b"\xef\xbb\xbf", TableCode.EMPTY),
        (b"%PDF-1.7\n", TableCode.NOT_A_TABLE),
        (gzip.compress(b"a,b\n", mtime=0), TableCode.NOT_A_TABLE),
        (b"<html><table><tr><td>1</td></tr></table></html>", TableCode.NOT_A_TABLE),
        (b'[\n {"id": 1, "answer": "yes"}]', TableCode.NOT_A_TABLE),
        (b"<?xml version='1.0'?><Workbook/>", TableCode.NOT_A_TABLE),
        (b"SQLite format 3\x00" + b"x" * 200, TableCode.NOT_A_TABLE),
        (bytes(range(1, 32)) * 20, TableCode.NOT_TEXT),
        (b"\xff\xfea", TableCode.UNDECODABLE),
        (b"PK\x03\x04 not a zip", TableCode.DAMAGED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 3000, TableCode.DAMAGED),
    ],
)
def test_what_is_not_a_table_is_said_so(written: Written, content: bytes, code: TableCode) -> None:
    assert refusal(written(content)).code is code


def test_nothing_but_an_ordinary_file_is_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv") if hasattr(os, "mkfifo") else (tmp_path / "pipe.csv").mkdir()
    assert refusal(tmp_path / "pipe.csv").code is TableCode.NOT_A_FILE
    assert refusal(tmp_path).code is TableCode.NOT_A_FILE
    assert refusal(tmp_path / "nowhere.csv").code is TableCode.MISSING


def test_a_file_beyond_a_gigabyte_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    with path.open("wb") as stream:
        stream.truncate((1 << 30) + 1)
    assert refusal(path).code is TableCode.TOO_BIG


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"encoding": "klingon"}, TableCode.UNKNOWN_ENCODING),
        ({"encoding": "hex"}, TableCode.UNKNOWN_ENCODING),
        ({"encoding": "utf-16"}, TableCode.UNDECODABLE),
        ({"delimiter": ";;"}, TableCode.BAD_DELIMITER),
        ({"delimiter": '"'}, TableCode.BAD_DELIMITER),
        ({"header_row": 40}, TableCode.NO_HEADER),
    ],
)
def test_a_wrong_instruction_is_told(written: Written, said: dict[str, object], code: TableCode) -> None:
    assert refusal(written("a,b\n1,é\n"), **said).code is code


def _workbook(path: Path, **cells: object) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for place, value in cells.items():
        book.active[place] = value
    book.save(path)
    return path


def test_two_far_apart_cells_do_not_take_the_process_down(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "vast.xlsx", A1="a", XFD1048576="b")
    assert refusal(path).code is TableCode.TOO_MANY_CELLS


def test_a_repeated_row_of_a_spreadsheet_does_not_take_the_process_down(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
    path = tmp_path / "vast.ods"
    _ods(path, f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>')
    assert refusal(path).code is TableCode.TOO_MANY_CELLS


def test_a_decompression_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as member:
            for _ in range(600):
                member.write(b" " * (1 << 20))
    assert refusal(path).code is TableCode.BOMB


def test_a_workbook_that_declares_entities_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "entities.ods"
    _ods(path, "", before='<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>')
    assert refusal(path).code is TableCode.DAMAGED


def _ods(path: Path, rows: str, before: str = "") -> None:
    names = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<?xml version="1.0"?>{before}<office:document-content xmlns:office="{names}:office:1.0" '
        f'xmlns:table="{names}:table:1.0"><office:body><office:spreadsheet><table:table table:name="f">{rows}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)


def test_a_zip_renamed_csv_is_recognised_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "photos.csv"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "x")
    assert refusal(path).code is TableCode.NOT_A_TABLE
    named = _workbook(tmp_path / "visits.csv", A1="a", B1="b", A2=1, B2=2)
    assert [row.cells for row in read_table(named)] == [(1, 2)]


def test_a_truncated_workbook_is_damaged(tmp_path: Path) -> None:
    whole = _workbook(tmp_path / "whole.xlsx", A1="a").read_bytes()
    for length in range(4, len(whole), 97):
        path = tmp_path / "cut.xlsx"
        path.write_bytes(whole[:length])
        assert refusal(path).code in (TableCode.DAMAGED, TableCode.NOT_A_TABLE)


def test_a_flipped_byte_never_escapes_as_another_error(tmp_path: Path) -> None:
    stream = io.BytesIO()
    source = _workbook(tmp_path / "a.xlsx", A1="a", A2=1)
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(stream, "w") as stored:
        for info in archive.infolist():
            stored.writestr(info.filename, archive.read(info))
    whole = bytearray(stream.getvalue())
    for place in range(0, len(whole), 61):
        damaged = bytearray(whole)
        damaged[place] ^= 0x15
        path = tmp_path / "flipped.xlsx"
        path.write_bytes(damaged)
        with suppress(TableError):
            list(read_table(path))


def test_every_code_has_a_sentence() -> None:
    assert set(SENTENCES) == set(TableCode)


def test_a_long_cell_is_refused_whatever_another_library_set(written: Written) -> None:
    before = csv.field_size_limit(10_000_000)
    try:
        error = refusal(written("a,b\n" + "x" * 200_000 + ",1\n"))
    finally:
        csv.field_size_limit(before)
    assert error.code is TableCode.CELL_TOO_LONG
