"""How the service ended: outcome by digit, what was done and how many times, help given, solved at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desk_app.domain.settings import Service, Settings
from desk_app.domain.visit import OutcomeCode
from desk_app.domain.visit_rules import MAX_QUANTITY
from desk_app.services.calling import Ending
from desk_app.storage.queue_readings import QueueLine
from desk_app.ui.domain_words import outcome_words
from desk_app.ui.kit.announce import announce
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER, digit_of, is_less, is_more, place_of
from desk_app.ui.kit.labels import ElidedLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.reception.ask_panel import AskPanel
from desk_app.ui.reception.words import interview_word

_CONTROL = Qt.KeyboardModifier.ControlModifier


class EndingPanel(AskPanel):
    """Digits choose the outcome, Enter finishes, F9 finishes and calls the next person."""

    finished = Signal(object)  # Ending
    next_wanted = Signal(object)  # Ending

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._services: tuple[Service, ...] = ()
        self._ending = Ending()
        self._items: dict[str, int] = {}
        self._hidden = ""  # the service of a discreet visit, which is not named on the screen
        self.done = ElidedLabel(role=Role.STRONG)
        self.add = ElidedLabel(self.tr("Ctrl and a digit: another service done"), Role.SMALL)
        self.less = KeyButton("−", self.tr("One less"), bare=True)
        self.more = KeyButton("+", self.tr("One more"), bare=True)
        self.help_given = KeyButton("/", self.tr("Help with a form given"), checkable=True)
        self.at_once = KeyButton("*", self.tr("Solved at first contact"), checkable=True)
        self.finish = KeyButton("⏎", self.tr("Finish"))
        self.next = KeyButton("F9", self.tr("and call"))
        self._lay_out()
        self.less.clicked.connect(lambda: self._count(-1))
        self.more.clicked.connect(lambda: self._count(1))
        self.help_given.clicked.connect(self._toggle_help)
        self.at_once.clicked.connect(self._toggle_at_once)
        self.finish.clicked.connect(lambda: self._end(self.finished))
        self.next.clicked.connect(lambda: self._end(self.next_wanted))

    @property
    def ending(self) -> Ending:
        """What would be recorded now."""
        return replace(self._ending, items=tuple(self._items.items()))

    def open_for(self, line: QueueLine, settings: Settings) -> None:
        """Ask how it ended: done once for the service that was wanted, until something else is said."""
        self._services = settings.offered
        self._ending = Ending(first_contact=True)
        self._items = {line.service: 1}
        self._hidden = line.service if line.discreet else ""
        words = outcome_words()
        self.ask(
            self.tr("{ticket}: how did it end?").format(ticket=line.ticket),
            [(outcome, words[outcome]) for outcome in OutcomeCode],
        )
        for button in self.buttons:
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.finish.setFocus(Qt.FocusReason.OtherFocusReason)
        self._draw()

    def call_next(self) -> None:
        """Finish so and call the next person."""
        self._end(self.next_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit is not None and event.modifiers() & _CONTROL:
            self._add_service(place_of(digit))
        else:
            super().keyPressEvent(event)

    def _own_key(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER:
            self._end(self.finished)
        elif is_more(event) or is_less(event):
            self._count(1 if is_more(event) else -1)
        elif event.text() == "/":
            self._toggle_help()
        elif event.text() == "*":
            self._toggle_at_once()
        else:
            return False
        return True

    def _choose(self, value: object) -> None:
        """An outcome is said; the question goes on until Enter or F9."""
        assert isinstance(value, OutcomeCode)
        solved = value is OutcomeCode.DONE
        self._ending = replace(self._ending, outcome=value, first_contact=solved)
        self._draw()

    def _move(self, by: int) -> None:
        """The arrows go through the outcomes, as in a list of choices; Enter stays on "finish"."""
        outcomes = list(OutcomeCode)
        here = outcomes.index(self._ending.outcome)
        self._choose(outcomes[(here + by) % len(outcomes)])
        chosen = self.buttons[(here + by) % len(outcomes)]
        announce(self, chosen.accessibleName())

    def _add_service(self, place: int) -> None:
        if place < len(self._services):
            service = self._services[place].id
            self._items[service] = min(self._items.get(service, 0) + 1, MAX_QUANTITY)
            self._draw()

    def _count(self, by: int) -> None:
        """One more or less of the service named last; none left takes it out."""
        if self._items:
            last = list(self._items)[-1]
            quantity = min(self._items[last] + by, MAX_QUANTITY)
            if quantity:
                self._items[last] = quantity
            else:
                del self._items[last]
            self._draw()

    def _toggle_help(self) -> None:
        self._ending = replace(self._ending, form_help_given=not self._ending.form_help_given)
        self._draw()

    def _toggle_at_once(self) -> None:
        self._ending = replace(self._ending, first_contact=not self._ending.first_contact)
        self._draw()

    def _end(self, how: SignalInstance) -> None:
        ending = self.ending
        self.close_question()
        how.emit(ending)

    def _draw(self) -> None:
        labels = {service.id: service.label for service in self._services}
        labels[self._hidden] = interview_word()
        said = [f"{labels.get(service, service)} × {quantity}" for service, quantity in self._items.items()]
        self.done.set_whole(", ".join(said) or self.tr("Nothing counted"))
        for outcome, button in zip(OutcomeCode, self.buttons, strict=True):
            button.setChecked(outcome is self._ending.outcome)
        self.help_given.setChecked(self._ending.form_help_given)
        self.at_once.setChecked(bool(self._ending.first_contact))

    def _lay_out(self) -> None:
        items = QHBoxLayout()
        items.setSpacing(2)
        items.addWidget(self.done, 1)
        items.addWidget(self.less)
        items.addWidget(self.more)
        grid = QGridLayout()
        grid.setSpacing(3)
        grid.addWidget(self.help_given, 0, 0, 1, 2)
        grid.addWidget(self.at_once, 1, 0, 1, 2)
        grid.addWidget(self.finish, 2, 0)
        grid.addWidget(self.next, 2, 1)
        self.extras.addLayout(items)
        self.extras.addWidget(self.add)
        self.extras.addLayout(grid)
