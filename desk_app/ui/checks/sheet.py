"""A grid to fill: one point a line, C, N and S answer it and go on, Enter records the whole."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk_app.services.checks import MAX_NOTE, MAX_PHOTO
from desk_app.storage.check_words import WHOLE, Note
from desk_app.ui.checks.draft import Draft, ItemRow, Purpose, Said
from desk_app.ui.checks.rows import item_columns
from desk_app.ui.checks.words import compliant_word
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER, digit_of, enter_pressed
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.spin_edits import DateEdit, NumberEdit
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_LETTERS = {
    Qt.Key.Key_C: Said.COMPLIANT,
    Qt.Key.Key_N: Said.FAILED,
    Qt.Key.Key_S: Said.NOT_APPLICABLE,
}
_BACK = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MOST = 999
_LEAST = (420, 260)
_FIELD = 260


class GridSheet(QWidget):
    """`recorded` carries the draft at Enter, `left` is Esc, `printed` F6; `made` and `given_up` end a planned test."""

    recorded = Signal(object)
    left = Signal()
    printed = Signal(object)
    made = Signal(object)
    given_up = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.draft: Draft | None = None
        self._last: tuple[str, Said] | None = None  # whose number the digits typed now are
        self._typed = ""
        self._failed: str | None = None  # the point just found not to comply, while the cursor has only gone on
        self.title = PlainLabel("", Role.TITLE, wrap=True)
        self.scenario = PlainLabel("", wrap=True)
        self.trouble = PlainLabel("", tone=Tone.BAD, wrap=True)
        self.keys = {
            "left": KeyButton(self.tr("Esc"), self.tr("Back")),
            "record": KeyButton("⏎", self.tr("Record")),
            "correct": KeyButton("F4", self.tr("Correct")),
            "print": KeyButton("F6", self.tr("Print (PDF)")),
            "made": KeyButton("F7", self.tr("Made, to score later")),
            "given_up": KeyButton("F9", self.tr("Will not be made")),
        }
        self.day = FormField(self.tr("On the day"), DateEdit(desk.formats.locale, date(2000, 1, 1)))
        self.observed = FormField(" ", NumberEdit(1, _MOST, 1))
        self.whole = FormField(self.tr("Comply in every point"), NumberEdit(0, _MOST, 0))
        self.model = TableModel(desk.look, item_columns(desk.formats), lambda row: row.item.id)
        self.table: Table[ItemRow] = Table(desk.look, self.model, self.tr("Points to check"))
        self.help = PlainLabel("", Role.SMALL, wrap=True)
        self.letters = {
            Said.COMPLIANT: KeyButton("C", compliant_word()),
            Said.FAILED: KeyButton("N", self.tr("not compliant")),
            Said.NOT_APPLICABLE: KeyButton("S", self.tr("not applicable")),
        }
        self.to_note = KeyButton("F2", self.tr("Note, photo"))
        self.note = FormField(self.tr("Note: what is wrong, never a name"), LineEdit(MAX_NOTE))
        self.photo = FormField(self.tr("Name of the photo's file"), LineEdit(MAX_PHOTO))
        self.notes = Columns([(self.note, 3), (self.photo, 1)])
        self.points = Card(self.tr("Points to check"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    def begin(self, draft: Draft, title: str) -> None:
        """Show a grid, to be filled or read."""
        self.draft, self._last = draft, None
        self.title.setText(title)
        scenario = draft.notes.get(WHOLE, Note()).note
        self.scenario.setText(scenario)
        self.scenario.setVisible(bool(scenario))
        self.trouble.hide()
        self.notes.hide()
        self.day.editor.setDate(QDate.fromString(draft.on, Qt.DateFormat.ISODate))
        several = draft.grid.observes
        self.observed.setVisible(several is not None)
        if several is not None:
            self.observed.label.setText(said(several, self._desk.formats))
            self.observed.editor.setAccessibleName(said(several, self._desk.formats))
        self.observed.editor.setValue(draft.observed)
        self.whole.editor.setRange(0, _MOST)
        self.whole.editor.setValue(draft.whole or 0)
        self._dress()
        self._show()
        self.table.choose((draft.left or list(draft.grid.items))[0].id)
        self.table.setFocus()

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not recorded; the answers stay."""
        self._tell(sentence(trouble))

    def say(self, answer: Said) -> None:
        """Answer the point under the cursor; the next one is then under it, unless a number may follow."""
        row = self.table.current()
        if self.draft is None or self.draft.locked or row is None:
            return
        self.draft.say(row.item.id, answer, self.draft.observed if answer is Said.NOT_APPLICABLE else 1)
        self._last, self._typed = (row.item.id, answer), ""
        self._show()
        if self.draft.observed == 1 or answer is Said.COMPLIANT:
            self._step(1)
        self._failed = row.item.id if answer is Said.FAILED else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters typed in the list are answers; Enter in a note goes back to it."""
        if enter_pressed(event) and watched in {self.note.editor, self.photo.editor}:
            self._leave_note()
            return True
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.table and pressed and isinstance(event, QKeyEvent) and self._took(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            int(Qt.Key.Key_F2): self._to_note, int(Qt.Key.Key_F4): self._correct, int(Qt.Key.Key_F6): self._print,
            int(Qt.Key.Key_F7): self._made, int(Qt.Key.Key_F9): self._give_up,
        }  # fmt: skip
        if event.key() in ENTER:
            self._record()
        elif event.key() == Qt.Key.Key_Escape:
            if self.notes.isVisible():
                self._leave_note()
            else:
                self.left.emit()
        elif event.key() in keys:
            keys[event.key()]()
        else:
            super().keyPressEvent(event)

    def _took(self, event: QKeyEvent) -> bool:
        """Whether a key pressed in the list was an answer, or its number."""
        if event.modifiers() & _HELD or self.draft is None:
            return False
        digit = digit_of(event)
        row = self.table.current()
        if event.key() in _LETTERS:
            self.say(_LETTERS[Qt.Key(event.key())])
        elif event.key() in ENTER:
            self._record()
        elif event.key() in _BACK and row is not None and not self.draft.locked:
            self.draft.unsay(row.item.id)
            self._show()
        elif digit is not None and self._last is not None and row is not None and self._last[0] == row.item.id:
            self._typed += str(digit)
            self.draft.say(row.item.id, self._last[1], int(self._typed[-3:]))
            self._show()
        else:
            return False
        return True

    def _record(self) -> None:
        draft = self.draft
        if draft is None or draft.locked:
            return
        if draft.left:
            self.table.choose(draft.left[0].id)
            self.table.setFocus()
            self._tell(self.tr("%n point(s) left to answer", "", len(draft.left)))
            return
        self._take_note()
        self.recorded.emit(draft)

    def _step(self, by: int) -> None:
        place = self.table.currentIndex().row() + by
        if self.draft is not None and 0 <= place < len(self.draft.grid.items):
            self.table.choose(self.draft.grid.items[place].id)

    def _to_note(self) -> None:
        """Note the point under the cursor, or the one that was just found not to comply."""
        if self._failed is not None:
            self.table.choose(self._failed)
        row = self.table.current()
        if row is None or self.draft is None or self.draft.locked:
            return
        self.note.editor.setText(row.note.note)
        self.photo.editor.setText(row.note.photo)
        self.notes.show()
        self.note.editor.setFocus()

    def _take_note(self) -> None:
        row = self.table.current()
        if self.notes.isVisible() and row is not None and self.draft is not None:
            self.draft.notes[row.item.id] = Note(self.note.editor.value, self.photo.editor.value)
            self._show()

    def _leave_note(self) -> None:
        self._take_note()
        self.notes.hide()
        self.table.setFocus()
        if self.draft is not None and self.draft.observed == 1:
            self._step(1)

    def _correct(self) -> None:
        if self.draft is not None and self.draft.locked:
            self.draft.locked = False
            self._dress()

    def _print(self) -> None:
        if self.draft is not None:
            self.printed.emit(self.draft)

    def _made(self) -> None:
        if self.draft is not None and self.keys["made"].isVisible():
            self.made.emit(self.draft)

    def _give_up(self) -> None:
        if self.draft is not None and self.keys["given_up"].isVisible():
            self.given_up.emit(self.draft)

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()

    def _show(self) -> None:
        """What the draft says now."""
        draft = self.draft
        if draft is None:
            return
        self.model.set_rows(draft.rows)
        answered = self.tr("{n} of {whole} answered").format(
            n=len(draft.grid.items) - len(draft.left), whole=len(draft.grid.items)
        )
        found = draft.score
        share = self._desk.formats.percent(found.met, found.checked, 0) if found else ""
        self.points.set_aside(" · ".join(filter(None, (answered, share))))
        limits = draft.whole_range
        self.whole.setVisible(limits is not None and limits[0] < limits[1])
        if limits is not None:
            self.whole.editor.setRange(*limits)
        if not draft.left:
            self.trouble.hide()

    def _dress(self) -> None:
        """The keys that mean something now."""
        draft = self.draft
        if draft is None:
            return
        test = draft.purpose is Purpose.TEST
        for name, shown in (
            ("record", not draft.locked), ("correct", draft.locked), ("made", test), ("given_up", test),
        ):  # fmt: skip
            self.keys[name].setVisible(shown)
        for button in (*self.letters.values(), self.to_note):
            button.setVisible(not draft.locked)
        for field in (self.day, self.observed, self.whole):
            field.editor.setEnabled(not draft.locked)

    def _moved(self, row: ItemRow | None) -> None:
        """The cursor is elsewhere: say more of that point."""
        self._failed = None
        told = row.item.help if row else None
        self.help.setText(said(told, self._desk.formats) if told else "")

    def _connect(self) -> None:
        def observe(number: int) -> None:
            if self.draft is not None and number != self.draft.observed:
                self.draft.observe(number)
                self._show()

        def keep(name: str) -> None:
            if self.draft is not None and name == "on":
                self.draft.on = self.day.editor.day.isoformat()
            elif self.draft is not None:
                self.draft.whole = self.whole.editor.value()

        for watched in (self.table, self.note.editor, self.photo.editor):
            watched.installEventFilter(self)
        self.table.chosen.connect(self._moved)
        self.observed.editor.valueChanged.connect(observe)
        self.day.editor.dateChanged.connect(lambda _day: keep("on"))
        self.whole.editor.valueChanged.connect(lambda _n: keep("whole"))
        for name, act in (
            ("left", self.left.emit), ("record", self._record), ("correct", self._correct), ("print", self._print),
            ("made", self._made), ("given_up", self._give_up),
        ):  # fmt: skip
            self.keys[name].clicked.connect(act)
        for answer, button in self.letters.items():
            button.clicked.connect(lambda _checked=False, answer=answer: self.say(answer))
        self.to_note.clicked.connect(self._to_note)
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        self.table.setMinimumSize(px(_LEAST[0]), px(_LEAST[1]))
        for field in (self.day, self.observed, self.whole):
            field.setMaximumWidth(px(_FIELD))

    def _lay_out(self) -> None:
        answers, head = QWidget(), QWidget()
        for place, buttons in ((answers, (*self.letters.values(), self.to_note)), (head, self.keys.values())):
            flow = FlowLayout(place, gap=SPACES["s"])
            for button in buttons:
                button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
                flow.addWidget(button)
        self.points.body.addWidget(self.table, 1)
        for part in (self.help, answers, self.notes):
            self.points.body.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["s"])
        fields = Columns([(self.day, 1), (self.observed, 1), (self.whole, 1), (QWidget(), 1)])
        for part in (head, self.title, self.scenario, fields, self.trouble):
            layout.addWidget(part)
        layout.addWidget(self.points, 1)
