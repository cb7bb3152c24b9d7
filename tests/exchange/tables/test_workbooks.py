"""XLSX, XLS and ODS: the same table out of each, dates and times kept as such."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OdfTable
from odf.table import TableCell, TableRow
from odf.text import P

from desk_app.exchange.tables import TableCode, TableError, read_table

HEADER = ["Jour", "Arrivée", "Attente", "Guichet"]
VALUES = [date(2022, 4, 12), time(9, 5, 30), 1.5, 3]


def _xlsx(path: Path) -> Path:
    book = openpyxl.Workbook()
    book.active.title = "Visites"
    book.active.append(HEADER)
    book.active.append(VALUES)
    other = book.create_sheet("Autre")
    other.append(["x", "y"])
    other.append(["é", timedelta(hours=30)])
    hidden = book.create_sheet("Cachée", 0)
    hidden.append(["no"])
    hidden.sheet_state = "hidden"
    book.save(path)
    return path


def _xls(path: Path) -> Path:
    book = xlwt.Workbook()
    page = book.add_sheet("Visites")
    formats = ["DD/MM/YYYY", "HH:MM:SS", "0.0", "0"]
    for column, (title, value, written) in enumerate(zip(HEADER, VALUES, formats, strict=True)):
        page.write(0, column, title)
        page.write(1, column, value, xlwt.easyxf(num_format_str=written))
    book.save(str(path))
    return path


def _ods(path: Path) -> Path:
    book = OpenDocumentSpreadsheet()
    page = OdfTable(name="Visites")
    header, row = TableRow(), TableRow()
    for title in HEADER:
        cell = TableCell(valuetype="string")
        cell.addElement(P(text=title))
        header.addElement(cell)
    row.addElement(TableCell(valuetype="date", datevalue="2022-04-12"))
    row.addElement(TableCell(valuetype="time", timevalue="PT09H05M30S"))
    row.addElement(TableCell(valuetype="float", value="1.5"))
    row.addElement(TableCell(valuetype="float", value="3"))
    page.addElement(header)
    page.addElement(row)
    book.spreadsheet.addElement(page)
    book.save(str(path))
    return path


@pytest.mark.parametrize(("kind", "make"), [("xlsx", _xlsx), ("xls", _xls), ("ods", _ods)])
def test_each_kind_gives_the_same_table(tmp_path: Path, kind: str, make: object) -> None:
    table = read_table(make(tmp_path / f"visits.{kind}"))  # type: ignore[operator]
    assert (table.found.kind, table.found.sheet, table.found.header_line) == (kind, "Visites", 1)
    assert table.columns == tuple(HEADER)
    (row,) = list(table)
    day, arrived, wait, counter = row.cells
    assert day in (date(2022, 4, 12), datetime(2022, 4, 12))  # noqa: DTZ001 - a workbook knows no time zone
    assert arrived in (time(9, 5, 30), timedelta(hours=9, minutes=5, seconds=30))
    assert (wait, counter, type(counter)) == (1.5, 3, int)
    assert list(table) == [row]


def test_the_sheet_is_chosen_by_name_or_position(tmp_path: Path) -> None:
    path = _xlsx(tmp_path / "a.xlsx")
    for said in ("Autre", 3):
        table = read_table(path, sheet=said)
        assert (table.columns, [row.cells for row in table]) == (("x", "y"), [("é", timedelta(hours=30))])
    with pytest.raises(TableError) as error:
        read_table(path, sheet="Nulle part")
    assert error.value.code is TableCode.UNKNOWN_SHEET
    assert "“Visites”" in str(error.value)


def test_a_table_that_does_not_begin_in_a1_keeps_its_row_numbers(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    page["C2"] = "Statistiques"
    for column, title in zip("CDE", HEADER, strict=False):
        page[f"{column}5"] = title
        page[f"{column}7"] = 1
    path = tmp_path / "a.xlsx"
    book.save(path)
    table = read_table(path)
    assert table.columns == ("#1", "#2", "Jour", "Arrivée", "Attente")
    assert [(row.line_no, row.is_blank) for row in table] == [(6, True), (7, False)]
    assert list(table)[1].cells == (None, None, 1, 1, 1)


def test_real_workbooks_read(messy: Path) -> None:
    for name in ("sheets.xlsx", "sheets.xls", "test.xls", "test_skip_lines.xlsx"):
        table = read_table(messy / "csvkit" / name)
        rows = list(table)
        assert table.columns[:2] == ("text", "date")
        assert rows[0].cells[:2] == ("Chicago Reader", date(1971, 1, 1)) or rows[0].cells[0]
        assert any(row.extra for row in rows), "a cell beyond the header is not lost"
