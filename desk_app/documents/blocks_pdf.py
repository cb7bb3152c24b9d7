"""Blocks set on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.graphics.shapes import Circle, Drawing, Line, String
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, KeepTogether, Paragraph, Spacer, Table

from desk_app.documents.blocks import Block, Heading, RateRow, Rates, Say, TextTable, Tiles
from desk_app.documents.glyphs import markup
from desk_app.documents.paper import (
    ACCENT,
    ALERT,
    BODY,
    BOLD,
    HEADING,
    INNER,
    LINE,
    MEDIUM,
    NOTE,
    QUIET,
    REGULAR,
    TEXT,
    TINT,
    WARNING,
)
from desk_app.documents.tables import (
    TIGHT,
    Cell,
    figures_table,
    plain,
    rows_style,
    table_head,
    table_line,
    tiles_row,
    whole,
)

_TEXT = ParagraphStyle("say", BODY, fontSize=9.5, leading=13.5, spaceBefore=3, spaceAfter=3)
_SECTION = ParagraphStyle("section", BODY, fontName=BOLD, fontSize=8.2, leading=10.5, textColor=ACCENT)
_CAPTION = ParagraphStyle("caption", BODY, fontName=BOLD, fontSize=8.5, leading=12, spaceBefore=8, spaceAfter=2)
_HEADING = ParagraphStyle("block heading", HEADING, keepWithNext=0)
"""A heading that keeps with a long table would take it whole to the next page: room is asked for instead."""
_LABEL_WIDTH, _RATE_WIDTH, _SCALE_WIDTH, _INTERVAL_WIDTH = 148.0, 46.0, 122.0, 72.0
_SCALE_HEIGHT = 9.0
_SCALE_ROOM = 14.0
_KEPT_ROWS = 12
_ROOM = 120.0


def story(blocks: Iterable[Block]) -> list[Any]:
    """What reportlab sets, in order; a heading and what is said under it stay with the table they lead to."""
    told: list[Any] = []
    lead: list[Any] = []
    for block in blocks:
        match block:
            case Heading():
                told += lead
                lead = [CondPageBreak(_ROOM), plain(block.text, _HEADING)]
            case Say():
                (lead or told).append(_said(block))
            case _:
                told += _set(block, lead)
                lead = []
    return [*told, *lead]


def _said(block: Say) -> Any:
    style = WARNING if block.alert else NOTE if block.quiet else _TEXT
    return Paragraph(markup(block.text, style.fontName), style)


def _set(block: TextTable | Rates | Tiles, lead: list[Any]) -> Iterator[Any]:
    """A short table stays on one page with what leads to it; a long one may go on, its head again on each."""
    match block:
        case Tiles():
            yield from (*lead, Spacer(1, 6))
            yield tiles_row(block.tiles)
            yield Spacer(1, 8)
        case Rates():
            yield from (*lead, _rates(block))
        case TextTable() if len(block.rows) <= _KEPT_ROWS:
            caption = [plain(block.caption, _CAPTION)] if block.caption else []
            yield KeepTogether([*lead[1:], *caption, _text_table(block)])
        case TextTable():
            yield from (*lead, CondPageBreak(_ROOM), _text_table(block, block.caption))


def _text_table(block: TextTable, caption: str = "") -> Any:
    """With a caption, it is a part of the head and comes back with it."""
    if not block.words:
        rows = [(row[0], [Cell(text) for text in row[1:]]) for row in block.rows]
        return figures_table(block.head, rows, block.wide, caption=caption, tight=block.tight, last=block.last)
    rest = INNER - block.wide
    others = [rest / len(block.head) for _ in block.head[2:]]  # the second column says most: it takes what is left
    return Table(
        [[table_head(name) for name in block.head], *([whole(text, BODY) for text in row] for row in block.rows)],
        colWidths=[block.wide, rest - sum(others), *others],
        repeatRows=1,
        style=[*rows_style(), ("LINEBELOW", (0, 0), (-1, 0), 0.8, TEXT), ("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE)],
    )


def _rates(block: Rates) -> Any:
    others = len(block.head) - 3
    widths = [_LABEL_WIDTH, _RATE_WIDTH, _SCALE_WIDTH, _INTERVAL_WIDTH]
    scale = _Scale.of(block)
    lines: list[list[Any]] = [_rates_head(block, scale)]
    rules: list[tuple[Any, ...]] = [("LINEBELOW", (0, 0), (-1, 0), 0.8, TEXT)]
    for row in block.rows:
        if row.section:
            here = len(lines)
            rules += [("SPAN", (0, here), (-1, here)), ("TOPPADDING", (0, here), (-1, here), 5)]
            rules += [("NOSPLIT", (0, here), (0, here + 1))]
            lines.append([plain(row.section, _SECTION), *[""] * (others + 3)])
        lines.append(_rate_line(row, scale))
        rules.append(("LINEBELOW", (0, len(lines) - 1), (-1, len(lines) - 1), 0.4, LINE))
    return Table(
        lines,
        colWidths=[*widths, *[(INNER - sum(widths)) / others] * others],
        repeatRows=1,
        style=[*rows_style(), *TIGHT, ("LEFTPADDING", (2, 0), (2, -1), _SCALE_ROOM), *rules],
    )


def _rates_head(block: Rates, scale: _Scale) -> list[Any]:
    label, rate, *others = block.head
    right = [table_head(name, right=True) for name in (rate, *others)]
    return [table_head(label), right[0], scale.head(), *right[1:]]


def _rate_line(row: RateRow, scale: _Scale) -> list[Any]:
    label, *cells = table_line(row.label, [Cell(text) for text in row.cells])
    return [label, cells[0], scale.line(row), *cells[1:]]


@dataclass(frozen=True, slots=True)
class _Scale:
    """A line up to 100 %, from 0, or from 50 % where everything is above: there the differences are seen."""

    floor: float
    target: float

    @classmethod
    def of(cls, block: Rates) -> _Scale:
        lows = [row.interval.low for row in block.rows if row.interval]
        return cls(0.5 if min([block.target, *lows]) >= 0.5 else 0.0, block.target)

    def x(self, share: float) -> float:
        return (share - self.floor) / (1 - self.floor) * (_SCALE_WIDTH - 2 * _SCALE_ROOM) + 4

    def head(self) -> Drawing:
        drawing = self._drawing(with_line=False)
        for tick in self._ticks():
            text = f"{100 * tick:.0f}"
            drawing.add(
                String(self.x(tick), 1.5, text, fontName=MEDIUM, fontSize=6.9, fillColor=QUIET, textAnchor="middle")
            )
        return drawing

    def line(self, row: RateRow) -> Drawing:
        """The interval as a band, the rate as a dot, the target as a dashed stroke: read without colour too."""
        drawing, middle = self._drawing(), _SCALE_HEIGHT / 2
        if row.interval is not None:
            ends = (self.x(row.interval.low), self.x(row.interval.high))
            drawing.add(Line(ends[0], middle, ends[1], middle, strokeColor=TINT, strokeWidth=5))
        x = self.x(self.target)
        drawing.add(Line(x, 0, x, _SCALE_HEIGHT, strokeColor=ALERT, strokeWidth=1, strokeDashArray=(2.2, 1.4)))
        if row.value is not None:
            drawing.add(Circle(self.x(row.value), middle, 2.4, fillColor=ACCENT, strokeColor=None))
        return drawing

    def _ticks(self) -> tuple[float, float, float]:
        return (self.floor, (1 + self.floor) / 2, 1.0)

    def _drawing(self, *, with_line: bool = True) -> Drawing:
        drawing = Drawing(_SCALE_WIDTH - _SCALE_ROOM, _SCALE_HEIGHT, initialFontName=REGULAR)
        middle = _SCALE_HEIGHT / 2
        if with_line:
            drawing.add(Line(self.x(self.floor), middle, self.x(1), middle, strokeColor=LINE, strokeWidth=0.8))
            for tick in self._ticks():
                x = self.x(tick)
                drawing.add(Line(x, middle - 2, x, middle + 2, strokeColor=LINE, strokeWidth=0.8))
        return drawing
