"""The form of an entry: its keys, its head, and the fields that whoever writes to the town fills."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desk_app.domain.localtime import local
from desk_app.domain.settings import Settings
from desk_app.ui.kit.button_row import button_row
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER, enter_pressed
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.kit.spin_edits import DateEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_LEAST = 420


class FormView(QWidget):
    """Enter sends the form, Esc leaves it (`left`)."""

    left = Signal()

    def __init__(self, desk: Desk, save: str = "") -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._desk = desk
        self.title = PlainLabel("", Role.TITLE, wrap=True)
        self.save = KeyButton("⏎", save or translate("FormView", "Record"))
        self.cancel = KeyButton(translate("FormView", "Esc"), translate("FormView", "Give up"))
        self.save.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)

    def send(self) -> None:
        """Hand in what the form says, or say what it lacks."""
        raise NotImplementedError

    def today(self) -> date:
        """The day it is at the site."""
        return local(self._desk.clock.now_ms(), self._desk.formats.timezone).date()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def lay_out(self, body: QWidget) -> None:
        """The head, the title, and what the register asks under them."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(button_row((self.cancel, self.save)))
        layout.addWidget(self.title)
        layout.addWidget(body, 1)


class RecordForm(FormView):
    """Of an entry of a register: a new one or one that is corrected. `begun` tells that another one is typed now."""

    begun = Signal()

    @property
    def first_corrected(self) -> QWidget:
        """Where a correction begins."""
        raise NotImplementedError

    def begin(self) -> None:
        """A new entry."""
        raise NotImplementedError

    def open(self, line: Any) -> None:
        """An entry that is to be corrected."""
        raise NotImplementedError

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not recorded; what was typed stays."""
        raise NotImplementedError


class Contacted(Protocol):
    """Words and who is to be answered."""

    @property
    def summary(self) -> str:
        """What was written, in short."""

    @property
    def name(self) -> str:
        """Who wrote."""

    @property
    def address(self) -> str:
        """Where to write."""

    @property
    def email(self) -> str:
        """Where to write by e-mail."""

    @property
    def phone(self) -> str:
        """Where to call."""


class WrittenForm(RecordForm):
    """Of what somebody wrote: received on a day, for a service, in a few words, by somebody who is to be answered.

    `limits` are the most letters of the words, a name, an address and a telephone number; `lines` is the height of the
    words in pixels. Enter in the words sends the form; with Shift it begins a line.
    """

    def __init__(self, desk: Desk, limits: tuple[int, int, int, int], lines: int, hint: str = "") -> None:
        super().__init__(desk)
        translate = QCoreApplication.translate
        words, name, address, phone = limits
        self._lines = lines
        self.summary = FormField(translate("WrittenForm", "In short"), NoteEdit(words), hint=hint)
        self.received = FormField(
            translate("WrittenForm", "Received on the day"), DateEdit(desk.formats.locale, self.today())
        )
        self.service = FormField(translate("WrittenForm", "Service"), QComboBox())
        self.name = FormField(translate("WrittenForm", "Name"), LineEdit(name))
        self.address = FormField(translate("WrittenForm", "Address"), LineEdit(address))
        self.email = FormField(translate("WrittenForm", "E-mail"), LineEdit(name))
        self.phone = FormField(translate("WrittenForm", "Telephone"), LineEdit(phone))
        self.summary.editor.installEventFilter(self)

    @property
    def first_corrected(self) -> QWidget:
        """The words."""
        return self.summary.editor

    def offer_services(self, settings: Settings) -> None:
        """The services to choose from; the one chosen stays."""
        chosen, editor = self.service.editor.currentData(), self.service.editor
        editor.clear()
        editor.addItem(QCoreApplication.translate("WrittenForm", "The whole place"), "")
        for service in settings.offered:
            editor.addItem(service.label, service.id)
        self.choose_service(chosen)

    def choose_service(self, service: str | None) -> None:
        """Begin with that service; with the whole place where it is not offered."""
        self.service.editor.setCurrentIndex(max(0, self.service.editor.findData(service)))

    def put_words(self, words: Contacted) -> None:
        """Begin with those words."""
        self.summary.editor.setPlainText(words.summary)
        self.name.editor.setText(words.name)
        self.address.editor.setText(words.address)
        self.email.editor.setText(words.email)
        self.phone.editor.setText(words.phone)

    def contact(self) -> tuple[str, str, str, str]:
        """The name, the address, the e-mail and the telephone number."""
        fields = self.name, self.address, self.email, self.phone
        name, address, email, phone = (field.editor.value for field in fields)
        return name, address, email, phone

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not recorded; what was typed stays."""
        self.summary.refuse(sentence(trouble))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the words sends the form; with Shift it begins a line."""
        enter = enter_pressed(event)
        if enter and not enter.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.send()
            return True
        return super().eventFilter(watched, event)

    def lay_out_cards(self, needed: Card, more: Card, erased: str, *, beside: bool = False) -> None:
        """What is needed at the left, the rest at the right; `erased` says until when the words are kept.

        Who is to be answered stands under what is needed, or beside it where the rest is short.
        """
        who = Card(QCoreApplication.translate("WrittenForm", "Who is to be answered"))
        who.body.addWidget(Columns([(self.name, 1), (self.phone, 1)]))
        who.body.addWidget(Columns([(self.address, 1), (self.email, 1)]))
        who.body.addWidget(PlainLabel(erased, Role.SMALL, wrap=True))
        self._cards = needed, who, more
        left, right = ((needed,), (who, more)) if beside else ((needed, who), (more,))
        self.lay_out(Columns([(stacked(*left), 1), (stacked(*right), 1)]))
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        self.summary.editor.setFixedHeight(px(self._lines))
        for card in self._cards:
            card.setMinimumWidth(px(_LEAST))


def put_day(field: FormField[DateEdit], day: date) -> None:
    """Begin a field with that day."""
    field.editor.setDate(QDate(day.year, day.month, day.day))


def tab_through(*parts: QWidget) -> None:
    """The way of the Tab key."""
    for before, after in pairwise(parts):
        QWidget.setTabOrder(before, after)
