"""A slip of paper as every printer is handed it: lines of plain text, centred, each of one size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class Size(Enum):
    """How large a line is printed."""

    NORMAL = auto()
    STRONG = auto()
    HUGE = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, broken where the paper is too narrow for it; empty for some room."""

    text: str
    size: Size = Size.NORMAL


Slip = tuple[Line, ...]


class PrinterProblem(StrEnum):
    """Why a slip was not printed. Each has a sentence in every language."""

    SILENT = "silent"
    NEEDS_HELP = "needs_help"  # it says so itself: no paper, open cover, jam
    UNKNOWN = "unknown"  # no printer of that name


class PrinterError(Exception):
    """A slip did not come out. `sent` tells that the printer was handed all of it: it may still print it."""

    def __init__(self, problem: PrinterProblem, *, sent: bool = False) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.sent = sent
