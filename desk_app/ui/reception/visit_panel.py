"""What can be done with the visit selected in the queue, opened under it with Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.visit_rules import MAX_PERSONS
from desk_app.storage.queue_readings import QueueLine
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER, is_less, is_more
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.reception.ask_panel import AskPanel
from desk_app.ui.reception.visit_acts import VisitActs

_SIDES = {int(Qt.Key.Key_Right): 1, int(Qt.Key.Key_Left): -1}


@dataclass(frozen=True, slots=True)
class Said:
    """What was said at the arrival and may be changed."""

    persons: int
    priority: bool
    form_help: bool


class VisitPanel(AskPanel):
    """Acts by digit; + − persons, * priority, / form, and Enter keeps the change. `saved` tells it."""

    chosen = Signal(object, object)  # VisitAct, QueueLine
    saved = Signal(object, object)  # QueueLine, Said

    def __init__(self, look: Look, acts: VisitActs, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, columns=2)
        self._acts = acts
        self._line: QueueLine | None = None
        self._said = self._had = Said(1, False, False)
        self.less = KeyButton("−", self.tr("One person less"), bare=True)
        self.persons = PlainLabel(role=Role.STRONG)
        self.more = KeyButton("+", self.tr("One person more"), bare=True)
        self.priority = KeyButton("*", self.tr("Priority"), checkable=True)
        self.form_help = KeyButton("/", self.tr("Help with a form"), checkable=True)
        self.save = KeyButton("⏎", self.tr("Keep the change"))
        row = QHBoxLayout()
        row.setSpacing(4)
        for part in (self.less, self.persons, self.more, self.priority, self.form_help, self.save):
            row.addWidget(part)
        self.extras.addLayout(row)
        self.less.clicked.connect(lambda: self._add(-1))
        self.more.clicked.connect(lambda: self._add(1))
        self.priority.clicked.connect(lambda: self._put(replace(self._said, priority=not self._said.priority)))
        self.form_help.clicked.connect(lambda: self._put(replace(self._said, form_help=not self._said.form_help)))
        self.save.clicked.connect(self._save)
        self.answered.connect(lambda act: self.chosen.emit(act, self._line))

    @property
    def line(self) -> QueueLine | None:
        """The visit asked about, None when the panel is closed."""
        return self._line if not self.isHidden() else None

    def open_for(self, line: QueueLine, title: str, mine: str | None) -> None:
        """Ask what to do with a visit."""
        self._line = line
        self._had = Said(line.persons, line.priority, line.form_help)
        self._put(self._had)
        words = self._acts.words()
        self.ask(title, [(act, words[act]) for act in self._acts.possible(line, mine)])

    def follow(self, lines: Sequence[QueueLine], mine: str | None) -> None:
        """Keep to what is possible: other acts when the state changed, no question when the visit is over."""
        asked = self.line
        if asked is None:
            return
        now = next((line for line in lines if line.visit == asked.visit), None)
        if now is None:
            self.close_question()
        elif (now.state, now.counter, now.discreet) != (asked.state, asked.counter, asked.discreet):
            self._line = now
            words = self._acts.words()
            self.ask(self.title.accessibleName(), [(act, words[act]) for act in self._acts.possible(now, mine)])

    def _own_key(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER and self._said != self._had:
            self._save()
        elif is_more(event) or is_less(event):
            self._add(1 if is_more(event) else -1)
        elif event.key() in _SIDES:
            self._add(_SIDES[event.key()])
        elif event.text() == "*":
            self.priority.click()
        elif event.text() == "/":
            self.form_help.click()
        else:
            return False
        return True

    def _add(self, by: int) -> None:
        self._put(replace(self._said, persons=max(1, min(self._said.persons + by, MAX_PERSONS))))

    def _put(self, said: Said) -> None:
        self._said = said
        self.persons.setText(self.tr("%n person(s)", "", said.persons))
        self.priority.setChecked(said.priority)
        self.form_help.setChecked(said.form_help)
        changed = said != self._had
        self.save.setEnabled(changed)
        if changed:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        line, said = self._line, self._said
        self.close_question()
        self.saved.emit(line, said)
