"""What is kept of a text typed or imported: readable characters, in one form, up to a length.

Controls, bidirectional controls and invisible format characters are dropped because they can hide or reorder what a
colleague reads; marks are capped because thousands of them on one letter stop a screen (reliability rule 22).
"""

from __future__ import annotations

import re
import unicodedata

MARKS_A_LETTER = 2
_JOINER = "\u200d"
_ORDINARY = re.compile("[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f\u20ac]*")
"""Texts of which nothing is dropped or composed: those of European languages, with their blanks and quotes."""
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Cn"})
_SPACES = frozenset("\t\n\r\v\f\x85\u2028\u2029")
_MARKS = frozenset({"Mn", "Me"})


def clean(text: str, limit: int, *, lines: bool = False) -> str:
    """A text fit to be kept: `filtered`, without blanks around it, at most `limit` characters."""
    return filtered(text, lines=lines).strip()[:limit].rstrip(_JOINER + " \n")


def filtered(text: str, *, lines: bool = False) -> str:
    """The same without trimming or cutting, fit for a field while it is typed in.

    Line ends become spaces unless `lines`, then "\\n". A zero-width joiner stays between two pictographs only.
    """
    if _ORDINARY.fullmatch(text):
        return text
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", text.replace("\r\n", "\n")):
        shown = _shown(character, kept, lines)
        category = unicodedata.category(shown) if shown else ""
        marks = marks + 1 if category in _MARKS else 0 if shown else marks
        if shown and marks <= MARKS_A_LETTER:
            kept.append(shown)
    return unicodedata.normalize("NFC", "".join(_joined(kept)))


def _joined(characters: list[str]) -> list[str]:
    """The characters without the joiners that join nothing to what follows."""
    after = [*characters, ""][1:]
    return [c for c, following in zip(characters, after, strict=True) if c != _JOINER or _is_pictograph(following)]


def _shown(character: str, before: list[str], lines: bool) -> str:
    """What stands for a character: itself, a space, a line end or nothing."""
    if character in _SPACES:
        return "\n" if lines and character != "\t" else " "
    if character == _JOINER:
        return character if before and _is_pictograph(before[-1]) else ""
    return "" if unicodedata.category(character) in _DROPPED else character


def _is_pictograph(character: str) -> bool:
    return character == "\ufe0f" or (character != "" and unicodedata.category(character) in {"So", "Sk"})


_APART = str.maketrans({"œ": "oe", "æ": "ae", "’": " ", "'": " ", "-": " ", ",": " "})


def folded(text: str) -> str:
    """Text as typed words are looked for in it: lower case, no accents, ligatures opened, words one blank apart."""
    plain = text.casefold().translate(_APART)
    if plain.isascii():
        return " ".join(plain.split())
    plain = unicodedata.normalize("NFD", plain)
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())
