"""The rows of the deadlines: under a heading for each nearness, those that have what was typed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt

from desk_app.domain.deadlines import Deadline, When
from desk_app.domain.text import folded
from desk_app.services.deadlines import DeadlinesView
from desk_app.ui.deadlines.words import WHEN_TONES, label_of, left_words, what_of, when_words
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column, Index, TableModel
from desk_app.ui.runtime.formats import Formats


@dataclass(frozen=True, slots=True)
class Heading:
    """The first row of those that are as near as that."""

    when: When
    count: int


@dataclass(frozen=True, slots=True)
class Line:
    """A deadline in words; `when` and `days_left` as of today."""

    deadline: Deadline
    when: When
    left: str
    what: str
    label: str
    due: str
    owner: str

    @property
    def typed_in(self) -> str:
        """Where typed words are looked for."""
        number = str(self.deadline.number)
        return folded(" ".join((self.left, self.what, self.label, self.due, self.owner, number)))


Row: TypeAlias = Heading | Line


def lines_of(view: DeadlinesView, formats: Formats, steps: Mapping[str, str]) -> tuple[Line, ...]:
    """Everything due, in words; `steps` are the titles of the quality calendar's."""
    agents: Mapping[str, str] = {agent.id: agent.label for agent in view.settings.agents}
    return tuple(
        Line(
            deadline=told,
            when=told.when(view.today, view.through),
            left=left_words(told.days_left(view.today)),
            what=what_of(told),
            label=label_of(told, steps),
            due=formats.day(told.due),
            owner=agents.get(told.owner, told.owner),
        )
        for told in view.lines
    )


def grouped(lines: tuple[Line, ...], typed: str) -> list[Row]:
    """Those that have every word typed, each nearness under its heading."""
    wanted = folded(typed).split()
    kept = [line for line in lines if all(word in line.typed_in for word in wanted)]
    rows: list[Row] = []
    for when, members in groupby(kept, key=lambda line: line.when):
        of_that = list(members)
        rows += [Heading(when, len(of_that)), *of_that]
    return rows


def identity(row: Row) -> Hashable:
    """What a row is known by."""
    if isinstance(row, Heading):
        return row.when
    told = row.deadline
    return told.page, told.register, told.number, told.what, told.due, told.label


def columns() -> tuple[Column[Row], ...]:
    """The columns; the first carries the headings."""
    translate = QCoreApplication.translate

    def cell(name: str) -> object:
        return lambda row: "" if isinstance(row, Heading) else getattr(row, name)

    def column(key: str, title: str, **more: object) -> Column[Row]:
        return Column(key, title, cell(key), **more)  # type: ignore[arg-type]

    return (
        Column[Row]("left", translate("Deadlines", "Time left"), _first, strong=True, tone=_tone),
        column("what", translate("Deadlines", "To do")),
        column("label", translate("Deadlines", "About"), stretch=True),
        Column[Row]("number", translate("Deadlines", "No."), _number, right=True, spare_below=700),
        column("due", translate("Deadlines", "Due"), spare_below=700),
        column("owner", translate("Deadlines", "In charge"), spare_below=900),
    )


def _first(row: Row) -> str:
    if isinstance(row, Heading):
        return f"{when_words()[row.when]} · {row.count}"
    tone = _tone(row)
    return row.left if tone is Tone.NEUTRAL else f"{SHAPES[tone]} {row.left}"


def _number(row: Row) -> str:
    return "" if isinstance(row, Heading) or not row.deadline.number else str(row.deadline.number)


def _tone(row: Row) -> Tone:
    return WHEN_TONES[row.when]


class GroupedModel(TableModel[Row]):
    """Headings cannot be chosen: the arrows pass over them."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.NoItemFlags if isinstance(self.row_at(index), Heading) else super().flags(index)
