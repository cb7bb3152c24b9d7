"""Whether what is kept concerns somebody: a name, an address, an e-mail or a telephone, written as they may be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from desk_app.domain.text import folded

_WORD = re.compile(r"[^\W_]+")
_PHONE = re.compile(r"[+0-9][\s0-9().+/-]*")
_DIGITS_OF_A_PHONE = 6
_ABROAD = 11  # digits of a French number as dialled from abroad, but its +
_ONE_SLIP, _TWO_SLIPS = 4, 8  # letters from which a word may be one or two letters away
_BEGINNING = 3


class Likeness(IntEnum):
    """How well a text fits what was typed."""

    NONE = 0
    CLOSE = 1
    EXACT = 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed of a person, as it is compared."""

    words: tuple[str, ...]
    phone: str
    near: dict[tuple[str, str], bool] = field(default_factory=dict, compare=False)  # words compared already

    @property
    def empty(self) -> bool:
        """Whether nothing was typed that could be looked for."""
        return not self.words and not self.phone


def wanted(typed: str) -> Wanted:
    """Read what was typed: a number of six digits or more is a telephone, anything else words."""
    if _PHONE.fullmatch(typed.strip()) and len(_digits(typed)) >= _DIGITS_OF_A_PHONE:
        return Wanted((), _digits(typed))
    return Wanted(tuple(_WORD.findall(folded(typed))), "")


def likeness(asked: Wanted, texts: Iterable[str]) -> Likeness:
    """Exact when every word typed is there, in any order; close when one is only nearly, or its beginning is."""
    texts = tuple(texts)
    if asked.phone:
        return Likeness.EXACT if any(asked.phone in _digits(text) for text in texts) else Likeness.NONE
    there = set(_WORD.findall(folded(" ".join(texts))))
    found = Likeness.EXACT if asked.words else Likeness.NONE
    for word in asked.words:
        if word not in there:
            if not any(_compared(asked, word, other) for other in there):
                return Likeness.NONE
            found = Likeness.CLOSE
    return found


def _compared(asked: Wanted, word: str, other: str) -> bool:
    """Whether a word is near another: the same few names and streets come again and again."""
    pair = (word, other)
    known = asked.near.get(pair)
    if known is None:
        known = asked.near[pair] = _near(word, other)
    return known


def _near(word: str, other: str) -> bool:
    if len(word) >= _BEGINNING and other.startswith(word):
        return True
    if not (word.isalpha() and other.isalpha()):  # a number is right or wrong
        return False
    least = min(len(word), len(other))
    slips = 2 if least >= _TWO_SLIPS else 1 if least >= _ONE_SLIP else 0
    return abs(len(word) - len(other)) <= slips and _distance(word, other) <= slips


def _distance(word: str, other: str) -> int:
    """How many letters were added, left out, changed, or swapped with their neighbour."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(word, 1):
        line = [row]
        for column, its in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != its))
            if row > 1 and column > 1 and letter == other[column - 2] and word[row - 2] == its:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]


def _digits(text: str) -> str:
    """The digits of a text, a French number in its national form."""
    digits = "".join(filter(str.isdecimal, text.replace("(0)", "")))
    if digits.startswith("0033"):
        return f"0{digits[4:]}"
    return f"0{digits[2:]}" if digits.startswith("33") and len(digits) == _ABROAD else digits
