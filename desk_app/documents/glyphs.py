"""Characters that the product's fonts lack: written in a font of the computer that has them, else marked.

Scripts that are joined or run from right to left are always marked: without shaping, letter after letter, they would
be unreadable and look as if they were right.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from unicodedata import bidirectional, category
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

MARK = "□"
_FILES = ("DejaVuSans.ttf", "NotoSans-Regular.ttf", "seguisym.ttf", "malgun.ttf", "msyh.ttc", "msgothic.ttc")
_UNSHAPED = frozenset({"R", "AL", "AN"})
_INVISIBLE = frozenset({"Cc", "Cf", "Mn"})


def markup(text: str, font: str) -> str:
    """The text as reportlab's markup, for a paragraph in that font: no character of it is markup.

    reportlab breaks lines at the narrow space that holds a number together, and never at the wide one.
    """
    kept = text.replace("\u202f", "\u00a0")
    return "".join(
        escape(run) if name == font else f'<font name="{name}">{escape(run)}</font>' for name, run in _runs(kept, font)
    )


def legible(text: str, font: str) -> str:
    """The text for a place that holds one font only: each run that the font lacks becomes one mark."""
    return "".join(run if name == font else MARK for name, run in _runs(text, font))


def _runs(text: str, font: str) -> list[tuple[str, str]]:
    """The text as (font, run); a run that no font has is one mark in the first font, and what is unseen is left out."""
    runs: list[tuple[str, str]] = []
    for name, characters in groupby(text, lambda character: _font_of(character, font)):
        run = "".join(characters)
        if name is not None:
            runs.append((name, run))
        elif shown := [character for character in run if category(character) not in _INVISIBLE]:
            runs.append((font, MARK + " " * shown[-1].isspace()))
    return runs


def _font_of(character: str, font: str) -> str | None:
    """The font to write a character in; None when there is none."""
    if character in "\n\t" or _has(font, character):
        return font
    if bidirectional(character) in _UNSHAPED or category(character) in _INVISIBLE:
        return None
    return next((name for name in _others(font_folders()) if _has(name, character)), None)


def _has(font: str, character: str) -> bool:
    return ord(character) in pdfmetrics.getFont(font).face.charToGlyph


def font_folders() -> tuple[Path, ...]:
    """Where this system keeps its fonts."""
    if sys.platform == "win32":
        return (Path(os.environ.get("WINDIR", "C:\\Windows")) / "Fonts",)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"))
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


@lru_cache(maxsize=4)
def _others(folders: tuple[Path, ...]) -> tuple[str, ...]:
    """The names of the fonts of these folders that may help, made known to reportlab; looked for once."""
    found = {path.name: path for folder in folders for path in sorted(folder.rglob("*.tt[fc]"))}
    names = []
    for file in filter(found.__contains__, _FILES):
        try:
            pdfmetrics.registerFont(TTFont(file, found[file]))
        except (TTFError, OSError):
            continue  # a font that cannot be embedded helps as little as one that is not there
        names.append(file)
    return tuple(names)
