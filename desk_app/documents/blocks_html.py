"""Blocks as one HTML page that stands alone: tables with captions and scopes, no script, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from desk_app.documents.blocks import Block, Heading, RateRow, Rates, Say, TextTable, Tiles
from desk_app.documents.tables import Tile


@dataclass(frozen=True, slots=True)
class Page:
    """What stands around the blocks: `above` and `below` the title, `foot` at the end. `language` is a tag ("fr-FR"),
    `style` the sheet of styles, which the page carries in itself.
    """

    title: str
    above: str
    below: str
    foot: str
    language: str
    style: str


def html_of(blocks: Iterable[Block], page: Page) -> str:
    """The page whole."""
    body = "\n".join(_parts(blocks))
    title, above, below, foot = map(escape, (page.title, page.above, page.below, page.foot))
    return f"""\
<!DOCTYPE html>
<html lang="{escape(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · {below} · {above}</title>
<style>
{page.style}</style>
</head>
<body>
<header>
<p class="above">{above}</p>
<h1>{title}</h1>
<p class="above">{below}</p>
</header>
<main>
{body}
</main>
<footer>
<p class="quiet">{foot}</p>
</footer>
</body>
</html>
"""


def _parts(blocks: Iterable[Block]) -> Iterator[str]:
    """Each block in its turn; a table without a caption is named by the heading above it."""
    headings = 0
    for block in blocks:
        headings += isinstance(block, Heading)
        yield _set(block, f"part-{headings}")


def _set(block: Block, part: str) -> str:
    match block:
        case Heading():
            return f'<h2 id="{part}">{escape(block.text)}</h2>'
        case Say():
            name = "alert" if block.alert else "quiet" if block.quiet else ""
            return f'<p class="{name}">{escape(block.text)}</p>' if name else f"<p>{escape(block.text)}</p>"
        case Tiles():
            return f"<dl>{''.join(map(_tile, block.tiles))}</dl>"
        case TextTable():
            rows = "\n".join(_row(row, block.words) for row in block.rows)
            return _table(block.caption, part, _head(block.head, block.words), f"<tbody>\n{rows}\n</tbody>")
        case Rates():
            return _table(block.caption, part, _head(block.head, words=False, scale=True), _rates(block))


def _tile(tile: Tile) -> str:
    told = "<br>".join(map(escape, tile.note.split("\n")))
    return f"<div><dt>{escape(tile.name)}</dt><dd><strong>{escape(tile.value.text)}</strong>{told}</dd></div>"


def _table(caption: str, part: str, head: str, bodies: str) -> str:
    """In a box that a keyboard can scroll where the page is narrower than the table."""
    named = f'aria-label="{escape(caption)}"' if caption else f'aria-labelledby="{part}"'
    own = "" if caption else f" {named}"
    told = f"<caption>{escape(caption)}</caption>" if caption else ""
    box = f'<div class="scroll" role="region" tabindex="0" {named}>'
    return f"{box}<table{own}>{told}\n<thead>{head}</thead>\n{bodies}\n</table></div>"


def _head(names: Iterable[str], words: bool, scale: bool = False) -> str:
    first, *others = names
    cells = [f'<th scope="col">{escape(first)}</th>']
    cells += [f'<th scope="col"{"" if words else _RIGHT}>{escape(name)}</th>' for name in others]
    if scale:
        cells.insert(2, '<td aria-hidden="true"></td>')
    return f"<tr>{''.join(cells)}</tr>"


_RIGHT = ' class="n"'


def _row(cells: Iterable[str], words: bool) -> str:
    label, *others = cells
    told = "".join(f"<td{'' if words else _RIGHT}>{escape(text)}</td>" for text in others)
    return f'<tr><th scope="row">{escape(label)}</th>{told}</tr>'


def _rates(block: Rates) -> str:
    """A body of the table for each section, under its heading."""
    lines = ["<tbody>"]
    for row in block.rows:
        if row.section:
            lines += ["</tbody>", "<tbody>"] if len(lines) > 1 else []
            span = len(block.head) + 1
            lines.append(f'<tr><th scope="rowgroup" class="section" colspan="{span}">{escape(row.section)}</th></tr>')
        rate, *others = (f"<td{_RIGHT}>{escape(text)}</td>" for text in row.cells)
        scale = f'<td aria-hidden="true">{_scale(row, block.target)}</td>'
        lines.append(f'<tr><th scope="row">{escape(row.label)}</th>{rate}{scale}{"".join(others)}</tr>')
    return "\n".join([*lines, "</tbody>"])


def _scale(row: RateRow, target: float) -> str:
    """The picture of what the cells beside it say; nobody who reads aloud misses anything."""
    parts = []
    if row.interval is not None:
        low, high = row.interval
        parts.append(f'<i style="left:{100 * low:.2f}%;width:{100 * (high - low):.2f}%"></i>')
    parts.append(f'<b style="left:{100 * target:.2f}%"></b>')
    if row.value is not None:
        parts.append(f'<u style="left:{100 * row.value:.2f}%"></u>')
    return f'<span class="scale">{"".join(parts)}</span>'
