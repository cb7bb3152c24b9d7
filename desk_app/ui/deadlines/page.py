"""The supervisor's morning: what is late, due today and this week, across all registers, each a key away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.quality_calendar import Step
from desk_app.domain.topics import Topic
from desk_app.services.deadlines import DeadlinesView, deadlines
from desk_app.storage.store import Store
from desk_app.ui.deadlines.rows import GroupedModel, Heading, Line, Row, columns, grouped, identity, lines_of
from desk_app.ui.deadlines.words import WHEN_TONES, when_words
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.figure import BigNumber
from desk_app.ui.kit.filter_keys import FilterKeys
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import said
from desk_app.ui.shell.desk import Desk

_LEAST = (420, 300)


class DeadlinesPage(QWidget):
    """Typed words keep some, the arrows choose one, Enter opens its entry on its own page."""

    def __init__(self, desk: Desk, steps: Sequence[Step]) -> None:
        super().__init__()
        self._desk = desk
        self._steps = steps
        self._lines: tuple[Line, ...] = ()
        self.numbers = {when: BigNumber(words) for when, words in when_words().items()}
        told = self.tr("Type what is to be done, a title, a name")
        self.filter = LineEdit(60, placeholder=told, name=told)
        self.model = GroupedModel(desk.look, columns(), identity)
        self.table: Table[Row] = Table(desk.look, self.model, self.tr("Deadlines"))
        self.empty = EmptyState(desk.look, "circle-check", "")
        self._shown = QStackedWidget()
        self._shown.addWidget(self.empty)
        self._shown.addWidget(self.table)
        self._shown.setCurrentWidget(self.table)  # that nothing is due is only said once it is read
        self.card = Card(self.tr("What is due"))
        self._lay_out()
        self.filter.textChanged.connect(lambda _text: self._keep())
        FilterKeys(self.filter, self.table, self)
        self.table.opened.connect(self.open)
        self.setFocusProxy(self.filter)
        desk.look.changed.connect(self._fit)
        self._fit()
        desk.hub.subscribe(self, {Topic.QUALITY, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read what is due again."""
        by, steps = self._desk.actor(), self._steps

        def reading(store: Store) -> DeadlinesView:
            return deadlines(store, by, steps=steps)

        self._desk.read(self, reading, self._take)

    def open(self, row: Row) -> None:
        """The entry, on the page of its register."""
        if isinstance(row, Line):
            self._desk.notices.go_to(row.deadline.page, row.deadline.entry)

    def _take(self, view: DeadlinesView) -> None:
        formats = self._desk.formats
        self._lines = lines_of(view, formats, {step.id: said(step.title, formats) for step in self._steps})
        for when, number in self.numbers.items():
            count = len(view.of(when))
            number.show_value(str(count), WHEN_TONES[when] if count else Tone.NEUTRAL)
        until = formats.long_day(view.until)
        self.card.set_aside(self.tr("until {day}").format(day=until))
        nothing = self.tr("Nothing is due until {day}. Answers, rounds, reviews and actions to come will appear here.")
        self.empty.sentence.setText(nothing.format(day=until))
        self._keep()

    def _keep(self) -> None:
        rows = grouped(self._lines, self.filter.value)
        self.model.set_rows(rows)
        self.table.clearSpans()
        for place, row in enumerate(rows):
            if isinstance(row, Heading):
                self.table.setSpan(place, 0, 1, len(self.model.columns))
        self._shown.setCurrentIndex(1 if self._lines else 0)
        if rows and not isinstance(self.table.current(), Line):
            self.table.choose(identity(rows[1]))

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(SPACES["xl"])
        for number in self.numbers.values():
            figures.addWidget(number)
        figures.addStretch(1)
        opens = KeyButton("⏎", self.tr("Open"))
        opens.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        opens.clicked.connect(lambda: self.open(row) if (row := self.table.current()) else None)
        acts = QWidget()
        FlowLayout(acts, gap=SPACES["s"]).addWidget(opens)
        column = QVBoxLayout()
        column.setSpacing(SPACES["s"])
        column.addLayout(figures)
        column.addWidget(self.filter)
        column.addWidget(self._shown, 1)
        column.addWidget(acts)
        self.card.body.addLayout(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.addWidget(self.card)

    def _fit(self) -> None:
        self.table.setMinimumSize(self._desk.look.theme.px(_LEAST[0]), self._desk.look.theme.px(_LEAST[1]))
