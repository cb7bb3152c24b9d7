"""The editors of some fields, together: what they say, and what is refused beside the one at fault."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk_app.domain.localtime import local
from desk_app.domain.refusals import Refusal
from desk_app.domain.registers.model import Field, FieldKind, Value, Values
from desk_app.ui.kit.keys import enter_pressed
from desk_app.ui.registers.editors import DigitEditor, Editor, Offered, editor_of
from desk_app.ui.registers.face import Face
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_LINES = 88


class FieldSet(QObject):
    """`sent` is Enter typed in a note; with Shift it begins a line there. `ended`: the last one was chosen by digit."""

    sent = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, fields: Iterable[Field], face: Face, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.editors: dict[str, Editor] = {one.name: editor_of(one, face, self._today) for one in fields}
        self._connect()

    @property
    def first(self) -> QWidget:
        """Where typing begins."""
        return next(iter(self.editors.values())).editor

    def begin(self, told: Values | None = None) -> None:
        """What a new form begins with."""
        for name, editor in self.editors.items():
            preset = editor.field.empty if editor.field.preset is None else editor.field.preset
            editor.show((told or {}).get(name, preset))
            editor.accept()

    def show(self, values: Values) -> None:
        """What an entry holds."""
        for name, editor in self.editors.items():
            editor.show(values.get(name, editor.field.empty))
            editor.accept()

    def offer(self, offered: Offered) -> None:
        """Take what there is to choose from."""
        for editor in self.editors.values():
            editor.offer(offered)

    def values(self) -> dict[str, Value] | None:
        """What they say; None when one cannot be read, which is said beside it."""
        for editor in self.editors.values():
            editor.accept()
            if editor.wrong:
                editor.refuse(editor.wrong)
                return None
        return {name: editor.value for name, editor in self.editors.items()}

    def refuse(self, trouble: Trouble) -> bool:
        """Say it beside the field it is about; whether there is one."""
        name = trouble.details.get("field") if isinstance(trouble, Refusal) else None
        editor = self.editors.get(str(name))
        if editor is not None:
            editor.refuse(sentence(trouble))
        return editor is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = enter_pressed(event)
        if enter and not enter.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
            return True
        return super().eventFilter(watched, event)

    def _today(self) -> date:
        return local(self._desk.clock.now_ms(), self._desk.formats.timezone).date()

    def _connect(self) -> None:
        chain = list(self.editors.values())
        for editor, following in zip(chain, [*chain[1:], None], strict=True):
            if isinstance(editor.editor, QPlainTextEdit):
                editor.editor.installEventFilter(self)
            if isinstance(editor, DigitEditor):
                editor.digits.picked.connect(_focus_of(following.editor) if following else self._end)
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _end(self, _picked: object) -> None:
        self.ended.emit()

    def _fit(self) -> None:
        for editor in self.editors.values():
            if editor.field.kind is FieldKind.NOTE:
                editor.editor.setFixedHeight(self._desk.look.theme.px(_LINES))


def _focus_of(widget: QWidget) -> Callable[[object], None]:
    return lambda _picked: widget.setFocus()
