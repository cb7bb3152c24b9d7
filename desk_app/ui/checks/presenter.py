"""What the page of check grids asks and does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.checks.grid import Grid, Periodicity
from desk_app.domain.registers.actions import REGISTER as ACTIONS
from desk_app.domain.registers.model import Values
from desk_app.domain.topics import Topic
from desk_app.services import checks, registers
from desk_app.services.acting import Outcome
from desk_app.services.checks_reading import NonconformityLine, RunLine, checks_view, run_line
from desk_app.services.grids import Grids
from desk_app.ui.checks.draft import Draft, Purpose
from desk_app.ui.checks.planned_test import PlannedTest
from desk_app.ui.checks.words import periodicity_words
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk


class ChecksPresenter(QObject):
    """Each act tells what it did; a refusal goes back to the layer it came from."""

    read = Signal(object)  # ChecksView
    found = Signal(object)  # RunLine
    saved = Signal(object)  # Draft
    refused = Signal(object)  # Trouble, for the grid
    planned = Signal()
    unplanned = Signal(object)  # Trouble, for the form of a test
    ended = Signal()

    def __init__(self, desk: Desk, screen: QWidget, resources: Path) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._grids = Grids(resources)
        self._acts = Acts(desk, screen)
        desk.hub.subscribe(screen, {Topic.CHECKS, Topic.REGISTERS, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read everything again."""
        self._desk.read(self._screen, lambda store: checks_view(store, self._grids), self.read.emit)

    def find(self, number: int) -> None:
        """A round or a test older than those shown."""

        def told(line: RunLine | None) -> None:
            if line is None:
                self._desk.notices.warn(self.tr("The round or test no. {number} is not there.").format(number=number))
            else:
                self.found.emit(line)

        self._desk.read(self._screen, lambda store: run_line(store, self._grids, number), told)

    def save(self, draft: Draft) -> None:
        """Record a round, score a test, or correct either."""
        verb: partial[Outcome]
        if draft.purpose is Purpose.ROUND:
            verb = partial(checks.record_round, grid=draft.grid, filled=draft.filled)
        elif draft.purpose is Purpose.TEST:
            verb = partial(checks.score_test, run=draft.run, grid=draft.grid, filled=draft.filled)
        else:
            verb = partial(checks.amend, run=draft.run, grid=draft.grid, filled=draft.filled)
        found = draft.score

        def told() -> None:
            share = self._desk.formats.percent(found.met, found.checked, 0) if found else ""
            text = self.tr("{grid}: {share} recorded").format(grid=self._said(draft.grid), share=share)
            self._desk.notices.done(text, undoable=draft.purpose is not Purpose.AMEND)
            self.saved.emit(draft)

        self._acts.do(verb, lambda _acted: told(), self.refused.emit)

    def use(self, grid: Grid, periodicity: Periodicity | None) -> None:
        """Put a grid in use, or out of use."""
        words = periodicity_words()[periodicity] if periodicity else self.tr("not in use any more")
        text = self.tr("{grid}: {use}").format(grid=self._said(grid), use=words)
        self._do(partial(checks.use_grid, grid=grid, periodicity=periodicity), text, undoable=False)

    def plan(self, test: PlannedTest) -> None:
        """Plan a mystery test."""
        verb = partial(
            checks.plan_test,
            grid=test.grid, channel=test.channel, planned_for=test.planned_for, scenario=test.scenario,
        )  # fmt: skip

        def told() -> None:
            day = self._desk.formats.short_day(test.planned_for)
            text = self.tr("{grid} planned for {day}").format(grid=self._said(test.grid), day=day)
            self._desk.notices.done(text, undoable=True)
            self.planned.emit()

        self._acts.do(verb, lambda _acted: told(), self.unplanned.emit)

    def make(self, draft: Draft) -> None:
        """The test was made; it is scored later."""
        verb = partial(checks.make_test, run=draft.run, on=draft.on)
        text = self.tr("{grid} made, to score").format(grid=self._said(draft.grid))
        self._do(verb, text, self.ended.emit, self.refused.emit)

    def give_up(self, draft: Draft) -> None:
        """The test will not be made."""
        verb = partial(checks.cancel_test, run=draft.run)
        text = self.tr("{grid} will not be made").format(grid=self._said(draft.grid))
        self._do(verb, text, self.ended.emit, self.refused.emit)

    def propose(self, line: NonconformityLine) -> None:
        """Propose an improvement action for a point that fails."""
        told: Values = {
            "title": self._said_words(line),
            "origin": "check",
            "origin_key": line.found.key,
            "commitments": line.grid.commitments,
        }
        text = self.tr("Improvement action proposed: {point}").format(point=told["title"])
        self._do(partial(registers.record, register=ACTIONS, told=told), text)

    def _said(self, grid: Grid) -> str:
        return said(grid.title, self._desk.formats)

    def _said_words(self, line: NonconformityLine) -> str:
        return f"{self._said(line.grid)} · {said(line.item.text, self._desk.formats)}"

    def _do(
        self,
        verb: partial[Outcome],
        text: str,
        then: Callable[[], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
        *,
        undoable: bool = True,
    ) -> None:
        def told() -> None:
            self._desk.notices.done(text, undoable=undoable)
            if then is not None:
                then()

        self._acts.do(verb, lambda _acted: told(), failed)
