"""The year of quality: each step with its months, how it stands and what proves it; told done or moved in a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.localtime import local_day
from desk_app.domain.quality_calendar import Standing, Step
from desk_app.domain.registers import calendar_steps
from desk_app.domain.topics import Topic
from desk_app.services.acting import Outcome
from desk_app.services.quality_calendar import verbs
from desk_app.services.quality_calendar.reading import CalendarView, StepLine, calendar_view
from desk_app.services.registers_reading import EntryDetail, entry_detail
from desk_app.storage.store import Store
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_calendar.ask_day import AskDay
from desk_app.ui.quality_calendar.rows import TONES, columns, standing_words
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk

_LEAST = (420, 300)
_COUNTED = (Standing.LATE, Standing.NOW, Standing.DONE)


class CalendarPage(QWidget):
    """F2 says a step done, F4 moves it, F6 takes it up again; Enter opens what proves it; Alt and arrows turn years."""

    def __init__(self, desk: Desk, steps: Sequence[Step]) -> None:
        super().__init__()
        self._desk, self._steps = desk, tuple(steps)
        self._acts = Acts(desk, self)
        self._year = self._today().year
        self._wanted: str | None = None  # the step to choose once its year is read
        self.year = PlainLabel(str(self._year), Role.BIG)
        self.badges = {standing: StateBadge() for standing in _COUNTED}
        self.model = TableModel(desk.look, columns(desk.formats), lambda line: (line.year, line.step.id))
        self.table: Table[StepLine] = Table(desk.look, self.model, self.tr("Steps of the year"))
        self.ask = AskDay(desk.formats.locale, self._today())
        self._asked: Callable[..., Outcome] = verbs.finish
        keys = {
            "⏎": (self.tr("Open what proves it"), "", self.open),  # Enter is the table's
            "F2": (self.tr("It is done"), "F2", self.ask_done),
            "F4": (self.tr("Move it to a day"), "F4", self.ask_moved),
            "F6": (self.tr("Still to be done"), "F6", self.take_up),
            "Alt ←": (self.tr("Year before"), "Alt+Left", partial(self.turn, -1)),
            "Alt →": (self.tr("Next year"), "Alt+Right", partial(self.turn, 1)),
        }
        self.buttons = {key: KeyButton(key, words) for key, (words, _typed, _act) in keys.items()}
        for key, (_words, typed, act) in keys.items():
            self.buttons[key].clicked.connect(lambda _checked=False, act=act: act())
            if typed:
                shortcut = QShortcut(QKeySequence(typed), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)
        self._lay_out()
        self.table.opened.connect(lambda _line: self.open())
        self.table.chosen.connect(lambda _line: self._offer())
        self.ask.told.connect(self._tell)
        self.ask.left.connect(self._leave_question)
        self.setFocusProxy(self.table)
        desk.look.changed.connect(self._fit)
        self._fit()
        desk.hub.subscribe(self, {Topic.QUALITY, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the year again."""
        year, steps = self._year, self._steps

        def reading(store: Store) -> CalendarView:
            return calendar_view(store, steps, year)

        self._desk.read(self, reading, self._take)

    def turn(self, by: int) -> None:
        """Another year."""
        self._leave_question()
        self._year += by
        self.refresh()

    def open(self) -> None:
        """The first record that proves the step, else the page where it is done."""
        line = self.table.current()
        if line is not None:
            page = line.proofs[0].page if line.proofs else line.step.page
            entry = next(((proof.register, proof.number) for proof in line.proofs if proof.number), None)
            self._desk.notices.go_to(page, entry)

    def open_entry(self, _register: str, entry: int | str) -> None:
        """The step of which an entry tells, or that of a year and a name ("2026/review"), once it is read."""
        if isinstance(entry, str):
            year, step = entry.split("/")
            self._show_step(int(year), step)
        else:
            self._find_step(entry)

    def _find_step(self, number: int) -> None:
        by = self._desk.actor()

        def reading(store: Store) -> EntryDetail:
            return entry_detail(store, calendar_steps.REGISTER, number, by)

        def found(detail: EntryDetail) -> None:
            told = detail.line.entry
            self._show_step(told.number("year") or self._year, told.text("step"))

        self._desk.read(self, reading, found)

    def _show_step(self, year: int, step: str) -> None:
        self._leave_question()
        self._year, self._wanted = year, step
        self.refresh()

    def ask_done(self) -> None:
        """On which day it was done."""
        self._begin(verbs.finish, self.tr("Done on the day"), self._today())

    def ask_moved(self) -> None:
        """To which day it is moved."""
        line = self.table.current()
        if line is not None:
            self._begin(verbs.postpone, self.tr("Move to the day"), line.last)

    def take_up(self) -> None:
        """It is not done after all."""
        line = self.table.current()
        if line is not None and line.told is not None and line.told.state == calendar_steps.DONE:
            self._acts.do(partial(verbs.take_up, told=line.told), lambda _acted: self._said(line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.ask.isVisible():
            self._leave_question()
        else:
            super().keyPressEvent(event)

    def _begin(self, verb: Callable[..., Outcome], words: str, day: date) -> None:
        line = self.table.current()
        if line is not None and (line.told is None or line.told.state != calendar_steps.DONE):
            self._asked = verb
            self.ask.ask(f"{said(line.step.title, self._desk.formats)} — {words}", day)

    def _tell(self, day: date) -> None:
        line = self.table.current()
        assert line is not None
        title = said(line.step.title, self._desk.formats)
        verb = partial(self._asked, line=line, title=title, day=day)
        self._acts.do(verb, lambda _acted: self._said(line), self._refused)

    def _refused(self, trouble: Trouble) -> None:
        self.ask.day.refuse(sentence(trouble))

    def _said(self, line: StepLine) -> None:
        self._leave_question()
        self._desk.notices.done(
            self.tr("{step}: recorded").format(step=said(line.step.title, self._desk.formats)), undoable=True
        )

    def _leave_question(self) -> None:
        if self.ask.isVisible():
            self.ask.hide()
            self.table.setFocus()

    def _take(self, view: CalendarView) -> None:
        self.year.setText(str(view.year))
        for standing, badge in self.badges.items():
            count = view.count(standing)
            badge.say(f"{standing_words()[standing]} · {count}", TONES[standing])
            badge.setVisible(count > 0)
        self.model.set_rows(view.lines)
        if self.table.current() is None and view.lines:
            pressing = {Standing.LATE: 0, Standing.NOW: 1, Standing.TO_COME: 2}
            first = min(view.lines, key=lambda line: pressing.get(line.standing, 3))
            self.table.choose((first.year, first.step.id))
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.table.choose((view.year, wanted))
        self._offer()

    def _offer(self) -> None:
        """Only what can be done with the chosen step."""
        line = self.table.current()
        told_done = line is not None and line.told is not None and line.told.state == calendar_steps.DONE
        for key in ("F2", "F4"):
            self.buttons[key].setEnabled(line is not None and not told_done)
        self.buttons["F6"].setEnabled(told_done)

    def _today(self) -> date:
        return date.fromisoformat(local_day(self._desk.clock.now_ms(), self._desk.formats.timezone))

    def _lay_out(self) -> None:
        head, acts = QWidget(), QWidget()
        flow = FlowLayout(head, gap=SPACES["m"])
        for part in (self.year, *self.badges.values()):
            flow.addWidget(part)
        flow = FlowLayout(acts, gap=SPACES["s"])
        for button in self.buttons.values():
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            flow.addWidget(button)
        card = Card(self.tr("Quality calendar"))
        for row in (head, self.table, self.ask, acts):
            card.body.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.addWidget(card)

    def _fit(self) -> None:
        self.table.setMinimumSize(self._desk.look.theme.px(_LEAST[0]), self._desk.look.theme.px(_LEAST[1]))
