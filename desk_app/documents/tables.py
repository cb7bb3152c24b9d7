"""Tables and tiles of documents. What people typed comes in as plain text and stays so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Table

from desk_app.documents.glyphs import markup
from desk_app.documents.paper import ACCENT, BODY, BOLD, INNER, LINE, MEDIUM, NOTE, QUIET, REGULAR, STRIPE, TEXT

LONGEST = 120
EMBEDDED = ("FONTNAME", (0, 0), (-1, -1), REGULAR)
"""Of every table: without it reportlab names Helvetica in the file, even for cells that hold paragraphs."""
_LABEL = ParagraphStyle("label", BODY, leading=10.5)
_NUMBER = ParagraphStyle("number", _LABEL, alignment=TA_RIGHT)
_HEAD = ParagraphStyle("head", fontName=MEDIUM, fontSize=6.9, leading=8.6, textColor=QUIET)
_HEAD_RIGHT = ParagraphStyle("head right", _HEAD, alignment=TA_RIGHT)
_CAPTION = ParagraphStyle("table caption", fontName=BOLD, fontSize=8.5, leading=12, textColor=TEXT, spaceBefore=8)
_TILE_NAME = ParagraphStyle("tile name", fontName=MEDIUM, fontSize=8, leading=10, textColor=QUIET)
_TILE_VALUE = ParagraphStyle("tile value", fontName=BOLD, fontSize=17, leading=23, textColor=ACCENT)
_TILE_NOTE = ParagraphStyle("tile note", fontName=REGULAR, fontSize=7.2, leading=9.4, textColor=QUIET)


class Cell(NamedTuple):
    """A number as it is written; grey when too few visits are behind it to judge by."""

    text: str
    grey: bool = False


Row: TypeAlias = tuple[str, Sequence[Cell]]


class Tile(NamedTuple):
    """A headline figure: its name, its value, and one or two lines on what it was made of."""

    name: str
    value: Cell
    note: str


def plain(text: str, style: ParagraphStyle) -> Any:
    """A paragraph of plain text: no character of it is markup. Cut short beyond LONGEST characters."""
    shown = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
    return Paragraph(markup(shown, style.fontName), style)


def whole(text: str, style: ParagraphStyle) -> Any:
    """A paragraph of plain text, whole however long."""
    return Paragraph(markup(text, style.fontName), style)


def note(text: str) -> Any:
    """A quiet line under what it explains, whole however long."""
    return whole(text, NOTE)


def figures_table(
    head: Sequence[str],
    rows: Sequence[Row],
    wide: float,
    total: Row | None = None,
    *,
    caption: str = "",
    tight: bool = False,
    last: float = 0,
) -> Any:
    """A table of a label, `wide` points, and numbers; caption and head come back on each page, no row is torn."""
    lines = [table_line(label, cells, BOLD) for label, cells in (total,)] if total else []
    columns = len(head) - 1
    each = (INNER - wide - last) / (columns - bool(last))
    widths = [each] * (columns - bool(last)) + [last] * bool(last)
    above = [[plain(caption, _CAPTION), *[""] * columns]] if caption else []
    at = len(above)
    rules: list[tuple[Any, ...]] = [("LINEBELOW", (0, at), (-1, at), 0.8, TEXT)]
    rules += (
        [("SPAN", (0, 0), (-1, 0)), ("LEFTPADDING", (0, 0), (0, 0), 0), ("TOPPADDING", (0, 0), (0, 0), 9)]
        if caption
        else []
    )
    rules += TIGHT if tight else ()
    rules += [("NOSPLIT", (0, -2), (-1, -1))] if rows and total else []
    rules += [("LINEABOVE", (0, -1), (-1, -1), 0.8, TEXT)] if total else [("LINEBELOW", (0, -1), (-1, -1), 0.4, LINE)]
    return Table(
        [*above, _heads(head), *(table_line(label, cells) for label, cells in rows), *lines],
        colWidths=[wide, *widths],
        repeatRows=at + 1,
        style=[*_ROWS, *_stripes(at, len(rows)), *rules],
    )


def pairs_table(rows: Sequence[tuple[str, Cell]], width: float) -> Any:
    """Names and their numbers, one under the other."""
    lines = [table_line(name, [cell]) for name, cell in rows]
    number = 82.0
    return Table(
        lines,
        colWidths=[width - number, number],
        hAlign="LEFT",
        style=[*_ROWS, ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE)],
    )


def tiles_row(tiles: Sequence[Tile]) -> Any:
    """Headline figures side by side over the whole width."""
    rows = [
        [plain(tile.name, _TILE_NAME) for tile in tiles],
        [plain(tile.value.text, _shade(_TILE_VALUE, tile.value)) for tile in tiles],
        [
            Paragraph("<br/>".join(markup(line, _TILE_NOTE.fontName) for line in tile.note.split("\n")), _TILE_NOTE)
            for tile in tiles
        ],
    ]
    return Table(
        rows,
        colWidths=[INNER / len(tiles)] * len(tiles),
        style=[
            EMBEDDED,
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("VALIGN", (0, 1), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("LEFTPADDING", (1, 0), (-1, -1), 9),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ("LINEBEFORE", (1, 0), (-1, -1), 0.8, LINE),
        ],
    )


_ROWS: list[tuple[Any, ...]] = [
    EMBEDDED,
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LEFTPADDING", (0, 0), (-1, -1), 2),
    ("RIGHTPADDING", (0, 0), (-1, -1), 2),
    ("TOPPADDING", (0, 0), (-1, -1), 2.6),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3.4),
]


TIGHT: tuple[tuple[Any, ...], ...] = (
    ("TOPPADDING", (0, 0), (-1, -1), 1.7),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.6),
)
"""Rows closer to each other, after the style of the rows."""


def rows_style() -> list[tuple[Any, ...]]:
    """The padding and the font of the rows of any table."""
    return [*_ROWS]


def table_head(name: str, *, right: bool = False) -> Any:
    """The head of one column."""
    return plain(name, _HEAD_RIGHT if right else _HEAD)


def _heads(names: Sequence[str]) -> list[Any]:
    return [table_head(name, right=place > 0) for place, name in enumerate(names)]


def table_line(label: str, cells: Sequence[Cell], font: str = REGULAR) -> list[Any]:
    """A label and its numbers, set as the rows of a table."""
    name, number = (ParagraphStyle(f"{style.name} {font}", style, fontName=font) for style in (_LABEL, _NUMBER))
    return [plain(label, name), *(plain(cell.text, _shade(number, cell)) for cell in cells)]


def _shade(style: ParagraphStyle, cell: Cell) -> ParagraphStyle:
    return ParagraphStyle(f"{style.name} grey", style, textColor=QUIET) if cell.grey else style


def _stripes(at: int, rows: int) -> list[tuple[Any, ...]]:
    """Every other row under the head, which is at that place."""
    return [("BACKGROUND", (0, row), (-1, row), STRIPE) for row in range(at + 2, at + rows + 1, 2)]
