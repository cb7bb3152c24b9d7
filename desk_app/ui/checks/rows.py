"""The lines of the lists: what is to be done, what does not comply, the history, the points of a grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk_app.domain.checks.planning import Due
from desk_app.domain.text import folded
from desk_app.services.checks_reading import ChecksView, GridLine, NonconformityLine, RunLine
from desk_app.storage.check_words import WHOLE, Note
from desk_app.ui.checks.draft import ItemRow
from desk_app.ui.checks.words import (
    DUE_TONES,
    answer_of,
    answer_tone,
    channel_words,
    due_of,
    period_name,
    periodicity_words,
    share_of,
    test_state_of,
    test_tone,
)
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.formats import Formats

_ORDER = {Due.LATE: 0, Due.DUE: 1, Due.DONE: 3}


@dataclass(frozen=True, slots=True)
class TodoRow:
    """A round that is expected, or a mystery test to be made or scored: one of the two is there."""

    grid: GridLine | None = None
    test: RunLine | None = None
    late: bool = False  # of a test: its day is past

    @property
    def key(self) -> tuple[str, str | int]:
        """What the row is, after a refresh too."""
        return ("test", self.test.run.id) if self.test else ("grid", self.grid.grid.id if self.grid else "")

    @property
    def by(self) -> date:
        """Until when."""
        if self.test is not None:
            return date.fromisoformat(self.test.run.planned_for or "0001-01-01")
        assert self.grid is not None
        assert self.grid.standing is not None
        return self.grid.standing.period.last

    def rank(self) -> tuple[int, date]:
        """The late ones first, what is done last."""
        if self.test is not None:
            return (0 if self.late else 1), self.by
        assert self.grid is not None
        assert self.grid.standing is not None
        return _ORDER[self.grid.standing.due], self.by


def todo(view: ChecksView) -> list[TodoRow]:
    """Everything in use, the most pressing on top."""
    rows = [TodoRow(grid=line) for line in view.grids if line.standing]
    today = view.today.isoformat()
    rows += [TodoRow(test=line, late=(line.run.planned_for or "") < today) for line in view.tests]
    return sorted(rows, key=TodoRow.rank)


def todo_columns(formats: Formats) -> tuple[Column[TodoRow], ...]:
    """The grid, its period, what it asks for, what was found last."""
    translate = QCoreApplication.translate

    def name(row: TodoRow) -> str:
        if row.test is not None:
            words = channel_words()[row.test.run.channel] if row.test.run.channel else ""
            scenario = row.test.notes.get(WHOLE, Note()).note.split("\n")[0]
            title = said(row.test.grid.title, formats)
            return " · ".join(filter(None, (title, words if len(row.test.grid.channels) > 1 else "", scenario)))
        return said(row.grid.grid.title, formats) if row.grid else ""

    def when(row: TodoRow) -> str:
        if row.grid and row.grid.standing:
            return period_name(row.grid.standing.period, row.grid.standing.periodicity, formats)
        return formats.short_day(row.by)

    def state(row: TodoRow) -> str:
        if row.grid and row.grid.standing:
            return due_of(row.grid.standing)
        return test_state_of(row.test.run, late=row.late) if row.test else ""

    def tone(row: TodoRow) -> Tone:
        return DUE_TONES[row.grid.standing.due] if row.grid and row.grid.standing else test_tone(late=row.late)

    def last(row: TodoRow) -> str:
        found = row.grid.last if row.grid else None
        return share_of(found, formats) if found else ""

    return (
        Column("grid", translate("Checks", "Grid"), name, stretch=True, strong=True),
        Column("when", translate("Checks", "For"), when, spare_below=420),
        Column("state", translate("Checks", "State"), state, tone=tone),
        Column("last", translate("Checks", "Last time"), last, spare_below=560),
    )


def failing_columns(formats: Formats) -> tuple[Column[NonconformityLine], ...]:
    """The point, since when, and its improvement action."""
    translate = QCoreApplication.translate

    def point(line: NonconformityLine) -> str:
        return said(line.item.text, formats)

    def since(line: NonconformityLine) -> str:
        return formats.short_day(line.found.run.done_on or "")

    def action(line: NonconformityLine) -> str:
        if line.action is None:
            return translate("Checks", "critical, none") if line.item.critical else translate("Checks", "none")
        return translate("Checks", "no. {number}").format(number=line.action)

    def tone(line: NonconformityLine) -> Tone:
        if line.action is not None:
            return Tone.NEUTRAL
        return Tone.BAD if line.item.critical else Tone.WARN

    return (
        Column("point", translate("Checks", "Point that fails"), point, stretch=True),
        Column("since", translate("Checks", "Since"), since),
        Column("action", translate("Checks", "Action"), action, tone=tone),
    )


def run_columns(formats: Formats, agent: Callable[[str], str]) -> tuple[Column[RunLine], ...]:
    """The history: coded only, so that it may be copied; `agent` names one."""
    translate = QCoreApplication.translate

    def column(key: str, title: str, text: object, **more: object) -> Column[RunLine]:
        return Column(key, title, text, **more)  # type: ignore[arg-type]

    return (
        column("number", translate("Checks", "No."), lambda line: str(line.run.id), right=True, spare_below=700),
        column("day", translate("Checks", "Day"), lambda line: formats.short_day(line.run.done_on or "")),
        column("grid", translate("Checks", "Grid"), lambda line: said(line.grid.title, formats), strong=True),
        column("share", translate("Checks", "Result"), lambda line: share_of(line.run, formats)),
        column(
            "failures", translate("Checks", "Points that fail"),
            lambda line: ", ".join(said(item.text, formats) for item in line.failures), stretch=True,
        ),
        column(
            "commitments", translate("Checks", "Commitments"),
            lambda line: ", ".join(map(str, line.grid.commitments)), spare_below=1000,
        ),
        column(
            "version", translate("Checks", "Version"), lambda line: str(line.run.version), right=True, spare_below=1100
        ),
        column("who", translate("Checks", "Who"), lambda line: agent(line.run.recorded_by), spare_below=800),
    )  # fmt: skip


def matches(line: RunLine, typed: str, columns: Sequence[Column[RunLine]]) -> bool:
    """Whether a round or test has every word typed, in its cells or its notes."""
    notes = " ".join(note.note for note in line.notes.values())
    found = folded(" ".join([*(column.text(line) for column in columns), notes]))
    return all(word in found for word in folded(typed).split())


def item_columns(formats: Formats) -> tuple[Column[ItemRow], ...]:
    """The points of a grid."""
    translate = QCoreApplication.translate

    def text(row: ItemRow) -> str:
        return said(row.item.text, formats)

    def critical(row: ItemRow) -> str:
        return translate("Checks", "critical") if row.item.critical else ""

    def note(row: ItemRow) -> str:
        return " · ".join(filter(None, (" ".join(row.note.note.split()), row.note.photo)))

    return (
        Column("place", translate("Checks", "No."), lambda row: str(row.place), right=True),
        Column("text", translate("Checks", "Point to check"), text, stretch=True),
        Column("critical", translate("Checks", "Weight"), critical, tone=lambda _row: Tone.WARN, spare_below=520),
        Column(
            "answer", translate("Checks", "Answer"), lambda row: answer_of(row.answer, row.observed), strong=True,
            tone=lambda row: answer_tone(row.answer, row.observed),
        ),
        Column("note", translate("Checks", "Note"), note, spare_below=700),
    )  # fmt: skip


def use_columns(formats: Formats) -> tuple[Column[GridLine], ...]:
    """Which grids are in use."""
    translate = QCoreApplication.translate

    def use(line: GridLine) -> str:
        return periodicity_words()[line.standing.periodicity] if line.standing else translate("Checks", "not in use")

    def proposed(line: GridLine) -> str:
        return periodicity_words()[line.grid.periodicity] if line.grid.periodicity else ""

    return (
        Column("grid", translate("Checks", "Grid"), lambda line: said(line.grid.title, formats), strong=True),
        Column(
            "commitments", translate("Checks", "Commitments"), lambda line: ", ".join(map(str, line.grid.commitments))
        ),
        Column("points", translate("Checks", "Points"), lambda line: str(len(line.grid.items)), right=True),
        Column("proposed", translate("Checks", "Proposed"), proposed, stretch=True),
        Column(
            "use", translate("Checks", "In use"), use, strong=True,
            tone=lambda line: Tone.GOOD if line.standing else Tone.NEUTRAL,
        ),
        Column(
            "since", translate("Checks", "Since"),
            lambda line: formats.short_day(line.since) if line.since and line.standing else "",
        ),
    )  # fmt: skip
