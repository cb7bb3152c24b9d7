"""An editor for each kind of field of a declared register."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desk_app.domain.registers.model import Field, FieldKind, Value
from desk_app.domain.settings import Settings
from desk_app.ui.kit.day_edit import DayEdit
from desk_app.ui.kit.digit_choice import DigitChoice
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.keys import in_digits
from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.registers.face import Face

_LONGEST_LIST = 60
MOST_DIGITS = 10


@dataclass(frozen=True, slots=True)
class Offered:
    """What there is to choose from now: agents and services of the settings, entries of the registers linked to."""

    settings: Settings
    linked: Mapping[str, Mapping[int, str]]


class Editor:
    """One field of a form. `line` is what is laid out, `editor` what has the keyboard."""

    def __init__(self, field: Field, face: Face, editor: QWidget) -> None:
        self.field, self.editor = field, editor
        self.line: QWidget = FormField(face.fields[field.name], editor, hint=face.hints.get(field.name, ""))

    @property
    def value(self) -> Value:
        """What it says."""
        raise NotImplementedError

    @property
    def wrong(self) -> str:
        """Why what is typed cannot be read; empty when it can."""
        return ""

    def show(self, value: Value) -> None:
        """Put a value in."""
        raise NotImplementedError

    def offer(self, offered: Offered) -> None:
        """Take what there is to choose from."""

    def refuse(self, sentence: str) -> None:
        """Say why it was refused, beside it."""
        if isinstance(self.line, FormField):
            self.line.refuse(sentence)

    def accept(self) -> None:
        """Take that back."""
        if isinstance(self.line, FormField):
            self.line.accept()


class TextEditor(Editor):
    """A line, or several."""

    def __init__(self, field: Field, face: Face, _today: Callable[[], date]) -> None:
        self._text = NoteEdit(field.most) if field.kind is FieldKind.NOTE else LineEdit(field.most)
        super().__init__(field, face, self._text)

    @property
    def value(self) -> Value:
        return self._text.value

    def show(self, value: Value) -> None:
        text = value if isinstance(value, str) else ""
        if isinstance(self._text, NoteEdit):
            self._text.setPlainText(text)
        else:
            self._text.setText(text)


class DayEditor(Editor):
    """A day."""

    def __init__(self, field: Field, face: Face, today: Callable[[], date]) -> None:
        self._day, self._today = DayEdit(today), today
        super().__init__(field, face, self._day)

    @property
    def value(self) -> Value:
        day = self._day.day
        return day.isoformat() if day else None

    @property
    def wrong(self) -> str:
        translate = QCoreApplication.translate
        return "" if self._day.understood else translate("Registers", "Write a day like 23/11/2026, or +90.")

    def show(self, value: Value) -> None:
        if isinstance(value, int):  # so many days from today: what a form begins with
            self._day.show_day(self._today() + timedelta(days=value))
        else:
            self._day.show_day(date.fromisoformat(value) if isinstance(value, str) and value else None)


class NumberEditor(Editor):
    """A whole number."""

    def __init__(self, field: Field, face: Face, _today: Callable[[], date]) -> None:
        self._text = LineEdit(len(str(field.most)))
        super().__init__(field, face, self._text)

    @property
    def value(self) -> Value:
        typed = in_digits(self._text.value)
        return int(typed) if typed.isdecimal() else None

    @property
    def wrong(self) -> str:
        if not self._text.value or self.value is not None:
            return ""
        return QCoreApplication.translate("Registers", "Write a whole number.")

    def show(self, value: Value) -> None:
        self._text.setText("" if value is None else str(value))


class CommitmentsEditor(Editor):
    """Official numbers."""

    def __init__(self, field: Field, face: Face, _today: Callable[[], date]) -> None:
        self._text = LineEdit(_LONGEST_LIST)
        super().__init__(field, face, self._text)

    @property
    def value(self) -> Value:
        return tuple(int(number) for number in re.findall(r"\d{1,3}", self._text.value))

    def show(self, value: Value) -> None:
        self._text.setText(", ".join(map(str, value)) if isinstance(value, tuple) else "")


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, field: Field, face: Face, _today: Callable[[], date]) -> None:
        self._box = QCheckBox(face.fields[field.name])
        self.field, self.editor, self.line = field, self._box, self._box

    @property
    def value(self) -> Value:
        return self._box.isChecked()

    def show(self, value: Value) -> None:
        self._box.setChecked(value is True)


class DigitEditor(Editor):
    """One of a few, by its digit."""

    def __init__(self, field: Field, face: Face, _today: Callable[[], date]) -> None:
        words = face.choices[field.name]
        self.digits: DigitChoice[str] = DigitChoice([(code, words[code]) for code in field.choices])
        super().__init__(field, face, self.digits)

    @property
    def value(self) -> Value:
        return self.digits.value

    def show(self, value: Value) -> None:
        self.digits.choose(value if isinstance(value, str) and value else None)


class ListEditor(Editor):
    """One of a list: an agent, a service, an entry of another register, a choice that may be left out."""

    def __init__(self, field: Field, face: Face, _today: Callable[[], date]) -> None:
        self._box = QComboBox()
        super().__init__(field, face, self._box)
        if field.kind is FieldKind.CHOICE:
            self._fill({code: face.choices[field.name][code] for code in field.choices})

    @property
    def value(self) -> Value:
        value = self._box.currentData()
        return value if isinstance(value, str | int) else self.field.empty

    def show(self, value: Value) -> None:
        if value != self.field.empty and self._box.findData(value) < 0:
            self._box.addItem(str(value), value)  # no longer offered, and kept all the same
        self._box.setCurrentIndex(max(0, self._box.findData(value)))

    def offer(self, offered: Offered) -> None:
        chosen = self.value
        settings = offered.settings
        if self.field.kind is FieldKind.AGENT:
            self._fill({agent.id: agent.label for agent in settings.agents if agent.active or agent.id == chosen})
        elif self.field.kind is FieldKind.SERVICE:
            self._fill({service.id: service.label for service in settings.offered})
        elif self.field.kind is FieldKind.ENTRY:
            self._fill(dict(offered.linked.get(self.field.register, {})))
        self.show(chosen)

    def _fill(self, words: Mapping[Any, str]) -> None:
        self._box.clear()
        whole = QCoreApplication.translate("Registers", "The whole place")
        self._box.addItem(whole if self.field.kind is FieldKind.SERVICE else "–", self.field.empty)
        for code, word in words.items():
            self._box.addItem(word, code)


_EDITORS: Mapping[FieldKind, Callable[[Field, Face, Callable[[], date]], Editor]] = {
    FieldKind.TEXT: TextEditor,
    FieldKind.NOTE: TextEditor,
    FieldKind.DAY: DayEditor,
    FieldKind.NUMBER: NumberEditor,
    FieldKind.FLAG: FlagEditor,
    FieldKind.AGENT: ListEditor,
    FieldKind.SERVICE: ListEditor,
    FieldKind.COMMITMENTS: CommitmentsEditor,
    FieldKind.ENTRY: ListEditor,
}


def editor_of(field: Field, face: Face, today: Callable[[], date]) -> Editor:
    """The editor of a field, empty."""
    if field.kind is FieldKind.CHOICE:
        few = field.required and len(field.choices) <= MOST_DIGITS
        return DigitEditor(field, face, today) if few else ListEditor(field, face, today)
    return _EDITORS[field.kind](field, face, today)
