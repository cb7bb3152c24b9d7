"""A grid as a document: blank for a round to come, or as it is filled."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk_app.domain.localtime import local
from desk_app.domain.settings import Settings
from desk_app.storage.check_words import WHOLE, Note
from desk_app.ui.checks.draft import Draft
from desk_app.ui.papers import Papers
from desk_app.ui.quality_words import said
from desk_app.ui.shell.desk import Desk

if TYPE_CHECKING:
    from desk_app.documents.check_grid import GridPaper, GridPoint


class GridPapers(QObject):
    """Writes grids into the documents of this account."""

    def __init__(self, desk: Desk, resources: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._resources = desk, resources
        self._papers = Papers(desk, self)

    def write(self, draft: Draft, period: str, who: str, settings: Settings) -> None:
        """Write a grid; blank while no point of it is answered."""
        paper = self._paper(draft, period, who, settings)
        day = draft.on if draft.answers else period.replace(" ", "-").replace("/", "-")
        name = self.tr("grid-{grid}-{day}.pdf").format(grid=draft.grid.id, day=day)
        self._papers.make(name, self.tr("The grid is in {file}"), partial(self._make, paper))

    def _make(self, paper: GridPaper, file: Path) -> None:
        from desk_app.documents.check_grid import write_check_grid

        write_check_grid(paper, file, resources=self._resources, language=self._papers.language)

    def _paper(self, draft: Draft, period: str, who: str, settings: Settings) -> GridPaper:
        from desk_app.documents.check_grid import GridPaper  # with it comes reportlab

        formats, grid, blank = self._desk.formats, draft.grid, not draft.answers
        found = draft.score
        result = self.tr("{part} of {whole}: {percent}. Critical points that fail: {critical}.")
        return GridPaper(
            title=said(grid.title, formats),
            period=period,
            version=grid.version,
            town=settings.site.town,
            site=settings.site.name,
            produced_at=local(self._desk.clock.now_ms(), formats.timezone),
            points=tuple(self._point(draft, item.id) for item in grid.items),
            scenario=draft.notes.get(WHOLE, Note()).note,
            observes=said(grid.observes, formats) if grid.observes else "",
            observed=0 if blank else draft.observed,
            day="" if blank else draft.on,
            who="" if blank else who,
            result=result.format(
                part=formats.number(found.met),
                whole=formats.number(found.checked),
                percent=formats.percent(found.met, found.checked, 0),
                critical=found.critical,
            )
            if found
            else "",
        )

    def _point(self, draft: Draft, item: str) -> GridPoint:
        from desk_app.documents.check_grid import GridPoint

        formats = self._desk.formats
        row = next(row for row in draft.rows if row.item.id == item)
        numbers = None
        if row.answer is not None:
            failed, apart = row.answer.failed, row.answer.not_applicable
            numbers = (row.observed - failed - apart, failed, apart)
        note = "\n".join(filter(None, (row.note.note, row.note.photo)))
        told = said(row.item.help, formats) if row.item.help else ""
        return GridPoint(said(row.item.text, formats), told, row.item.critical, numbers, note)
