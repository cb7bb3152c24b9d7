"""The fields of a section: each shows one value of the draft, and tells when it is changed by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.kit.spin_edits import DateEdit, DecimalEdit, NumberEdit
from desk_app.ui.kit.theme import SPACES

LONGEST_LABEL = 60
LONGEST_TEXT = 1_000
W = TypeVar("W", bound=QWidget)


class Part(FormField[W]):
    """`key` is the place in the entry; `edited` carries the new value."""

    edited = Signal(object)

    def __init__(self, key: str, label: str, editor: W, hint: str = "") -> None:
        super().__init__(label, editor, hint=hint)
        self.key = key
        self.edited.connect(lambda _value: self.accept())

    def show_value(self, value: Any) -> None:
        """Show a value without telling that it changed."""
        raise NotImplementedError


AnyPart: TypeAlias = Part[Any]


class TextPart(Part[LineEdit]):
    """One line of text."""

    def __init__(self, key: str, label: str, limit: int = LONGEST_LABEL, hint: str = "") -> None:
        super().__init__(key, label, LineEdit(limit), hint)
        self.editor.textChanged.connect(lambda _text: self.edited.emit(self.editor.value))

    def show_value(self, value: Any) -> None:
        if self.editor.value != value:
            with QSignalBlocker(self.editor):
                self.editor.setText(value)


class LetterPart(TextPart):
    """One capital letter, typed in any case."""

    def __init__(self, key: str, label: str, hint: str = "") -> None:
        super().__init__(key, label, 1, hint)
        self.editor.textEdited.connect(lambda text: self.editor.setText(text.upper()))


class NotePart(Part[NoteEdit]):
    """A few lines, kept as one."""

    def __init__(self, key: str, label: str, hint: str = "") -> None:
        super().__init__(key, label, NoteEdit(LONGEST_TEXT), hint)
        self.editor.textChanged.connect(lambda: self.edited.emit(self._told()))

    def show_value(self, value: Any) -> None:
        if self._told() != value:
            with QSignalBlocker(self.editor):
                self.editor.setPlainText(value)

    def _told(self) -> str:
        return " ".join(self.editor.value.split("\n"))


class WordsPart(Part[LineEdit]):
    """Several words or expressions, separated by commas."""

    def __init__(self, key: str, label: str, hint: str = "") -> None:
        super().__init__(key, label, LineEdit(LONGEST_TEXT), hint)
        self.editor.textChanged.connect(lambda _text: self.edited.emit(self._words()))

    def show_value(self, value: Any) -> None:
        if self._words() != value:
            with QSignalBlocker(self.editor):
                self.editor.setText(", ".join(value))
                self.editor.setCursorPosition(0)

    def _words(self) -> list[str]:
        return [word.strip() for word in self.editor.value.split(",") if word.strip()]


class NumberPart(Part[NumberEdit]):
    """A whole number."""

    def __init__(self, key: str, label: str, low: int, high: int, suffix: str) -> None:
        super().__init__(key, label, NumberEdit(low, high, low, suffix=suffix))
        self.editor.valueChanged.connect(self.edited.emit)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.editor):
            self.editor.setValue(value)


class DecimalPart(Part[DecimalEdit]):
    """A number; `scale` is what one of the document is on the screen: 100 for a share shown in per cent."""

    def __init__(self, key: str, label: str, locale: QLocale) -> None:
        super().__init__(key, label, DecimalEdit(locale, 0, 100_000, 1))
        self._scale = 1
        self.editor.valueChanged.connect(lambda value: self.edited.emit(self._told(value)))

    def set_unit(self, suffix: str, high: float, scale: int) -> None:
        """Show another unit."""
        with QSignalBlocker(self.editor):
            self._scale = scale
            self.editor.setRange(0, high)
            self.editor.setSuffix(suffix)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.editor):
            self.editor.setValue(value * self._scale)

    def _told(self, value: float) -> float:
        told = round(value / self._scale, 4)
        return int(told) if told == int(told) else told


class DayPart(Part[DateEdit]):
    """A day, kept as ISO text."""

    def __init__(self, key: str, label: str, locale: QLocale, day: date) -> None:
        super().__init__(key, label, DateEdit(locale, day))
        self.editor.dateChanged.connect(lambda _date: self.edited.emit(self.editor.day.isoformat()))

    def show_value(self, value: Any) -> None:
        day = date.fromisoformat(value)
        with QSignalBlocker(self.editor):
            self.editor.setDate(QDate(day.year, day.month, day.day))


class FlagPart(Part[QCheckBox]):
    """Yes or no."""

    def __init__(self, key: str, label: str, hint: str = "") -> None:
        super().__init__(key, "", QCheckBox(label), hint)
        self.label.hide()
        self.editor.setAccessibleName(label.replace("&", ""))
        self.editor.toggled.connect(self.edited.emit)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.editor):
            self.editor.setChecked(value)


class ChoicePart(Part[QComboBox]):
    """One of several; a value that is not offered is added as it is."""

    def __init__(self, key: str, label: str, offered: Sequence[tuple[str, str]], hint: str = "") -> None:
        super().__init__(key, label, QComboBox(), hint)
        for value, words in offered:
            self.editor.addItem(words, value)
        self.editor.currentIndexChanged.connect(lambda _place: self.edited.emit(self.editor.currentData()))

    def offer(self, values: Sequence[str]) -> None:
        """Offer more values, each in its own words; what is chosen stays."""
        with QSignalBlocker(self.editor):
            for value in values:
                if self.editor.findData(value) < 0:
                    self.editor.addItem(value, value)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.editor):
            if self.editor.findData(value) < 0:
                self.editor.addItem(value, value)
            self.editor.setCurrentIndex(self.editor.findData(value))


class SeveralPart(Part[QWidget]):
    """Any of several, by their identifiers; none means all of them."""

    def __init__(self, key: str, label: str, hint: str = "") -> None:
        super().__init__(key, label, QWidget(), hint)
        self._flow = FlowLayout(self.editor, gap=SPACES["m"])
        self._boxes: dict[str, QCheckBox] = {}

    def offer(self, offered: Sequence[tuple[str, str]]) -> None:
        """Offer these identifiers with their labels."""
        if [*self._boxes] != [value for value, _ in offered]:
            for box in self._boxes.values():
                self._flow.removeWidget(box)
                box.deleteLater()
            self._boxes = {value: QCheckBox() for value, _ in offered}
            for box in self._boxes.values():
                box.toggled.connect(lambda _on: self.edited.emit(self._chosen()))
                self._flow.addWidget(box)
        for value, words in offered:
            self._boxes[value].setText(words.replace("&", "&&"))
            self._boxes[value].setAccessibleName(words)

    def show_value(self, value: Any) -> None:
        for offered, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(offered in value)

    def _chosen(self) -> list[str]:
        return [value for value, box in self._boxes.items() if box.isChecked()]
