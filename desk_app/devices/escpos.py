"""Slips in ESC/POS, the language of thermal printers: eight commands, one code page, and nothing typed among them."""

from __future__ import annotations

import textwrap
import unicodedata

from desk_app.devices.slip import Line, Size, Slip

# The narrowest line of 80 mm paper: font A of printers that print 42 columns rather than 48.
COLUMNS = 42
MARK = "¤"
"""Stands for a character that the code page lacks."""

_CODE_PAGE = "cp1252"
_RESET = b"\x1b@"
_WESTERN = b"\x1bt\x10"  # table 16: Windows 1252, which has œ, €, – and ’
_CENTRED = b"\x1ba\x01"
_FEED_AND_CUT = b"\x1bd\x06\x1dV\x01"  # six lines, so that the cutter is past the text; then a partial cut
_LOOK = {
    Size.NORMAL: (b"\x1bE\x00\x1d!\x00", 1),
    Size.STRONG: (b"\x1bE\x01\x1d!\x01", 1),  # twice as high
    Size.HUGE: (b"\x1bE\x01\x1d!\x55", 6),  # six times as large: "A 015" takes 30 columns
}


def encode(slip: Slip) -> bytes:
    """The bytes that print a slip and cut it, whatever the printer was told before."""
    return _RESET + _WESTERN + _CENTRED + b"".join(map(_line, slip)) + _FEED_AND_CUT


def legible(text: str) -> str:
    """The text as the printer writes it: one visible character for each that the code page lacks, no control at all."""
    return "".join(map(_character, unicodedata.normalize("NFC", text)))


def _line(line: Line) -> bytes:
    look, width = _LOOK[line.size]
    rows = textwrap.wrap(legible(line.text), COLUMNS // width) or [""]
    return look + b"".join(row.encode(_CODE_PAGE) + b"\n" for row in rows)


def _character(character: str) -> str:
    """Itself where it can be printed; a plain space for any space; a letter without a rare accent; else the mark."""
    category = unicodedata.category(character)
    if category[0] in "ZM":
        return " " if category[0] == "Z" else ""
    for attempt in (character, unicodedata.normalize("NFD", character)[0]):
        if unicodedata.category(attempt) != "Cc" and _is_encodable(attempt):
            return attempt
    return MARK


def _is_encodable(character: str) -> bool:
    try:
        character.encode(_CODE_PAGE)
    except UnicodeEncodeError:
        return False
    return True
