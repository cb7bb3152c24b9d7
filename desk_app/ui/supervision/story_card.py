"""One visit's story: its facts in order, and the correction of a time by a supervisor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desk_app.services.supervision import Story
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.keycap import KeyHint
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision.correction import Correction
from desk_app.ui.supervision.story_rows import FactLine, fact_columns, fact_lines
from desk_app.ui.supervision.visit_rows import service_of


class StoryCard(Card):
    """`left` is Esc in the facts. A correction begun stays as typed while the story is read again."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._visit: int | None = None
        self.heading = PlainLabel("", Role.STRONG, wrap=True)
        self.model = TableModel(desk.look, fact_columns(), lambda line: line.id)
        self.table: Table[FactLine] = Table(desk.look, self.model, self.tr("What happened"))
        self.correction = Correction(desk.formats.timezone)
        self.correction.hide()
        self.hint = KeyHint("⏎", self.tr("correct this time"))
        self.reserved = PlainLabel(self.tr("A supervisor can correct a time."), Role.SMALL, wrap=True)
        for part in (self.heading, self.table, self.hint, self.reserved, self.correction):
            self.body.addWidget(part)
        self.table.chosen.connect(lambda _line: self._fit_hints())
        self.table.opened.connect(self._correct)
        self.correction.left.connect(self.close_correction)

    @property
    def visit(self) -> int | None:
        """The visit shown."""
        return self._visit

    def show_story(self, story: Story) -> None:
        """Show a visit; another one than before starts from its first fact."""
        if story.line.visit != self._visit:
            self.correction.hide()
        self._visit = story.line.visit
        self.heading.setText(f"{story.line.ticket} · {service_of(story.line, story.settings)}")
        self.model.set_rows(fact_lines(story, self._desk.formats))
        if self.table.current() is None and self.model.rows:
            self.table.choose(self.model.rows[0].id)
        self._fit_hints()

    def close_correction(self) -> None:
        """Put the form away and go back to the facts."""
        self.correction.hide()
        self._fit_hints()
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _correct(self, line: FactLine) -> None:
        if line.correctable and self._desk.actor().supervisor:
            self.correction.start(line)
            self._fit_hints()

    def _fit_hints(self) -> None:
        line, supervisor = self.table.current(), self._desk.actor().supervisor
        possible = line is not None and line.correctable and self.correction.isHidden()
        self.hint.setVisible(possible and supervisor)
        self.reserved.setVisible(not supervisor)
