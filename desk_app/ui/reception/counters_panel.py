"""The counters: mine large, all of them in a list, the acts with their keys, and the questions asked in their place."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk_app.services.readings import HallView
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import ElidedLabel, PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.reception.ask_panel import AskPanel
from desk_app.ui.reception.counter_acts import CounterActs
from desk_app.ui.reception.counter_keys import CounterKeys
from desk_app.ui.reception.counter_questions import CounterQuestions
from desk_app.ui.reception.counter_rows import counter_rows, here_words
from desk_app.ui.reception.counters_list import CountersList
from desk_app.ui.reception.ending_panel import EndingPanel
from desk_app.ui.reception.transfer_panel import TransferPanel
from desk_app.ui.runtime.formats import Formats

P = TypeVar("P", bound=AskPanel)


class CountersPanel(Card):
    """`escaped` gives the keyboard back when a question is over, `asking` tells the part that takes it."""

    escaped = Signal()
    asking = Signal(QWidget)

    def __init__(self, look: Look, formats: Formats, acts: CounterActs, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CountersPanel", "Counters"), parent=parent)
        self._look = look
        self._formats = formats
        self._acts = acts
        self.ticket = PlainLabel(role=Role.BIG)
        self.here = ElidedLabel(role=Role.QUIET)
        self.choose = KeyButton("F2", self.tr("Counter"))
        self.list = CountersList()
        self.keys = CounterKeys(acts)
        self._view: HallView | None = None
        self._usual = QWidget()
        self._made: list[AskPanel] = []
        self._asked: int | None = None  # the visit of the question under way
        self._lay_out()
        self._connect()

    def show_hall(self, view: HallView, now: int) -> None:
        """Show the counters at a moment."""
        self._view = view
        mine = self._acts.mine
        self.title.setText((mine.label if mine else self.tr("Counters")).upper())
        self.list.show_counters(counter_rows(view, now, self._formats, mine.id if mine else None))
        line = mine.line if mine else None
        self.ticket.setText(line.ticket if line else "")
        self.ticket.setVisible(line is not None)
        self.ticket.set_tone(Tone.DISCREET if line is not None and line.discreet else Tone.NEUTRAL)
        self.here.set_whole(here_words(view, mine, now, self._formats) if mine and line else self._idle(mine is None))
        self.keys.follow(view.settings.separate_start)
        if self._asked is not None and (line is None or line.visit != self._asked):
            self._drop_question()

    @cached_property
    def question(self) -> AskPanel:
        """Small questions. Each of the panels is made when it is first asked for: the start has no use for them."""
        return self._placed(AskPanel(self._look))

    @cached_property
    def questions(self) -> CounterQuestions:
        """What is asked in `question`."""
        return CounterQuestions(self._acts, self.question)

    @cached_property
    def ending(self) -> EndingPanel:
        """How the service ended."""
        panel = self._placed(EndingPanel(self._look))
        panel.finished.connect(self._acts.finish)
        panel.next_wanted.connect(self._acts.next)
        return panel

    @cached_property
    def transfer(self) -> TransferPanel:
        """Where the person goes on."""
        panel = self._placed(TransferPanel(self._look))
        panel.sent.connect(self._acts.transfer)
        return panel

    def ask_counter(self) -> None:
        """Which counter is mine, and what to do with it."""
        if self._view is not None:
            self._open(self.question)
            self.questions.ask_counter(self._view)
            self.asking.emit(self.question)

    def ask_hold(self) -> None:
        """Why the service is put on hold."""
        line = self._acts.line_or_told()
        if line is not None:
            self._open(self.question, line.visit)
            self.questions.ask_hold(line)
            self.asking.emit(self.question)

    def ask_outcome(self) -> None:
        """How the service ended, asked once."""
        line = self._acts.line_or_told() if not self.ending_open else None
        if line is not None and self._view is not None:
            self._open(self.ending, line.visit)
            self.ending.open_for(line, self._view.settings)
            self.asking.emit(self.ending)

    def ask_transfer(self) -> None:
        """Where the person goes on."""
        line = self._acts.line_or_told()
        if line is not None and self._view is not None:
            self._open(self.transfer, line.visit)
            self.transfer.open_for(line, self._view.settings)
            self.asking.emit(self.transfer)

    @property
    def ending_open(self) -> bool:
        """Whether the outcome is being said."""
        return any(isinstance(panel, EndingPanel) and not panel.isHidden() for panel in self._made)

    def _placed(self, panel: P) -> P:
        self._made.append(panel)
        self.body.addWidget(panel)
        panel.closed.connect(self._rest)
        return panel

    def _idle(self, no_counter: bool) -> str:
        return self.tr("F2: choose your counter") if no_counter else self.tr("Nobody here. F9 calls.")

    def _open(self, page: QWidget, visit: int | None = None) -> None:
        """One question at a time, in the place of the keys; the page shows itself when it asks."""
        for other in (self._usual, *self._made):
            if other is not page:
                other.hide()
        self._asked = visit

    def _drop_question(self) -> None:
        """Whoever the question was about is not at my counter any more."""
        for panel in self._made:
            if not panel.isHidden():
                panel.close_question()

    def _rest(self) -> None:
        self._asked = None
        self._usual.show()
        self.escaped.emit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.ticket)
        top.addWidget(self.here, 1)
        column = QVBoxLayout(self._usual)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.list)
        column.addWidget(self.keys)
        column.addStretch(1)
        self.body.addWidget(self._usual)
        self.choose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.head.addWidget(self.choose)

    def _connect(self) -> None:
        keys = self.keys.buttons
        self.choose.clicked.connect(self.ask_counter)
        keys["⇧F2"].clicked.connect(self.ask_hold)
        keys["F10"].clicked.connect(self.ask_outcome)
        keys["⇧F10"].clicked.connect(self.ask_transfer)
        self.ticket.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
