"""What a declared register is called on the screens: every word of it, and what its list shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desk_app.domain.registers.model import Value
from desk_app.ui.kit.colours import Tone


class MoveWords(NamedTuple):
    """A move as on its button, and as told once it was made."""

    act: str
    done: str


@dataclass(frozen=True)
class Face:
    """The words of one register, by the names of its fields, states, moves and choices.

    No field has an Alt key: those are the pages'. `listed` are the fields that its list shows beside the title; `late`
    and `soon` say how an entry stands against its due day, `soon` from `soon_days` before. An entry `leads_on` to
    improvement actions. What is kept by a key, `told` writes in words, by the name of its field.
    """

    title: str
    icon: str
    empty: str
    new: str
    fields: Mapping[str, str]
    states: Mapping[str, str]
    moves: Mapping[str, MoveWords]
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    hints: Mapping[str, str] = field(default_factory=dict)
    told: Mapping[str, Callable[[Mapping[str, Value]], str]] = field(default_factory=dict)
    listed: tuple[str, ...] = ()
    due: str = ""
    late: str = ""
    soon: str = ""
    soon_days: int = 7
    leads_on: bool = False

    def standing(self, days_left: int | None) -> tuple[str, Tone]:
        """How an entry stands against its due day."""
        if days_left is None or days_left > self.soon_days:
            return "", Tone.NEUTRAL
        return (self.late, Tone.BAD) if days_left < 0 else (self.soon, Tone.WARN)


def recorded_words() -> MoveWords:
    """The first step of every entry, and its corrections."""
    translate = QCoreApplication.translate
    return MoveWords(translate("Registers", "Recorded"), translate("Registers", "Corrected"))


def yes_no() -> Mapping[bool, str]:
    """A flag."""
    return {True: QCoreApplication.translate("Registers", "yes"), False: QCoreApplication.translate("Registers", "no")}
