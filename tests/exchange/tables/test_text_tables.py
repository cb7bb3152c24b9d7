"""CSV and TSV: encodings, separators, headers, ragged rows."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.exchange.tables import TableCode, TableError, read_table

Written = Callable[..., Path]

FRENCH = "Arrivée;Guichet;Durée\n9:05;État civil;1,5\n9:07;Façade n° 2;2,7\n"


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1252", "cp1252"),
        ("mac_roman", "mac_roman"),
        ("cp850", "cp850"),
    ],
)
def test_the_encoding_is_found_out(written: Written, encoding: str, found: str) -> None:
    table = read_table(written(FRENCH, encoding=encoding))
    assert table.found.encoding == found
    assert table.columns == ("Arrivée", "Guichet", "Durée")
    assert [row.cells for row in table] == [("9:05", "État civil", "1,5"), ("9:07", "Façade n° 2", "2,7")]


def test_a_few_bad_bytes_do_not_change_the_encoding(written: Written) -> None:
    table = read_table(written(("é,b\n" * 50).encode() + b"\xff,c\n"))
    assert (table.found.encoding, table.found.damaged_text) == ("utf-8", True)
    assert list(table)[-1].cells == ("\N{REPLACEMENT CHARACTER}", "c")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_separator_is_found_out(written: Written, delimiter: str) -> None:
    lines = [["day", "note", "wait"], ["12/04/2022", "a, b; c\td | e", "1,5"], ["12/04/2022", "x", "2,25"]]
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(lines)
    table = read_table(written(text.getvalue()))
    assert table.found.delimiter == delimiter
    assert [list(row.cells) for row in table] == lines[1:]


def test_decimal_commas_do_not_pass_for_separators(written: Written) -> None:
    table = read_table(written("1,5;2,7;3,1\n1,6;2,8;3,2\n", encoding="ascii"), header_row=0)
    assert table.columns == ("#1", "#2", "#3")


def test_excels_own_separator_line_is_obeyed_and_not_a_row(written: Written) -> None:
    table = read_table(written('"sep=|"\r\na|b\r\n1,2|3\r\n'))
    assert table.columns == ("a", "b")
    assert [(row.line_no, row.cells) for row in table] == [(3, ("1,2", "3"))]


def test_quotes_after_a_space_are_quotes(written: Written) -> None:
    table = read_table(written('a, "b"\n1, "x, y"\n'))
    assert [row.cells for row in table] == [("1", "x, y")]


def test_titles_and_blank_lines_above_the_header_are_passed_over(written: Written) -> None:
    table = read_table(written("Export du 12/04/2022;;\n\nArrivée;Début;Fin\n9:00;9:01;9:02\n9:03;9:04;9:05\n"))
    assert table.found.header_line == 3
    assert [row.line_no for row in table] == [4, 5]


def test_ragged_rows_are_kept_and_told(written: Written) -> None:
    rows = list(read_table(written("a,b,c\n1,2\n1,2,3,4,5\n\n,,\n1,2,3\n")))
    assert [(row.line_no, row.missing, row.extra) for row in rows] == [
        (2, 1, ()),
        (3, 0, ("4", "5")),
        (4, 0, ()),
        (5, 0, ()),
        (6, 0, ()),
    ]
    assert [row.is_blank for row in rows] == [False, False, True, True, False]


def test_headers_are_made_unique(written: Written) -> None:
    table = read_table(written("Nom,,Nom , Nom\n1,2,3,4\n"))
    assert table.columns == ("Nom", "#2", "Nom (2)", "Nom (3)")


def test_lines_are_counted_as_an_editor_does(written: Written) -> None:
    rows = list(read_table(written('a,b\r\n"x\r\ny",1\r\nz,2\r\n')))
    assert [row.line_no for row in rows] == [2, 4]
    assert rows[0].cells == ("x\r\ny", "1")


def test_a_table_can_be_gone_through_again_unless_it_changed(written: Written) -> None:
    path = written("a,b\n1,2\n")
    table = read_table(path)
    assert list(table) == list(table)
    path.write_text("a,b\n1,2\n3,4\n")
    with pytest.raises(TableError) as error:
        list(table)
    assert error.value.code is TableCode.CHANGED


def test_what_is_said_is_obeyed(written: Written) -> None:
    path = written("x#y\nété#2\n", encoding="cp1252")
    table = read_table(path, encoding="latin-1", delimiter="#", header_row=1)
    assert table.columns == ("x", "y")
    assert [row.cells for row in table] == [("été", "2")]


def test_the_public_csv_spectrum(messy: Path) -> None:
    folder = messy / "csv-spectrum"
    expected = sorted(folder.glob("json__*.json"))
    assert expected
    for told in expected:
        table = read_table(folder / f"csvs__{told.stem.removeprefix('json__')}.csv")
        got = [dict(zip(table.columns, row.cells, strict=True)) for row in table]
        wanted = json.loads(told.read_text("utf-8").replace("\\r\\n", "\\n"))  # its CRLF were lost on the way here
        assert got == wanted, told.name


def test_every_messy_file_reads_or_says_why(messy: Path) -> None:
    refused = {}
    for path in sorted((messy / "csvkit").glob("*.*")):
        try:
            list(read_table(path))
        except TableError as error:
            refused[path.name] = error.code
    assert {name: code for name, code in refused.items() if not name.endswith(".json")} == {
        "empty.csv": TableCode.EMPTY, "null_byte.csv": TableCode.NUL_BYTE,
    }  # fmt: skip
    assert {code for name, code in refused.items() if name.endswith(".json")} == {TableCode.NOT_A_TABLE}


@given(
    st.binary(max_size=400),
    st.sampled_from([b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"a,b\n", b"PK\x03\x04"]),
)
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_random_bytes_give_rows_or_one_sentence(tmp_path: Path, content: bytes, head: bytes) -> None:
    path = tmp_path / "random.csv"
    path.write_bytes(head + content)
    with suppress(TableError):
        assert all(row.line_no >= 1 for row in read_table(path))


_CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\x00", exclude_categories=["Cc", "Cs"]), max_size=12)


@given(st.lists(st.lists(_CELLS, min_size=3, max_size=3), max_size=20), st.sampled_from(",;\t|"))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_a_csv_writer_wrote_comes_back(tmp_path: Path, rows: list[list[str]], delimiter: str) -> None:
    path = tmp_path / "round.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL)
        writer.writerows([["a", "b", "c"], *rows])
    table = read_table(path, encoding="utf-8", delimiter=delimiter, header_row=1)
    assert [list(row.cells) for row in table] == rows


def test_a_file_without_names_that_begins_with_a_blank_line_has_columns(written: Written) -> None:
    table = read_table(written("\n;\n1;2;3\n4;5;6\n", encoding="ascii"), header_row=0, delimiter=";")
    assert table.columns == ("#1", "#2", "#3")
    assert [row.cells for row in table if not row.is_blank] == [("1", "2", "3"), ("4", "5", "6")]


def test_names_below_two_title_lines_are_found_though_the_rows_are_filled_unevenly(written: Written) -> None:
    lines = (
        "Enquête;;;;;",
        ";;;;Quels créneaux ?;",
        "N°;Date;Nom;Signes;Le midi;Le soir",
        "1;2;;4;X;X",
        "2;3;;;;X",
        "3;4;;;;",
    )
    assert read_table(written("\n".join(lines), encoding="utf-8"), delimiter=";").columns[3:] == (
        "Signes", "Le midi", "Le soir",
    )  # fmt: skip
