"""The page of check grids: joins its layers, and what is asked and done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk_app.domain.checks.run import REGISTER
from desk_app.domain.localtime import local
from desk_app.services.checks_reading import ChecksView, RunLine
from desk_app.ui.checks.draft import Draft, Purpose
from desk_app.ui.checks.history import History
from desk_app.ui.checks.overview import ChecksOverview
from desk_app.ui.checks.planned_test import PlanForm
from desk_app.ui.checks.presenter import ChecksPresenter
from desk_app.ui.checks.printing import GridPapers
from desk_app.ui.checks.rows import TodoRow
from desk_app.ui.checks.sheet import GridSheet
from desk_app.ui.checks.uses import UsesView
from desk_app.ui.checks.words import period_name
from desk_app.ui.kit.layers import Layers
from desk_app.ui.quality_words import said
from desk_app.ui.shell.desk import Desk


class ChecksPage(QWidget):
    """Enter fills the chosen grid, C N S answer its points; F2 plans a test, F3 shows the past, F8 what is in use."""

    def __init__(self, desk: Desk, resources: Path) -> None:
        super().__init__()
        self._desk = desk
        self._view: ChecksView | None = None
        self._drafts: dict[object, Draft] = {}
        self._back_to: QWidget | None = None
        self._wanted: int | str | None = None  # an entry asked for before anything was read
        self.overview, self.history = ChecksOverview(desk), History(desk)
        self.sheet, self.uses, self.plan = GridSheet(desk), UsesView(desk), PlanForm(desk)
        self.layers = (self.overview, self.history, self.sheet, self.uses, self.plan)
        self._stack = Layers(self, *self.layers)
        self.presenter = ChecksPresenter(desk, self, resources)
        self.papers = GridPapers(desk, resources, self)
        self._connect()
        self._stack.bring(self.overview)

    def fill(self, row: TodoRow) -> None:
        """The grid of a row, as far as it was filled."""
        today = local(self._desk.clock.now_ms(), self._desk.formats.timezone).date().isoformat()
        if row.key not in self._drafts:
            if row.test is not None:
                self._drafts[row.key] = Draft.test(row.test, today)
            elif row.grid is not None:
                self._drafts[row.key] = Draft.round(row.grid.grid, today)
        self._open(self._drafts[row.key], self._period_of(row))

    def open(self, line: RunLine) -> None:
        """A round or a test of the past."""
        self._open(Draft.recorded(line), self._desk.formats.short_day(line.run.done_on or ""))

    def open_entry(self, _register: str, entry: int | str) -> None:
        """A grid to fill by its id; by its number a mystery test to score, or a round or test of the past.

        A grid being filled is left as it is.
        """
        self._wanted = None if self._view else entry
        if self._view is None or self._stack.currentWidget() is self.sheet:
            return
        asked = next((row for row in self.overview.todo.rows if row.key[1] == entry), None)
        past = next((line for line in self._view.runs if line.run.id == entry), None)
        if asked is not None:
            self._stack.bring(self.overview)
            self.overview.table.choose(asked.key)
            self.fill(asked)
        elif past is not None:
            self.open(past)
        elif isinstance(entry, int):
            self.presenter.find(entry)

    def _open(self, draft: Draft, period: str) -> None:
        self._back_to = self._stack.currentWidget()
        title = f"{said(draft.grid.title, self._desk.formats)} · {period}"
        self.sheet.begin(draft, title)
        self._stack.bring(self.sheet)

    def _period_of(self, row: TodoRow) -> str:
        if row.grid is not None and row.grid.standing is not None:
            standing = row.grid.standing
            return period_name(standing.period, standing.periodicity, self._desk.formats)
        return self._desk.formats.short_day(row.by)

    def _back(self) -> None:
        self._stack.bring(self.history if self._back_to is self.history else self.overview)

    def _saved(self, draft: Draft) -> None:
        self._drafts = {key: kept for key, kept in self._drafts.items() if kept is not draft}
        if self.sheet.draft is draft:
            self._back()

    def _ended(self) -> None:
        self._drafts = {key: kept for key, kept in self._drafts.items() if kept.purpose is not Purpose.TEST}
        self._stack.bring(self.overview)

    def _take(self, view: ChecksView) -> None:
        self._view = view
        self.overview.show_view(view)
        self.history.show_view(view)
        self.uses.show_view(view)
        self.plan.offer(view)
        if self._wanted is not None:
            self.open_entry(REGISTER, self._wanted)

    def _begin_plan(self) -> None:
        self.plan.begin()
        self._stack.bring(self.plan)

    def _print_blank(self, row: TodoRow) -> None:
        grid = row.test.grid if row.test else row.grid.grid if row.grid else None
        if grid is not None and self._view is not None:
            blank = Draft.test(row.test, "") if row.test else Draft.round(grid, "")
            self.papers.write(blank, self._period_of(row), "", self._view.settings)

    def _print_draft(self, draft: Draft) -> None:
        if self._view is not None:
            line = next((line for line in self._view.runs if line.run.id == draft.run), None)
            by = line.run.recorded_by if line else self._desk.actor().agent
            known = self._view.settings.agent(by)
            self.papers.write(draft, "", known.label if known else by, self._view.settings)

    def _connect(self) -> None:
        presenter, overview = self.presenter, self.overview
        presenter.read.connect(self._take)
        presenter.found.connect(self.open)
        presenter.saved.connect(self._saved)
        presenter.refused.connect(self.sheet.refuse)
        presenter.planned.connect(lambda: self._stack.bring(overview))
        presenter.unplanned.connect(self.plan.refuse)
        presenter.ended.connect(self._ended)
        overview.filled.connect(self.fill)
        overview.printed.connect(self._print_blank)
        overview.proposed.connect(presenter.propose)
        overview.planned.connect(self._begin_plan)
        overview.history.connect(lambda: self._stack.bring(self.history))
        overview.uses.connect(lambda: self._stack.bring(self.uses))
        self.history.opened.connect(self.open)
        for layer in (self.history, self.uses, self.plan):
            layer.left.connect(lambda: self._stack.bring(overview))
        self.uses.changed.connect(presenter.use)
        self.plan.written.connect(presenter.plan)
        self.sheet.recorded.connect(presenter.save)
        self.sheet.left.connect(self._back)
        self.sheet.left.connect(self._desk.notices.entry_left)
        self.sheet.printed.connect(self._print_draft)
        self.sheet.made.connect(presenter.make)
        self.sheet.given_up.connect(presenter.give_up)
