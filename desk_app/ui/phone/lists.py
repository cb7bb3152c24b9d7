"""The two lists of the switchboard: the call-backs to make, and the calls of today."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desk_app.domain.calls.model import Call
from desk_app.services.calls_reading import CallbackLine, SwitchboardView
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.phone.words import outcome_words, reason_of
from desk_app.ui.shell.desk import Desk

R = TypeVar("R")
_LEAST = (360, 150)


class _KeyedTable(QObject):
    """Letters typed in a table are acts on its chosen row."""

    def __init__(self, table: Table[R], acts: dict[int, Callable[[R], None]], parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._acts = table, acts
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            act, row = self._acts.get(event.key()), self._table.current()
            if act is not None:
                if row is not None and not event.isAutoRepeat():
                    act(row)
                return True
        return super().eventFilter(watched, event)


class CallbacksCard(Card):
    """Those to call back, the oldest first. C: called back, S: no answer, X: nobody to call back any more."""

    kept = Signal(object)
    tried = Signal(object)
    dropped = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Call back"))
        self._desk = desk
        self._view: SwitchboardView | None = None
        self.model = TableModel(desk.look, self._columns(), lambda line: line.call.id)
        self.table = Table(desk.look, self.model, self.tr("Call back"))
        self._shown = QStackedWidget()
        told = self.tr("Nobody is to be called back.")
        self._shown.addWidget(EmptyState(desk.look, "phone", told))
        self._shown.addWidget(self.table)
        acts = {
            Qt.Key.Key_C: (KeyButton("C", self.tr("Called back")), self.kept),
            Qt.Key.Key_S: (KeyButton("S", self.tr("No answer")), self.tried),
            Qt.Key.Key_X: (KeyButton("X", self.tr("No longer needed")), self.dropped),
        }
        self.keys = QWidget()
        flow = FlowLayout(self.keys, gap=SPACES["s"])
        for button, signal in acts.values():
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, said=signal: self._say(said))
            flow.addWidget(button)
        self.body.addWidget(self._shown, 1)
        self.body.addWidget(self.keys)
        _KeyedTable(self.table, {int(key): signal.emit for key, (_button, signal) in acts.items()}, self)
        desk.look.changed.connect(self._fit)
        self._fit()

    def show_view(self, view: SwitchboardView) -> None:
        """Show who is to be called back now."""
        self._view = view
        self.model.set_rows(view.callbacks)
        self._shown.setCurrentIndex(1 if view.callbacks else 0)
        self.keys.setVisible(bool(view.callbacks))
        self.set_aside(self.tr("%n late", "", view.late) if view.late else "")
        if view.callbacks and self.table.current() is None:
            self.table.choose(view.callbacks[0].call.id)

    def _say(self, signal: Signal) -> None:
        row = self.table.current()
        if row is not None:
            signal.emit(row)  # type: ignore[attr-defined]

    def _columns(self) -> tuple[Column[CallbackLine], ...]:
        formats = self._desk.formats

        def column(key: str, title: str, text: Callable[[CallbackLine], str], **more: object) -> Column[CallbackLine]:
            return Column(key, title, text, **more)  # type: ignore[arg-type]

        return (
            column(
                "due", self.tr("Before the end of"), lambda line: self._due(line), tone=_due_tone, strong=True,
                sort=lambda line: line.due,
            ),
            column("phone", self.tr("Number"), lambda line: line.caller.phone if line.caller else self.tr("erased")),
            column("name", self.tr("Name"), lambda line: line.caller.name if line.caller else "", stretch=True),
            column("reason", self.tr("About"), lambda line: self._reason(line.call), spare_below=520),
            column("promised", self.tr("Promised"), lambda line: formats.short_day(line.call.day), spare_below=800),
            column("tries", self.tr("Tries"), lambda line: str(line.call.tries or ""), right=True, spare_below=700),
        )  # fmt: skip

    def _due(self, line: CallbackLine) -> str:
        day = self._desk.formats.short_day(line.due)
        if line.late:
            return self.tr("{shape} {day}, late").format(shape=SHAPES[Tone.BAD], day=day)
        if line.call.tries:
            return self.tr("{shape} {day}, no answer yet").format(shape=SHAPES[Tone.NEUTRAL], day=day)
        return day

    def _reason(self, call: Call) -> str:
        return reason_of(self._view.settings, call.reason) if self._view else ""

    def _fit(self) -> None:
        self.table.setMinimumSize(self._desk.look.theme.px(_LEAST[0]), self._desk.look.theme.px(_LEAST[1]))


def _due_tone(line: CallbackLine) -> Tone:
    return Tone.BAD if line.late else Tone.NEUTRAL


class TodayCard(Card):
    """The calls that agents counted today, the last one on top. Del takes one out that was a mistake.

    `table_rows` are what a table of them holds: no number, no name.
    """

    voided = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Calls of today"))
        self._desk = desk
        self._view: SwitchboardView | None = None
        self.model = TableModel(desk.look, self._columns(), lambda call: call.id)
        self.table = Table(desk.look, self.model, self.tr("Calls of today"))
        self.remove = KeyButton(self.tr("Del"), self.tr("Counted by mistake"))
        self.remove.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.remove.clicked.connect(self._remove)
        self.to_table = KeyButton("F6", self.tr("Table (CSV)"))
        self.to_table.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        _KeyedTable(self.table, {int(Qt.Key.Key_Delete): self.voided.emit}, self)
        self.body.addWidget(self.table, 1)
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        for button in (self.remove, self.to_table):
            flow.addWidget(button)
        self.body.addWidget(keys)
        desk.look.changed.connect(self._fit)
        self._fit()

    def show_view(self, view: SwitchboardView) -> None:
        """Show the calls of today."""
        self._view = view
        self.model.set_rows(view.calls)
        self.set_aside(self.tr("%n call(s)", "", len(view.calls)))

    @property
    def table_rows(self) -> list[list[str]]:
        """Its titles, then its calls."""
        columns = self.model.columns
        cells = [[column.text(call) for column in columns] for call in self.model.rows]
        return [[column.title for column in columns], *cells]

    def _remove(self) -> None:
        row = self.table.current()
        if row is not None:
            self.voided.emit(row)

    def _columns(self) -> tuple[Column[Call], ...]:
        def column(key: str, title: str, text: Callable[[Call], str], **more: object) -> Column[Call]:
            return Column(key, title, text, **more)  # type: ignore[arg-type]

        return (
            column("at", self.tr("At"), lambda call: self._desk.formats.clock(call.at), right=True),
            column("reason", self.tr("About"), self._reason, stretch=True),
            column("outcome", self.tr("Became"), lambda call: outcome_words()[call.outcome]),
            column("after", self.tr("After"), self._after, right=True, spare_below=420),
        )

    def _reason(self, call: Call) -> str:
        return reason_of(self._view.settings, call.reason) if self._view else ""

    def _after(self, call: Call) -> str:
        if call.seconds is not None:
            return self.tr("{n} s").format(n=call.seconds)
        return "" if call.rings is None else self.tr("%n ring(s)", "", call.rings)

    def _fit(self) -> None:
        self.table.setMinimumSize(self._desk.look.theme.px(_LEAST[0]), self._desk.look.theme.px(_LEAST[1]))
