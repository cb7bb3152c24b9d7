"""One visit's story: its facts in order, and the correction of a time by a supervisor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from desk_app.domain.visit_rules import MAX_REASON
from desk_app.services.supervision import Story
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keycap import KeyHint
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.reason_form import ReasonForm
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision.correction import Correction
from desk_app.ui.supervision.story_rows import FactLine, fact_columns, fact_lines
from desk_app.ui.supervision.visit_rows import service_of


class StoryCard(Card):
    """`left` is Esc in the facts, `counted_again` a visit and the reason for which its durations count again.

    A correction begun stays as typed while the story is read again.
    """

    left = Signal()
    counted_again = Signal(int, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._visit: int | None = None
        self._inaccurate = False
        self.heading = PlainLabel("", Role.STRONG, wrap=True)
        self.model = TableModel(desk.look, fact_columns(), lambda line: line.id)
        self.table: Table[FactLine] = Table(desk.look, self.model, self.tr("What happened"))
        self.correction = Correction(desk.formats.timezone)
        self.correction.hide()
        self.whole = PlainLabel("", Role.SMALL, wrap=True)
        self.hint = KeyHint("⏎", self.tr("correct this time"))
        self.count = KeyButton(self.tr("I"), self.tr("Count its durations again"))
        self.counting = ReasonForm(
            self.tr("Why its times are true"),
            self.tr("First correct the time that was wrong or forgotten. Name nobody: it stays in the journal."),
            self.tr("Count again"),
            MAX_REASON,
        )
        self.reserved = PlainLabel(self.tr("A supervisor can correct a time."), Role.SMALL, wrap=True)
        for part in (self.heading, self.table, self.whole, self.hint, self.count, self.reserved):
            self.body.addWidget(part)
        self.body.addWidget(self.correction)
        self.body.addWidget(self.counting)
        self.whole.hide()
        self.counting.hide()
        self.table.chosen.connect(lambda _line: self._fit_hints())
        self.table.opened.connect(self._correct)
        self.correction.left.connect(self.close_forms)
        self.count.clicked.connect(self.ask_to_count)
        self.counting.left.connect(self.close_forms)
        self.counting.sent.connect(self._send_count)
        key = QShortcut(QKeySequence(self.tr("I")), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self.ask_to_count)

    @property
    def visit(self) -> int | None:
        """The visit shown."""
        return self._visit

    def show_story(self, story: Story) -> None:
        """Show a visit; another one than before starts from its first fact."""
        if story.line.visit != self._visit:
            self._hide_forms()
        self._visit, self._inaccurate = story.line.visit, story.line.inaccurate is not None
        self.heading.setText(f"{story.line.ticket} · {service_of(story.line, story.settings)}")
        self.model.set_rows(fact_lines(story, self._desk.formats))
        if self.table.current() is None and self.model.rows:
            self.table.choose(self.model.rows[0].id)
        self._fit_hints()

    def close_forms(self) -> None:
        """Put the form away and go back to the facts."""
        self._hide_forms()
        self._fit_hints()
        self.table.setFocus()

    def ask_to_count(self) -> None:
        """A supervisor wants the durations counted again: ask why."""
        if self._inaccurate and self._desk.actor().supervisor:
            self._hide_forms()
            self.counting.start()
            self._fit_hints()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _correct(self, line: FactLine) -> None:
        if line.correctable and self._desk.actor().supervisor:
            self._hide_forms()
            self.correction.start(line)
            self._fit_hints()

    def _is_cut(self, line: FactLine) -> bool:
        """Whether the list has no room for all that is noted: the old time and the reason of a correction."""
        cell = self.model.index(self.model.row_of(line.id), len(self.model.columns) - 1)
        return self.table.sizeHintForIndex(cell).width() > self.table.columnWidth(cell.column())

    def _send_count(self, reason: str) -> None:
        if self._visit is not None:
            self.counted_again.emit(self._visit, reason)

    def _hide_forms(self) -> None:
        self.correction.hide()
        self.counting.hide()

    def _fit_hints(self) -> None:
        line, supervisor = self.table.current(), self._desk.actor().supervisor
        at_rest = self.correction.isHidden() and self.counting.isHidden()
        possible = line is not None and line.correctable and at_rest
        self.hint.setVisible(possible and supervisor)
        self.whole.setText(line.noted if line is not None and self._is_cut(line) else "")
        self.whole.setVisible(bool(self.whole.text()) and at_rest)
        self.count.setVisible(self._inaccurate and at_rest and supervisor)
        self.reserved.setVisible(not supervisor)
